"""The page over the two real documents: nothing is withheld, and an uncertain date is shown as uncertain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.room import Visitor

from sachstand.config import Config
from sachstand.tracker import make_tracker
from sachstand.web import create_app

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def seeds(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    config = Config(record=tmp_path_factory.mktemp("seeds") / "record")
    with make_tracker(config, write=True) as tracker:
        tracker.add([str(path) for path in sorted((shared / "seeds").glob("*.txt"))])
    with make_tracker(config) as tracker:
        yield Visitor(create_app(tracker.views, tracker.archive))


def test_every_line_of_the_seeds_is_in_its_file(seeds: Visitor) -> None:
    stories = seeds.get("/api/stories").json()
    assert stories
    for story in stories:
        ticker = seeds.get(f"/api/stories/{story['id']}/ticker").json()
        assert ticker["withheld"] == []
        assert all(post["lines"] for post in ticker["posts"])
        assert ticker["title"]


def test_the_signing_is_on_a_wednesday_in_june_and_on_no_certain_one(seeds: Visitor) -> None:
    """Neither document says 19 June: four days are left, and four are drawn."""
    (story,) = [story for story in seeds.get("/api/stories").json() if "Abkommen" in (story["title"] or "")]
    page = seeds.get(f"/story/{story['id']}/chronology").page
    (signing,) = [row for row in page.css(".happening") if "Mittwoch im Juni 2024" in row.text()]
    assert "unterzeichneten am Mittwoch in Pjöngjang" in signing.text()
    assert len(signing.css("svg.bar circle")) + len(signing.css("svg.bar rect:not(.rule):not(.span)")) == 4
    bar = signing.css_first("svg.bar")
    assert bar is not None and "5., 12., 19. oder 26. Juni 2024" in (bar.attributes["aria-label"] or "")
