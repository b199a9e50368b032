# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages without JSON-LD whose heads and paragraphs stand side by side."""

from __future__ import annotations

from tests.read.live_pages.page import DE, LivePage, Post, document

URL = "https://www.kuestenbote.example/newsticker/liveblog-sturmflut-102.html"


def _columns(n: int, anchor: str, shown: str) -> str:
    return (
        f'<div class="columns twelve liveblog--anchor" id="{anchor}"><div class="liveblog__datetime columns twelve m-ten">{shown}</div>'
        f'<h2 class="meldung__subhead columns twelve m-ten">{DE[n][0]}</h2></div>'
        f'<p class="textabsatz columns twelve m-ten m-offset-one">{DE[n][1].split(". ")[0]}.</p>'
        f'<p class="textabsatz columns twelve m-ten m-offset-one">{DE[n][1].split(". ")[1]}</p>'
    )


ANCHORS = LivePage(
    "an anchor with time and headline, paragraphs behind it",
    URL,
    document(
        "Küste ++ Fähre fährt wieder ++",
        '<p class="metatextline">Stand: 05.12.2024 00:12 Uhr</p>'
        '<p class="article-head__shorttext"><strong>Die Fähre nach Lütt fährt wieder, der Deich bei Altwerder hält. Die Entwicklungen im Liveblog.</strong></p>'
        + _columns(0, "Faehre", "05.12.2024 • 00:12 Uhr")
        + _columns(3, "Bahnstrecke", "04.12.2024 • 23:58 Uhr")
        + _columns(4, "Feuerwehr", "04.12.2024 • 21:05 Uhr"),
        kicker="Liveblog",
    ),
    (
        Post("2024-12-05T00:12:00+01:00", *DE[0], "Faehre"),
        Post("2024-12-04T23:58:00+01:00", *DE[3], "Bahnstrecke"),
        Post("2024-12-04T21:05:00+01:00", *DE[4], "Feuerwehr"),
    ),
    opening="Die Fähre nach Lütt fährt wieder,",
)

PLUSES = LivePage(
    "+++ clock headline +++ in headings, across midnight, newest first",
    "https://www.kuestenbote.example/politik/00-20-Faehre-faehrt-wieder--article25.html",
    document(
        "+++ 00:20 Fähre nimmt Betrieb wieder auf +++",
        f"<p>{DE[0][1]}</p>"
        + "".join(
            f"<h2><strong>+++ {shown} {DE[n][0]} +++</strong><br></h2><p>{DE[n][1]}</p>"
            for n, shown in ((1, "23:47"), (2, "22:30"), (5, "18:04"))
        ),
        head='<meta property="article:modified_time" content="2024-12-05T00:21:00+01:00">',
        kicker="Sturmflut im Liveticker",
    ),
    (
        Post("2024-12-05T00:20:00+01:00", *DE[0]),
        Post("2024-12-04T23:47:00+01:00", *DE[1]),
        Post("2024-12-04T22:30:00+01:00", *DE[2]),
        Post("2024-12-04T18:04:00+01:00", *DE[5]),
    ),
)

BARS = LivePage(
    "clock | headline in headings under day lines",
    "https://www.kuestenbote.example/ticker-sturmflut-donnerstag-100.html",
    document(
        "Ticker: Sturmflut an der Küste",
        '<h2 class="sectionHeadline">Donnerstag, 5. Dezember</h2>'
        + "".join(
            f'<h3 class="sub">{shown} Uhr | {DE[n][0]}</h3><div class="paragraph"><p>{DE[n][1]}</p></div>'
            for n, shown in ((0, "09:15"), (1, "07:40"))
        )
        + '<h2 class="sectionHeadline">Mittwoch, 4. Dezember</h2>'
        + "".join(
            f'<h3 class="sub">{shown} Uhr | {DE[n][0]}</h3><div class="paragraph"><p>{DE[n][1]}</p></div>'
            for n, shown in ((2, "22:22"), (3, "20:05"))
        ),
        head='<meta property="article:published_time" content="2024-12-04T06:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T09:15:00+01:00">',
    ),
    (
        Post("2024-12-05T09:15:00+01:00", *DE[0]),
        Post("2024-12-05T07:40:00+01:00", *DE[1]),
        Post("2024-12-04T22:22:00+01:00", *DE[2]),
        Post("2024-12-04T20:05:00+01:00", *DE[3]),
    ),
)

