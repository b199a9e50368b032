"""Liveblogs whose posts bear no mark: entries by their headings where the text has some, else by change of subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sachstand.languages.spec import Language
from sachstand.read.lines import is_heading, is_prose
from sachstand.read.parts import EntryParts
from sachstand.read.plain_posts import Posts
from sachstand.read.subjects import entries_of

_GAP = "\n\n"
_OPENING = 3
"""So many paragraphs may say how the page is made ("Für unseren Liveblog verwenden wir Material von …")."""
_HABIT = 2
"""What stands over two posts is no accident."""
_NAME = re.compile(r"(?:[A-ZÄÖÜ][\w.'’-]*|von|van|de|der|und|,)(?:\s(?:[A-ZÄÖÜ][\w.'’-]*|von|van|de|der|und|,)){1,5}")


def says_liveblog(body: Sequence[str], language: Language) -> bool:
    """Whether the last sentence of the first paragraph says that what follows is a liveblog, or any of the first
    paragraphs speaks of it as itself."""
    told = [line for line in body if is_prose(line)]
    if any(language.liveblogs.of_itself.search(line) for line in told[:_OPENING]):
        return True
    first = told[0] if told else ""
    last = first.rstrip(".!? ").rpartition(". ")[2]
    named = language.liveblogs.names.search(last)
    if language.liveblogs.points_at.search(last):
        return False
    return named is not None and len(last.split()) <= 12 and named.end() >= len(last) - 25


def by_subject(body: Sequence[str], language: Language) -> Posts:
    """Entries by their headings where the text has some, else by change of subject."""
    lines = [line for line in body if not language.liveblogs.older.match(line)]
    opening, rest = _opening(lines, language)
    rest = _without_bylines(rest)
    headings = [n for n in range(len(rest) - 1) if _is_entry_heading(rest, n)]
    if len(headings) > 1 and headings[0] == 0:
        entries = [_headed(rest[one:other]) for one, other in zip(headings, [*headings[1:], len(rest)], strict=True)]
    else:
        entries = [EntryParts("", _GAP.join(group)) for group in entries_of(rest, language.liveblogs.subject)]
    return Posts(tuple(opening), tuple(entries))


def _without_bylines(lines: Sequence[str]) -> list[str]:
    """Without the names of those who wrote the posts, where they stand as lines of their own above the headings."""
    names = {n for n in range(len(lines) - 2) if _NAME.fullmatch(lines[n]) and _is_entry_heading(lines, n + 1)}
    return [line for n, line in enumerate(lines) if n not in names or len(names) < _HABIT]


def _is_entry_heading(lines: Sequence[str], n: int) -> bool:
    return is_heading(lines[n]) and not is_prose(lines[n]) and is_prose(lines[n + 1])


def _headed(lines: Sequence[str]) -> EntryParts:
    return EntryParts("", _GAP.join(lines[1:]), title=lines[0])


def _opening(lines: Sequence[str], language: Language) -> tuple[list[str], list[str]]:
    """The lead, which sums up what follows, and the rest. A summary's heading and its list belong to the lead."""
    size = 1 if lines and (says_liveblog(lines[:1], language) or _sums_up(lines)) else 0
    while size < len(lines) and language.liveblogs.summary.match(lines[size]):
        size = _list_end(lines, size + 1)
    return list(lines[:size]), list(lines[size:])


def _list_end(lines: Sequence[str], start: int) -> int:
    """Where the list of a summary ends: at the first paragraph or, where the posts have headings, at the first of them.

    The line above the first paragraph is a heading if two more stand over later ones.
    """
    end = next((n for n in range(start, len(lines)) if is_prose(lines[n])), len(lines))
    later = [n for n in range(end, len(lines) - 1) if _is_entry_heading(lines, n)]
    if len(later) < _HABIT or end - 1 < start:
        return end
    named = end - 2 >= start and _NAME.fullmatch(lines[end - 2]) and _NAME.fullmatch(lines[later[0] - 1])
    return end - 2 if named else end - 1


def _sums_up(lines: Sequence[str]) -> bool:
    """Whether the first paragraph tells what two or more later ones tell again: names of different sentences recur."""
    sentences = [piece for piece in lines[0].split(". ") if piece]
    found = set()
    for sentence in sentences:
        names = {word.strip(',."') for word in sentence.split()[1:] if word[:1].isupper() and len(word) > 4}
        hits = [n for n, line in enumerate(lines[2:], 2) if len([name for name in names if name in line]) >= 2]
        found.update(hits[:1])
    return len(sentences) > 1 and len(found) > 1
