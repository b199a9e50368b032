"""Splits a text into sentences, by rules over the marks that may end one.

A blank line always ends a sentence; so does a single line end where the next word would have fitted on the line (a
heading, a list) or the line's sentence has ended, while a line end that only wraps the text does not. It does not
look at tags, corrects no typing errors ("Ende.Der" stays one sentence) and never moves an offset: white space between
sentences belongs to none. One pass over the marks with bounded context, so the time is linear.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from sachstand.languages.spec import SentenceRules
from sachstand.model.text import Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_MARKS = re.compile(r"[.!?…]")
_RUN = 12
"""As many marks and closing quotes may stand together after a sentence."""
_CONTEXT = 40
"""No abbreviation or first word is longer than this."""
_NARROWEST, _WIDEST = 40, 120
"""Columns of wrapped text. Shorter lines are lists or verse, longer ones are paragraphs a line."""
_ROMAN = re.compile(r"[IVXL]{1,6}")
_TITLED = re.compile(r"\s*[\"„“«»‚‘][^\"„“”«»‚‘’.!?\n]{1,60}[\"“”«»‘’]\s+[^\W\d_A-ZÄÖÜ]")
"""Quoted words without an end of their own, behind which the sentence goes on."""
_GLUED = re.compile(r"[^\W\d_]{2,40}+(?=[ ,])")
"""A word behind a full stop without the blank between; before a blank, so that it is no part of an address."""
_LETTERS = re.compile(r"(?<![^\s\"„“‚‘»«›‹(])[^\W\d_]{3,}+\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W\d_]+)*")
_LAST_WORD = re.compile(r"(?:[^\W_]|(?<=\w)\.(?=\w))+\Z")
_OPENERS = "\"„“‚‘»«›‹([–—- \t\n'"


class SentenceSplitter:
    """Finds the sentences of texts in one language."""

    def __init__(self, rules: SentenceRules) -> None:
        self._rules = rules
        self._closers = frozenset(rules.closers)

    def split(self, text: str) -> tuple[Span, ...]:
        """The sentences in text order, trimmed of white space; none is empty and none crosses a blank line."""
        return tuple(
            span
            for start, end in _paragraphs(text)
            for line_start, line_end in _lines(text, start, end)
            for span in self._sentences(text, line_start, line_end)
        )

    def _sentences(self, text: str, start: int, end: int) -> Iterator[Span]:
        for mark in _MARKS.finditer(text, start, end):
            if mark.start() < start:
                continue
            stop = self._run_end(text, mark.end(), end)
            if (
                stop < end
                and self._parted(text, mark.start(), stop)
                and self._ends(text, start, mark.start(), stop, end)
            ):
                yield from _trimmed(text, start, stop)
                start = stop
        yield from _trimmed(text, start, end)

    def _parted(self, text: str, mark: int, stop: int) -> bool:
        """Whether a blank follows, or was only forgotten: "sagte Otten.Als der Regen kam"; not "Booking.Com"."""
        if text[stop].isspace():
            return True
        glued = _GLUED.match(text, stop)
        if stop - mark != 1 or glued is None or not glued.group().istitle():
            return False
        before = _LETTERS.search(text, max(0, mark - _CONTEXT), mark)
        if before is None or not before.group()[-3:].islower():
            return False
        return len(glued.group()) > 3 or glued.group().lower() in self._rules.starters

    def _run_end(self, text: str, at: int, end: int) -> int:
        """Behind the marks and closing quotes that follow a first mark."""
        limit = min(end, at + _RUN)
        while at < limit and (text[at] in ".!?…" or text[at] in self._closers):
            at += 1
        return at

    def _ends(self, text: str, start: int, mark: int, stop: int, end: int) -> bool:
        """Whether the marks ``text[mark:stop]`` end the sentence that begins at ``start``."""
        ahead = text[stop : min(end, stop + _CONTEXT)].lstrip()
        follower = ahead.lstrip(_OPENERS)
        if not follower or follower[0].islower():
            return False
        if text[mark] != "." or stop - mark > 1:
            return True
        if _TITLED.match(text, stop) and self._is_numbered(text[max(start, mark - _CONTEXT) : mark]):
            return False
        return self._full_stop_ends(text[max(start, mark - _CONTEXT) : mark], follower)

    def _full_stop_ends(self, before: str, follower: str) -> bool:
        """Whether a single full stop between ``before`` and ``follower`` (not lower case) ends a sentence."""
        last = _LAST_WORD.search(before)
        if last is None or not self._is_open(last.group()):
            return True
        first = _WORD.match(follower)
        return first is not None and first.group().lower() in self._rules.starters

    def _is_numbered(self, before: str) -> bool:
        """Whether a name with a Roman number goes before: 'Benedikt XVI. „Der Glaube“ und …'."""
        last = _LAST_WORD.search(before)
        return last is not None and len(last.group()) > 1 and _ROMAN.fullmatch(last.group()) is not None

    def _is_open(self, word: str) -> bool:
        """Whether a full stop may belong to ``word``: abbreviation, initials, ordinal, Roman numeral."""
        if word.isdigit():
            return self._rules.ordinals and len(word) < 4
        return (
            word.lower() in self._rules.abbreviations
            or _INITIALS.fullmatch(word) is not None
            or (len(word) > 1 and _ROMAN.fullmatch(word) is not None)
        )


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a paragraph; lines that were only wrapped are given as one."""
    lines = text[start:end].split("\n")
    width = max(len(line) for line in lines)
    at = start
    for line, following in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        at += len(line)
        if not _wrapped(line, following, width):
            yield start, at
            start = at + 1
        at += 1


def _wrapped(line: str, following: str, width: int) -> bool:
    """Whether ``line`` ends only because the first word of the next had no room in ``width`` columns."""
    if not _NARROWEST <= width <= _WIDEST or not following.strip():
        return False
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield Span(start, end)
