"""Every JSON field is documented, and the objects have the shapes that the reference promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sachstand.model.annotation import Annotations, Name, Quotation, TimeExpression
from sachstand.model.capture import Capture
from sachstand.model.document import Dated, Document, Entry, Teaser
from sachstand.model.event import DateEvidence, Event, InferredDate
from sachstand.model.mention import Attribution, Figure, Mention, Participant
from sachstand.model.story import Story, Unit
from sachstand.model.text import Span
from sachstand.model.when import Form, When
from sachstand.publish import Contents, LineMaker
from sachstand.publish.exports import EXPORTS, export
from sachstand.publish.objects import annotated_object, dated_object, moment, read_object, timex_value, when_object

BERLIN = ZoneInfo("Europe/Berlin")
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "json.md"
TEXT = "Am 19. Juni unterschrieben 2 Männer. Das stimmt nicht. Sie schrieben."
WHEN = When(
    edtf="2024-06-19",
    earliest=datetime(2024, 6, 19, tzinfo=BERLIN),
    latest=datetime(2024, 6, 19, 23, 59, 59, tzinfo=BERLIN),
    span=Span(3, 11),
    words="19. Juni",
    anchor="2024-06-20",
    rule="de.times.day_month@1",
)
STATED = Dated(When.at(datetime(2024, 6, 20, 8, 0, tzinfo=BERLIN)), "meta:date")


def mention(span: Span, **changes: Any) -> Mention:
    values: dict[str, Any] = {
        "id": f"m{span.start}",
        "document_id": "d",
        "entry_id": "1",
        "language": "de",
        "span": span,
        "trigger": Span(12, 26),
        "lemma": "unterschreiben",
        "kind": "sign",
        "participants": (Participant("who", Span(29, 35), "Mann"),),
        "when": WHEN,
        "attribution": (Attribution("outlet", "Blatt"),),
        "stance": "asserted",
        "polarity": "positive",
        "figures": (Figure(Span(27, 28), 2.0, "exact", None, "Männer"),),
        "terms": (),
        "made_by": "extract@1",
    }
    return Mention(**(values | changes))


@pytest.fixture
def contents() -> Contents:
    document = Document(
        id="d",
        capture_id="c",
        source="bericht.txt",
        url="https://blatt.example/a",
        kind="article",
        title="Zwei unterschreiben",
        lead=None,
        language="de",
        text=TEXT,
        entries=(Entry("1", Span(0, len(TEXT)), published=STATED),),
        published=Dated(),
        modified=replace(STATED, others=(Dated(WHEN, "time"),)),
        teasers=(Teaser("Anderes"),),
    )
    mentions = [mention(Span(0, 36)), mention(Span(37, 54), stance="denied"), mention(Span(55, 69))]
    event = Event("e", "sign", tuple(m.id for m in mentions), WHEN, (DateEvidence("m0", WHEN),), None, ("Blatt",))
    return Contents(
        documents={"d": document},
        mentions={one.id: one for one in mentions},
        events={"e": event},
        stories={"s": Story("s", "Zwei unterschreiben", "d", (Unit("d", "1"),), ("e",))},
        inferred={"d": InferredDate("d", WHEN, "tells the signing", ("e",))},
    )


class OneCapture:
    def get(self, capture_id: str) -> Capture:
        return Capture("bericht.txt", f"Zwei unterschreiben\n\n{TEXT}".encode(), datetime(2024, 7, 1, tzinfo=UTC))


def test_what_contradicts_a_stated_time_stands_beside_it() -> None:
    contradicted = dated_object(replace(STATED, others=(Dated(WHEN, "time"),)))
    assert contradicted["others"] == [{"value": "2024-06-19", "evidence": "time"}]
    assert "others" not in dated_object(STATED)


def annotated() -> dict[str, Any]:
    seen = Annotations(
        text=TEXT,
        language="de",
        anchors=(),
        tokens=(),
        sentences=(Span(0, 36), Span(37, 54)),
        times=(TimeExpression(Span(3, 11), "DATE", "2024-06-19", WHEN, "de.times.day_month@1"),),
        names=(Name(Span(29, 35), "other", None, "crf@1"),),
        quotes=(Quotation("direct", (Span(0, 2), Span(3, 6)), (), (), (), "quotes@1", medium="speech"),),
    )
    return annotated_object(seen, [mention(Span(0, 36))], STATED.when)


def paths(value: Any, prefix: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, held in value.items():
            yield prefix + name
            yield from paths(held, f"{prefix}{name}.")
    elif isinstance(value, list):
        for held in value:
            yield from paths(held, prefix[:-1] + "[].")


def documented(section: str) -> set[str]:
    page = PAGE.read_text(encoding="utf-8")
    part = page.split(f"\n{section}\n")[1].split("\n## ")[0]
    cells = [line.split("|")[1] for line in part.splitlines() if line.startswith("| `")]
    return {name.removesuffix("[]") for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def expanded(section: str, *, times: tuple[str, ...] = (), lines: tuple[str, ...] = ()) -> set[str]:
    time = documented("## A time")
    names = documented(section)
    if lines:
        line = documented("A line:")
        names |= {f"{place}.{name}" for place in lines for name in line}
    return names | {f"{place}.{name}" for place in times for name in time}


def leaves(found: set[str]) -> set[str]:
    """Without the names of the inner objects themselves, which the reference gives by their fields."""
    return {name for name in found if not any(other.startswith((f"{name}.", f"{name}[].")) for other in found)}


def check(objects: list[dict[str, Any]], promised: set[str]) -> None:
    found = {path for one in objects for path in paths(one)}
    assert leaves(found) - promised == set(), "not in docs/reference/json.md"
    assert leaves(promised) - found == set(), "only in docs/reference/json.md"


def test_annotate_is_documented() -> None:
    check([annotated()], expanded("## `annotate`", times=("mentions[].when",)))


def test_read_is_documented(contents: Contents) -> None:
    check([read_object(contents.documents["d"])], documented("## `read`"))


def test_every_export_is_documented(contents: Contents) -> None:
    a_mention = {name.removeprefix("mentions[].") for name in documented("## `annotate`") if name[:8] == "mentions"}
    line_of = ("line", "others[]", "denials[]")
    promised = {
        "documents": expanded("## `export --what documents`", times=("inferred",)) | documented("## `read`"),
        "mentions": expanded("## `export --what mentions`", times=("when",))
        | a_mention
        | {"document", "source", "url"},
        "events": expanded("## `export --what events`", times=("when", "dates[].when")),
        "stories": documented("## `export --what stories`"),
        "timeline": _timeline(line_of),
    }
    assert set(promised) == set(EXPORTS)
    for what, names in promised.items():
        check(list(export(what, contents, LineMaker(contents, OneCapture()))), names)


def _timeline(line_of: tuple[str, ...]) -> set[str]:
    own = PAGE.read_text(encoding="utf-8").split("## `export --what timeline`")[1].split("A line:")[0]
    names = {name.removesuffix("[]") for name in re.findall(r"^\| (.*?) \|", own, flags=re.M) for name in _names(name)}
    line = documented("A line:")
    time = documented("## A time")
    return names | {f"{place}.{name}" for place in line_of for name in line} | {f"when.{name}" for name in time}


def _names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_offsets_give_the_words_and_the_text_is_the_input() -> None:
    seen = annotated()
    assert seen["text"] == TEXT
    for one in (*seen["times"], *seen["names"]):
        assert TEXT[one["start"] : one["end"]] == one["text"]
    assert seen["quotes"][0]["spans"] == [[0, 2], [3, 6]]
    assert seen["quotes"][0]["text"] == "Am 19."
    assert seen["mentions"][0]["trigger"] == [12, 26]
    assert seen["mentions"][0]["figures"][0]["value"] == 2
    assert seen["mentions"][0]["attribution"] == [{"role": "outlet", "name": "Blatt", "start": None, "end": None}]


def test_the_unknown_is_null(contents: Contents) -> None:
    read = read_object(contents.documents["d"])
    assert read["published"] == {"value": None, "evidence": None}
    assert read["modified"]["value"] == "2024-06-20T08:00:00+02:00"
    assert read["modified"]["evidence"] == "meta:date"
    assert (read["lead"], read["outlet"], read["agency"], read["authors"]) == (None, None, None, [])
    assert when_object(None) is None


def test_a_publication_that_follows_from_others_is_told_as_inferred(contents: Contents) -> None:
    (report,) = export("documents", contents, LineMaker(contents, OneCapture()))
    assert report["published"]["value"] == "2024-06-19"
    assert report["published"]["evidence"] == "inferred: tells the signing"


@pytest.mark.parametrize(
    ("when", "value", "told"),
    [
        (When.on(date(2024, 6, 19), BERLIN), "2024-06-19", "2024-06-19"),
        (When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN), "2024-06", "2024-06"),
        (When.at(datetime(2024, 12, 5, 2, 40, tzinfo=BERLIN)), "2024-12-05T02:40", "2024-12-05T02:40:00+01:00"),
        (When.between(date(2024, 6, 3), date(2024, 6, 9), BERLIN), None, "2024-06-03/2024-06-09"),
        (When(form=Form(weekday=3)), "XXXX-WXX-3", None),
        (When(form=Form(month=6)), "XXXX-06", None),
        (When(form=Form(month=6, day=19)), "XXXX-06-19", None),
        (When(form=Form(weekday=3, month=6)), None, None),
    ],
)
def test_times_are_told_in_timex_and_edtf(when: When, value: str | None, told: str | None) -> None:
    assert timex_value(when) == value
    assert moment(when) == told


def test_a_choice_of_days_is_listed() -> None:
    june = When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN)
    choice = june.intersect(When(form=Form(weekday=3)))
    told = when_object(choice)
    assert told is not None
    assert told["days"] == ["2024-06-05", "2024-06-12", "2024-06-19", "2024-06-26"]
    assert told["value"] is None
