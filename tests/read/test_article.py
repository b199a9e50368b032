from __future__ import annotations

import pytest
from tests.read.pages import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, TITLE, ld, page, read, read_all

from sachstand.model.document import Credit

LEAD = "Monatelang mussten Pendler einen Umweg fahren: Nun gibt die Stadt die Brücke wieder frei."


def test_the_text_is_the_paragraphs_of_the_report() -> None:
    report = read(page())
    assert report.text == TEXT
    assert [entry.span.of(report.text) for entry in report.entries] == [TEXT]
    assert (report.kind, report.language, report.title) == ("article", "de", TITLE)


@pytest.mark.parametrize(
    "furniture",
    [
        '<figure><img src="b.jpg"><figcaption>Die Brücke am Morgen. Foto: Max Muster/dpa</figcaption></figure>',
        "<p>Lesen Sie auch: <a href='/sport/1.html'>Wie der Verein die Klasse halten will</a></p>",
        "<div class='newsletter-box'><p>Jetzt den Newsletter abonnieren und jeden Morgen informiert sein!</p></div>",
        "<p>Textgröße ändern:</p>",
        "<p>Von Max Muster</p>",
        "<p>Stand: 05.12.2024, 02:40 Uhr</p>",
        "<aside><h3>Meistgelesen</h3><a href='/a.html'>Streit um das Bad</a></aside>",
        "<ul><li><a href='/a.html'>Streit um das Bad</a></li><li><a href='/b.html'>Neuer Trainer kommt</a></li></ul>",
        f"<p>{SECOND}</p>",
        "<h3>Externer Inhalt</h3>",
        "<p>An dieser Stelle finden Sie einen Inhalt von X, der den Artikel ergänzt. Sie können ihn laden.</p>",
    ],
)
def test_furniture_between_paragraphs_is_no_text(furniture: str) -> None:
    assert read(page(f"<p>{FIRST}</p><p>{SECOND}</p>{furniture}<p>{THIRD}</p>")).text == TEXT


@pytest.mark.parametrize(
    "behind",
    [
        "<h2>Empfohlen</h2><h3><a href='/a.html'>Streit um das Schwimmbad geht in die nächste Runde</a></h3>",
        "<p>(E.Muster--BTZ)</p>",
        "<p>© dpa-infocom, dpa:241205-99-53606/3</p>",
        "<h3>12 Kommentare</h3>",
        "<p>Ihre Meinung ist uns wichtig. Schreiben Sie an leser@beispielblatt.example.</p>",
    ],
)
def test_what_follows_the_report_is_no_text(behind: str) -> None:
    assert read(page(PARAGRAPHS + behind)).text == TEXT


def test_sub_headings_stay_where_text_follows_them() -> None:
    report = read(
        page(f"<p>{FIRST}</p><h2>Ein Umweg von zwölf Kilometern</h2><p>{SECOND}</p><p>{THIRD}</p><h2>Bilder</h2>")
    )
    assert report.text == f"{FIRST}\n\nEin Umweg von zwölf Kilometern\n\n{SECOND}\n\n{THIRD}"


def test_a_printed_lead_begins_the_text() -> None:
    report = read(page(f'<div class="article__lead">{LEAD}</div>{PARAGRAPHS}'))
    assert report.lead == LEAD
    assert report.text == f"{LEAD}\n\n{TEXT}"


def test_a_lead_that_only_the_head_states_is_no_text() -> None:
    report = read(page(head=f'<meta property="og:description" content="{LEAD}">'))
    assert report.text == TEXT
    assert report.lead == LEAD


def test_a_line_break_parts_words_and_soft_hyphens_do_not() -> None:
    first = FIRST.replace("Verkehr", "Ver\u00adkehr").replace("geöffnet, wie", "geöffnet,<br>wie")
    assert read(page(f"<p>{first}</p><p>{SECOND}</p><p>{THIRD}</p>")).text == TEXT


