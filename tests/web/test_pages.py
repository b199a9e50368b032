"""The pages of the record made by hand: what they show, what they never show, and that hostile text is harmless."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from tests.publish import desk
from tests.web.room import Visitor, store

from sachstand.web import create_app

PAGES = ("/", "/story/dam", "/story/dam/chronology", "/line/m-broke-bote", "/search?q=Damm", "/about")
NASTY = ("/", "/story/nasty", "/story/nasty/chronology", "/line/m-nasty", "/search?q=Sender")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_one_main_heading_landmarks_and_a_way_past_the_navigation(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert len(answer.page.css("h1")) == 1
    assert len(answer.page.css("main")) == 1
    assert answer.value("body > a:first-child", "href") == "#main"
    assert answer.value("html", "lang") == "de"
    assert answer.words("title")[0].endswith("· Sachstand")


def test_the_list_names_each_story_with_its_stand(visitor: Visitor) -> None:
    answer = visitor.get("/")
    assert answer.words(".stories h2")[0] == "Damm bei Grünau gebrochen"
    assert "Stand 5. Dezember 2024, 02:40 Uhr" in answer.words(".stories .source")[0]


def test_the_ticker_shows_the_newest_post_first_with_its_own_time(visitor: Visitor) -> None:
    answer = visitor.get("/story/dam")
    assert answer.words(".post time")[:3] == ["02:40", "08:00", "21:30"]
    assert answer.words(".day > h2") == ["5. Dezember 2024", "20. Juni 2024", "19. Juni 2024"]
    assert answer.words(".stand div")[0] == "Stand 5. Dezember 2024, 02:40 Uhr"
    assert answer.words(".headlines")[0].count("++") == 4


def test_every_line_of_every_page_leads_to_its_evidence_and_the_words_are_marked_there(visitor: Visitor) -> None:
    """A line's words on the page are the marked words on its evidence page."""
    for path in ("/story/dam", "/story/dam/chronology", "/search?q=Damm"):
        page = visitor.get(path).page
        lines = [(words.text(), proof.attributes["href"] or "") for words, proof in _lines(page)]
        assert len(lines) >= 3
        for words, proof in lines:
            evidence = visitor.get(proof)
            assert evidence.status == 200
            assert "".join(mark.text() for mark in evidence.page.css("blockquote mark")) == words


def _lines(page: LexborHTMLParser) -> list[tuple[LexborNode, LexborNode]]:
    words = [line.css_first(".words") for line in page.css(".line")]
    proofs = [line.css_first("a.proof") for line in page.css(".line")]
    return [(one, two) for one, two in zip(words, proofs, strict=True) if one is not None and two is not None]


def test_withheld_lines_are_counted_on_the_page_and_their_words_are_nowhere(visitor: Visitor) -> None:
    for path in ("/story/dam", "/story/dam/chronology"):
        answer = visitor.get(path)
        assert answer.words(".withheld") == [
            "1 Zeile wird nicht gezeigt, weil ihr Wortlaut nicht in der gespeicherten Quelle steht."
        ]
        assert "nie sicher" not in answer.text
    refused = visitor.get("/line/m-made-up")
    assert refused.status == 404
    assert "nie sicher" not in refused.text and "sachstand verify" in refused.text
    assert "nie sicher" not in visitor.get("/search?q=sicher").text


def test_uncertain_dates_have_bars_with_a_text_and_undated_events_a_part_of_their_own(visitor: Visitor) -> None:
    answer = visitor.get("/story/dam/chronology")
    bars = answer.page.css("ol:first-of-type svg.bar")
    assert len(bars) == 5
    assert all(bar.attributes["role"] == "img" and bar.attributes["aria-label"] for bar in bars)
    agreed = next(row for row in answer.page.css(".happening") if "Kreistag" in row.text())
    assert len(agreed.css("circle")) == 4
    (undated,) = answer.words(".apart.undated .happening .margin")
    assert "bis spätestens 5. Dezember 2024" in undated


