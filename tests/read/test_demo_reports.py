"""What a reader sees at the head of the demonstration reports."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.resources import files

import pytest

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader


def read(name: str) -> Document:
    body = files("sachstand.demo").joinpath("reports", name).read_bytes()
    return PageReader(load).read(Capture(name, body, datetime(2025, 1, 1, tzinfo=UTC)))[0]


@pytest.mark.parametrize(
    "name", ["01-beispielbote-vertrag.html", "02-musterstaedter-vertrag.html", "03-kuestenkurier-vertrag.html"]
)
def test_the_agency_and_no_author(name: str) -> None:
    document = read(name)
    assert (document.agency, document.authors) == ("mdd", ())


def test_the_chronicle_has_its_first_line_as_its_title() -> None:
    document = read("11-chronik-juni.txt")
    assert document.title == "Hintergrund: Der Weg zum Beistandspakt"
    assert document.text.startswith("Wladimir Putin und Kim Jong Un unterzeichneten")


def test_the_liveblog_of_the_night() -> None:
    document = read("13-rundschau-liveblog-nacht.html")
    assert document.topic == "Krieg gegen die Ukraine"
    assert document.title == "Seoul verurteilt Inkrafttreten des Pakts"
    assert [entry.title for entry in document.entries] == [
        "Seoul verurteilt Inkrafttreten des Pakts",
        "Pakt zwischen Russland und Nordkorea in Kraft",
        "Verletzte bei Drohnenangriff auf Odessa",
        "Außenminister beraten in Brüssel",
    ]
