"""Languages, headers and errors of the application."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from tests.publish import desk
from tests.web import room
from tests.web.room import Visitor

from sachstand.errors import RecordDamaged
from sachstand.model.capture import Capture
from sachstand.store.sqlite import SqliteStore
from sachstand.web import create_app
from sachstand.web.guard import HEADERS
from sachstand.web.words import available, load


@pytest.mark.parametrize(
    ("path", "header", "language"),
    [
        ("/", "", "de"),
        ("/", "en-GB,en;q=0.9,de;q=0.3", "en"),
        ("/", "fr,de;q=0.5,en;q=0.1", "de"),
        ("/", "fr;q=x,,;;q=,en", "en"),
        ("/?lang=en", "de", "en"),
        ("/?lang=../../etc/passwd", "en", "en"),
    ],
)
def test_the_language_that_is_asked_for(visitor: Visitor, path: str, header: str, language: str) -> None:
    answer = visitor.get(path, accept_language=header)
    assert answer.value("html", "lang") == language
    assert answer.headers["content-language"] == language


def test_a_chosen_language_is_remembered(visitor: Visitor) -> None:
    visitor.get("/?lang=en")
    assert visitor.cookies == {"lang": "en"}
    assert visitor.get("/about", accept_language="de").value("html", "lang") == "en"


def test_the_other_language_of_a_page_is_one_link_away(visitor: Visitor) -> None:
    links = visitor.get("/search?q=Damm&lang=de").page.css(".languages a")
    assert [link.attributes["href"] for link in links] == ["/search?q=Damm&lang=de", "/search?q=Damm&lang=en"]


def test_all_languages_have_the_same_texts_with_the_same_places_to_fill() -> None:
    def places(language: str) -> dict[str, set[str]]:
        texts = load(language).texts
        return {key: {part.partition("}")[0] for part in text.split("{")[1:]} for key, text in texts.items()}

    assert set(available()) >= {"de", "en"}
    for language in available():
        assert places(language) == places("de")


@pytest.mark.parametrize("path", ["/", "/story/dam", "/nowhere", "/static/page.css", "/api/stories", "/api/nowhere"])
def test_every_answer_has_the_guarding_headers(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in answer.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/story/dam", "/story/dam/chronology", "/line/m-broke-bote", "/about"])
def test_nothing_is_loaded_from_elsewhere(visitor: Visitor, path: str) -> None:
    page = visitor.get(path).page
    loaded = page.css("script[src], link[href], img[src]")
    assert loaded
    for node in loaded:
        assert (node.attributes.get("src") or node.attributes.get("href") or "").startswith("/static/")
    assert not page.css("style, script:not([src]), [style]")


def test_static_files_carry_the_version_of_their_bytes(visitor: Visitor) -> None:
    address = visitor.get("/").value("link[rel=stylesheet]", "href")
    assert visitor.get(address).status == 200 and "?v=" in address


def test_a_page_that_has_not_changed_is_not_sent_again(visitor: Visitor) -> None:
    tag = visitor.get("/story/dam").headers["etag"]
    again = visitor.get("/story/dam", if_none_match=tag)
    assert (again.status, again.text) == (304, "")
    assert visitor.get("/story/dam?lang=en", if_none_match=tag).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_there_is_nothing_to_write(visitor: Visitor, method: str) -> None:
    for path in ("/", "/story/dam", "/api/stories", "/line/m-broke-bote"):
        assert visitor.get(path, method).status == 405


def test_a_record_that_cannot_be_read_is_one_clear_line(tmp_path: Path) -> None:
    class Broken:
        @property
        def stories(self) -> object:
            raise RecordDamaged("cannot be used: malformed", subject="record.sqlite", advice="sachstand rebuild")

    visitor = Visitor(create_app(Broken(), desk.captures()))  # type: ignore[arg-type]
    answer = visitor.get("/")
    assert answer.status == 503
    assert answer.words("main p")[0].startswith("Der Bestand kann gerade nicht gelesen werden. record.sqlite")
    assert visitor.get("/api/stories").json() == {
        "error": "Der Bestand kann gerade nicht gelesen werden. "
        "record.sqlite: cannot be used: malformed (sachstand rebuild)"
    }


def test_a_fault_of_ours_shows_no_traceback(store: SqliteStore) -> None:
    class Faulty:
        def get(self, capture_id: str) -> Capture:
            raise ZeroDivisionError("secret")

    answer = Visitor(create_app(store, Faulty())).get("/story/dam")
    assert answer.status == 500
    assert "secret" not in answer.text and "Traceback" not in answer.text


def test_without_captures_no_line_is_shown_and_all_are_counted(store: SqliteStore) -> None:
    answer = Visitor(create_app(store, desk.Shelf())).get("/story/dam")
    assert answer.status == 200
    assert not answer.page.css(".line")
    assert answer.words(".withheld")[0].startswith("14 Zeilen werden nicht gezeigt")


def test_an_empty_record_has_a_page(tmp_path: Path) -> None:
    from sachstand.store.sqlite import open_store

    empty = open_store(tmp_path / "record.sqlite", write=True)
    answer = Visitor(create_app(empty, desk.Shelf())).get("/")
    empty.close()
    assert answer.status == 200
    assert "noch kein Thema" in answer.words("main")[0]


def test_behind_a_prefix_all_links_keep_it(app: Starlette) -> None:
    async def under(scope: dict[str, object], receive: object, send: object) -> None:
        await app({**scope, "root_path": "/news", "path": f"/news{scope['path']}"}, receive, send)  # type: ignore[arg-type]

    answer = room.Visitor(under).get("/story/dam")  # type: ignore[arg-type]
    inner = [link.attributes["href"] or "" for link in answer.page.css("a[href]")]
    assert all(link.startswith(("/news/", "#")) for link in inner)
    assert answer.value("link[rel=stylesheet]", "href").startswith("/news/static/")
