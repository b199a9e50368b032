"""English credits of agencies: their names, and the lines that say that a text is theirs."""

from __future__ import annotations

import re

from sachstand.languages.spec import BlockKind, BlockRule, word_list

AGENCIES = {
    "pa": "PA",
    "pa media": "PA",
    "press association": "PA",
    "ap": "AP",
    "associated press": "AP",
    "the associated press": "AP",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "reuters": "Reuters",
    "bloomberg": "Bloomberg",
    "dpa": "dpa",
    "tass": "TASS",
    "xinhua": "Xinhua",
    "upi": "UPI",
}
CODE = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))


NOT_AGENCIES = word_list(
    """
    lab con snp dup ukip gop dem rep ind usa nato left right above below top live here file rear front
    """
)


def rule(
    name: str, kind: BlockKind, pattern: str, *examples: tuple[str, ...], words: str = "", most: int = 600
) -> BlockRule:
    """A rule of this language; ``examples``: what it must catch, what it must leave. "|" in a word is a blank."""
    passes, refuses = (*examples, ())[:2]
    known = tuple(word.replace("|", " ") for word in words.split())
    return BlockRule(f"en.reading.{name}", kind, re.compile(pattern, re.I), passes, refuses, known, most)


AGENCY_RULES = (
    rule(
        "agency-line",
        "agency",
        rf"(?:(?:With|Additional) (?:reporting|material|files) (?:from|by) .{{2,80}}|"
        rf"(?:(?-i:[A-Z][\w'’]*(?: [A-Z][\w'’]*){{0,3}}) )?with (?:agencies|(?:{CODE})(?:(?:, | and |"
        rf"/)(?:{CODE}))*)|Sources?\s?:\s?.{{2,80}}|"
        rf"(?:The )?(?:{CODE})\b[^.]{{0,120}}\bcontributed (?:to this (?:report|story|article)|reporting)|"
        rf"Material from .{{0,20}}(?:{CODE}).{{0,20}} was used in this (?:report|story|article)|"
        rf"[(/]?(?:{CODE})(?:\s?[/,;|"
        rf"&-]\s?(?:and\s)?(?:{CODE}))*[)/]?)\.?\)?$",
        (
            "(Reuters)",
            "With reporting from AFP",
            "AP/AFP",
            "Source: Example Mail and news agencies",
            "Associated Press writer Bo Sample in London contributed to this report.",
        ),
        ("AP Moller buys a port.", "The source: a spokesman. He works with agencies."),
        most=200,
    ),
)
