"""A record made by hand: one story with certain, uncertain and open dates, and everything that a page must show.

Invented places and outlets. A dam breaks; an agency report is printed twice; two rival figures; a denial; a liveblog in
two captures with an edited post; an English liveblog whose posts stand in JSON-LD alone; a report of which the reader
made one sentence up (it must never be shown); a second story full of hostile text.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sachstand.model.capture import Capture
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.event import DateEvidence, Event, InferredDate
from sachstand.model.mention import Attribution, Bound, Figure, Mention, Stance
from sachstand.model.story import Story, Unit
from sachstand.model.text import Span
from sachstand.model.when import Form, When
from sachstand.publish.contents import Contents

BERLIN = ZoneInfo("Europe/Berlin")
HOSTILE = "<script>alert('Grünau')</script> \u202eumgekehrt\u202c " + "Überlänge" * 560


def at(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).replace(tzinfo=BERLIN)


def dated(stamp: str | None, evidence: str) -> Dated:
    return Dated(When.at(at(stamp)), evidence) if stamp else Dated()


@dataclass(frozen=True)
class Post:
    text: str
    id: str = "whole"
    published: str | None = None
    modified: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class Report:
    name: str
    outlet: str | None
    title: str
    posts: tuple[Post, ...]
    captured: str
    published: str | None = None
    stand: str | None = None
    agency: str | None = None
    language: str = "de"
    lead: str | None = None
    url: str | None = None
    only_in_script: bool = False
    made_up: str = ""

    @property
    def source(self) -> str:
        return f"reports/{self.name}.html"

    def capture(self) -> Capture:
        body = (self._script() if self.only_in_script else self._page()).encode()
        return Capture(self.source, body, at(self.captured), url=self.url, media_type="text/html")

    def document(self) -> Document:
        text, entries = "", []
        for post in self.posts:
            begin = len(text) + (2 if text else 0)
            text = f"{text}\n\n{post.text}" if text else post.text
            entries.append(
                Entry(
                    post.id,
                    Span(begin, len(text)),
                    post.title,
                    dated(post.published, "json-ld:datePublished"),
                    dated(post.modified, "json-ld:dateModified"),
                )
            )
        capture = self.capture()
        return Document(
            id=capture.id,
            capture_id=capture.id,
            source=self.source,
            url=self.url,
            kind="liveblog" if self.posts[0].id != "whole" else "article",
            title=self.title,
            lead=self.lead,
            language=self.language,
            text=text.replace(".", f". {self.made_up}", 1) if self.made_up else text,
            entries=tuple(entries),
            outlet=self.outlet,
            agency=self.agency,
            published=dated(self.published, "meta:article:published_time"),
            modified=dated(self.stand, f"text:Stand: {self.stand}"),
        )

    def _page(self) -> str:
        posts = "".join(
            f"<section><h2>{html.escape(post.title or '')}</h2><p>{html.escape(post.text)}</p></section>"
            for post in self.posts
        )
        return (
            f"<!DOCTYPE html><html><head><title>{html.escape(self.title)}</title></head><body><nav>Start</nav>"
            f"<h1>{html.escape(self.title)}</h1><p>{html.escape(self.lead or '')}</p>{posts}</body></html>"
        )

    def _script(self) -> str:
        posts = [{"headline": post.title, "articleBody": f"<p>{html.escape(post.text)}</p>"} for post in self.posts]
        return (
            f"<!DOCTYPE html><html><head><title>{html.escape(self.title)}</title>"
            f'<script type="application/ld+json">{json.dumps({"liveBlogUpdate": posts})}</script></head><body></body>'
        )


DAM = "Der Damm bei Grünau ist am Mittwoch auf einer Länge von 40 Metern gebrochen."
HURT = "Mindestens 12 Menschen wurden verletzt, teilte der Landkreis Elde mit."
BOTE = Report(
    "bote",
    "Beispielbote",
    "Damm bei Grünau gebrochen",
    (Post(f"{DAM} {HURT}"),),
    "2024-06-19T14:05",
    published="2024-06-19T11:42",
    agency="mdd",
    url="https://beispielbote.example/damm",
)
KURIER = Report(
    "kurier",
    "Küstenkurier",
    "Dammbruch an der Elde: zwölf Verletzte",
    (Post(f"{DAM} {HURT} Die Bahnlinie ist gesperrt."),),
    "2024-06-19T15:00",
    published="2024-06-19T12:30",
    agency="mdd",
    url="https://kuestenkurier.example/dammbruch",
)
MORE_HURT = "Landrätin Ilse Marquardt sprach am Abend von 17 Verletzten."
DENIAL = "Der Wasserverband bestritt, im Mai vor Rissen gewarnt worden zu sein."
CLAIM = "Ein früherer Prüfer sagte, er habe den Verband im Mai auf Risse hingewiesen."
LIVE = (
    Post(CLAIM, "p-1", "2024-06-19T18:10", title="Prüfer: Verband kannte Risse"),
    Post(MORE_HURT, "p-2", "2024-06-19T19:45", "2024-06-19T20:20", title="Zahl der Verletzten steigt"),
    Post(DENIAL, "p-3", "2024-06-19T21:30", title="Wasserverband weist Vorwurf zurück"),
)
EVENING = Report(
    "rundschau-abend",
    "Rundschau Beispiel",
    "Hochwasser an der Elde im Liveblog",
    (LIVE[0], Post("Landrätin Ilse Marquardt sprach am Abend von 15 Verletzten.", "p-2", "2024-06-19T19:45")),
    "2024-06-19T20:00",
    stand="2024-06-19T19:50",
    url="https://rundschau-beispiel.example/liveblog/elde",
)
NIGHT = Report(
    "rundschau-nacht",
    "Rundschau Beispiel",
    "Hochwasser an der Elde im Liveblog",
    LIVE,
    "2024-06-19T22:00",
    stand="2024-06-19T21:40",
    lead="Der Damm bei Grünau ist gebrochen. Die Entwicklungen im Liveblog.",
    url="https://rundschau-beispiel.example/liveblog/elde",
)
ENGLISH = Report(
    "courier",
    "Sample Courier",
    "Elde floods: live updates",
    (
        Post(
            'The dam near Grünau broke on 19 June 2024, officials said. "We lost the road," a farmer said.',
            "b-1",
            "2024-06-20T08:00",
            title="Dam near Grünau breaks",
        ),
    ),
    "2024-06-20T09:00",
    language="en",
    url="https://sample-courier.example/live/elde",
    only_in_script=True,
)
CHRONICLE = Report(
    "chronik",
    None,
    "Chronik eines Dammbruchs",
    (
        Post(
            "Im Juni brach der Damm bei Grünau. Im Frühjahr 2023 hatte das Land den Neubau verschoben. "
            "An einem Mittwoch stimmte der Kreistag der Sanierung zu. Ein Untersuchungsausschuss wurde eingesetzt."
        ),
    ),
    "2024-12-05T03:00",
    stand="2024-12-05T02:40",
)
FAULTY = Report(
    "stadtbote",
    "Stadtbote Muster",
    "Streit um den Damm",
    (Post("Der Kreistag trat am 1. Juli 2024 zusammen. Die Landrätin trat zurück."),),
    "2024-07-02T09:00",
    published="2024-07-01T17:00",
    made_up="Der Damm war nie sicher.",
)
NASTY = Report(
    "nasty",
    '<b onmouseover="x()">Krawall</b>',
    HOSTILE,
    (Post("Der Sender <img src=x onerror=alert(1)> ging am 3. Juli 2024 vom Netz."),),
    "2024-07-03T09:00",
    published="2024-07-03T08:00",
    url="javascript:alert(1)",
)
REPORTS = (BOTE, KURIER, EVENING, NIGHT, ENGLISH, CHRONICLE, FAULTY, NASTY)


@dataclass(frozen=True)
class Told:
    """How a statement is told; a figure is words, value, bound, and of what."""

    stance: Stance = "asserted"
    speaker: str | None = None
    figures: tuple[tuple[str, float, Bound, str], ...] = ()
    background: bool = False


PLAIN = Told()


def mention(
    name: str, report: Report, words: str, trigger: str, when: When | None = None, told: Told = PLAIN
) -> Mention:
    """One mention in the sentence ``words``."""
    document = report.document()
    begin = document.text.index(words)
    place = document.text.index(trigger, begin)
    chain = [Attribution("outlet", report.outlet)] if report.outlet else []
    chain += [Attribution("agency", report.agency)] if report.agency else []
    if told.speaker:
        said = document.text.index(told.speaker, begin)
        chain.append(Attribution("speaker", told.speaker, Span(said, said + len(told.speaker))))
    return Mention(
        id=name,
        document_id=document.id,
        entry_id=next((e.id for e in document.entries if e.span.start <= begin < e.span.end), document.entries[0].id),
        language=report.language,
        span=Span(begin, begin + len(words)),
        trigger=Span(place, place + len(trigger)),
        lemma=trigger,
        kind="other",
        participants=(),
        when=when,
        attribution=tuple(chain),
        stance=told.stance,
        polarity="positive",
        figures=tuple(
            Figure(Span(f, f + len(number)), value, bound, of=of)
            for number, value, bound, of in told.figures
            if (f := document.text.index(number, begin)) >= 0
        ),
        terms=(),
        made_by="by hand",
        background=told.background,
    )


def said(when: When, report: Report, words: str, rule: str, anchor: str | None = None) -> When:
    """The same time, with the words of the report that it came from."""
    begin = report.document().text.index(words)
    return When(
        when.edtf,
        when.earliest,
        when.latest,
        when.form,
        when.days,
        Span(begin, begin + len(words)),
        words,
        anchor,
        rule,
    )


JUNE = When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN)
DAY = When.on(date(2024, 6, 19), BERLIN)
WEDNESDAY = When(form=Form(weekday=3))
WEDNESDAYS = WEDNESDAY.intersect(JUNE)
MAY = When.between(date(2024, 5, 1), date(2024, 5, 31), BERLIN)
SPRING = When.between(date(2023, 3, 1), date(2023, 5, 31), BERLIN, edtf="2023-21")

_BROKE = (
    mention("m-broke-bote", BOTE, DAM, "gebrochen", said(DAY, BOTE, "am Mittwoch", "de.times.weekday@1", "2024-06-19")),
    mention("m-broke-kurier", KURIER, DAM, "gebrochen", said(DAY, KURIER, "am Mittwoch", "de.times.weekday@1")),
    mention(
        "m-broke-courier",
        ENGLISH,
        "The dam near Grünau broke on 19 June 2024, officials said.",
        "broke",
        said(DAY, ENGLISH, "19 June 2024", "en.times.day@1"),
        Told(speaker="officials"),
    ),
    mention(
        "m-broke-chronik",
        CHRONICLE,
        "Im Juni brach der Damm bei Grünau.",
        "brach",
        said(JUNE, CHRONICLE, "Im Juni", "de.times.month@1", "2024-12-05T02:40:00+01:00"),
        Told(background=True),
    ),
)
_COUNTY = Told("claimed", "Landkreis Elde", (("12", 12, "at_least", "Menschen"),))
_FIFTEEN = Told("claimed", "Ilse Marquardt", (("15", 15, "exact", "Menschen"),))
_MARQUARDT = Told("claimed", "Ilse Marquardt", (("17", 17, "exact", "Menschen"),))
_HURT = (
    mention("m-hurt-bote", BOTE, HURT, "verletzt", DAY, _COUNTY),
    mention("m-hurt-kurier", KURIER, HURT, "verletzt", DAY, _COUNTY),
    mention("m-hurt-evening", EVENING, EVENING.posts[1].text, "sprach", DAY, _FIFTEEN),
    mention("m-hurt-rundschau", NIGHT, MORE_HURT, "sprach", DAY, _MARQUARDT),
)
_IN_MAY = "de.times.month@1"
_WARNED = (
    mention("m-warned", NIGHT, CLAIM, "hin", said(MAY, NIGHT, "im Mai", _IN_MAY), Told("claimed", "Prüfer")),
    mention(
        "m-denied", NIGHT, DENIAL, "bestritt", said(MAY, NIGHT, "im Mai", _IN_MAY), Told("denied", "Wasserverband")
    ),
)
_DELAYED = mention(
    "m-delayed", CHRONICLE, "Im Frühjahr 2023 hatte das Land den Neubau verschoben.", "verschoben", SPRING
)
_AGREED = mention(
    "m-agreed", CHRONICLE, "An einem Mittwoch stimmte der Kreistag der Sanierung zu.", "stimmte", WEDNESDAYS
)
_SET_UP = mention("m-set-up", CHRONICLE, "Ein Untersuchungsausschuss wurde eingesetzt.", "eingesetzt", WEDNESDAY)
_MADE_UP = mention("m-made-up", FAULTY, "Der Damm war nie sicher.", "war")
_NASTY = mention("m-nasty", NASTY, NASTY.posts[0].text, "ging", When.on(date(2024, 7, 3), BERLIN))


def event(name: str, when: When | None, *mentions: Mention, origins: tuple[str, ...]) -> Event:
    dates = tuple(DateEvidence(m.id, m.when) for m in mentions if m.when)
    return Event(name, "other", tuple(sorted(m.id for m in mentions)), when, dates, None, origins)


EVENTS = (
    event("e-broke", DAY, *_BROKE, origins=("mdd", "Sample Courier", "reports/chronik.html")),
    event("e-hurt", DAY, *_HURT, origins=("Landkreis Elde", "Ilse Marquardt")),
    event("e-warned", MAY, *_WARNED, origins=("Prüfer", "Wasserverband")),
    event("e-delayed", SPRING, _DELAYED, origins=("reports/chronik.html",)),
    event("e-agreed", WEDNESDAYS, _AGREED, origins=("reports/chronik.html",)),
    event("e-set-up", WEDNESDAY, _SET_UP, origins=("reports/chronik.html",)),
    event("e-made-up", None, _MADE_UP, origins=("Stadtbote Muster",)),
    event("e-nasty", _NASTY.when, _NASTY, origins=("Krawall",)),
)
MENTIONS = (*_BROKE, *_HURT, *_WARNED, _DELAYED, _AGREED, _SET_UP, _MADE_UP, _NASTY)


def _story(name: str, report: Report, members: tuple[Event, ...]) -> Story:
    ids = {mention_id for found in members for mention_id in found.mentions}
    units = {Unit(m.document_id, m.entry_id) for m in MENTIONS if m.id in ids}
    return Story(name, report.title, report.document().id, tuple(sorted(units)), tuple(e.id for e in members))


class Shelf(dict[str, Capture]):
    """Captures by id."""

    def get(self, capture_id: str, default: object = None) -> Capture:
        return self[capture_id]


def captures() -> Shelf:
    return Shelf({(capture := report.capture()).id: capture for report in REPORTS})


def contents(inferred: Mapping[str, InferredDate] | None = None) -> Contents:
    return Contents(
        documents={(document := report.document()).id: document for report in REPORTS},
        mentions={m.id: m for m in MENTIONS},
        events={e.id: e for e in EVENTS},
        stories={"dam": _story("dam", BOTE, EVENTS[:-1]), "nasty": _story("nasty", NASTY, EVENTS[-1:])},
        inferred=inferred or {},
    )
