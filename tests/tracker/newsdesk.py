"""Reports that a few desks write on a few happenings: prints, undated ones, recalls, claims and denials, house notices.

Made from a random source, to be added to a record in any order. Many are bound to each other, and some are in crowds.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random

PLACES = ("Oslo", "Rostock", "Wismar", "Tokio", "Kassel", "Madrid", "Passau", "Genf", "Trier", "Lima", "Jena", "Riga")
DAYS = tuple(date(2024, 6, 3) + timedelta(days=6 * number) for number in range(9))
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = ("Juni", "Juli", "August")
PEOPLE = ("Anna Berger", "Karl Winter", "Olga Petrowa", "Jens Harder", "Maria Lopez", "Tarik Demir", "Ines Vogel")
MATTERS = (
    "Bei einem Brand in einer Lagerhalle in {place} sind {when} sieben Menschen verletzt worden.",
    "Ministerin {who} hat {when} in {place} ein Abkommen über Erdgas unterzeichnet.",
    "{who} ist {when} nach {place} gereist.",
    "Die Polizei hat {when} in {place} den Unternehmer {who} wegen Betrugs festgenommen.",
    "Bei einem Unfall auf der Bundesstraße bei {place} sind {when} zwei Menschen gestorben.",
    "Der Stadtrat von {place} hat {when} den Bau einer Brücke beschlossen.",
    "Südland wirft Nordland vor, {when} in {place} Waffen an Rebellen geliefert zu haben.",
    "{who} wirft der Regierung vor, {when} in {place} Steuern verschwendet zu haben.",
)
DENIALS = (
    "Nordland weist die Vorwürfe zurück, Waffen an Rebellen geliefert zu haben.",
    "Die Regierung weist die Vorwürfe von {who} zurück.",
)
DETAILS = (
    "Die Kosten liegen nach ersten Schätzungen bei rund drei Millionen Euro.",
    "Vertreter mehrerer Verbände kündigten an, die Folgen zu prüfen.",
    "Eine Sprecherin wollte sich zu Einzelheiten zunächst nicht äußern.",
    "Beobachter sprachen von einem wichtigen Schritt für die ganze Gegend.",
    "Anwohner hatten sich seit Wochen über den Lärm beklagt.",
    "Der Verkehr wurde für mehrere Stunden umgeleitet.",
)
DESKS = ("Abendbote", "Hafenblatt", "Morgenkurier", "Talzeitung")
NOTICE = "Mehr dazu jeden Morgen im Newsletter des Hauses {}."


def write_reports(folder: Path, random: Random, count: int) -> list[Path]:
    """``count`` reports as pages; some tell no date."""
    folder.mkdir(parents=True)
    return [_write(folder / f"{number:03}.html", random, number) for number in range(count)]


def _write(path: Path, random: Random, number: int) -> Path:
    day, desk, known = random.choice(DAYS), random.choice(DESKS), random.random() < 0.6
    told = [_sentence(day, random), *random.sample(DETAILS, random.choice((0, 0, 0, 1)))]
    own = ["".join(random.choices("bdfgklmnrst", k=2)) + random.choice(("ingen", "hausen", "au")) for _ in range(12)]
    told += [f"Nach {' und '.join(own[:4]).title()} führen Wege.", f"Am Ufer liegen {', '.join(own[4:]).title()}."]
    if random.random() < 0.4:
        told.insert(1, _sentence(random.choice(DAYS), random))
    if random.random() < 0.2:
        told.append(random.choice(DENIALS).format(who=random.choice(PEOPLE)))
    if random.random() < 0.5:
        told.append(NOTICE.format(desk))
    stamp = f'<meta property="article:published_time" content="{day}T18:0{number % 10}:00+02:00">' if known else ""
    title = f"{desk}: {' '.join(told[0].split()[:5])}"
    body = "".join(f"<p>{sentence}</p>" for sentence in told)
    head = f'<meta charset="utf-8"><title>{title}</title><meta property="og:type" content="article">{stamp}'
    page = f'<html lang="de"><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>'
    path.write_text(page, encoding="utf-8")
    # Undated pages are saved long after.
    captured = f"{day}T20:00:00+02:00" if known else "2024-12-01T12:00:00+01:00"
    path.with_name(path.name + ".meta.json").write_text(json.dumps({"captured": captured}), encoding="utf-8")
    return path


def _sentence(day: date, random: Random) -> str:
    """What happened, with a date that all can read, or one that wants the day of the report, or a vague one.

    Of a matter and a day the same is told mostly: of other people and places now and then.
    """
    place = random.choice(PLACES)
    weekday = WEEKDAYS[day.weekday()]
    words = (f"am {day.day}. {MONTHS[day.month - 6]} 2024", f"am {weekday}", f"am {weekday}", "im Juni", "")
    told = random.choice(MATTERS).format(place=place, who=random.choice(PEOPLE), when=random.choice(words))
    return told.replace("  ", " ")
