"""Sorts the blocks of a report by the language's rules: text, furniture, credits, stamps, what begins other reports.

Pure decisions over words; where a block stands is `sachstand.read.blocks`'s and `sachstand.read.article`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sachstand.languages.spec import BlockKind, BlockRule, ReadingRules
from sachstand.model.document import Credit
from sachstand.read.blocks import Block
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


def credits_in(blocks: Sequence[Block], kept: Sequence[Block], rules: ReadingRules) -> tuple[Credit, ...]:
    """Credits in the lines in and around the report (``kept``), without doubles, in page order.

    An agency's line behind the last paragraph, or a code in brackets at its end, credits the text. The same line
    further up stands under a picture, marked as one or not, and credits that.
    """
    if not kept:
        return ()
    last, found = kept[-1], dict.fromkeys(_ending(kept[-1], rules))
    for block in blocks[max(0, kept[0].number - _HEAD_LINES) : last.number + _FOOT_LINES + 1]:
        kind = kind_of(block.text, rules) if len(block.text) < _CREDIT and not block.is_link else None
        if kind in ("agency", "photo"):
            behind = kind == "agency" and block.number > last.number and not block.place.in_figure
            for credit in text_credits(block.text, rules):
                found.setdefault(Credit(credit.name, "text" if behind else "photo", block.text))
    return tuple(found)


_HEAD_LINES, _FOOT_LINES = 20, 4
_CREDIT = 400
_ENDING = 60


def _ending(last: Block, rules: ReadingRules) -> Iterator[Credit]:
    """What stands in brackets at the very end of the report: "… sagte sie. (dpa/AFP)"."""
    start = last.text.rfind("(")
    if last.text.endswith(")") and len(last.text) - start <= _ENDING and kind_of(last.text[start:], rules) == "agency":
        yield from text_credits(last.text[start:], rules)


def dateline_credit(text: str, rules: ReadingRules) -> Credit | None:
    """The agency in a report's dateline ("Berlin (dpa) - Die …"), which credits the whole text."""
    match = rules.dateline.match(text) if rules.dateline else None
    return Credit(rules.agencies[match["agency"].lower()], "text", match.group().strip()) if match else None


def agency_of(credits: Iterable[Credit]) -> str | None:
    """The agency that is credited for the text; one under a photo is none."""
    return next((credit.name for credit in credits if credit.share == "text"), None)
