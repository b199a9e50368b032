"""The JSON under /api says what the pages say."""

from __future__ import annotations

from tests.publish import desk
from tests.web.room import Visitor


def test_stories(visitor: Visitor) -> None:
    stories = visitor.get("/api/stories").json()
    assert [story["id"] for story in stories] == ["dam", "nasty"]
    assert stories[0]["title"] == "Damm bei Grünau gebrochen"
    assert visitor.get("/api/stories/dam").json() == stories[0]


def test_ticker_and_chronology_count_what_they_withhold(visitor: Visitor) -> None:
    ticker = visitor.get("/api/stories/dam/ticker").json()
    chronology = visitor.get("/api/stories/dam/chronology").json()
    assert [post["entry"] for post in ticker["posts"]] == ["whole", "b-1", "p-3", "p-2", "p-1", "whole"]
    assert [one["event"] for one in chronology["timeline"]][-1] == "e-set-up"
    for answer in (ticker, chronology):
        assert [one["reason"] for one in answer["withheld"]] == ["not_in_capture"]


def test_a_line_with_its_context_and_place(visitor: Visitor) -> None:
    line = visitor.get("/api/lines/m-hurt-bote").json()
    assert line["line"]["text"] == desk.HURT
    assert line["place"] == "text"
    (paragraph,) = line["context"]
    assert "".join(piece["text"] for piece in paragraph if "line" in piece["marks"]) == desk.HURT


def test_a_refused_line_has_no_words(visitor: Visitor) -> None:
    answer = visitor.get("/api/lines/m-made-up")
    assert "sicher" not in answer.text
    assert answer.json()["withheld"][0]["reason"] == "not_in_capture"


def test_search(visitor: Visitor) -> None:
    (found,) = visitor.get("/api/search?q=Sender").json()
    assert [line["id"] for line in found["lines"]] == ["m-nasty"]
    assert found["url"] is None
    assert visitor.get("/api/search").json() == []


def test_what_is_not_there_is_an_error_in_json(visitor: Visitor) -> None:
    for path in ("/api/stories/x", "/api/stories/x/ticker", "/api/stories/x/chronology", "/api/lines/x", "/api/x"):
        answer = visitor.get(path)
        assert (answer.status, answer.json()) == (404, {"error": "Diese Seite gibt es nicht."})
