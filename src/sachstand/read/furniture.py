"""Sorts the blocks of a report by the language's rules: text, furniture, credits, stamps, what begins other reports.

Pure decisions over words; where a block stands is `sachstand.read.blocks`'s and `sachstand.read.article`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sachstand.languages.spec import BlockKind, BlockRule, ReadingRules
from sachstand.model.document import Credit
from sachstand.read.people import text_credits

LONGEST = 600
"""A block with more characters than this is text, whatever it begins with."""


def kind_of(text: str, rules: ReadingRules) -> BlockKind | None:
    """The kind of the first rule that knows this block; ``None`` for text."""
    rule = rule_of(text, rules)
    return rule.kind if rule else None


def rule_of(text: str, rules: ReadingRules) -> BlockRule | None:
    """The first rule that knows this block."""
    if len(text) > LONGEST:
        return None
    lower = text.lower()
    return next((rule for rule in rules.rules if rule.knows(text, lower)), None)


def credits_in(lines: Iterable[str], rules: ReadingRules) -> tuple[Credit, ...]:
    """Credits of the text and of photos in lines that are furniture, without doubles, in page order."""
    found: dict[Credit, None] = {}
    for line in lines:
        for credit in _credits(line, rules):
            found.setdefault(credit)
    return tuple(found)


def _credits(line: str, rules: ReadingRules) -> Iterator[Credit]:
    kind = kind_of(line, rules)
    for credit in text_credits(line, rules) if kind in ("agency", "photo") else ():
        yield Credit(credit.name, "text" if kind == "agency" else "photo", line)


def dateline_credit(text: str, rules: ReadingRules) -> Credit | None:
    """The agency in a report's dateline ("Berlin (dpa) - Die …"), which credits the whole text."""
    match = rules.dateline.match(text) if rules.dateline else None
    return Credit(rules.agencies[match["agency"].lower()], "text", match.group().strip()) if match else None


def agency_of(credits: Iterable[Credit]) -> str | None:
    """The agency that is credited for the text; one under a photo is none."""
    return next((credit.name for credit in credits if credit.share == "text"), None)
