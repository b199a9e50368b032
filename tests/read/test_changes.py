"""What has changed between two captures of a liveblog."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.text import Span
from sachstand.model.when import When
from sachstand.read import PageReader
from sachstand.read.changes import Change, changes

FERRY = ("p1", "Fähre fährt", "Die Fähre nach Lütt fährt wieder, wie die Reederei mitteilte.")
DIKE = ("p2", "Deich hält", "Der Deich bei Altwerder hat dem Hochwasser standgehalten.")
SCHOOL = ("p3", "Schulen zu", "In vier Gemeinden bleiben die Schulen am Freitag geschlossen.")
FIRE = ("p4", "Feuerwehr", "Die Feuerwehr ist zu mehr als 300 Einsätzen ausgerückt.")


def blog(*posts: tuple[str, str, str]) -> Document:
    text, entries = "", []
    for number, (key, title, words) in enumerate(posts):
        at = Dated(When.at(datetime(2024, 12, 5, 20 - number, 0, tzinfo=UTC)), "time")
        entries.append(
            Entry(key, Span(len(text), len(text) + len(words)), title, at if key.startswith("p") else Dated())
        )
        text += words + "\n\n"
    return Document("d", "d", "s", None, "liveblog", "T", None, "de", text.strip(), tuple(entries))


def timeless(document: Document) -> Document:
    return replace(document, entries=tuple(replace(entry, published=Dated()) for entry in document.entries))


def told(found: tuple[Change, ...]) -> list[tuple[str, str]]:
    return [(change.kind, change.id) for change in found]


def test_nothing_has_changed() -> None:
    assert changes(blog(FERRY, DIKE), blog(FERRY, DIKE)) == ()


def test_a_post_on_top_is_new_and_moves_no_other() -> None:
    before, after = timeless(blog(DIKE, SCHOOL)), timeless(blog(FERRY, DIKE, SCHOOL))
    assert told(changes(before, after)) == [("new", "p1")]


def test_an_edit_keeps_old_and_new_wording() -> None:
    later = ("p2", "Deich hält", "Der Deich bei Altwerder hat dem Hochwasser bislang standgehalten.")
    (change,) = changes(timeless(blog(FERRY, DIKE)), timeless(blog(FERRY, later)))
    assert change.kind == "edited" and change.aspects == ("text",)
    assert change.before is not None and change.before.text == DIKE[2]
    assert change.after is not None and change.after.text == later[2]


def test_a_changed_headline_and_a_changed_time_are_edits() -> None:
    after = blog((FERRY[0], "Fähre läuft aus", FERRY[2]))
    at = Dated(When.at(datetime(2024, 12, 5, 19, 5, tzinfo=UTC)), "time")
    after = replace(after, entries=(replace(after.entries[0], published=at),))
    (change,) = changes(blog(FERRY), after)
    assert change.aspects == ("title", "time")


def test_a_post_taken_out_of_the_middle_is_withdrawn() -> None:
    assert told(changes(timeless(blog(FERRY, DIKE, SCHOOL)), timeless(blog(FERRY, SCHOOL)))) == [("withdrawn", "p2")]


def test_posts_that_fall_off_the_end_are_not_called_withdrawn() -> None:
    before, after = timeless(blog(DIKE, SCHOOL, FIRE)), timeless(blog(FERRY, DIKE))
    assert told(changes(before, after)) == [("new", "p1"), ("out_of_view", "p3"), ("out_of_view", "p4")]


def test_a_post_that_passed_others_is_moved() -> None:
    before, after = timeless(blog(FERRY, DIKE, SCHOOL, FIRE)), timeless(blog(FIRE, FERRY, DIKE, SCHOOL))
    assert told(changes(before, after)) == [("moved", "p4")]


def test_posts_without_ids_are_known_by_their_words() -> None:
    one = ("w1", "", "Die Fähre nach Lütt fährt seit dem Nachmittag wieder, wie die Reederei mitteilte.")
    two = ("w2", "", "Die Fähre nach Lütt fährt seit dem Abend wieder, wie die Reederei Petersen mitteilte.")
    (change,) = changes(blog(one), blog(two))
    assert (change.kind, change.id, change.aspects) == ("edited", "w2", ("text",))


def test_other_words_under_a_minute_s_id_are_another_post() -> None:
    one = blog(("t20241205T2000", "", "Die Fähre nach Lütt fährt wieder."), FIRE)
    when = Dated(When.at(datetime(2024, 12, 5, 20, 0, tzinfo=UTC)), "time")
    one = replace(one, entries=(replace(one.entries[0], published=when), one.entries[1]))
    two = blog(("t20241205T2000", "", "Schulen bleiben am Freitag zu."), FIRE)
    two = replace(two, entries=(replace(two.entries[0], published=when), two.entries[1]))
    assert told(changes(one, two)) == [("new", "t20241205T2000"), ("withdrawn", "t20241205T2000")]


PAGE = """Liveblog: Sturmflut an der Küste

