"""Cuts a sentence into words and marks, by one regular expression a language.

Abbreviations, ordinal numbers and initials keep their full stop inside a sentence ("am 27. November", "z.B."), the
last full stop of a sentence is a mark of its own unless the word is a known abbreviation. Numbers with separators,
dates and clock times written in figures are one token each, so are hyphenated words and web addresses. Nothing is
normalised; white space is in no token. Every alternative is bounded or consumes what it scans, so the time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sachstand.languages.spec import Language

_LETTER = r"[^\W\d_]"
_PLAIN = rf"{_LETTER}++(?=[\s,])"
"""A word of letters before a blank or a comma, which is most of them: what follows could match no more of it."""
_GENERAL = (
    r"https?://[^\s<>\"„“”]+(?<![.,;:!?)\]'])",
    r"www\.[^\s<>\"„“”]+(?<![.,;:!?)\]'])",
    r"[@#]\w+",
    r"[\w.+-]{1,64}@\w+(?:[.-]\w+){1,6}",
    rf"(?<!\w)(?:{_LETTER}\.){{1,5}}(?:-?{_LETTER}\.){{0,3}}(?=\s{{0,3}}\S)(?![\w-])",
    r"\d++(?:[.,:/]\d++){0,4}+(?:-\w++)+",
    r"\d++(?:[.,:]\d++|['’]\d{3}(?!\d))++(?!\w)",
    r"\d{1,2}\.(?=\s+\S|[-–/]\d)|(?<!\S)\d{1,3}\.(?=\s+[^\W\d_])",
    r"\w+(?:[-‑–](?=[^\W\d_])\w+|[-‑](?=\d)\w+|['’](?=[^\W\d_])\w+|[*:](?=innen|in\b)\w+)*(?:[-‑](?=[\s,;/]))?",
    r"\.\.\.|…|''|``|--|[^\s\w]",
    r"\S",
)


class Tokenizer:
    """Cuts sentences of one language into tokens."""

    def __init__(self, language: Language) -> None:
        rules = language.words
        dotted = sorted(language.sentences.abbreviations, key=len, reverse=True)
        short = "|".join(re.escape(word) for word in dotted)
        abbreviations = (rf"(?<!\w)(?i:{short})\.(?![\w])",) if short else ()
        self._token = re.compile("|".join((_PLAIN, *rules.patterns, *_GENERAL[:4], *abbreviations, *_GENERAL[4:])))
        self._clitics = re.compile(f"(?:{rules.clitics})\\Z", re.IGNORECASE) if rules.clitics else None

    def cut(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The tokens of the sentence ``text[start:end]`` as offsets into ``text``, in order."""
        for found in self._token.finditer(text, start, end):
            at, stop = found.span()
            if self._clitics is not None and stop - at > 2:
                clitic = self._clitics.search(text, max(at, stop - 4), stop)
                if clitic is not None and at < clitic.start() < stop:
                    yield at, clitic.start()
                    at = clitic.start()
            yield at, stop
