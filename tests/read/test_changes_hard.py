# ruff: noqa: E501 (posts stand in lines as pages print them)
"""What changes between two captures of a liveblog, read from pages: every kind of edit, and all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader, changes
from sachstand.read.changes import Change


@dataclass(frozen=True)
class Item:
    """A post on a page; ``key`` is empty on pages that give no ids."""

    clock: str
    title: str
    text: str
    key: str = ""


FERRY = Item(
    "16:10", "Fähre fährt wieder", "Die Fähre nach Lütt fährt wieder, wie die Reederei am Nachmittag mitteilte.", "p9"
)
DIKE = Item(
    "15:02", "Deich hält", "Der Deich bei Altwerder hat dem Hochwasser standgehalten, sagte Deichgraf Peters.", "p8"
)
SCHOOL = Item(
    "14:20", "Schulen zu", "In vier Gemeinden bleiben die Schulen am Freitag geschlossen, teilte der Kreis mit.", "p7"
)
FIRE = Item(
    "12:45", "Feuerwehr im Einsatz", "Die Feuerwehr ist seit dem Morgen zu mehr als 300 Einsätzen ausgerückt.", "p6"
)
NIGHT = Item(
    "23:50",
    "Strom ist weg",
    "Auf der Insel Lütt ist in der Nacht der Strom ausgefallen, Ursache ist ein Seekabel.",
    "p5",
)
ALL = (FERRY, DIKE, SCHOOL, FIRE)


def page(*items: Item, day: str = "2024-12-05", stand: str = "16:30", ids: bool = True) -> Document:
    """A capture of the liveblog with these posts in this order, with or without ids."""
    posts = "".join(
        f'<div class="post"{f" id={chr(34)}{item.key}{chr(34)}" if ids else ""}><span class="time">{item.clock}{"" if item.clock[0] == "v" else " Uhr"}</span>'
        f"<h3>{item.title}</h3><p>{item.text}</p></div>"
        for item in items
    )
    html = (
        '<html lang="de"><head><title>Liveblog: Sturmflut</title>'
        f'<meta property="article:modified_time" content="{day}T{stand}:00+01:00"></head>'
        f"<body><main><h1>Liveblog: Sturmflut</h1>{posts}</main></body></html>"
    )
    captured = datetime.fromisoformat(f"{day}T{stand}:00+01:00").astimezone(UTC)
    return PageReader(load).read(
        Capture("page.html", html.encode(), captured, "https://kuestenbote.example/liveblog/1")
    )[0]


def but(item: Item, **new: str) -> Item:
    return Item(**{"clock": item.clock, "title": item.title, "text": item.text, "key": item.key} | new)


def told(found: tuple[Change, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (change.kind, (change.after or change.before or pytest.fail()).title or "", change.aspects) for change in found
    ]


@pytest.mark.parametrize("ids", [True, False])
def test_the_same_page_twice_has_no_change(ids: bool) -> None:
    assert changes(page(*ALL, ids=ids), page(*ALL, ids=ids, stand="17:10")) == ()


@pytest.mark.parametrize("ids", [True, False])
def test_a_new_post_on_top_is_the_only_change(ids: bool) -> None:
    new = Item("16:25", "Hafen frei", "Der Hafen von Norderhafen ist nach Angaben der Behörde wieder frei.", "p10")
    before, after = page(*ALL, ids=ids), page(new, *ALL, ids=ids, stand="16:31")
    assert told(changes(before, after)) == [("new", "Hafen frei", ())]
    assert [entry.id for entry in after.entries[1:]] == [entry.id for entry in before.entries]


@pytest.mark.parametrize("ids", [True, False])
def test_an_edited_headline_and_an_edited_text_keep_both_wordings(ids: bool) -> None:
    edited = but(DIKE, title="Deich hält bislang", text=DIKE.text.replace("standgehalten", "bislang standgehalten"))
    (change,) = changes(page(*ALL, ids=ids), page(FERRY, edited, SCHOOL, FIRE, ids=ids))
    assert (change.kind, change.aspects) == ("edited", ("title", "text"))
    assert change.before is not None and change.after is not None
    assert (change.before.title, change.before.text) == (DIKE.title, DIKE.text)
    assert (change.after.title, change.after.text) == (edited.title, edited.text)


@pytest.mark.parametrize("ids", [True, False])
def test_an_edited_time_is_an_edit_and_no_new_post(ids: bool) -> None:
    (change,) = changes(page(*ALL, ids=ids), page(FERRY, but(DIKE, clock="15:06"), SCHOOL, FIRE, ids=ids))
    assert (change.kind, change.aspects) == ("edited", ("time",))


@pytest.mark.parametrize("ids", [True, False])
def test_posts_that_change_places_are_moved_with_as_few_moves_as_can_be(ids: bool) -> None:
    """A pinned post goes to the top: it moved, the three others did not."""
    found = changes(page(*ALL, ids=ids), page(SCHOOL, FERRY, DIKE, FIRE, ids=ids))
    assert told(found) == [("moved", "Schulen zu", ())]


@pytest.mark.parametrize("ids", [True, False])
def test_removed_and_added_again_is_the_same_post(ids: bool) -> None:
    first, second, third = page(*ALL, ids=ids), page(FERRY, SCHOOL, FIRE, ids=ids), page(*ALL, ids=ids, stand="16:40")
    assert told(changes(first, second)) == [("withdrawn", "Deich hält", ())]
    assert told(changes(second, third)) == [("new", "Deich hält", ())]
    assert changes(first, third) == ()
    assert [entry.id for entry in first.entries] == [entry.id for entry in third.entries]


@pytest.mark.parametrize("ids", [True, False])
def test_over_midnight_ids_and_times_stay(ids: bool) -> None:
    """At 23:55 the post of 23:50 is today's; at 00:30 it is yesterday's: the same instant and the same id."""
    new = Item(
        "00:20", "Strom ist wieder da", "Auf der Insel Lütt ist der Strom nach einer halben Stunde wieder da.", "p11"
    )
    before = page(NIGHT, *ALL, ids=ids, stand="23:55")
    after = page(new, NIGHT, *ALL, ids=ids, day="2024-12-06", stand="00:30")
    assert told(changes(before, after)) == [("new", "Strom ist wieder da", ())]
    assert [entry.id for entry in after.entries[1:]] == [entry.id for entry in before.entries]
    assert [entry.published.when for entry in after.entries[1:]] == [entry.published.when for entry in before.entries]


@pytest.mark.parametrize("ids", [True, False])
def test_a_page_that_shows_only_its_newest_posts_withdraws_none(ids: bool) -> None:
    new = Item("16:25", "Hafen frei", "Der Hafen von Norderhafen ist nach Angaben der Behörde wieder frei.", "p10")
    assert told(changes(page(*ALL, ids=ids), page(new, FERRY, DIKE, ids=ids))) == [
        ("new", "Hafen frei", ()),
        ("out_of_view", "Schulen zu", ()),
        ("out_of_view", "Feuerwehr im Einsatz", ()),
    ]


@pytest.mark.parametrize("ids", [True, False])
def test_everything_at_once(ids: bool) -> None:
    new = Item("16:25", "Hafen frei", "Der Hafen von Norderhafen ist nach Angaben der Behörde wieder frei.", "p10")
    edited = but(SCHOOL, text=SCHOOL.text.replace("vier", "fünf"))
    found = told(changes(page(*ALL, ids=ids), page(new, FERRY, edited, FIRE, ids=ids)))
    assert found == [("new", "Hafen frei", ()), ("edited", "Schulen zu", ("text",)), ("withdrawn", "Deich hält", ())]


def test_a_post_that_is_wholly_rewritten_under_its_id_is_an_edit() -> None:
    """The page says that it is the same post; both wordings are kept, so a reader can judge."""
    rewritten = but(DIKE, title="Deich gebrochen", text="Am Nachmittag ist das Bauwerk an zwei Stellen gebrochen.")
    (change,) = changes(page(*ALL), page(FERRY, rewritten, SCHOOL, FIRE))
    assert (change.kind, change.aspects) == ("edited", ("title", "text"))
    assert change.before is not None and change.before.text == DIKE.text


def test_a_correction_note_added_to_a_post_is_an_edit_of_its_text() -> None:
    corrected = but(DIKE, text=DIKE.text + " (Korrektur: In einer früheren Fassung stand ein falscher Name.)")
    (change,) = changes(page(*ALL, ids=False), page(FERRY, corrected, SCHOOL, FIRE, ids=False))
    assert (change.kind, change.aspects) == ("edited", ("text",))


def test_a_time_that_is_only_told_by_its_distance_is_edited_by_no_clock() -> None:
    """ "vor 12 Minuten" is "vor 20 Minuten" eight minutes later."""
    first = page(but(FERRY, clock="vor 12 Minuten"), but(DIKE, clock="vor 2 Stunden"), ids=False, stand="16:22")
    later = page(but(FERRY, clock="vor 20 Minuten"), but(DIKE, clock="vor 2 Stunden"), ids=False, stand="16:30")
    assert [entry.published.when is not None for entry in first.entries] == [True, True]
    assert changes(first, later) == ()
