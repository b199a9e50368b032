"""Reads plain text: an article or a liveblog that somebody copied off a page, with the page's furniture around it.

Nothing but the words tells a title from a caption here, so what is not certain stays open: entries without a printed
time have none, and a date without a year and without anything to place it is no date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sachstand.languages.spec import Language, ReadingRules
from sachstand.model.document import Credit, Teaser
from sachstand.read.agency_forms import by_dateline, by_source
from sachstand.read.credits_lines import agency_of, author_of, photo_credit
from sachstand.read.dates import address_date
from sachstand.read.entry_ids import with_ids
from sachstand.read.furniture import dateline_credit
from sachstand.read.lines import clock_headings_apart, is_prose, is_sentence, kind_of, plus_headings_apart
from sachstand.read.page import Setting
from sachstand.read.parts import EntryParts, Parts
from sachstand.read.plain_head import Head, read_head
from sachstand.read.plain_posts import Posts, bare_clocks, read_posts
from sachstand.read.timeline import PageTime
from sachstand.read.unmarked import by_subject, says_liveblog
from sachstand.read.wrapped import lines_of

_GAP = "\n\n"
_FEWEST_POSTS = 3
_SHORTEST_REPORT = 3
"""Words; a line of fewer says nothing by itself ("Gaza:")."""


@dataclass(slots=True)
class _Sifted:
    """A text's lines without its furniture, and what the furniture said. ``breaks``: lines that followed furniture.

    ``above``: the first line, if it was worded like a hint at another report ("Hintergrund: Der Weg zum Pakt").
    """

    lines: list[str] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    credits: list[Credit] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    agency: str | None = None
    teasers: list[Teaser] = field(default_factory=list)
    above: str | None = None


def read_plain(text: str, setting: Setting) -> Parts:
    """One report out of a plain text. Never fails; a text without a report gives an entry without words.

    Where the text names neither outlet nor date, its address may.
    """
    parts = _report(text, setting)
    return replace(
        parts,
        outlet=parts.outlet or setting.source.name or None,
        published=parts.published if parts.published.when or parts.modified.when else address_date(setting),
    )


def _report(text: str, setting: Setting) -> Parts:
    sifted = _sifted(lines_of(_headings_apart(text, setting.language), setting.language), setting.language)
    head = read_head(sifted.lines, setting)
    body = sifted.lines[head.size :]
    posts = read_posts(body, _page_time(head, setting), setting.language)
    named = head.is_liveblog or head.is_named or setting.language.liveblogs.names.search(head.title or "") is not None
    if posts is not None and len(posts.entries) >= (2 if named else _FEWEST_POSTS):
        return _liveblog(head, sifted, posts)
    if head.is_liveblog or says_liveblog(body, setting.language):
        posts = by_subject(body, setting.language)
        if posts.entries:  # else it only points at a liveblog: "… Alle Entwicklungen im Liveblog."
            return _liveblog(head, sifted, posts)
    return _article(head, sifted, setting.language)


def _headings_apart(text: str, language: Language) -> str:
    return clock_headings_apart(plus_headings_apart(text), language.liveblogs.clock)


def _page_time(head: Head, setting: Setting) -> PageTime:
    latest = head.modified if head.modified.when else head.stamp
    return PageTime(
        setting.zone,
        latest.when,
        head.published.when,
        latest.evidence.removeprefix("text:"),
        head.published.evidence.removeprefix("text:"),
        setting.captured,
    )


def _article(head: Head, sifted: _Sifted, language: Language) -> Parts:
    body = sifted.lines[head.size :]
    if not body:
        return _headline_alone(head, sifted)
    split_off = len(body) > 1 and head.size + 1 in sifted.breaks and is_prose(body[0])
    sifted = _with_dateline(sifted, body, language)
    return replace(
        _common(head, sifted),
        kind="article",
        entries=(EntryParts(id="1", text=_GAP.join(body)),),
        lead=head.lead or (body[0] if split_off else None),
        published=head.published if head.published.when else head.stamp,
        modified=head.modified,
    )


def _with_dateline(sifted: _Sifted, body: Sequence[str], language: Language) -> _Sifted:
    """With the agency that the text begins with, where no line credits one."""
    if sifted.agency is not None:
        return sifted
    found = [
        dateline_credit(line, language.reading) or by_dateline(line, language.reading, alone=False) for line in body[:2]
    ]
    credit = next((one for one in found if one is not None), None)
    return sifted if credit is None else replace(sifted, agency=credit.name, credits=[*sifted.credits, credit])


def _headline_alone(head: Head, sifted: _Sifted) -> Parts:
    """A text of one line is a report too: a sentence without a title, or a headline that says it all."""
    told = [line for line in sifted.lines if is_sentence(line) or len(line.split()) >= _SHORTEST_REPORT]
    text = told[-1] if told else ""
    title = None if is_sentence(text) and head.title == text else head.title
    when = head.published if head.published.when else head.stamp
    entries = (EntryParts(id="1", text=text),)
    return replace(_common(head, sifted), entries=entries, title=title, published=when, modified=head.modified)


def _liveblog(head: Head, sifted: _Sifted, posts: Posts) -> Parts:
    opening = [line for line in posts.opening if line]
    latest = head.modified if head.modified.when else head.stamp
    return replace(
        _common(head, sifted),
        kind="liveblog",
        entries=with_ids(posts.entries),
        opening=_GAP.join(opening),
        lead=head.lead or next((line for line in opening if is_prose(line)), None),
        published=head.published,
        modified=latest,
        notes=posts.notes,
    )


def _common(head: Head, sifted: _Sifted) -> Parts:
    return Parts(
        kind="article",
        entries=(),
        title=head.title or sifted.above,
        topic=head.topic,
        outlet=head.outlet,
        agency=sifted.agency,
        authors=tuple(dict.fromkeys(sifted.authors)),
        credits=tuple(dict.fromkeys(sifted.credits)),
        teasers=tuple(sifted.teasers),
    )


def _sifted(lines: Sequence[str], language: Language) -> _Sifted:
    """Take the furniture out of the lines, and keep what it says."""
    sifted = _Sifted()
    clocks = bare_clocks(lines, language)
    n = 0
    while n < len(lines):
        line, kind = lines[n], None if lines[n] in clocks else kind_of(lines[n], language.reading)
        n += 1
        if kind in ("teasers", "end"):
            teasers, size = _teasers(lines[n:], language.reading, len(sifted.lines), last=kind == "end")
            sifted.teasers.extend(teasers)
            n += size
        elif kind in (None, "stamp", "paywall"):
            sifted.lines.append(line)
            continue
        else:
            _note(line, kind, sifted, language.reading)
            if n == 1 and kind == "furniture" and not is_sentence(line) and len(line.split()) >= _SHORTEST_REPORT:
                sifted.above = line
        sifted.breaks.add(len(sifted.lines))
    return sifted


def _note(line: str, kind: str, sifted: _Sifted, rules: ReadingRules) -> None:
    if kind == "photo":
        sifted.credits.append(photo_credit(line))
    elif kind == "byline":
        author = author_of(line, rules)
        sifted.authors.extend(author)
        sifted.credits.extend(Credit(name, "author", line) for name in author)
    elif kind == "agency":
        agency = agency_of(line, rules)
        credit = Credit(agency, "text", line) if agency else by_source(line, rules)
        if credit is not None:
            sifted.agency = sifted.agency or credit.name
            sifted.credits.append(credit)


def _teasers(lines: Sequence[str], rules: ReadingRules, before: int, *, last: bool) -> tuple[list[Teaser], int]:
    """Hints at other reports below their label, and how many lines they take.

    A title and at most one paragraph each, down to the end of the text. Where the paragraphs do not fit that, the
    report goes on below the label, and only the headings next to it are hints.
    """
    told = sum(1 for line in lines if is_prose(line))
    if last or told <= before:
        teasers = _pairs([line for line in lines if kind_of(line, rules) is None])
        if last or teasers is not None:
            return teasers or [], len(lines)
    headings = next((n for n, line in enumerate(lines) if is_prose(line)), len(lines))
    return [Teaser(line) for line in lines[:headings] if kind_of(line, rules) is None], headings


def _pairs(lines: Sequence[str]) -> list[Teaser] | None:
    """Titles with at most one paragraph each, ``None`` where the lines are something else."""
    teasers: list[Teaser] = []
    for line in lines:
        if not is_prose(line):
            teasers.append(Teaser(line))
        elif teasers and not teasers[-1].text:
            teasers[-1] = replace(teasers[-1], text=line)
        else:
            return None
    return teasers
