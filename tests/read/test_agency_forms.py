"""Agencies that nobody has listed, by the form of their credit; and what only looks like one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.read.pages import PARAGRAPHS, TEXT, page, read

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.read import PageReader
from sachstand.read.agency_forms import by_dateline, by_pair, by_source

DE, EN = load("de").reading, load("en").reading


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Seebrück (nkd) – Der Deich hat gehalten.", "nkd"),
        ("Bad Seebrück, 4. Dezember (nkd) - Der Deich hat gehalten.", "nkd"),
        ("Seebrück/Lütt (nkd) — Der Deich hat gehalten.", "nkd"),
        ("Seebrück, 4. Dezember 2024 (NKD) - Der Deich hat gehalten.", "NKD"),
        ("BERLIN (dpa) - Der Deich hat gehalten.", "dpa"),
        ("SEEBRÜCK (Nordfunk) - Der Deich hat gehalten.", "Nordfunk"),
    ],
)
def test_datelines(text: str, code: str) -> None:
    credit = by_dateline(text, DE, alone=False)
    assert credit is not None and (credit.name, credit.share) == (code, "text")
    assert text.startswith(credit.words)


@pytest.mark.parametrize(
    "text",
    [
        "Onno Peters (CDU) – seit 2019 im Amt – lehnt das ab.",
        "Onno Peters (SPD) - der Deichgraf - lehnt das ab.",
        "Seebrück (NRW) – Der Deich hat gehalten.",
        "Frankfurt (Oder) – Der Deich hat gehalten.",
        "HALLE (SAALE) - Der Deich hat gehalten.",
        "Onno Peters (links) – hier mit seiner Tochter – geht.",
        "Seebrück (nkd) hat gewählt.",
        "Seebrück (13) – ein Junge von der Insel – siegt.",
        "Der Deich hat gehalten (nkd) – vorerst.",
    ],
)
def test_what_is_no_dateline_of_an_agency(text: str) -> None:
    assert by_dateline(text, DE, alone=True) is None


def test_english_datelines() -> None:
    credit = by_dateline("SEABRIDGE, Dec. 4 (NKD) - The sea wall held.", EN, alone=False)
    assert credit is not None and credit.name == "NKD"
    assert by_dateline("John Sample (right) - the mayor - said so.", EN, alone=False) is None
    assert by_dateline("Jane Sample (GOP) - the mayor - said so.", EN, alone=False) is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Quelle: Norddepesche (nkd)", "nkd"),
        ("Quelle: Norddeutsche Nachrichtenagentur (NNA)", "NNA"),
        ("Quelle: Robert Koch-Institut (RKI)", None),
        ("Quelle: Bundesnachrichtendienst (BND)", None),
        ("Quelle: Ministerium (NRW)", None),
        ("Der Quelle: Norddepesche (nkd) glaubt er", None),
    ],
)
def test_lines_of_source(line: str, code: str | None) -> None:
    credit = by_source(line, DE)
    assert (credit.name if credit else None) == code


@pytest.mark.parametrize(
    ("line", "outlet", "code"),
    [
        ("nkd/kb", "Küstenbote", "nkd"),
        ("(kb/nkd)", "Küstenbote", "nkd"),
        ("mho/abc", "Küstenbote", None),
        ("nkd/kb", None, None),
        ("ab/kb", "Küstenbote", None),
    ],
)
def test_pairs_of_codes(line: str, outlet: str | None, code: str | None) -> None:
    credit = by_pair(line, DE, outlet)
    assert (credit.name if credit else None) == code


SITE = '<meta property="og:site_name" content="Küstenbote">'


@pytest.mark.parametrize(
    "body",
    [
        f'<p class="byline">Seebrück (nkd)</p>{PARAGRAPHS}',
        f'<p class="byline">Seebrück (nkd) – <time datetime="2026-01-05">5. Januar 2026</time></p>{PARAGRAPHS}',
        f'{PARAGRAPHS}<p class="source">Quelle: Norddepesche (nkd)</p>',
        f'<p class="byline">nkd/kb</p>{PARAGRAPHS}',
    ],
)
def test_pages(body: str) -> None:
    document = read(page(body, SITE))
    assert (document.agency, document.authors) == ("nkd", ())
    assert document.text == TEXT


def test_a_page_without_an_agency() -> None:
    document = read(page(f'<p class="byline">Onno Peters (CDU)</p>{PARAGRAPHS}', SITE))
    assert document.agency is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Deich hält\n\nSeebrück (nkd) – Der Deich bei Altwerder hat dem Hochwasser gut standgehalten.", "nkd"),
        ("Deich hält\n\nSeebrück (dpa) – Der Deich bei Altwerder hat dem Hochwasser gut standgehalten.", "dpa"),
        ("Deich hält\n\nDer Deich bei Altwerder hat gehalten.\n\nQuelle: Norddepesche (nkd)", "nkd"),
        ("Deich hält\n\nOnno Peters (CDU) – der Deichgraf – lobte am Abend die vielen Helfer auf dem Deich.", None),
    ],
)
def test_plain_texts(text: str, agency: str | None) -> None:
    document = PageReader(load).read(Capture("-", text.encode(), datetime(2025, 6, 1, tzinfo=UTC)))[0]
    assert document.agency == agency