Stand: 05.12.2024 {stand} Uhr

Die Sturmflut lässt nach, die Behörden bleiben wachsam. Alle Entwicklungen im Liveblog.

{posts}
"""
POSTS = (
    "16:10 Uhr: Fähre fährt wieder\n\nDie Fähre nach Lütt fährt wieder. Das teilte die Reederei am Nachmittag mit.",
    "15:02 Uhr: Deich hält\n\nDer Deich bei Altwerder hat dem Hochwasser standgehalten, sagte Deichgraf Peters.",
    "14:20 Uhr: Schulen zu\n\nIn vier Gemeinden bleiben die Schulen am Freitag geschlossen, teilte der Kreis mit.",
)


def read(stand: str, *posts: str) -> Document:
    text = PAGE.format(stand=stand, posts="\n\n".join(posts))
    capture = Capture("-", text.encode(), datetime(2024, 12, 6, tzinfo=UTC))
    return PageReader(load).read(capture)[0]


def test_ids_of_a_page_without_ids_survive_a_new_post() -> None:
    before, after = read("15:05", *POSTS[1:]), read("16:12", *POSTS)
    assert [entry.id for entry in after.entries][1:] == [entry.id for entry in before.entries]
    assert told(changes(before, after)) == [("new", "t20241205T1610")]


def test_a_second_post_in_the_same_minute_changes_no_id() -> None:
    other = "15:02 Uhr: Bahn steht\n\nDie Bahnstrecke nach Seebrück ist gesperrt, teilte die Bahn am Nachmittag mit."
    before, after = read("15:05", *POSTS[1:]), read("15:09", other, *POSTS[1:])
    assert told(changes(before, after)) == [("new", "t20241205T1502.2")]


@pytest.mark.parametrize("old", ["standgehalten", "Altwerder"])
def test_an_edited_word_keeps_the_id(old: str) -> None:
    before = read("15:05", *POSTS[1:])
    after = read("15:09", POSTS[1].replace(old, "anders"), POSTS[2])
    assert [change.kind for change in changes(before, after)] == ["edited"]
    assert [entry.id for entry in before.entries] == [entry.id for entry in after.entries]


ALL = (FERRY, DIKE, SCHOOL, FIRE)


@given(st.lists(st.sampled_from(ALL), unique=True), st.lists(st.sampled_from(ALL), unique=True))
def test_every_post_is_accounted_for_once(one: list[tuple[str, str, str]], two: list[tuple[str, str, str]]) -> None:
    found = told(changes(timeless(blog(*one)), timeless(blog(*two))))
    gone = {key for kind, key in found if kind in ("withdrawn", "out_of_view")}
    assert {key for kind, key in found if kind == "new"} == {post[0] for post in two} - {post[0] for post in one}
    assert gone == {post[0] for post in one} - {post[0] for post in two}
    assert len(found) == len(set(found))
