# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages without JSON-LD whose posts are blocks of their own."""

from __future__ import annotations

from tests.read.live_pages.page import DE, EN, LivePage, Post, document

URL = "https://www.kuestenbote.example/newsticker/liveblog-sturmflut-101.html"
EN_URL = "https://www.coastalmail.example/world/live/2024/dec/05/storm-surge-latest"
MODIFIED = '<meta property="article:modified_time" content="2024-12-05T18:30:00+01:00">'

BLOCK_TIME = LivePage(
    "block-time paragraphs with published and updated times",
    EN_URL,
    document(
        "Storm surge – as it happened",
        '<div class="js-liveblog-body">'
        + "".join(
            f'<div id="block-6751d{n}e8f08" class="block"><p class="block-time published-time"><a href="#block-6751d{n}e8f08">'
            f'<time datetime="2024-12-05T{at}:12+0000" data-relativeformat="med">{shown} GMT</time></a></p>'
            f'<h2 class="block-title">{EN[n][0]}</h2><div class="block-elements"><p>{EN[n][1]}</p></div>'
            f'<p class="block-time updated-time">Updated at <time datetime="2024-12-05T{at[:2]}:59:00+0000">{at[:2]}.59</time></p></div>'
            for n, at, shown in ((1, "11:08", "11.08am"), (2, "10:25", "10.25am"), (4, "09:50", "9.50am"))
        )
        + '</div><a rel="next" href="?page=with:block-6750#liveblog-navigation">Older</a>',
        lang="en",
    ),
    (
        Post("2024-12-05T11:08:12+00:00", *EN[1], "block-6751d1e8f08"),
        Post("2024-12-05T10:25:12+00:00", *EN[2], "block-6751d2e8f08"),
        Post("2024-12-05T09:50:12+00:00", *EN[4], "block-6751d4e8f08"),
    ),
    more=(f"{EN_URL}?page=with:block-6750#liveblog-navigation",),
)

STREAM = LivePage(
    "a stream of list items with a hidden label and the clock in a span",
    "https://www.coastalmail.example/news/live/uk-67421",
    document(
        "Storm surge: live updates",
        '<ol class="lx-stream__feed">'
        + "".join(
            f'<li class="lx-stream__post-container"><article class="lx-stream-post gs-u-pb-alt+" id="post_{code}"><header>'
            f'<h3 class="lx-stream-post__header-title"><span class="lx-stream-post__header-text">{EN[n][0]}</span></h3>'
            f'<div class="lx-stream-post__meta"><time class="lx-stream-post__meta-time"><span class="gs-u-vh">published at </span>'
            f'<span class="qa-post-auto-meta">{shown}</span></time></div></header>'
            f'<div class="lx-stream-post-body"><p>{EN[n][1]}</p></div><div class="lx-share-tools"><button>Share</button></div></article></li>'
            for n, code, shown in (
                (3, "5f1a", "19:05 5 December"),
                (4, "5f19", "18:47 5 December"),
                (0, "5f0c", "23:58 4 December"),
            )
        )
        + "</ol>",
        head='<meta property="article:published_time" content="2024-12-04T20:00:00Z"><meta property="article:modified_time" content="2024-12-05T19:06:00Z">',
        lang="en-GB",
    ),
    (
        Post("2024-12-05T19:05:00+00:00", *EN[3], "post_5f1a"),
        Post("2024-12-05T18:47:00+00:00", *EN[4], "post_5f19"),
        Post("2024-12-04T23:58:00+00:00", *EN[0], "post_5f0c"),
    ),
)

PINNED = LivePage(
    "a pinned summary on top, epoch seconds, pinned and not pinned",
    URL,
    document(
        "Liveblog: Sturmflut an der Küste",
        '<div class="lb-timeline"><article class="lb-post lb-pinned sticky-post" data-js-post-id="urn:newsml:x:0"><div class="lb-item">'
        "<p>Zusammengefasst: Der Deich hält bisher, die Fähre fährt nicht, und die Schulen bleiben am Freitag geschlossen.</p></div></article>"
        + "".join(
            f'<article class="lb-post list-group-item lb-not-pinned" data-sort-time="{epoch}" data-post-id="urn:newsml:x:{n}">'
            f'<div class="lb-post-date">{shown}</div><div class="lb-author"><div class="lb-author__name">Redaktion</div></div>'
            f'<div class="lb-item"><h2>{DE[n][0]}</h2><p>{DE[n][1]}</p></div></article>'
            for n, epoch, shown in (
                (1, 1733411580, "5. Dezember 2024 16:13"),
                (4, 1733408700, "5. Dezember 2024 15:25"),
                (5, 1733403600, "5. Dezember 2024 14:00"),
            )
        )
        + "</div>",
    ),
    (
        Post("2024-12-05T16:13:00+01:00", *DE[1], "urn:newsml:x:1"),
        Post("2024-12-05T15:25:00+01:00", *DE[4], "urn:newsml:x:4"),
        Post("2024-12-05T14:00:00+01:00", *DE[5], "urn:newsml:x:5"),
    ),
    opening="Zusammengefasst: Der Deich hält bisher,",
)

