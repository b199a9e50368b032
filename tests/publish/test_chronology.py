"""The chronology of the record made by hand; bars worked out on a calendar."""

from __future__ import annotations

from dataclasses import replace

from tests.publish import desk

from sachstand.model.document import Dated, Entry
from sachstand.publish.check import CaptureTexts
from sachstand.publish.chronology import Chronology, make_chronology
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
