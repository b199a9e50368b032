"""Undoes hard wraps: paragraphs of plain text that were broken at a column, as mail programs and terminals do it.

A wrapped line is full: the first word of the next line did not fit on it. And it goes on: it ends inside a sentence,
and what follows is not worded like a new one. Where too few of the full lines go on, the text is no wrapped one, and
only a line that goes on in small letters is joined. Nothing is reworded: joined lines are joined by a blank, and a
hyphen at the end of a line stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sachstand.languages.spec import Language
from sachstand.read.clocks import day_line, post_head
from sachstand.read.lines import kind_of

_BLANK = re.compile(r"\n[ \t]*\n")
_ENDS = re.compile(r"(?:(?<!\b\d)(?<!\b\d\d)\.|[!?…:;])[\"'“”„«»’)\]]*$")
"""A number before the full stop is a day more often than the end of a sentence: "am 4." / "Dezember"."""
_MARKED = re.compile(r"(?:[•●▪*+–—-]|\d{1,2}[.)])\s")
_COLUMNS = (45, 100)
"""Texts are wrapped at 65 to 80 characters as a rule; a narrower column is a list of short lines."""
_OPEN = 0.5
"""In wrapped prose four of five line ends stand inside a sentence; with two or three lines it may be one of two."""
_CERTAIN = 5
"""From so many full lines on, a block without a full stop at its end is a paragraph too."""
_FEW = 3


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How a text is wrapped: at which column, and how many full lines say so; none where it is not."""

    column: int
    full: int


def lines_of(text: str, language: Language) -> list[str]:
    """The non-empty lines of a text, with hard-wrapped paragraphs joined again."""
    blocks = [_lines(block) for block in _BLANK.split(text.replace("\r\n", "\n").replace("\r", "\n"))]
    blocks = [block for block in blocks if block]
    wrap = _wrap([block for block in blocks if len(block) > 1 and _is_narrow(block)], language)
    return [
        line
        for n, block in enumerate(blocks)
        for line in (_joined(block, wrap, language, first=n == 0) if _is_narrow(block) else block)
    ]


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.split("\n") if any(map(str.isalnum, line))]


def _is_narrow(block: Sequence[str]) -> bool:
    return all(len(line) <= _COLUMNS[1] for line in block)


def _wrap(blocks: Sequence[Sequence[str]], language: Language) -> _Wrap:
    """The column, and the number of full lines in the text if most of them go on in the next one."""
    column = max((len(line) for block in blocks for line in block), default=0)
    full = [_goes_on(one, other, language) for one, other in _breaks(blocks) if _is_full(one, other, column)]
    wrapped = column >= _COLUMNS[0] and sum(full) >= _OPEN * len(full)
    return _Wrap(column, len(full) if wrapped else 0)


def _breaks(blocks: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of lines in blocks that end like a paragraph; lists of headlines do not."""
    return (pair for block in blocks if _ENDS.search(block[-1]) for pair in pairwise(block))


def _is_full(line: str, following: str, column: int) -> bool:
    """Whether the next line's first word did not fit behind ``line``."""
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > column


def _goes_on(line: str, following: str, language: Language) -> bool:
    """Whether ``line`` ends inside a sentence, and ``following`` does not begin like one."""
    if _ENDS.search(line):
        return False
    first = following.split(maxsplit=1)[0].strip("\"'“”„«»’(")
    return not (first[:1].isupper() and first.lower() in language.sentences.starters)


def _joined(block: Sequence[str], wrap: _Wrap, language: Language, *, first: bool) -> list[str]:
    """The lines of one block, those that were parted at the column in one.

    In the ``first`` block the upper line may be a headline without a blank line below it.
    """
    found = [[line] for line in block[:1]]
    paragraph = wrap.full >= _CERTAIN or (wrap.full > 0 and _ENDS.search(block[-1]) is not None)
    doubtful = first and wrap.full < _FEW
    for above, line in pairwise(block):
        certain = _small(above, line) or (_is_open(above, language) and wrap.full > 0)
        joins = _is_full(above, line, wrap.column) and (certain or (paragraph and not doubtful))
        if joins and not _stands_alone(above, line, language):
            found[-1].append(line)
        else:
            found.append([line])
    return [" ".join(lines) for lines in found]


def _is_open(line: str, language: Language) -> bool:
    """Whether something must follow: a comma or an article ends the line."""
    last = line.rpartition(" ")[2]
    article = language.liveblogs.subject.definite.fullmatch(last.capitalize())
    return line.endswith(",") or (last.islower() and article is not None)


def _small(line: str, following: str) -> bool:
    """Whether the sentence goes on in small letters."""
    return len(line) >= _COLUMNS[0] and not _ENDS.search(line) and following[0].islower()


def _stands_alone(above: str, line: str, language: Language) -> bool:
    """Whether one of two lines is a list's, a post's or a label's: no part of a paragraph."""
    dash = line[2:3].islower() and not _ENDS.search(above)  # "… Details" / "- demnach sollen …"
    if (_MARKED.match(line) and not dash) or above.startswith("+++") or line.startswith("+++"):
        return True
    head = post_head(line, language.liveblogs)
    if head is not None and head.marked:
        return True
    rules = language.reading
    return any(day_line(one, language.liveblogs) or kind_of(one, rules) for one in (above, line))
