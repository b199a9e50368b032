"""English liveblogs: what they call themselves, how they print times, how a paragraph goes on with its subject."""

from __future__ import annotations

import re

from sachstand.languages.en.reading import READING
from sachstand.languages.liveblog_rules import LiveblogRules, SubjectRules

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_NUMBERS = {
    **{name: number for number, name in enumerate(_WEEKDAYS, 1)},
    **{name[:3]: number for number, name in enumerate(_WEEKDAYS, 1)},
}
_WEEKDAY = "|".join(sorted(_WEEKDAY_NUMBERS, key=len, reverse=True))
_MONTH = "|".join(sorted(map(re.escape, READING.months), key=len, reverse=True))
_ZONES = {
    "GMT": "Etc/UTC",
    "UTC": "Etc/UTC",
    "BST": "Etc/GMT-1",
    "IST": "Europe/Dublin",
    "CET": "Etc/GMT-1",
    "CEST": "Etc/GMT-2",
    "EST": "Etc/GMT+5",
    "EDT": "Etc/GMT+4",
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "PT": "America/Los_Angeles",
    "PST": "Etc/GMT+8",
    "PDT": "Etc/GMT+7",
    "AEST": "Etc/GMT-10",
    "AEDT": "Etc/GMT-11",
}

_ORDINARY = """
the a an he she it they his her its their this that these those in on at by for from of to with as and but or if
when while after before since we i monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december mr mrs ms dr sir lord president minister secretary
government police officials spokesman spokeswoman spokesperson here there what who how why about after again against
also another around because been before being between both can could did does during each even every first from have
having into just last least less like made make many more most much must near never next nobody only other over
people said same says several should since some still such take than them then they three through today told
tomorrow under until very want week weeks well were what when where which while will with without would year years
yesterday your morning evening afternoon night month months number
"""

_SUBJECT = SubjectRules(
    definite=re.compile(r"(?:The|At the|In the|On the)\b"),
    indefinite=re.compile(r"(?:An?|Several|Two|Three|Four|Five|At least|About|More than|Dozens|Hundreds|Thousands)\b"),
    goes_on=re.compile(
        r"(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Such|But|And|However|Also|Earlier|"
        r"Later|Meanwhile, (?:he|she|it|they)|Then|There|Still|Instead|"
        r"In addition|Separately, (?:he|she|it|they)|According to (?:him|her|them)|Asked|Speaking|Since then|"
        r"Previously|So far|If|When asked|As a result|For now|Nevertheless|Police said|Officials said)\b"
    ),
    refers=re.compile(
        r"\b(?:th(?:is|at|ese|ose) (?:\w+)|there|earlier|previously|also|too|both|such|the (?:spokes\w+|"
        r"statement|move|"
        r"announcement|decision|incident|attack|latter|former)|however|meanwhile|as well|again|he|she|they)\b"
    ),
    recalls=re.compile(r"\bhad (?:\w+ )?\w+(?:ed|en|wn|ne|de|id|ght|t)\b"),
    reports=re.compile(r"\b(?:(?:he|she|they|it) (?:said|added|told|wrote|insisted|warned)|(?:added|would) )\b"),
    told=re.compile(r"(?!)"),
    takes_up=re.compile(r"\b(?:according to|(?:has|have) (?:been )?\w+ed|reportedly)\b"),
    ordinary=frozenset(_ORDINARY.split()),
    attribute=re.compile(r".*(?:ian|ish|ese|an)$"),
    small_nouns=True,
    threshold=0.25,
)

LIVEBLOGS = LiveblogRules(
    names=re.compile(
        r"\b(?:live[ -]?blog|live updates?|live coverage|as it happened|rolling coverage|live:|live (?:news|"
        r"feed|ticker))",
        re.I,
    ),
    points_at=re.compile(r"\b(?:follow|read|see|find) (?:\w+ ){0,4}(?:our|the)\b", re.I),
    of_itself=re.compile(r"\b(?:this|(?:for|closing) our)\s(?:live[ -]?blog|live coverage|blog|live page)\b", re.I),
    clock=re.compile(
        r"(?:at )?(?<!\d)(?P<hour>2[0-4]|"
        r"[01]?\d)(?!\d)"
        r"(?:(?P<sep>[:.])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?!\d|"
        r"[.:]\d))?"
        r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?\(?(?P<zone>"
        + "|"
        r"".join(sorted(_ZONES, key=len, reverse=True))
        + r")\b\)?)?",
        re.I,
    ),
    date=re.compile(
        rf"(?:(?P<weekday>{_WEEKDAY})\b[.,]*\s*(?:the\s)?)?(?:(?<![\d.:])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)?\s"
        rf"(?P<month>(?:{_MONTH})\b\.?)|(?P<month2>\b(?:{_MONTH})\b\.?)\s(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:]))"
        rf"(?:,?\s(?P<year>(?:19|20)\d\d))?",
        re.I,
    ),
    gap=re.compile(r"[\s,|•·(/–—-]{1,4}(?:at )?"),
    ago=re.compile(
        r"(?:just now|(?=[\da])"
        r"(?:(?P<years>\d{1,2}|an?)\syears?\s)?(?:(?P<months>\d{1,2}|an?)\smonths?\s)?(?:(?P<weeks>\d{1,2}|an?)\s?w(?:eeks?)?\s)?"
        r"(?:(?P<days>\d{1,2}|an?)\s?d(?:ays?)?\s?)?"
        r"(?:(?P<hours>\d{1,2}|an?)\s?h(?:(?:ou)?rs?)?\s?)?(?:(?P<minutes>\d{1,3}|an?)\s?m(?:in(?:ute)?s?)?\s?)?"
        r"(?:(?P<seconds>\d{1,2}|a few)\s?s(?:ec(?:ond)?s?)?\s?)?ago)",
        re.I,
    ),
    label=re.compile(r"(?:(?:Updated?|Breaking|Correction|Posted|Published)(?: at| on)?[\s,:]+(?:at )?)", re.I),
    day_intro=re.compile(
        r"(?:(?:All |The )?(?:developments|updates|events|news|headlines|live updates)[^.:\d]{0,40}?\b(?:of|"
        r"from|on|for)\s)",
        re.I,
    ),
    older=re.compile(
        r"(?:(?:Show |Load |View |See )?(?:Older|Earlier|More|Previous) (?:posts?|updates?|entries)|Load more|"
        r"Show more|Next page|Older)\s*[›»>…]*$",
        re.I,
    ),
    summary=re.compile(
        r"(?:Key (?:events|points|developments|moments|takeaways)|Summary|What (?:you need|"
        r"we) (?:to )?know(?: so far)?|The latest|At a glance|In brief|Highlights)\s*:?$",
        re.I,
    ),
    months=READING.months,
    weekdays=_WEEKDAY_NUMBERS,
    zones=_ZONES,
    subject=_SUBJECT,
)
