"""Prints of one report, on edits and on look-alikes that are harder than those of `eval.copies`.

    python -m eval.copies_hard

Edits of short news items: two sentences of a report, two reports with their sentences interleaved, sentences turned
round at a comma with a third of the words of every second one replaced, 60 of 100 words changed sentence by sentence
with the lead kept, a report in the middle of an article five times as long. Look-alikes, which are no copies: a
follow-up that repeats the last sentences of the earlier report (two fifths at most) as its background, and another
that repeats its first sentence far down; reports filled into one form (weather, police, markets, fixtures, lottery)
with other figures; and reports of two agencies on one event that share names, figures and a quotation (written for
this, `TWO_AGENCIES`). Single words changed at random until 60 of 100 are new leave no run of words, so that no finder
of runs can see the copy; that share is given apart.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path
from random import Random

from eval.copies import SEED, SENTENCE, Desk, base_texts
from eval.data import shared_folder
from eval.report import Table
from sachstand.group.copies import find_copies
from sachstand.model.story import Unit

COMMAND = "python -m eval.copies_hard"
BASES = 150
FORMS = (
    "Am {day} wird es in {city} meist heiter bei Höchstwerten um {n} Grad. In der Nacht sinken die Temperaturen auf "
    "{n} bis {n} Grad. Der Wind weht schwach aus {wind}. Die Regenwahrscheinlichkeit liegt nach Angaben des "
    "Wetterdienstes bei {n} Prozent. Am Tag darauf werden dann bis zu {n} Grad erwartet, dazu kommen örtlich "
    "kräftige Schauer.",
    "Der Dax hat am {day} {n},{n} Prozent gewonnen und bei {n} Punkten geschlossen. Der MDax stieg um {n},{n} "
    "Prozent auf {n} Zähler. An der Spitze standen die Aktien von {city} Industrie mit einem Plus von {n} Prozent. "
    "Der Euro kostete am Abend {n},{n} Dollar. Ein Barrel Rohöl der Sorte Brent wurde für {n} Dollar gehandelt, {n} "
    "Cent mehr als zuvor.",
    "Bei einem Verkehrsunfall in {city} sind am {day} {n} Menschen verletzt worden. Wie die Polizei mitteilte, kam "
    "ein {n} Jahre alter Fahrer gegen {n} Uhr auf der Bundesstraße {n} von der Fahrbahn ab. Der Sachschaden wird auf "
    "rund {n} Euro geschätzt. Die Straße war für etwa {n} Stunden gesperrt. Die Polizei sucht nun Zeugen des "
    "Unfalls.",
    "Die Gewinnzahlen der Ziehung vom {day} lauten: {n}, {n}, {n}, {n}, {n} und {n}. Die Superzahl ist die {n}. Im "
    "Jackpot lagen diesmal rund {n} Millionen Euro. Die Angaben sind wie immer ohne Gewähr. Die nächste Ziehung "
    "findet am kommenden Wochenende in {city} statt, dann liegen voraussichtlich {n} Millionen Euro im Topf.",
)
FILLERS = {
    "day": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "city": ("Kassel", "Rostock", "Ulm", "Trier", "Jena", "Husum", "Passau", "Wismar", "Aachen", "Gera"),
    "wind": ("Nord", "Süd", "West", "Nordwest", "Südost"),
}
TWO_AGENCIES = (
    (
        "Bei einem Brand in einer Lagerhalle in Rostock sind am Montag sieben Feuerwehrleute verletzt worden. „Wir "
        "hatten großes Glück“, sagte Einsatzleiter Jens Harder. Die Halle brannte vollständig aus. Der Schaden liegt "
        "nach ersten Schätzungen bei drei Millionen Euro. Die Ermittler gehen von einem technischen Defekt aus.",
        "Sieben Verletzte und Millionenschaden: In Rostock hat ein Feuer am Montag ein Lager zerstört. Einsatzleiter "
        "Jens Harder sprach von einem Glücksfall. „Wir hatten großes Glück“, sagte er vor Reportern. Noch am Abend "
        "suchten Fachleute nach der Ursache, vermutlich war es ein technischer Defekt. Verletzt wurden nur "
        "Feuerwehrleute.",
    ),
    (
        "Das Parlament in Vilnius hat am Donnerstag dem Haushalt zugestimmt. 84 Abgeordnete votierten dafür, 41 "
        "dagegen. Die Ministerpräsidentin sprach von einem Zeichen der Vernunft. Die Ausgaben für Verteidigung "
        "steigen auf 5,4 Prozent der Wirtschaftsleistung. Die Opposition kritisierte Kürzungen bei den Renten.",
        "Litauen gibt mehr Geld für Verteidigung aus. Mit 84 zu 41 Stimmen billigte das Parlament in Vilnius am "
        "Donnerstag den Etat für das kommende Jahr. Darin sind 5,4 Prozent der Wirtschaftsleistung für die Armee "
        "vorgesehen. Für Rentner bleibt weniger, wie Redner der Opposition in der Debatte beklagten.",
    ),
    (
        "Der Trainer des Zweitligisten Hansa Kiel muss gehen. Der Verein teilte am Sonntag mit, Uwe Brandt werde mit "
        "sofortiger Wirkung freigestellt. Zuletzt hatte die Mannschaft sechs Spiele in Folge verloren. „Wir mussten "
        "handeln“, sagte Präsident Olaf Thiel. Bis zum Saisonende übernimmt der bisherige Assistent.",
        "Nach sechs Niederlagen nacheinander hat Hansa Kiel seinen Trainer entlassen. Uwe Brandt wurde am Sonntag "
        "beurlaubt. Präsident Olaf Thiel begründete den Schritt mit der Lage in der Tabelle: „Wir mussten handeln.“ "
        "Sein Assistent soll den Zweitligisten vorerst betreuen und vor dem Abstieg bewahren.",
    ),
    (
        "Ein Gericht in Istanbul hat den Journalisten Cem Aydin zu vier Jahren Haft verurteilt. Es sah als erwiesen "
        "an, dass er Staatsgeheimnisse veröffentlicht hat. Sein Anwalt kündigte Berufung an. Reporterverbände "
        "kritisierten das Urteil scharf. Aydin sitzt seit elf Monaten in Untersuchungshaft.",
        "Vier Jahre Gefängnis für Cem Aydin: Das hat am Mittwoch ein Gericht in Istanbul entschieden. Dem "
        "Journalisten wurde vorgeworfen, Geheimes verraten zu haben. Verbände von Reportern sind empört. Der Anwalt "
        "des Mannes, der seit elf Monaten einsitzt, will das Urteil anfechten.",
    ),
)


def edits(desk: Desk, random: Random, text: str, other: str) -> dict[str, str]:
    """The hard edits of one text."""
    sentences, others = SENTENCE.split(text), SENTENCE.split(other)
    mixed = [part for pair in zip(sentences, others, strict=False) for part in pair]
    longest = max(len(sentences), len(others))
    rest = [*sentences[len(mixed) // 2 : longest], *others[len(mixed) // 2 : longest]]
    return {
        "as it was": text,
        "two sentences": " ".join(sentences[:2]),
        "interleaved": " ".join([*mixed, *rest]),
        "turned round": " ".join(_turned(desk, random, sentence) for sentence in sentences),
        "60 of 100, lead kept": _exchanged(desk, random, sentences, 0.6),
        "in a long article": " ".join(
            [*(desk.foreign() for _ in sentences * 2), text, *(desk.foreign() for _ in sentences * 2)]
        ),
    }


def look_alikes(desk: Desk, text: str) -> dict[str, str]:
    """Reports that repeat a part of ``text`` and are no copies of it."""
    sentences = SENTENCE.split(text)
    tail = sentences[-1:]
    while sum(map(len, tail)) + len(sentences[-len(tail) - 1]) < 0.4 * len(text):
        tail = sentences[-len(tail) - 1 :]
    news = [desk.foreign() for _ in range(max(2, len(sentences) - len(tail)))]
    return {
        "follow-up with old background": " ".join([*news, *tail]),
        "follow-up with the old lead": " ".join([*(desk.foreign() for _ in sentences[1:]), sentences[0]]),
    }


def _turned(desk: Desk, random: Random, sentence: str) -> str:
    first, comma, second = sentence.partition(", ")
    turned = f"{second.rstrip('.')}, {first}." if comma and second.count(" ") > 2 else sentence
    words = turned.split()
    if random.random() < 0.5:
        return turned
    for at in random.sample(range(len(words)), len(words) // 3):
        words[at] = desk.word()
    return " ".join(words)


def _exchanged(desk: Desk, random: Random, sentences: list[str], share: float) -> str:
    due = share * sum(map(len, sentences))
    found = list(sentences)
    for at in random.sample(range(1, len(found)), len(found) - 1):
        if len(found[at]) <= due:
            due -= len(found[at])
            found[at] = desk.foreign()
    return " ".join(found)


def _filled(form: str, random: Random) -> str:
    parts = form.split("{n}")
    text = "".join(
        part + (str(random.randrange(1, 900)) if at + 1 < len(parts) else "") for at, part in enumerate(parts)
    )
    return text.format(**{name: random.choice(words) for name, words in FILLERS.items()})


def build(texts: list[str]) -> list[tuple[str, str, frozenset[int]]]:
    """Kind, text and the reports that it is a print of."""
    random = Random(SEED)
    texts = random.sample(texts, len(texts))
    desk = Desk(texts[BASES:], random)
    bases = [text for text in texts[:BASES] if len(SENTENCE.split(text)) > 3]
    made: list[tuple[str, str, frozenset[int]]] = []
    for at, text in enumerate(bases):
        partner = (at + 1) % len(bases)
        for kind, edit in edits(desk, random, text, bases[partner]).items():
            made.append((kind, edit, frozenset({at, partner} if kind == "interleaved" else {at})))
        for kind, one in look_alikes(desk, text).items():
            made.append((kind, one, frozenset({-len(made) - 1})))
    for at in range(12):
        made += [
            ("form", _filled(form, random), frozenset({-10_000 - len(FORMS) * at - n})) for n, form in enumerate(FORMS)
        ]
    told = [text for pair in TWO_AGENCIES for text in pair]
    made += [("two agencies", text, frozenset({-20_000 - at})) for at, text in enumerate(told)]
    return made


def measure(shared: Path) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Pairs with the original that are there and found, by edit; and pairs wrongly found, by the look-alike in "
    "them."""
    made = build(base_texts(shared))
    units = [Unit(f"d{at:06}", "e") for at in range(len(made))]
    place = {unit: at for at, unit in enumerate(units)}
    copies = find_copies({unit: text for unit, (_, text, _) in zip(units, made, strict=True)})
    found = {pair for group in copies.groups for pair in combinations(sorted(place[unit] for unit in group), 2)}
    there: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    by_origin: dict[int, list[int]] = {}
    for at, (_, _, origins) in enumerate(made):
        for origin in origins:
            by_origin.setdefault(origin, []).append(at)
    gold = {pair for members in by_origin.values() for pair in combinations(members, 2)}
    for one, other in gold:
        for kind in {made[one][0], made[other][0]}:
            there[kind] += 1
            right[kind] += (one, other) in found
    there["all"], right["all"] = len(gold), len(gold & found)
    for one, other in found - gold:
        wrong.update({made[one][0], made[other][0]} & {kind for kind, _, o in made if min(o) < 0} or {"other"})
    wrong["all"] = len(found - gold)
    return there, right, wrong


