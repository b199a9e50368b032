"""Reports that a few desks write on a few happenings: prints, undated ones, recalls, claims and denials, house notices.

Made from a random source, to be added to a record in any order. Many are bound to each other, and some are in crowds.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

HAPPENINGS = (
    (
        "2024-06-19",
        "Außenministerin Anna Berger hat am Mittwoch in Oslo ein Abkommen über Erdgas unterzeichnet.",
        "Das Abkommen mit Norwegen unterzeichnete Berger am 19. Juni 2024 in Oslo.",
        "Im Juni hatte Außenministerin Anna Berger in Oslo ein Abkommen über Erdgas unterzeichnet.",
    ),
    (
        "2024-06-21",
        "Bei einem Brand in einer Lagerhalle in Rostock sind am Freitag sieben Menschen verletzt worden.",
        "In Rostock sind bei einem Brand am 21. Juni 2024 sieben Menschen verletzt worden.",
        "Im Juni waren bei einem Brand in Rostock sieben Menschen verletzt worden.",
    ),
    (
        "2024-06-20",
        "Das Parlament in Sarnien hat am Donnerstag das Gesetz über die Küstenfischerei gebilligt.",
        "Sarniens Parlament billigte das Gesetz über die Küstenfischerei am 20. Juni 2024.",
        "Im Juni hatte das Parlament in Sarnien das Gesetz über die Küstenfischerei gebilligt.",
    ),
    (
        "2024-06-22",
        "Südland wirft Nordland vor, Waffen an Rebellen in Sarnien geliefert zu haben.",
        "Südlands Regierung warf Nordland am 22. Juni 2024 vor, Waffen geliefert zu haben.",
        "Nordland weist die Vorwürfe zurück, Waffen an Rebellen in Sarnien geliefert zu haben.",
    ),
    (
        "2024-06-24",
        "Bundeskanzler Karl Winter ist am Montag nach Tokio gereist.",
        "Karl Winter reiste am 24. Juni 2024 nach Tokio.",
        "Im Juni war Bundeskanzler Karl Winter nach Tokio gereist.",
    ),
)
DETAILS = (
    "Die Kosten liegen nach ersten Schätzungen bei rund drei Millionen Euro.",
    "Vertreter mehrerer Verbände kündigten an, die Folgen zu prüfen.",
    "Eine Sprecherin wollte sich zu Einzelheiten zunächst nicht äußern.",
    "Die Opposition kritisierte, dass der Bundestag zu spät unterrichtet worden sei.",
    "Beobachter sprachen von einem wichtigen Schritt für die ganze Region.",
)
DESKS = ("Abendbote", "Hafenblatt", "Morgenkurier", "Talzeitung")
NOTICE = "Mehr dazu lesen Sie jeden Morgen im Newsletter der Redaktion des Hauses {}."


def write_reports(folder: Path, random: Random, count: int) -> list[Path]:
    """``count`` reports as pages; some tell no date."""
    folder.mkdir(parents=True)
    return [_write(folder / f"{number:03}.html", random, number) for number in range(count)]


def _write(path: Path, random: Random, number: int) -> Path:
    day, news, stated, recalled = random.choice(HAPPENINGS)
    desk = random.choice(DESKS)
    told = [random.choice((news, news, stated)), *random.sample(DETAILS, 2)]
    if random.random() < 0.3:
        told.append(random.choice(HAPPENINGS)[3])
    if random.random() < 0.2:
        told = [recalled, *told[1:]]
    if random.random() < 0.5:
        told.append(NOTICE.format(desk))
    known = random.random() < 0.6
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
