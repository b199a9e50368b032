"""Who else printed the report that a line stands in, and with which other words.

Which entries are prints of one report is handed over; here it is only shown where two of them differ. Every word shown
of either has passed the span check, one paragraph at a time; what did not is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sachstand.model.alignment import aligned, between, words_of
from sachstand.model.document import Document, Entry
from sachstand.model.story import Unit
from sachstand.model.text import Span
from sachstand.publish.check import CaptureText, Verbatim
from sachstand.publish.contents import Contents
from sachstand.publish.lines import Line, LineMaker, Reported
from sachstand.publish.source import Source, source_of

MOST = 12
"""So many stretches are shown of each side; a print inside a long report differs in all the rest of that."""
LONGEST = 20_000
"""Of longer entries only so many characters are compared."""


@dataclass(frozen=True, slots=True)
class Print:
    """Another print of the report. ``lines`` are what it says of the same event.

    ``only_here`` are words of the line's own entry that this print has not, ``only_there`` are words of this print
    alone, both in text order; ``cut`` says that there are more than are shown.
    """

    source: Source
    entry_id: str
    reported: Reported
    lines: tuple[Line, ...] = ()
    only_here: tuple[Verbatim, ...] = ()
    only_there: tuple[Verbatim, ...] = ()
    cut: bool = False


def prints_of(line: Line, told: Iterable[Line], contents: Contents, maker: LineMaker) -> tuple[Print, ...]:
    """The other prints of the report that ``line`` stands in, earliest first; other captures of its page are none."""
    own = Unit(line.document_id, line.entry_id)
    pages = {line.source.url or line.source.path}
    others: list[Print] = []
    for unit in sorted({unit for group in contents.copies if own in group for unit in group} - {own}):
        made = _print(own, unit, [one for one in told if _unit(one) == unit], contents, maker)
        if made is not None and (page := made.source.url or made.source.path) not in pages:
            pages.add(page)
            others.append(made)
    return tuple(sorted(others, key=_told))


def _unit(line: Line) -> Unit:
    return Unit(line.document_id, line.entry_id)


def _told(one: Print) -> tuple[float, str]:
    when = one.reported.when
    known = when is not None and when.latest is not None
    return (when.latest.timestamp() if known and when and when.latest else float("inf"), one.source.document_id)


def _print(own: Unit, unit: Unit, lines: Sequence[Line], contents: Contents, maker: LineMaker) -> Print | None:
    here, there = _entry(own, contents), _entry(unit, contents)
    if here is None or there is None:
        return None
    ours, theirs = maker.text_of(here[0]), maker.text_of(there[0])
    if ours is None or theirs is None:
        return None
    one, other = (entry.span.of(document.text)[:LONGEST] for document, entry in (here, there))
    runs = aligned(words_of(one), words_of(other))
    only_here = list(_checked(one, [run.one for run in runs], ours))
    only_there = list(_checked(other, [run.other for run in runs], theirs))
    return Print(
        source=source_of(there[0]),
        entry_id=unit.entry_id,
        reported=maker.reported(*there),
        lines=tuple(lines),
        only_here=tuple(only_here[:MOST]),
        only_there=tuple(only_there[:MOST]),
        cut=len(only_here) > MOST or len(only_there) > MOST,
    )


def _entry(unit: Unit, contents: Contents) -> tuple[Document, Entry] | None:
    document = contents.documents.get(unit.document_id)
    entries = document.entries if document else ()
    found = next((entry for entry in entries if entry.id == unit.entry_id), None)
    return (document, found) if document and found else None


def _checked(text: str, runs: Sequence[Span], source: CaptureText) -> Iterator[Verbatim]:
    for span in between(runs, text):
        for part in span.of(text).splitlines():
            # A mark at the edge belongs to the words that are shared: "Montag" and not "Montag ,".
            words = part.strip(" \t,;:.")
            checked = source.verbatim(words) if any(map(str.isalnum, words)) else None
            if checked is not None:
                yield checked