def at_random(shared: Path, share: float) -> float:
    """How many of the texts are found as prints of themselves with a share of single words changed at random."""
    random = Random(SEED)
    texts = random.sample(base_texts(shared), 2 * BASES)
    desk = Desk(texts[BASES:], random)
    pairs = [{Unit("a", "e"): text, Unit("b", "e"): desk.scattered(text, share)} for text in texts[:BASES]]
    return sum(bool(find_copies(pair).groups) for pair in pairs) / len(pairs)


def table() -> Table:
    """Recall by edit, and pairs wrongly found by look-alike."""
    shared = shared_folder()
    rows: list[tuple[str, ...]] = []
    if shared:
        there, right, wrong = measure(shared)
        found = right["all"] + wrong["all"]
        rows = [("precision of pairs", f"{right['all'] / max(1, found):.4f}", str(found))]
        rows += [(f"recall: {kind}", f"{right[kind] / there[kind]:.4f}", str(there[kind])) for kind in sorted(there)]
        rows += [(f"wrongly found: {kind}", str(wrong[kind]), "") for kind in sorted(wrong) if kind != "all"]
        rows += [
            (f"found: {share:.0%} of single words changed at random", f"{at_random(shared, share):.4f}", str(BASES))
            for share in (0.2, 0.3, 0.4, 0.6)
        ]
    note = "Made by us from short news items, forms and reports of our own. It shows what the method can see."
    return Table(
        "Prints of one report, hard edits and look-alikes", COMMAND, ("what", "figure", "pairs"), tuple(rows), (note,)
    )


if __name__ == "__main__":
    import sys

    sys.stdout.write(table().markdown())