PLUG_IN = LivePage(
    "a list of a blog's plug-in with ids and epoch in data attributes",
    "https://blog.kuestenbote.example/sturmflut-live/",
    document(
        "Sturmflut live",
        "<p>Wir berichten an dieser Stelle den ganzen Tag über die Sturmflut an der Küste und auf den Inseln.</p>"
        '<div id="elb-liveblog" class="elb-liveblog"><ul class="elb-liveblog-list">'
        + "".join(
            f'<li data-elb-post-datetime="{epoch}" data-elb-post-id="{pid}" class="elb-liveblog-post"><p class="elb-liveblog-post-time">'
            f'<time datetime="{iso}">{shown}</time></p><p class="elb-liveblog-post-author">Von Jo Muster</p>'
            f'<h2 class="elb-liveblog-post-heading">{DE[n][0]}</h2><div class="elb-liveblog-post-content"><p>{DE[n][1]}</p></div>'
            f'<div class="elb-liveblog-post-sharing"><a href="#">Teilen</a></div></li>'
            for n, pid, epoch, iso, shown in (
                (0, 4711, 1733411580, "2024-12-05T16:13:00+01:00", "vor 2 Stunden"),
                (3, 4698, 1733408700, "2024-12-05T15:25:00+01:00", "vor 3 Stunden"),
            )
        )
        + '</ul><button id="elb-load-more" class="elb-button button">Mehr laden</button></div>',
    ),
    (Post("2024-12-05T16:13:00+01:00", *DE[0], "4711"), Post("2024-12-05T15:25:00+01:00", *DE[3], "4698")),
    more=("Mehr laden",),
    opening="Wir berichten an dieser Stelle",
)

UTIME = LivePage(
    "seconds since 1970 in a span, American print that means nothing here, oldest first",
    "https://liveblog.kuestenbote.example/Event/Sturmflut",
    document(
        "Sturmflut im Liveblog",
        '<ul id="eventPosts">'
        + "".join(
            f'<li class="Post" id="0{code}"><div class="PostHead"><span class="Timestamp" utime="{epoch}">12/5/2024 {shown}</span>'
            f'<span class="Author">Jo Muster</span></div><div class="Content"><p>{DE[n][1]}</p></div></li>'
            for n, code, epoch, shown in (
                (2, "3fa9", 1733382000, "7:00:00 AM"),
                (3, "3fc2", 1733385900, "8:05:00 AM"),
                (4, "4001", 1733391000, "9:30:00 AM"),
            )
        )
        + "</ul>",
    ),
    (
        Post("2024-12-05T08:00:00+01:00", None, DE[2][1], "03fa9"),
        Post("2024-12-05T09:05:00+01:00", None, DE[3][1], "03fc2"),
        Post("2024-12-05T10:30:00+01:00", None, DE[4][1], "04001"),
    ),
)

SECTIONS = LivePage(
    "one section a day with its date above, bare clock times, across midnight",
    URL,
    document(
        "Sturmflut an der Küste",
        '<p class="lead">Die Sturmflut hat die Küste in der Nacht erreicht, der Deich bei Altwerder hält bislang stand.</p>'
        '<section class="day"><h2 class="day__title">Donnerstag, 5. Dezember 2024</h2><ul class="entries">'
        f'<li class="entry"><span class="entry__time">14:26</span><div class="entry__text"><h3>{DE[0][0]}</h3><p>{DE[0][1]}</p></div></li>'
        f'<li class="entry"><span class="entry__time">00:10</span><div class="entry__text"><h3>{DE[1][0]}</h3><p>{DE[1][1]}</p></div></li>'
        '</ul></section><section class="day"><h2 class="day__title">Mittwoch, 4. Dezember 2024</h2><ul class="entries">'
        f'<li class="entry entry--breaking"><span class="entry__time">23:55</span><div class="entry__text"><h3>{DE[2][0]}</h3><p>{DE[2][1]}</p></div></li>'
        f'<li class="entry"><span class="entry__time">22:01</span><div class="entry__text"><h3>{DE[3][0]}</h3><p>{DE[3][1]}</p></div></li>'
        '</ul></section><a class="btn" href="/newsticker/liveblog-sturmflut-100.html">Ältere Einträge</a>',
        kicker="Liveblog",
    ),
    (
        Post("2024-12-05T14:26:00+01:00", *DE[0]),
        Post("2024-12-05T00:10:00+01:00", *DE[1]),
        Post("2024-12-04T23:55:00+01:00", *DE[2]),
        Post("2024-12-04T22:01:00+01:00", *DE[3]),
    ),
    more=("https://www.kuestenbote.example/newsticker/liveblog-sturmflut-100.html",),
    opening="Die Sturmflut hat die Küste",
)