def test_hints_at_other_reports_become_documents() -> None:
    behind = (
        "<section class='teaser'><h3>"
        "<a href='/sport/2.html'>Streit um das Schwimmbad geht in die nächste Runde</a></h3>"
        "<p>Der Stadtrat hat die Entscheidung über das Schwimmbad am Donnerstag ein weiteres Mal vertagt.</p></section>"
    )
    report, teaser = read_all(page(PARAGRAPHS + behind))
    assert report.text == TEXT
    assert teaser.title == "Streit um das Schwimmbad geht in die nächste Runde"
    assert (
        teaser.text == "Der Stadtrat hat die Entscheidung über das Schwimmbad am Donnerstag ein weiteres Mal vertagt."
    )
    assert teaser.url == "https://www.beispielblatt.example/sport/2.html"
    assert (teaser.id, teaser.teaser_of) == (f"{report.id}.1", report.id)
    assert teaser.published.when is None


def test_an_agency_line_credits_the_text() -> None:
    report = read(page(PARAGRAPHS + "<p>© dpa-infocom, dpa:241205-99-53606/3</p>"))
    assert report.agency == "dpa"
    assert report.credits == (Credit("dpa", "text", "© dpa-infocom, dpa:241205-99-53606/3"),)


def test_an_agency_under_a_photo_is_a_credit_alone() -> None:
    photo = "<figure><img src='b.jpg'><figcaption>Die Brücke / Foto: © POOL/AFP</figcaption></figure>"
    report = read(page(photo + PARAGRAPHS))
    assert report.agency is None
    assert [(credit.name, credit.share) for credit in report.credits] == [("AFP", "photo")]


def test_a_stub_before_an_offer_says_so() -> None:
    offer = "<div class='paywall'><p>Dieser Artikel ist nur für Abonnenten lesbar.</p></div>"
    (note,) = read(page(PARAGRAPHS + offer)).notes
    assert "nur für Abonnenten" in note


def test_a_page_that_calls_itself_closed_says_so() -> None:
    (note,) = read(page(head=ld(headline=TITLE, isAccessibleForFree=False))).notes
    assert "isAccessibleForFree" in note
    assert read(page(head=ld(headline=TITLE, isAccessibleForFree=True))).notes == ()


def test_an_english_page_is_read_in_english() -> None:
    body = (
        "<p>The closed bridge over the river will reopen to traffic on Monday, the city council said on Friday after "
        "a meeting of its planning committee.</p><p>Mayor Jane Example called it a great relief for commuters, who "
        "have had to drive a detour of twelve kilometres since the summer.</p><h3>Related stories</h3>"
        "<h3><a href='/2'>Council argues about the swimming pool again</a></h3>"
    )
    report = read(page(body, title="Bridge to reopen on Monday", lang="en"))
    assert report.language == "en"
    assert report.text.endswith("since the summer.")
    assert "Related" not in report.text


@pytest.mark.parametrize(
    ("dateline", "agency", "day"),
    [
        ("Grünstadt (dpa) - ", "dpa", None),
        ("Grünstadt/Neudorf (AFP) — ", "AFP", None),
        ("Grünstadt, 5. Dezember 2024 (KNA) ", "KNA", "2024-12-05"),
        ("Grünstadt, 5. Dezember (dpa/lno) - ", "dpa", None),
        ("Der Verein (SID) ", None, None),
        ("", None, None),
    ],
)
def test_a_dateline_credits_the_text(dateline: str, agency: str | None, day: str | None) -> None:
    first = FIRST if dateline.endswith(("- ", "— ", "(KNA) ")) or not dateline else "spielt am Samstag. " + FIRST
    report = read(page(f"<p>{dateline}{first}</p><p>{SECOND}</p><p>{THIRD}</p>"))
    assert report.agency == agency
    assert (report.published.when.edtf if report.published.when else None) == day
    assert report.text.startswith(dateline)


@pytest.mark.parametrize(
    ("behind", "agency"),
    [
        (" (dpa)", "dpa"),
        (" (kag/AFP)", "AFP"),
        (" (Erika Beispiel)", None),
    ],
)
def test_a_code_at_the_end_credits_the_text(behind: str, agency: str | None) -> None:
    report = read(page(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}{behind}</p>"))
    assert report.agency == agency
    assert report.text == TEXT + behind


def test_a_source_between_paragraphs_is_that_of_a_picture() -> None:
    report = read(page(f"<p>{FIRST}</p><div>Quelle: AFP</div><p>{SECOND}</p><p>{THIRD}</p>"))
    assert (report.agency, report.text) == (None, TEXT)
    assert [(credit.name, credit.share) for credit in report.credits] == [("AFP", "photo")]
    assert read(page(f"{PARAGRAPHS}<p>Quelle: beispiel.example, mau/dpa</p>")).agency == "dpa"
