"""The chronology of the record made by hand; bars worked out on a calendar."""

from __future__ import annotations

from dataclasses import replace

from tests.publish import desk

from sachstand.model.document import Dated, Entry
from sachstand.model.mention import Attribution
from sachstand.model.text import Span
from sachstand.publish.check import CaptureTexts
from sachstand.publish.chronology import Chronology, folded, make_chronology
from sachstand.publish.lines import LineMaker
from sachstand.publish.wording import Wordings


def chronology() -> Chronology:
    contents = desk.contents()
    return make_chronology(contents.stories["dam"], contents, LineMaker(contents, CaptureTexts(desk.captures())))


def test_events_come_in_the_order_of_their_bounds() -> None:
    assert [one.event_id for one in chronology().dated] == ["e-delayed", "e-warned", "e-agreed", "e-broke", "e-hurt"]


def test_an_event_that_nobody_dates_stands_apart_with_the_time_of_its_first_report() -> None:
    (undated,) = chronology().undated
    assert (undated.event_id, undated.by, undated.bar) == ("e-set-up", desk.at("2024-12-05T02:40"), None)


def test_what_a_report_without_a_date_tells_had_happened_when_the_report_was_captured() -> None:
    contents = desk.contents()
    undated = {
        name: replace(one, published=Dated(), modified=Dated(), entries=tuple(map(_without_times, one.entries)))
        for name, one in contents.documents.items()
    }
    contents = replace(contents, documents=undated, inferred={})
    made = make_chronology(contents.stories["dam"], contents, LineMaker(contents, CaptureTexts(desk.captures())))
    (set_up,) = made.undated
    assert set_up.by == min(line.captured for line in (set_up.line, *set_up.others))


def _without_times(entry: Entry) -> Entry:
    return replace(entry, published=Dated(), modified=Dated())


def test_an_event_of_withheld_lines_alone_is_not_there_and_is_counted() -> None:
    made = chronology()
    assert all(one.event_id != "e-made-up" for one in (*made.dated, *made.undated))
    assert [held.id for held in made.withheld] == ["m-made-up"]


def test_the_bar_of_four_wednesdays_has_four_days() -> None:
    agreed = next(one for one in chronology().dated if one.event_id == "e-agreed")
    assert agreed.bar is not None and len(agreed.bar.days) == 4
    assert agreed.bar.start < agreed.bar.days[0][1] < agreed.bar.days[1][0] < agreed.bar.end


def test_the_axis_goes_from_the_first_bound_to_the_last() -> None:
    axis = chronology().axis
    assert axis is not None
    assert (axis.start.date().isoformat(), axis.end.date().isoformat()) == ("2023-03-01", "2024-06-26")


def test_a_denial_stands_beside_the_claim() -> None:
    warned = next(one for one in chronology().dated if one.event_id == "e-warned")
    assert warned.line.id == "m-warned"
    assert [line.id for line in warned.denials] == ["m-denied"]


def test_rival_figures_stand_side_by_side_and_copies_count_once() -> None:
    hurt = next(one for one in chronology().dated if one.event_id == "e-hurt")
    assert [(rival.figure.value, rival.figure.bound) for rival in hurt.rivals] == [(17, "exact"), (12, "at_least")]
    assert (hurt.copies, hurt.origins) == (1, 2)


def test_a_figure_that_its_own_source_has_replaced_is_no_rival_but_is_kept() -> None:
    hurt = next(one for one in chronology().dated if one.event_id == "e-hurt")
    assert 15 not in [rival.figure.value for rival in hurt.rivals]
    assert [line.id for line in hurt.others if line.superseded] == ["m-hurt-evening"]


def test_the_line_that_stands_for_an_event_is_news_in_the_language_of_most_reports() -> None:
    """Four of the six reports are German; the English one is newer, the German chronicle recalls the breach."""
    broke = next(one for one in chronology().dated if one.event_id == "e-broke")
    assert broke.line.id == "m-broke-bote"
    assert [line.id for line in broke.others] == ["m-broke-courier", "m-broke-chronik"]


def test_a_sentence_that_tells_an_event_stands_for_it_before_a_newer_one_that_only_names_it() -> None:
    contents = desk.contents()
    broke = contents.events["e-broke"]
    named = {
        name: replace(contents.mentions[name], made_by="de.events.noun@1") if name == "m-broke-bote" else one
        for name, one in contents.mentions.items()
    }
    lines = LineMaker(contents, CaptureTexts(desk.captures())).of_events([broke]).lines
    first = Wordings(replace(contents, mentions=named)).of(lines)[0]
    assert first.id == "m-broke-courier"


