"""The page over the record made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from tests.publish import desk
from tests.web import room

from sachstand.store.sqlite import SqliteStore
from sachstand.web import create_app


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    made = room.store(Path(tmp_path_factory.mktemp("record")))
    yield made
    made.close()


@pytest.fixture(scope="session")
def app(store: SqliteStore) -> Starlette:
    return create_app(store, desk.captures())


@pytest.fixture
def visitor(app: Starlette) -> room.Visitor:
    return room.Visitor(app)
