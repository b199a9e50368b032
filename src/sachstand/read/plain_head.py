"""The head of a plain text capture: what it is, its title, topic, outlet and times.

The head is what stands before the first paragraph of prose. A title may stand there several times, once behind the
outlet's name; a liveblog may have everything in one line ("liveblog Topic ++ Title ++ Stand: …").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sachstand.languages.spec import Language
from sachstand.model.document import Dated
from sachstand.read.clocks import day_line, find_stamp, post_head
from sachstand.read.lines import has_sentence_inside, is_heading, is_headline, is_prose, is_sentence, kind_of
from sachstand.read.page import Setting
from sachstand.read.stamps import machine_time
from sachstand.read.timeline import PageTime, resolve

LONGEST_HEAD = 14
"""Lines after which a head is no head any more."""

UNDATED = Dated()
_PLUS = re.compile(r"\s*\+\+\s*")
_FIGURE = re.compile(r"\d")
_ISO_LINE = re.compile(r"\s*\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?\s*")
_TRIPLE_PLUS = "+++"
_OUTLET = re.compile(r"\s(?:[-–—|•«»]|::)\s")
_SHORT_KICKER = 6
_SHORTEST_TITLE = 4
_LONGEST_STAMP = 120
_LONGEST_OUTLET = 5
_FEWEST_UNMARKED = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says; ``size`` lines of the text belong to it. ``stamp`` is a date without a label.

    ``is_liveblog``: the name of the form stands there by itself; ``is_named``: it begins a line.
    """

    size: int = 0
    is_liveblog: bool = False
    is_named: bool = False
    title: str | None = None
    topic: str | None = None
    outlet: str | None = None
    lead: str | None = None
    published: Dated = UNDATED
    modified: Dated = UNDATED
    stamp: Dated = UNDATED


def read_head(lines: Sequence[str], setting: Setting) -> Head:
    """Read the head off the first lines of a text."""
    language = setting.language
    size = _size(lines, language)
    head, titles = Head(size=size), []
    for n, line in enumerate(lines[:size]):
        bare, head = _without_stamp(line, head, setting)
        bare, head = _without_name(bare, head, language)
        headline = "++" in bare and _TRIPLE_PLUS not in bare
        if bare and (headline or not is_prose(line.replace(_TRIPLE_PLUS, "")) or (n == 0 and is_headline(line))):
            titles.append(bare)
    return _with_title(head, titles)


def _size(lines: Sequence[str], language: Language) -> int:
    """How many lines the head has: up to the first prose, but not before a line that names the form or the title."""
    first_prose = _first_told(lines, language)
    last_label = max((n + 1 for n, line in enumerate(lines[:LONGEST_HEAD]) if _is_label(line, language)), default=0)
    first_post = next(
        (n for n, line in enumerate(lines) if _begins_post(line, language)), _first_unmarked(lines, language)
    )
    return min(max(min(first_prose, LONGEST_HEAD), last_label), first_post, _first_bare_stamp(lines, language))


def _first_told(lines: Sequence[str], language: Language) -> int:
    """Where the report begins: its first paragraph, however short; of mere headlines, the last.

    A paragraph's length, or its full stop below a headline, tells it from a headline.
    """
    for n, line in enumerate(lines):
        if _is_label(line, language):
            continue
        if is_prose(line) and (n > 0 or not is_headline(line)):
            return n
        if n > 0 and (is_sentence(line) or has_sentence_inside(line)) and not _is_bare_stamp(line, language):
            return n
    long = [n for n, line in enumerate(lines) if len(line.split()) >= _SHORTEST_TITLE]
    return long[-1] if len(long) > 1 else len(lines)


def _is_bare_stamp(line: str, language: Language) -> bool:
    """Whether a line is a time and nothing else, though it ends in a full stop ("4:20 p.m.")."""
    head = post_head(line, language.liveblogs) if len(line) < _LONGEST_STAMP else None
    return head is not None and not head.rest


def _first_unmarked(lines: Sequence[str], language: Language) -> int:
    """Where posts begin that have a bare clock time before their headline ("00:45 Fähre fährt"): three or more."""
    heads = [(n, post_head(line, language.liveblogs)) for n, line in enumerate(lines)]
    found = [n for n, head in heads if head is not None and head.rest]
    return found[0] if len(found) >= _FEWEST_UNMARKED else len(lines)


def _first_bare_stamp(lines: Sequence[str], language: Language) -> int:
    """Where the posts begin if each has a line of its own for its time, above or below its headline."""
    short = [
        (n, line) for n, line in enumerate(lines) if len(line) < _LONGEST_STAMP and not _is_labelled(line, language)
    ]
    heads = [(n, post_head(line, language.liveblogs)) for n, line in short]
    bare = [n for n, head in heads if head is not None and head.marked and not head.rest]
    stamps = [head.stamp for _, head in heads if head is not None and head.marked and not head.rest]
    if len(bare) > 2 and stamps[0].year and not any(stamp.year for stamp in stamps[1:]):
        bare = bare[1:]  # the report's own stamp, with its day
    if len(bare) < 2:
        return len(lines)
    first, second = bare[0], bare[1]
    above = is_heading(lines[second - 1]) and not is_prose(lines[second - 1]) and second - first > 1
    return first - 1 if above and first > 1 else first


