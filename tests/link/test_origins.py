"""Independent sources: prints of one report count once, under the name of the one whose report it is."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.link.told import SIGNING, day, document, mention, said_by

from sachstand.link import EventLinker
from sachstand.model.alignment import SharedRun
from sachstand.model.copies import NONE, Copies, CopyPair
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.story import Unit
from sachstand.model.text import Span

JUNE = day(2024, 6, 19)
WHOLE = Span(0, 600)


def outlet(name: str, hour: int = 19, agency: str | None = None) -> Document:
    return replace(document(name, day(2024, 6, hour)), outlet=f"Blatt {name}", agency=agency)


def told(name: str, line: int = 0) -> Mention:
    return said_by(mention(name, SIGNING, JUNE, line=line), ("outlet", f"Blatt {name}"))


def prints(*names: str, shared: Span = WHOLE) -> Copies:
    units = [Unit(name, "1") for name in names]
    pairs = [CopyPair(units[0], other, (SharedRun(shared, shared),), 1.0, 1.0) for other in units[1:]]
    return Copies(tuple(pairs), (tuple(units),))


def origins(mentions: list[Mention], papers: list[Document], copies: Copies = NONE) -> tuple[str, ...]:
    (event,) = EventLinker().link(mentions, {one.id: one for one in papers}, (), copies).events
    return event.origins


def test_prints_count_once_under_the_agency_that_one_of_them_credits() -> None:
    papers = [outlet("a"), outlet("b", agency="mdd"), outlet("c"), outlet("d")]
    everybody = [told(name) for name in "abcd"]
    assert origins(everybody, papers) == ("Blatt a", "Blatt b", "Blatt c", "Blatt d")
    assert origins(everybody, papers, prints("a", "b", "c")) == ("Blatt d", "mdd")


def test_without_an_agency_the_earliest_print_gives_the_name() -> None:
    papers = [outlet("a", 21), outlet("b", 19), outlet("c", 20)]
    assert origins([told(name) for name in "abc"], papers, prints("a", "b", "c")) == ("Blatt b",)


def test_a_lead_that_a_desk_wrote_anew_confirms_nothing() -> None:
    """The prints share their end alone, and the event is told before it."""
    copies = prints("a", "b", shared=Span(300, 600))
    assert origins([told("a"), told("b")], [outlet("a"), outlet("b", agency="mdd")], copies) == ("mdd",)


def test_what_a_single_print_tells_in_words_of_its_own_is_its_own() -> None:
    copies = prints("a", "b", shared=Span(0, 300))
    papers = [outlet("a", agency="mdd"), outlet("b")]
    assert origins([told("b", line=4)], papers, copies) == ("Blatt b",)
    assert origins([told("b", line=1)], papers, copies) == ("mdd",)


def test_a_print_more_makes_no_difference_to_whom_the_report_cites() -> None:
    cited = [said_by(told(name), ("origin", "KCNA")) for name in "abc"]
    papers = [outlet("a"), outlet("b"), outlet("c")]
    assert origins(cited, papers, prints("a", "b")) == ("KCNA",)
    cut = [cited[0], told("b"), cited[2]]
    assert origins(cut, papers, prints("a", "b")) == ("KCNA",)


def test_a_text_of_two_reports_joins_the_one_whose_words_it_has() -> None:
    first, second = (Unit("a", "1"), Unit("m", "1")), (Unit("m", "1"), Unit("x", "1"))
    shared = (SharedRun(Span(0, 200), Span(0, 200)), SharedRun(Span(300, 500), Span(0, 200)))
    pairs = (CopyPair(*first, shared[:1], 1.0, 0.4), CopyPair(*second, shared[1:], 1.0, 0.4))
    copies = Copies(pairs, (first, second))
    papers = [outlet("a", 20), outlet("m", 19), outlet("x", 20)]
    assert origins([told("a"), told("m")], papers, copies) == ("Blatt a",)
    assert origins([told("a"), told("m", line=3)], papers, copies) == ("Blatt a", "Blatt x")


def test_files_are_named_without_their_place_and_told_apart_by_it() -> None:
    papers = [replace(document(name), source=f"/home/{name}/bericht.txt") for name in "ab"]
    both = [replace(mention(name, SIGNING, JUNE), attribution=()) for name in "ab"]
    assert origins(both[:1], papers) == ("bericht.txt",)
    (event,) = EventLinker().link(both, {one.id: one for one in papers}).events
    assert event.origins == ("bericht.txt", "bericht.txt")


def test_the_order_makes_no_difference() -> None:
    papers = [outlet("a", agency="mdd"), outlet("b"), outlet("c"), outlet("d")]
    everybody = [told(name) for name in "abcd"]
    copies = prints("b", "c", "d")
    expected = origins(everybody, papers, copies)
    for seed in range(5):
        random.Random(seed).shuffle(everybody)
        random.Random(seed).shuffle(papers)
        assert origins(everybody, papers, copies) == expected


def test_a_surname_beside_the_full_name_is_one_source() -> None:
    mentions = [said_by(mention(name, SIGNING, JUNE), ("origin", who)) for name, who in _CITED]
    assert origins(mentions, [outlet(name) for name, _ in _CITED]) == ("Friedrich Keller", "Novak")


def test_an_article_makes_no_other_source() -> None:
    mentions = [said_by(mention(name, SIGNING, JUNE), ("origin", who)) for name, who in _POLICE]
    assert origins(mentions, [outlet(name) for name, _ in _POLICE]) == ("der Polizei",)


_POLICE = (("a", "die Polizei"), ("b", "der Polizei"))
_CITED = (("a", "Keller"), ("b", "Friedrich Keller"), ("c", "Novak"))