def test_a_sentence_that_tells_two_events_of_one_date_is_shown_once_and_exported_twice() -> None:
    contents = desk.contents()
    words = "Im Juni brach der Damm bei Grünau."
    mentions = [desk.mention(name, desk.CHRONICLE, words, "brach", desk.JUNE) for name in ("m-1", "m-2")]
    events = [desk.event(f"e-{one.id}", desk.JUNE, one, origins=()) for one in mentions]
    apart = desk.event("e-apart", desk.MAY, desk.mention("m-3", desk.CHRONICLE, words, "Damm", desk.MAY), origins=())
    known = {one.id: one for one in (*mentions, desk.mention("m-3", desk.CHRONICLE, words, "Damm", desk.MAY))}
    story = replace(contents.stories["dam"], events=("e-m-1", "e-m-2", "e-apart"))
    contents = replace(contents, mentions=known, events={one.id: one for one in (*events, apart)})
    made = make_chronology(story, contents, LineMaker(contents, CaptureTexts(desk.captures())))
    assert [one.event_id for one in made.dated] == ["e-apart", "e-m-1", "e-m-2"]
    assert [one.event_id for one in folded(made.dated)] == ["e-apart", "e-m-1"]


def test_a_row_that_says_less_of_the_date_in_the_same_words_is_not_shown() -> None:
    """As in "hatten das Abkommen im Juni bei einem Besuch unterzeichnet", when the day of the signing is known."""
    broke = next(one for one in chronology().dated if one.event_id == "e-broke")
    assert broke.when is not None and broke.when.latest is not None
    later = replace(broke.when, latest=broke.when.latest.replace(year=2030))
    vague = replace(broke, event_id="e-visit", when=later, named=True)
    assert folded([vague, broke]) == (broke,)
    sharp = replace(broke, event_id="e-later", when=later)
    assert len(folded([replace(broke, event_id="e-named", named=True), sharp])) == 2


def test_what_was_said_of_an_event_in_its_own_sentence_has_no_row_of_another_day() -> None:
    """As in "unterzeichnete am Montag, wie die Agentur am Dienstag meldete"."""
    broke = next(one for one in chronology().dated if one.event_id == "e-broke")
    told = replace(broke, event_id="e-a-told", when=desk.MAY, line=replace(broke.line, kind="say"))
    assert folded([told, broke]) == (broke,)
    assert folded([told]) == (told,)


def test_what_was_said_without_a_date_stands_apart_from_what_happened_without_a_date() -> None:
    made = chronology()
    (deed,) = made.undated
    speaker = Attribution("speaker", "Ilse Marquardt")
    said = replace(deed, event_id="e-said", line=replace(deed.line, kind="say", span=Span(0, 9)))
    claimed = replace(deed.line, kind="other", stance="claimed", attribution=(speaker,), span=Span(0, 5))
    known = replace(claimed, kind="collapse", span=Span(0, 7))
    undated = (deed, said, *(replace(deed, event_id=line.kind, line=line) for line in (claimed, known)))
    rows = replace(made, undated=undated).rows
    assert [one.event_id for one in rows.undated] == [deed.event_id, "collapse"]
    assert [one.event_id for one in rows.said] == ["e-said", "other"]


def test_an_undated_statement_in_a_sentence_that_is_shown_with_a_date_is_not_shown_again() -> None:
    made = chronology()
    broke = next(one for one in made.dated if one.event_id == "e-broke")
    again = replace(broke, event_id="e-again", when=None)
    assert folded([again], [broke]) == ()
    assert folded([again]) == (again,)
    assert folded([replace(again, line=made.undated[0].line)], [broke]) != ()


def test_an_attribute_gives_way_to_what_its_sentence_tells() -> None:
    """ "Das im Juni vereinbarte Abkommen ist in Kraft" tells of no June in a row of its own."""
    told = chronology().dated[0]
    attribute = replace(told, event_id="attribute", attributed=True)
    open_date = replace(told, event_id="open", when=None)
    assert folded([attribute], [open_date]) == ()
    assert folded([attribute]) == (attribute,)
    assert folded([told], [open_date]) == (told,)
