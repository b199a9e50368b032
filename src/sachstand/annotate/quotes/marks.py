"""Quotation marks, paired.

Knows every pair that newspapers print: „…“ „…” »…« «…» “…” "…" ''…'' and, single, ‚…‘ ‘…’ ›…‹ '…'. Does not decide
whether what stands between them was said by anybody. One pass over the marks: ten thousand take no longer each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sachstand.model.text import Span

MARK = re.compile(r"''|[„“”\"»«‚‘’›‹'＂]")

CLOSERS = {
    "„": '“”"',
    "“": '”“"',
    "”": "”",
    "»": "«",
    "«": "»",
    '"': '"“”',
    "‚": "‘’'",
    "‘": "’'",
    "›": "‹",
    "‹": "›",
    "'": "'’",
}
"""What closes what. Editors mix them („…" is common in agency copy), so each opener has several closers."""

SINGLE = "‚‘›‹'"
"""Single marks: quotations in quotations, or apostrophes."""

NESTING = "„"
"""Marks that only open, so that one inside another opens a quotation in a quotation."""

FURTHEST = 12
"""A quotation may run on over this many paragraphs; an opener older than that was left unbalanced."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark: where it stands, its character (``''`` counts as ``"``), its paragraph, what it can be."""

    start: int
    end: int
    char: str
    paragraph: int
    opens: bool
    closes: bool
    leads: bool
    """Whether it is the first thing in its paragraph."""


def pair_marks(text: str) -> tuple[Span, ...]:
    """The spans from an opening mark to its closing mark, marks included, in text order; pairs may nest.

    A mark without its partner is left out. A quotation that goes on in the next paragraph may repeat its opening
    mark there, as English typesetting does.
    """
    pairs: list[Span] = []
    stack: list[Mark] = []
    for mark in _marks(text):
        while stack and mark.paragraph - stack[0].paragraph > FURTHEST:
            stack.pop(0)
        opener = _opener(stack, mark)
        if opener is not None:
            pairs.append(Span(stack[opener].start, mark.end))
            del stack[opener:]
        elif mark.opens:
            _push(stack, mark)
    return tuple(sorted(pairs))


def _marks(text: str) -> list[Mark]:
    marks: list[Mark] = []
    paragraph, reached = 0, 0
    for found in MARK.finditer(text):
        start, end = found.span()
        paragraph += text.count("\n", reached, start)
        reached = start
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        char = '"' if found.group() in ("''", "＂") else found.group()
        if char in "'’‘" and before.isalnum() and after.isalnum():
            continue  # an apostrophe: "Ku'damm"
        marks.append(
            Mark(start, end, char, paragraph, _opens(char, before, after), _closes(char, before, after), before == "\n")
        )
    return marks


def _opens(char: str, before: str, after: str) -> bool:
    if char in "„‚":
        return True
    if after.isspace() or char == "’":
        return False
    return (
        before.isspace()
        or before in "([{–—-/…:„“»«\"‚'"
        or (char in '"»«“' and not before.isalnum() and before not in ".,!?")
    )


def _closes(char: str, before: str, after: str) -> bool:
    return char not in "„‚" and (not before.isspace() or after.isspace() or after in ".,;:!?")


def _opener(stack: list[Mark], mark: Mark) -> int | None:
    """Which open mark ``mark`` closes. Only the last few are looked at: deeper nesting is a fault in the marks."""
    if not mark.closes:
        return None
    for index in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        opener = stack[index]
        if mark.char in CLOSERS[opener.char]:
            return None if opener.char in SINGLE and opener.paragraph != mark.paragraph else index
    return None


def _push(stack: list[Mark], mark: Mark) -> None:
    """Open ``mark``: it goes on with an open quotation, or shows that the one before was never closed."""
    for index in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        if stack[index].char == mark.char:
            if mark.leads and stack[index].paragraph < mark.paragraph:
                return
            if mark.char in NESTING and stack[index].paragraph == mark.paragraph:
                break
            del stack[index:]
            break
    stack.append(mark)
