"""Time expressions against KRAUTS, WikiWarsDE and TempEval-3, scored after TempEval-3.

Strict: the same span. Relaxed: spans that overlap, each gold expression paired with at most one found. Value:
relaxed and the same normalised value. Strict with value: both. Empty tags are left out. After UzZaman et al.,
"SemEval-2013 Task 1: TempEval-3" (2013).

    python -m eval.times            the table
    python -m eval.times SET        what was missed, added or misread in one set
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from eval.data import shared_folder
from eval.report import Table
from sachstand.annotate.times import TimeTagger
from sachstand.languages import load
from sachstand.model.annotation import Anchor
from sachstand.model.text import Span
from sachstand.model.when import When


@dataclass(frozen=True, slots=True)
class Timed:
    """A gold or found expression: its span, and its value as it is compared."""

    span: Span
    value: str


@dataclass(frozen=True, slots=True)
class Case:
    """One gold document. ``published`` is its creation time, a day or an instant in ISO 8601."""

    name: str
    text: str
    published: str
    gold: tuple[Timed, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many expressions there are in the gold, in what was found, and how many of them agree in which way."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    both: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    def f(self, name: str) -> float:
        """F1 of one of the agreements, in percent."""
        return 200 * float(getattr(self, name)) / (self.gold + self.found) if self.gold + self.found else 0.0


SETS = {
    "Dolomiten-42": ("times/krauts/KRAUTS_Dolomiten-42", "de"),
    "Dolomiten-100": ("times/krauts/KRAUTS_Dolomiten-100", "de"),
    "WikiWarsDE": ("times/wikiwars_de/keyinline", "de"),
    "TempEval-3": ("times/tempeval3_en", "en"),
}
_TAG = re.compile(r"<(/?)(TIMEX[23])\b([^>]*)>|<[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def cases(name: str) -> list[Case]:
    """The gold documents of a set; none where the data folder is missing."""
    shared = shared_folder()
    if shared is None:
        return []
    folder = shared / "bench" / SETS[name][0]
    return [read_case(path) for path in sorted(folder.iterdir()) if path.suffix in (".tml", ".xml")]


def read_case(path: Path) -> Case:
    """Read TimeML or inline TIMEX2."""
    source = path.read_text(encoding="utf-8")
    created = re.search(r"<TIMEX3[^>]*CREATION_TIME[^>]*>", source) or re.search(r"<DATETIME>\s*<TIMEX2[^>]*>", source)
    head = created.group() if created else ""
    published = re.search(r'\bval(?:ue)?="([^"]*)"', head)
    body = source[source.index("<TEXT>") + 6 : source.index("</TEXT>")]
    text, gold = _read_body(body)
    return Case(path.name, text, published.group(1) if published else "", tuple(gold))


def _read_body(body: str) -> tuple[str, list[Timed]]:
    text, last = "", 0
    gold: list[Timed] = []
    opened: list[tuple[int, dict[str, str]]] = []
    for tag in _TAG.finditer(body):
        text += html.unescape(body[last : tag.start()])
        last = tag.end()
        if tag.group(2) is None or tag.group().endswith("/>"):
            continue
        if not tag.group(1):
            opened.append((len(text), dict(_ATTRIBUTE.findall(tag.group(3) or ""))))
        elif opened:
            start, attributes = opened.pop()
            value = attributes.get("value", attributes.get("val", ""))
            if text[start:].strip():
                gold.append(Timed(Span(start, len(text)), value))
    return text + html.unescape(body[last:]), sorted(gold, key=lambda timed: timed.span)


def anchor_of(case: Case, language: str) -> Anchor:
    """The document's creation time as the anchor of its whole text."""
    zone = ZoneInfo(load(language).zone)
    if "T" in case.published:
        when = When.at(datetime.fromisoformat(case.published).replace(tzinfo=zone))
    else:
        when = When.on(date.fromisoformat(case.published), zone)
    return Anchor(Span(0, len(case.text)), when)


def found_in(case: Case, tagger: TimeTagger, language: str, *, anchored: bool = True) -> list[Timed]:
    """What the tagger finds in one document."""
    anchors = (anchor_of(case, language),) if anchored else ()
    return [Timed(found.span, found.value) for found in tagger.tag(case.text, anchors)]