@pytest.mark.parametrize(
    ("language", "heading", "margin"),
    [
        ("de", "Angekündigt", "an einem Mittwoch nicht vor dem 5. Dezember 2024"),
        ("en", "Announced", "on a Wednesday not before 5 December 2024"),
    ],
)
def test_what_is_to_come_has_a_part_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, heading: str, margin: str
) -> None:
    contents = desk.contents()
    plan = replace(contents.mentions["m-set-up"], stance="announced")
    monkeypatch.setattr(desk, "contents", lambda: replace(contents, mentions={**contents.mentions, plan.id: plan}))
    made = store(tmp_path)
    try:
        visitor = Visitor(create_app(made, desk.captures()))
        answer = visitor.get("/story/dam/chronology", Accept_Language=language)
        told = visitor.get("/api/stories/dam/chronology").json()["timeline"]
    finally:
        made.close()
    assert answer.words(".apart.announced > h2") == [heading]
    assert answer.words(".apart.announced .happening .margin") == [margin]
    assert answer.words(".apart.undated") == []
    (one,) = [one for one in told if one["event"] == "e-set-up"]
    assert (one["standing"], one["by"], one["after"]) == ("announced", None, "2024-12-05T02:40:00+01:00")


def test_denials_and_rival_figures_stand_beside_the_claim(visitor: Visitor) -> None:
    answer = visitor.get("/story/dam/chronology")
    assert desk.DENIAL in answer.words(".denials")[0]
    assert [words.split(" · ")[0] for words in answer.words(".rivals li")] == [
        "17 Menschen Ilse Marquardt",
        "mindestens 12 Menschen Landkreis Elde",
    ]


def test_the_evidence_keeps_the_clocks_apart(visitor: Visitor) -> None:
    clocks = visitor.get("/line/m-hurt-rundschau").words(".clocks div")
    assert "19. Juni 2024, 19:45 Uhr laut Zeitangabe des Eintrags" in clocks[1]
    assert "später geändert: 19. Juni 2024, 20:20 Uhr" in clocks[1]
    assert "19. Juni 2024, 22:00 Uhr" in clocks[2]
    assert "5. Dezember 2024, 03:00 Uhr" in clocks[3]


def test_a_line_that_stands_only_in_the_data_of_its_page_says_so(visitor: Visitor) -> None:
    assert "JSON-LD" in visitor.get("/line/m-broke-courier").words(".exactly")[0]


def test_the_original_opens_at_the_words_in_no_context_of_ours(visitor: Visitor) -> None:
    answer = visitor.get("/line/m-hurt-bote")
    assert answer.value("a.original", "href").startswith("https://beispielbote.example/damm#:~:text=Mindestens%2012")
    assert "noopener" in answer.value("a.original", "rel")


@pytest.mark.parametrize("path", NASTY)
def test_hostile_text_is_text(visitor: Visitor, path: str) -> None:
    page = visitor.get(path).page
    (script,) = page.css("script")
    assert (script.attributes["src"] or "").startswith("/static/page.js")
    assert not page.css("img, iframe, b, [onerror], [onmouseover], [style]")
    assert not page.css("a[href^='javascript:']")


def test_marks_that_turn_the_direction_stay_inside_their_words(visitor: Visitor) -> None:
    """A right-to-left override in a headline must not reach the interface behind it."""
    for path in NASTY:
        for node in visitor.get(path).page.css("main *"):
            own = "".join(child.text(deep=False) for child in node.iter(include_text=True) if child.tag == "-text")
            if "\u202e" in own:
                assert node.tag in ("bdi", "title", "mark", "h1", "p"), node.html


def test_an_unknown_page_is_one_clear_line(visitor: Visitor) -> None:
    for path in ("/nowhere", "/story/nowhere", "/line/nowhere", "/line/a/../b", "/static/nowhere.css"):
        answer = visitor.get(path)
        assert answer.status == 404
        assert "Diese Seite gibt es nicht." in answer.words("main p")[0]


def test_a_search_is_put_back_as_text(visitor: Visitor) -> None:
    answer = visitor.get('/search?q="><script>alert(1)</script>')
    assert answer.value("input", "value") == '"><script>alert(1)</script>'
    assert len(answer.page.css("script")) == 1


def test_an_endless_search_is_answered(visitor: Visitor) -> None:
    assert visitor.get("/search?q=" + "x" * 5000).status == 200
    assert visitor.get('/search?q="*%00^NEAR(').status == 200
