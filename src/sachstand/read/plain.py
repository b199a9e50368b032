"""Reads plain text: an article or a liveblog that somebody copied off a page, with the page's furniture around it.

Nothing but the words tells a title from a caption here, so what is not certain stays open: entries without a printed
time have none, and a date without a year and without anything to place it is no date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sachstand.languages.spec import Language, ReadingRules
from sachstand.model.document import Credit, Teaser
from sachstand.read.credits_lines import agency_of, author_of, photo_credit
from sachstand.read.entry_ids import with_ids
from sachstand.read.lines import is_heading, is_prose, kind_of, lines_of, plus_headings_apart
from sachstand.read.page import Setting
from sachstand.read.parts import EntryParts, Parts
from sachstand.read.plain_head import Head, read_head
from sachstand.read.plain_posts import Posts, read_posts
from sachstand.read.subjects import entries_of
from sachstand.read.timeline import PageTime

_GAP = "\n\n"
_FEWEST_POSTS = 3


@dataclass(slots=True)
class _Sifted:
    """A text's lines without its furniture, and what the furniture said. ``breaks``: lines that followed furniture."""

    lines: list[str] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    credits: list[Credit] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    agency: str | None = None
    teasers: list[Teaser] = field(default_factory=list)


def read_plain(text: str, setting: Setting) -> Parts:
    """One report out of a plain text. Never fails; a text without a report gives an entry without words."""
    sifted = _sifted(lines_of(plus_headings_apart(text)), setting.language)
    head = read_head(sifted.lines, setting)
    body = sifted.lines[head.size :]
    posts = read_posts(body, _page_time(head, setting), setting.language)
    if posts is not None and (
        len(posts.entries) >= _FEWEST_POSTS or ((head.is_liveblog or head.is_named) and len(posts.entries) > 1)
    ):
        return _liveblog(head, sifted, posts)
    if head.is_liveblog or _says_liveblog(body, setting.language):
        return _liveblog(head, sifted, _by_subject(body, setting.language))
    return _article(head, sifted)


def _page_time(head: Head, setting: Setting) -> PageTime:
    latest = head.modified if head.modified.when else head.stamp
    return PageTime(
        setting.zone,
        latest.when,
        head.published.when,
        latest.evidence.removeprefix("text:"),
        head.published.evidence.removeprefix("text:"),
    )


def _article(head: Head, sifted: _Sifted) -> Parts:
    body = sifted.lines[head.size :]
    split_off = len(body) > 1 and head.size + 1 in sifted.breaks and is_prose(body[0])
    return replace(
        _common(head, sifted),
        kind="article",
        entries=(EntryParts(id="1", text=_GAP.join(body)),),
        lead=head.lead or (body[0] if split_off else None),
        published=head.published if head.published.when else head.stamp,
        modified=head.modified,
    )


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
        title=head.title,
        topic=head.topic,
        outlet=head.outlet,
        agency=sifted.agency,
        authors=tuple(dict.fromkeys(sifted.authors)),
        credits=tuple(dict.fromkeys(sifted.credits)),
        teasers=tuple(sifted.teasers),
    )


def _says_liveblog(body: Sequence[str], language: Language) -> bool:
    """Whether the last sentence of the first paragraph says that what follows is a liveblog."""
    first = next((line for line in body if is_prose(line)), "")
    last = first.rstrip(".!? ").rpartition(". ")[2]
    named = language.liveblogs.names.search(last)
    return named is not None and len(last.split()) <= 12 and named.end() >= len(last) - 25


def _by_subject(body: Sequence[str], language: Language) -> Posts:
    """Entries by their headings where the text has some, else by change of subject."""
    lines = [line for line in body if not language.liveblogs.older.match(line)]
    opening, rest = _opening(lines, language)
    headings = [n for n in range(len(rest) - 1) if _is_entry_heading(rest, n)]
    if len(headings) > 1 and headings[0] == 0:
        entries = [_headed(rest[one:other]) for one, other in zip(headings, [*headings[1:], len(rest)], strict=True)]
    else:
        entries = [EntryParts("", _GAP.join(group)) for group in entries_of(rest, language.liveblogs.subject)]
    return Posts(tuple(opening), tuple(entries))


def _is_entry_heading(lines: Sequence[str], n: int) -> bool:
    return is_heading(lines[n]) and not is_prose(lines[n]) and is_prose(lines[n + 1])


def _headed(lines: Sequence[str]) -> EntryParts:
    return EntryParts("", _GAP.join(lines[1:]), title=lines[0])


def _opening(lines: Sequence[str], language: Language) -> tuple[list[str], list[str]]:
    """The lead, which sums up what follows, and the rest. A summary's heading and its list belong to the lead."""
    size = 1 if lines and (_says_liveblog(lines[:1], language) or _sums_up(lines)) else 0
    while size < len(lines) and language.liveblogs.summary.match(lines[size]):
        size += 1
        while size < len(lines) and not is_prose(lines[size]):
            size += 1
    return list(lines[:size]), list(lines[size:])


def _sums_up(lines: Sequence[str]) -> bool:
    """Whether the first paragraph tells what two or more later ones tell again: names of different sentences recur."""
    sentences = [piece for piece in lines[0].split(". ") if piece]
    found = set()
    for sentence in sentences:
        names = {word.strip(',."') for word in sentence.split()[1:] if word[:1].isupper() and len(word) > 4}
        hits = [n for n, line in enumerate(lines[2:], 2) if len([name for name in names if name in line]) >= 2]
        found.update(hits[:1])
    return len(sentences) > 1 and len(found) > 1


def _sifted(lines: Sequence[str], language: Language) -> _Sifted:
    """Take the furniture out of the lines, and keep what it says."""
    sifted = _Sifted()
    n = 0
    while n < len(lines):
        line, kind = lines[n], kind_of(lines[n], language.reading)
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
        sifted.agency = sifted.agency or agency
        if agency:
            sifted.credits.append(Credit(agency, "text", line))


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
