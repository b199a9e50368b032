"""Agencies that no list knows, by the form in which a text credits them.

A dateline ("Seebrück (nkd) – Die …"), a line of source ("Quelle: Norddepesche (nkd)") and a pair of codes of which one
is the outlet's own ("nkd/kb" in the "Küstenbote") have a form that nothing else has. What has brackets for another
reason is left out: parties and states are written in capitals, and a place's second name with one ("Frankfurt (Oder)").
So a code in capitals counts only in a dateline with its day, and a name only behind a place in capitals ("SEABRIDGE
(Newsline) -"). The code is shown as it is printed; what it stands for is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sachstand.languages.spec import ReadingRules
from sachstand.model.document import Credit
from sachstand.read.blocks import Block

_PAIR = re.compile(r"\(?([a-zäöü]{2,5})\s?/\s?([a-zäöü]{2,5})\)?\.?$")
_CODE = (3, 5)
"""Letters; two are an author's initials more often than an agency."""
_LONGEST = 120
_HEAD_LINES, _FOOT_LINES = 6, 4


def formed_credit(
    above: Iterable[str], texts: Sequence[str], below: Iterable[str], rules: ReadingRules, outlet: str | None
) -> Credit | None:
    """The agency of a report: ``above`` are the lines between headline and text, ``below`` those behind it."""
    short = [line for line in above if len(line) <= _LONGEST]
    found = [by_dateline(line, rules, alone=True) or by_pair(line, rules, outlet) for line in short]
    found += [by_dateline(text, rules, alone=False) for text in texts[:2]]
    found += [by_source(line, rules) or by_pair(line, rules, outlet) for line in below if len(line) <= _LONGEST]
    return next((credit for credit in found if credit is not None), None)


def credit_around(
    blocks: Sequence[Block], kept: Sequence[Block], texts: Sequence[str], rules: ReadingRules, outlet: str | None
) -> Credit | None:
    """The same for the blocks of a page; lines under pictures, in boxes and in lists credit no text."""
    if not kept:
        return None
    first, last = kept[0].number, kept[-1].number
    lines = [block for block in blocks if not (block.is_link or block.place.in_figure or block.place.in_box)]
    above = [block.text for block in lines if first - _HEAD_LINES <= block.number <= first]
    below = [block.text for block in lines if last <= block.number <= last + _FOOT_LINES]
    return formed_credit(above, texts, below, rules, outlet)


def by_dateline(text: str, rules: ReadingRules, *, alone: bool) -> Credit | None:
    """The code in a dateline at the head of ``text``; ``alone``: the line may end behind it."""
    match = rules.dateline_form.match(text) if rules.dateline_form else None
    if match is None or not (match["dash"] or (alone and match.end() == len(text))):
        return None
    code = match["code"]
    dated = code.isupper() and match["date"] is not None
    named = match["place"].isupper() and code.istitle() and len(code) > _CODE[1]
    return _credit(code, match.group(), rules) if _is_code(code) or dated or named else None


def by_source(line: str, rules: ReadingRules) -> Credit | None:
    """The code behind an agency's name in a line of source; in capitals, only if the name says what it is."""
    match = rules.source_form.match(line) if rules.source_form else None
    if match is None:
        return None
    says = rules.agency_name is not None and rules.agency_name.search(match["name"]) is not None
    return _credit(match["code"], line, rules) if _is_code(match["code"]) or says else None


def by_pair(line: str, rules: ReadingRules, outlet: str | None) -> Credit | None:
    """Of two codes the one that is not the outlet's; two codes of which neither is are authors."""
    match = _PAIR.match(line)
    if match is None or outlet is None:
        return None
    others = [code for code in match.groups() if not _abbreviates(code, outlet)]
    return _credit(others[0], line, rules) if len(others) == 1 and _is_code(others[0]) else None


def _is_code(code: str) -> bool:
    return code.islower() and _CODE[0] <= len(code) <= _CODE[1]


def _credit(code: str, words: str, rules: ReadingRules) -> Credit | None:
    if code.lower() in rules.not_agencies:
        return None
    return Credit(rules.agencies.get(code.lower(), code), "text", words.strip())


def _abbreviates(code: str, outlet: str) -> bool:
    """Whether the outlet's name begins with the code's first letter and has the others behind it, in order."""
    name = "".join(char for char in outlet.lower() if char.isalpha())
    place = 0
    for letter in code:
        place = name.find(letter, place) + 1
        if not place:
            return False
    return name[:1] == code[:1]