BOLD = LivePage(
    "bold clock at the head of a paragraph, oldest first, across midnight",
    "https://www.kuestenbote.example/lokales/sturmflut-minutenprotokoll",
    document(
        "Das Minutenprotokoll der Sturmflut",
        "".join(
            f"<p><strong>{shown} Uhr:</strong> {DE[n][1]}</p>"
            for n, shown in ((5, "21.30"), (4, "23.55"), (3, "0.20"), (2, "6.05"))
        ),
        head='<meta property="article:published_time" content="2024-12-04T21:35:00+01:00">',
    ),
    (
        Post("2024-12-04T21:30:00+01:00", None, DE[5][1]),
        Post("2024-12-04T23:55:00+01:00", None, DE[4][1]),
        Post("2024-12-05T00:20:00+01:00", None, DE[3][1]),
        Post("2024-12-05T06:05:00+01:00", None, DE[2][1]),
    ),
)

UPDATES = LivePage(
    "update, weekday (date), clock: text",
    "https://www.kuestenbote.example/news-ticker-sturmflut-9138.html",
    document(
        "News-Ticker: Fähre fährt wieder",
        "<p>Die Sturmflut an der Küste lässt nach, die Behörden bleiben wachsam. Alle Entwicklungen im News-Ticker.</p>"
        f"<p><strong>Update, Donnerstag (5. Dezember), 21.24 Uhr:</strong> {DE[0][1]}</p>"
        f"<h2>{DE[1][0]}</h2><p>{DE[1][1]}</p>"
        f"<p><strong>Update, Donnerstag (5. Dezember), 16.30 Uhr:</strong> {DE[3][1]}</p>"
        f"<p><strong>Update, Mittwoch (4. Dezember), 23.10 Uhr:</strong> {DE[4][1]}</p>",
        head='<meta property="article:modified_time" content="2024-12-05T21:25:00+01:00">',
    ),
    (
        Post("2024-12-05T21:24:00+01:00", None, f"{DE[0][1]} {DE[1][0]} {DE[1][1]}"),
        Post("2024-12-05T16:30:00+01:00", None, DE[3][1]),
        Post("2024-12-04T23:10:00+01:00", None, DE[4][1]),
    ),
    opening="Die Sturmflut an der Küste lässt nach",
)

ABOVE = LivePage(
    "headline above, bold clock at the head of the text below it",
    "https://www.kuestenbote.example/nachrichten/id_100525/sturmflut-news-im-liveticker.html",
    document(
        "Sturmflut-News im Liveticker: Fähre fährt wieder",
        '<div data-testid="Article.Body"><p>Die Sturmflut lässt nach, die Behörden bleiben an der Küste wachsam. Alle Entwicklungen im Newsblog.</p>'
        + "".join(
            f"<h3>{DE[n][0]}</h3><p><b>{shown} Uhr: </b>{DE[n][1]}</p>"
            for n, shown in ((0, "7.59"), (3, "7.33"), (4, "23.28"))
        )
        + "</div>",
        head='<meta property="article:modified_time" content="2024-12-05T07:00:12Z">',
    ),
    (
        Post("2024-12-05T07:59:00+01:00", *DE[0]),
        Post("2024-12-05T07:33:00+01:00", *DE[3]),
        Post("2024-12-04T23:28:00+01:00", *DE[4]),
    ),
    opening="Die Sturmflut lässt nach",
)

UNTIMED = LivePage(
    "+++ items under day lines: the day is all that is known",
    "https://www.kuestenbote.example/newsblog-zur-sturmflut-268.html",
    document(
        "Newsblog zur Sturmflut",
        "<h2>Donnerstag, 5. Dezember</h2>"
        f"<p>+++ {DE[0][1]}</p><p>+++ {DE[2][1]}</p><h2>Mittwoch, 4. Dezember</h2><p>+++ {DE[3][1]}</p><p>{DE[4][1]}</p>",
        head='<meta property="article:modified_time" content="2024-12-05T18:00:00+01:00">',
    ),
    (
        Post("2024-12-05", None, DE[0][1]),
        Post("2024-12-05", None, DE[2][1]),
        Post("2024-12-04", None, f"{DE[3][1]} {DE[4][1]}"),
    ),
)

HEADINGS = LivePage(
    "no time anywhere, headlines alone",
    "https://www.kuestenbote.example/sturmflut-100.html",
    document(
        "Fähre fährt wieder",
        "<p>Die Sturmflut hat die Küste erreicht, die Behörden bleiben wachsam. Alle Entwicklungen im Liveblog.</p>"
        + "".join(f"<h2>{DE[n][0]}</h2><p>{DE[n][1]}</p>" for n in (0, 1, 3, 4)),
        kicker="Liveblog",
    ),
    tuple(Post(None, *DE[n]) for n in (0, 1, 3, 4)),
    opening="Die Sturmflut hat die Küste erreicht",
)

PAGES = (HEADINGS, ANCHORS, PLUSES, BARS, BOLD, UPDATES, ABOVE, UNTIMED)