def _is_labelled(line: str, language: Language) -> bool:
    """Whether the words before the first figure say that a time is the page's own ("Updated", "Stand:")."""
    label = _FIGURE.split(line, maxsplit=1)[0]
    rules = language.reading
    return any(pattern is not None and pattern.search(label) for pattern in (rules.updated, rules.published))


def _is_label(line: str, language: Language) -> bool:
    """A line that stands above every report: the name of the form, or a ``++`` headline."""
    named = language.liveblogs.names.match(line)
    if named is not None and len(line) - named.end() <= 2:
        return True
    return (
        "++" in line and _TRIPLE_PLUS not in line and _PLUS.search(line) is not None and len(line) < 2 * _LONGEST_STAMP
    )


def _begins_post(line: str, language: Language) -> bool:
    day = day_line(line, language.liveblogs)
    if day is not None:
        return day.year is None
    found = post_head(line, language.liveblogs)
    return found is not None and bool(found.rest) and found.marked and kind_of(line, language.reading) != "stamp"


def _without_stamp(line: str, head: Head, setting: Setting) -> tuple[str, Head]:
    """The line without a stamp at its end (or the whole of it), and the head with the time."""
    machine = machine_time(line, setting.zone) if _ISO_LINE.fullmatch(line) else None
    if machine is not None:
        return "", replace(head, stamp=Dated(machine, f"text:{line.strip()}"))
    rules = setting.language.reading
    stamp = find_stamp(line, setting.language.liveblogs) if len(line) <= 2 * _LONGEST_STAMP else None
    if stamp is None or not stamp.has_day:
        return line, head
    start = line.find(stamp.words)
    changed = rules.updated.search(line[:start]) if rules.updated else None
    published = rules.published.search(line[:start]) if rules.published else None
    label = changed or published
    begin = label.start() if label else start
    words = line[begin : start + len(stamp.words)] + _tail(line[start + len(stamp.words) :])
    when = resolve([replace(stamp, words=words)], PageTime(setting.zone))[0]
    if label is None and (begin > 0 or len(line) > len(words) + 2):
        return line, head
    bare = (line[:begin] + line[begin + len(words) :]).strip(" \t|•,–-")
    if changed:
        return bare, replace(head, modified=when)
    return bare, replace(head, published=when) if published else replace(head, stamp=when)


def _tail(rest: str) -> str:
    """The word for "o'clock" where it stands behind the stamp but was not needed to read it."""
    word = re.match(r"\s?[^\W\d]{1,4}$", rest)
    return word.group() if word else ""


def _without_name(line: str, head: Head, language: Language) -> tuple[str, Head]:
    """The line without "liveblog" before it, which says what the page is."""
    named = language.liveblogs.names.match(line)
    if named is None:
        return line, head
    rest = line[named.end() :]
    if rest[:1] not in ("", " ", ":", "|", "\t") or (rest.strip() and rest.strip()[0].islower()):
        return line, replace(head, is_named=True)
    return rest.strip(" \t:|–-"), replace(head, is_liveblog=True)


def _with_title(head: Head, titles: Sequence[str]) -> Head:
    plus = next((line for line in titles if "++" in line and _TRIPLE_PLUS not in line), None)
    if plus is not None:
        topic, *headlines = [piece for piece in _PLUS.split(plus) if piece] or [""]
        if not headlines:
            return replace(head, title=topic or None)
        return replace(head, topic=None if plus.startswith("++") else topic, title=_between(plus, topic, headlines))
    repeated = _repeated(titles)
    if repeated is not None:
        title, outlet = repeated
        return replace(head, title=title, outlet=outlet)
    return _plain_title(head, titles)


def _between(plus: str, topic: str, headlines: Sequence[str]) -> str:
    """Everything between the first and the last ``++``, as it is printed."""
    if plus.startswith("++"):
        headlines = [topic, *headlines]
    start = plus.find(headlines[0])
    return plus[start : plus.rfind(headlines[-1]) + len(headlines[-1])]


def _repeated(titles: Sequence[str]) -> tuple[str, str | None] | None:
    """The line that stands there twice or more, or also behind or before an outlet's name; and that name."""
    counts = Counter(titles)
    for title in sorted(counts, key=len, reverse=True):
        framed = [_frame(line, title) for line in counts if line != title and title in line]
        outlet = next((name for name in framed if name), None)
        if counts[title] > 1 or outlet:
            return title, outlet
    return None


def _frame(line: str, title: str) -> str | None:
    """The outlet's name in "Name - Title" or "Title | Name"."""
    for found in _OUTLET.finditer(line):
        before, after = line[: found.start()].strip(), line[found.end() :].strip()
        name = before if after == title else after if before == title else ""
        if name and len(name.split()) <= _LONGEST_OUTLET:
            return name
    return None


def _plain_title(head: Head, titles: Sequence[str]) -> Head:
    """The first line that is long enough for a headline; the one short line above it is its topic."""
    if not titles:
        return head
    place = next((n for n, line in enumerate(titles) if len(line.split()) >= _SHORTEST_TITLE), 0)
    kicker = place == 1 and len(titles[0].split()) <= _SHORT_KICKER
    below = titles[place + 1] if len(titles) > place + 1 else ""
    return replace(
        head,
        title=titles[place],
        topic=titles[0].rstrip(": ") if kicker else None,
        lead=below if len(below.split()) >= _SHORTEST_TITLE else None,
    )
