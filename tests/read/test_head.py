from __future__ import annotations

import pytest
from tests.read.pages import PARAGRAPHS, TITLE, ld, page, read

from sachstand.read.titles import strip_site

OTHER = "Brücken-Posse: So kommt die Stadt jetzt doch noch über den Fluss"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Brücke öffnet | Beispielblatt", "Brücke öffnet"),
        ("Brücke öffnet - Politik - beispielblatt.example", "Brücke öffnet - Politik"),
        ("Beispielblatt - Brücke öffnet", "Brücke öffnet"),
        ("Brücke öffnet – Ring gesperrt", "Brücke öffnet – Ring gesperrt"),
        ("Beispielblatt", "Beispielblatt"),
    ],
)
def test_the_site_is_no_part_of_the_title(stated: str, title: str) -> None:
    assert strip_site(stated, ("Beispielblatt", "beispielblatt.example")) == title


def test_the_printed_heading_counts_more_than_the_title_for_social_networks() -> None:
    assert read(page(head=f'<meta property="og:title" content="{OTHER}">')).title == TITLE


def test_what_two_statements_agree_on_counts_more_than_a_third() -> None:
    head = f'<meta property="og:title" content="{OTHER}">' + ld(headline=OTHER)
    html = page(head=head).replace(f"<h1>{TITLE}", "<h1>Brücke: Alle Infos")
    assert read(html).title == OTHER


def test_a_heading_in_a_breadcrumb_path_is_not_the_headline() -> None:
    html = (
        f"<html lang='de'><head><meta property='og:title' content='{OTHER}'></head><body><nav><ul><li>Politik</li>"
        f"<li><h1>{TITLE}</h1></li></ul></nav><article><h2><span>Grünfluss</span> <span>{OTHER}</span></h2>"
        f"{PARAGRAPHS}</article></body></html>"
    )
    assert read(html).title == OTHER


def test_the_saved_page_knows_its_address() -> None:
    canonical = "https://www.beispielblatt.example/politik/bruecke-4711.html"
    assert read(page(head=f'<link rel="canonical" href="{canonical}">'), url=None).url == canonical
    assert read(f"<!-- saved from url=(0059){canonical} -->{page()}", url=None).url == canonical
    assert read(page(head='<link rel="canonical" href="http://[broken">'), url=None).url is None


@pytest.mark.parametrize(
    ("author", "authors", "agency"),
    [
        ({"@type": "Person", "name": "Max Muster"}, ("Max Muster",), None),
        ([{"name": "Max Muster und Eva Probe, dpa"}], ("Max Muster", "Eva Probe"), "dpa"),
        ([{"name": "AFP"}], (), "AFP"),
        ("Eva Probe Stand: 28. April 2023", ("Eva Probe",), None),
        ({"@type": "Organization", "name": "Beispielblatt"}, (), None),
        (["Max Muster (mmu)", "https://www.beispielblatt.example/mmu"], ("Max Muster",), None),
        (17, (), None),
    ],
)
def test_authors_and_agency(author: object, authors: tuple[str, ...], agency: str | None) -> None:
    report = read(page(head=ld(author=author, publisher={"name": "Beispielblatt"})))
    assert (report.authors, report.agency, report.outlet) == (authors, agency, "Beispielblatt")


@pytest.mark.parametrize("byline", ["Von Erika Probe", "Von Erika Probe, Washington", "von Erika Probe / dpa"])
def test_a_printed_byline_names_the_author(byline: str) -> None:
    assert read(page(f"<p>{byline}</p>{PARAGRAPHS}")).authors == ("Erika Probe",)


def test_without_a_name_the_outlet_is_unknown() -> None:
    assert read(page()).outlet is None