def same_value(gold: str, found: str) -> bool:
    """Whether two TIMEX values are one: ``T20.30`` is ``2024-01-01T20:30``."""
    one, other = gold.replace(".", ":") if "T" in gold else gold, found.replace(".", ":") if "T" in found else found
    one, other = (re.sub(r"T(\d):", r"T0\1:", v) for v in (one, other))
    if one == other:
        return True
    if re.search(r"T\d", one) and re.search(r"T\d", other) and (one.startswith("T") or other.startswith("T")):
        return one[one.index("T") :] == other[other.index("T") :]
    return False


def pairs(gold: Sequence[Timed], found: Sequence[Timed]) -> Iterator[tuple[Timed, Timed]]:
    """Gold with found expressions: the same span first, then overlapping ones in text order."""
    left = {timed.span: timed for timed in found}
    rest = []
    for timed in gold:
        if timed.span in left:
            yield timed, left.pop(timed.span)
        else:
            rest.append(timed)
    for timed in rest:
        overlapping = next((span for span in left if span.overlaps(timed.span)), None)
        if overlapping is not None:
            yield timed, left.pop(overlapping)


def count(gold: Sequence[Timed], found: Sequence[Timed]) -> Counts:
    """The agreements of one document."""
    counts = Counts(len(gold), len(found))
    for one, other in pairs(gold, found):
        strict, value = one.span == other.span, same_value(one.value, other.value)
        counts += Counts(0, 0, int(strict), 1, int(value), int(strict and value))
    return counts


def score(name: str, *, anchored: bool = True) -> Counts:
    """The agreements of one set; all 0 where the data folder is missing."""
    language = SETS[name][1]
    tagger = TimeTagger(load(language))
    total = Counts()
    for case in cases(name):
        total += count(case.gold, found_in(case, tagger, language, anchored=anchored))
    return total


def table() -> Table:
    """The figures of all sets."""
    rows = []
    for name in SETS:
        counts = score(name)
        rows.append(
            (name, str(counts.gold), *(f"{counts.f(kind):.1f}" for kind in ("strict", "relaxed", "value", "both")))
        )
    counts = score("WikiWarsDE", anchored=False)
    rows.append(
        (
            "WikiWarsDE, no date given",
            str(counts.gold),
            *(f"{counts.f(kind):.1f}" for kind in ("strict", "relaxed", "value", "both")),
        )
    )
    return Table(
        "Time expressions",
        "python -m eval.times",
        ("set", "expressions", "strict F", "relaxed F", "value F", "strict + value F"),
        tuple(rows),
    )


def _differences(name: str) -> Iterable[str]:
    language = SETS[name][1]
    tagger = TimeTagger(load(language))
    for case in cases(name):
        found = tagger.tag(case.text, (anchor_of(case, language),))
        made_by = {timed.span: timed.made_by for timed in found}
        timed = [Timed(f.span, f.value) for f in found]
        matched = list(pairs(case.gold, timed))
        for one, other in matched:
            if one.span != other.span or not same_value(one.value, other.value):
                sign = "~" if same_value(one.value, other.value) else "!"
                yield f"{sign} {_line(case, one)}  ->  [{other.span.of(case.text)}] {other.value} {made_by[other.span]}"
        yield from (f"- {_line(case, one)}" for one in case.gold if one not in [pair[0] for pair in matched])
        yield from (
            f"+ {_line(case, one)} {made_by[one.span]}" for one in timed if one not in [pair[1] for pair in matched]
        )


def _line(case: Case, timed: Timed) -> str:
    start, end = timed.span.start, timed.span.end
    words = f"{case.text[max(0, start - 40) : start]}[{timed.span.of(case.text)}]{case.text[end : end + 30]}"
    return f"{case.published[:10]} {timed.value} | {' '.join(words.split())}"


if __name__ == "__main__":
    for line in _differences(sys.argv[1]) if len(sys.argv) > 1 else [table().markdown()]:
        sys.stdout.write(line + "\n")
