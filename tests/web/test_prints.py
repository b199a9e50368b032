"""The evidence page names the other prints of a report, with the words that differ."""

from __future__ import annotations

from pathlib import Path

from tests.publish import desk
from tests.web import room

from sachstand.model.story import Unit
from sachstand.store.roles import Settled
from sachstand.web import create_app


def test_the_other_print_with_its_own_words(tmp_path: Path) -> None:
    store, contents = room.store(tmp_path), desk.contents()
    group = tuple(sorted(Unit(one.document().id, "whole") for one in (desk.BOTE, desk.KURIER)))
    store.settle(Settled((), (), tuple(contents.events.values()), tuple(contents.stories.values()), (group,)), ())
    visitor = room.Visitor(create_app(store, desk.captures()))
    page = visitor.get("/line/m-hurt-bote")
    (shown,) = page.words(".prints .print")
    assert "Küstenkurier" in shown and "Nur dort: „Die Bahnlinie ist gesperrt“" in shown
    assert page.value(".prints a.proof", "href").endswith("/line/m-hurt-kurier")
    assert page.words(".copies") == []
    (told,) = visitor.get("/api/lines/m-hurt-bote").json()["prints"]
    assert (told["lines"], told["only_there"]) == (["m-hurt-kurier"], ["Die Bahnlinie ist gesperrt"])
    store.close()
