"""Lines exist only through the span check, and carry their own clocks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.publish import desk

from sachstand.model.capture import Capture
from sachstand.model.document import Dated
from sachstand.model.event import InferredDate
from sachstand.model.when import When
from sachstand.publish.check import CaptureTexts
from sachstand.publish.exports import export
from sachstand.publish.lines import Line, LineMaker, Withheld


def lines_of(*events: str) -> dict[str, Line]:
    contents = desk.contents()
    made = LineMaker(contents, CaptureTexts(desk.captures())).of_events(contents.events[name] for name in events)
    return {line.id: line for line in made.lines}


def test_a_line_holds_the_words_at_its_span() -> None:
    contents = desk.contents()
    checked = LineMaker(contents, CaptureTexts(desk.captures())).of_events(contents.events.values())
    assert len(checked.lines) == 14
    for line in checked.lines:
        assert line.text == line.span.of(contents.documents[line.document_id].text)


def test_words_that_the_reader_made_up_are_withheld_and_named() -> None:
    contents = desk.contents()
    checked = LineMaker(contents, CaptureTexts(desk.captures())).of_events([contents.events["e-made-up"]])
    document = desk.FAULTY.document()
    assert checked.lines == ()
    assert checked.withheld == (Withheld("m-made-up", document.id, document.capture_id, "not_in_capture"),)


def test_without_its_capture_a_line_is_withheld() -> None:
    contents, captures = desk.contents(), desk.captures()
    del captures[desk.CHRONICLE.capture().id]
    checked = LineMaker(contents, CaptureTexts(captures)).of_events([contents.events["e-delayed"]])
    assert [held.reason for held in checked.withheld] == ["no_capture"]


def test_other_bytes_than_the_reader_saw_hold_no_line() -> None:
    contents, captures = desk.contents(), desk.captures()
    name = desk.CHRONICLE.capture().id
    captures[name] = Capture("x", b"<p>Im Herbst 2023 hatte das Land den Neubau verschoben.", datetime.now(UTC))
    checked = LineMaker(contents, CaptureTexts(captures)).of_events([contents.events["e-delayed"]])
    assert [held.reason for held in checked.withheld] == ["not_in_capture"]


def test_posts_that_stand_in_a_script_alone_are_found_there() -> None:
    assert lines_of("e-broke")["m-broke-courier"].place == "script"
    assert lines_of("e-broke")["m-broke-bote"].place == "text"


def test_the_post_has_its_own_clock_the_article_the_page_s_and_the_stamp_comes_last() -> None:
    lines = lines_of("e-broke", "e-hurt")
    rundschau, bote, chronik = lines["m-hurt-rundschau"], lines["m-broke-bote"], lines["m-broke-chronik"]
    assert (rundschau.reported.by, bote.reported.by, chronik.reported.by) == ("entry", "document", "change")
    assert rundschau.reported.when is not None and rundschau.reported.when.edtf == "2024-06-19T19:45:00+02:00"
    changed = rundschau.reported.changed.when
    assert changed is not None and changed.edtf == "2024-06-19T20:20:00+02:00"
    assert rundschau.captured == desk.at("2024-06-19T22:00")
    assert bote.reported.evidence == "meta:article:published_time"


def test_what_contradicts_the_clock_goes_with_the_line() -> None:
    other = Dated(When.at(desk.at("2024-06-17T09:00")), "time")
    report = desk.Report("u", None, "Damm", (desk.Post("Der Damm hält."),), "2024-06-20T08:00", "2024-06-20T07:00")
    document = report.document()
    document = replace(document, published=replace(document.published, others=(other,)))
    reported = LineMaker(desk.contents(), CaptureTexts(desk.captures())).reported(document, None)
    assert reported.others == (other,)


def test_a_report_without_a_date_has_the_inferred_one_or_none() -> None:
    document = desk.FAULTY.document()
    undated = desk.Report("u", None, "Ohne Datum", (desk.Post("Der Damm hält."),), "2024-06-20T08:00").document()
    inferred = InferredDate(undated.id, desk.JUNE, "the breach happened then", ("e-broke",))
    contents = desk.contents({undated.id: inferred})
    maker = LineMaker(contents, CaptureTexts(desk.captures()))
    assert maker.reported(undated, undated.entries[0]).by == "inferred"
    assert maker.reported(document, document.entries[0]).by == "document"
    assert LineMaker(desk.contents(), CaptureTexts(desk.captures())).reported(undated, None).by == "unknown"


def test_titles_and_leads_are_checked_too() -> None:
    maker = LineMaker(desk.contents(), CaptureTexts(desk.captures()))
    document = desk.NIGHT.document()
    title = maker.heading(document, document.title)
    assert title is not None and title.text == "Hochwasser an der Elde im Liveblog"
    assert maker.heading(document, "Hochwasser überall") is None
    assert maker.heading(document, None) is None


@pytest.mark.parametrize("what", ["mentions", "events", "timeline"])
def test_no_export_has_a_line_that_did_not_pass(what: str) -> None:
    """The words "nie sicher" stand in no capture; the one event that rests on it alone is not exported either."""
    contents = desk.contents()
    maker = LineMaker(contents, CaptureTexts(desk.captures()))
    printed = json.dumps(list(export(what, contents, maker)), ensure_ascii=False)
    assert "m-broke-bote" in printed
    assert not any(words in printed for words in ("nie sicher", "m-made-up", "e-made-up"))
    assert list(maker.refused) == ["m-made-up"]


def test_a_title_that_no_capture_holds_is_not_exported() -> None:
    contents = desk.contents()
    stories = {name: replace(story, title="Nie gedruckt") for name, story in contents.stories.items()}
    contents = replace(contents, stories=stories)
    maker = LineMaker(contents, CaptureTexts(desk.captures()))
    assert [one["title"] for one in export("stories", contents, maker)] == [None] * len(stories)