NO_DAY = LivePage(
    "clock times and no day anywhere: no time is known",
    "https://www.kuestenbote.example/ticker/sturmflut",
    document(
        "Sturmflut im Ticker",
        '<div class="ticker">'
        + "".join(
            f'<div class="ticker-item" id="ti-{code}"><span class="ticker-item__time">{shown} Uhr</span><h3>{DE[n][0]}</h3><p>{DE[n][1]}</p></div>'
            for n, code, shown in ((0, "xk", "14.26"), (1, "xj", "13.58"), (2, "xh", "13.11"))
        )
        + "</div>",
    ),
    (Post(None, *DE[0], "ti-xk"), Post(None, *DE[1], "ti-xj"), Post(None, *DE[2], "ti-xh")),
)

AMERICAN = LivePage(
    "a clock with its own zone and an American date in every post",
    "https://www.coastalmail.example/us/live-news/storm-surge-12-05-24/index.html",
    document(
        "Storm surge live updates",
        '<div class="live-story__items">'
        + "".join(
            f'<article id="h_{code}" class="live-post"><header><span class="live-post__timestamp">{shown}</span>'
            f'<h2 class="live-post__headline">{EN[n][0]}</h2><div class="live-post__byline">From Pat Doe</div></header><p>{EN[n][1]}</p></article>'
            for n, code, shown in (
                (5, "91ac", "5:12 p.m. ET, December 5, 2024"),
                (2, "7b0e", "12:40 a.m. ET, December 5, 2024"),
            )
        )
        + "</div>",
        lang="en-US",
    ),
    (Post("2024-12-05T17:12:00-05:00", *EN[5], "h_91ac"), Post("2024-12-05T00:40:00-05:00", *EN[2], "h_7b0e")),
)

COUNTED = LivePage(
    "ids that only count places are no ids",
    URL,
    document(
        "Sturmflut an der Küste",
        '<div class="ticker">'
        + "".join(
            f'<div class="item" id="post-{place}"><time datetime="{iso}">…</time><h3>{DE[n][0]}</h3><p>{DE[n][1]}</p></div>'
            for place, n, iso in (
                (1, 4, "2024-12-05T12:00:00+01:00"),
                (2, 5, "2024-12-05T11:00:00+01:00"),
                (3, 0, "2024-12-05T10:00:00+01:00"),
            )
        )
        + "</div>",
        head=MODIFIED,
    ),
    (
        Post("2024-12-05T12:00:00+01:00", *DE[4], "t20241205T1200"),
        Post("2024-12-05T11:00:00+01:00", *DE[5], "t20241205T1100"),
        Post("2024-12-05T10:00:00+01:00", *DE[0], "t20241205T1000"),
    ),
)

PRINTED = LivePage(
    "a printed date and clock in a line of its own in each block, no title element",
    "https://www.kuestenbote.example/nachrichten/liveblog-sturmflut-100.html",
    document(
        "Liveblog: Sturmflut an der Küste",
        '<div class="b-liveblog">'
        + "".join(
            f'<div class="liveblog-entry"><div class="date-time"><span>{shown}</span></div><div class="text-wrap">'
            f'<h4 class="hl">{DE[n][0]}</h4><div class="b-post-content"><p>{DE[n][1]}</p><figure><img alt="x"><figcaption>Der Hafen am Abend. Quelle: dpa</figcaption></figure></div></div></div>'
            for n, shown in ((3, "05.12.2024 | 14:26"), (1, "05.12.2024 | 00:03"), (0, "04.12.2024 | 23:40"))
        )
        + "</div>",
    ),
    (
        Post("2024-12-05T14:26:00+01:00", *DE[3]),
        Post("2024-12-05T00:03:00+01:00", *DE[1]),
        Post("2024-12-04T23:40:00+01:00", *DE[0]),
    ),
)

SPACED = LivePage(
    "a datetime attribute without zone and with a blank, the clock printed with a full stop",
    "https://www.kuestenbote.example/ausland/sturmflut-news-a-0aa1",
    document(
        "Sturmflut an der Küste: Alles im Liveblog",
        '<section data-area="live-blog">'
        + "".join(
            f'<article aria-label="{DE[n][0]}" id="{code}"><div class="flex"><time datetime="2024-12-05 {clock}:05" class="timeformat">{clock.replace(":", ".")} Uhr</time></div>'
            f'<h3 class="font-bold">{DE[n][0]}</h3><div class="RichText"><p>{DE[n][1]}</p><ul><li><a href="/x">Lesen Sie hier mehr</a></li></ul></div></article>'
            for n, code, clock in ((4, "entry-7c9e", "16:20"), (5, "entry-11fa", "15:47"))
        )
        + "</section>",
    ),
    (
        Post("2024-12-05T16:20:05+01:00", DE[4][0], f"{DE[4][1]} Lesen Sie hier mehr", "entry-7c9e"),
        Post("2024-12-05T15:47:05+01:00", DE[5][0], f"{DE[5][1]} Lesen Sie hier mehr", "entry-11fa"),
    ),
)

PAGES = (PRINTED, SPACED, BLOCK_TIME, STREAM, PINNED, PLUG_IN, UTIME, SECTIONS, NO_DAY, AMERICAN, COUNTED)
