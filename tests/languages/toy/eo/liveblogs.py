"""Esperanto liveblogs: none are known, so nothing is taken for one."""

import re

from sachstand.languages.liveblog_rules import LiveblogRules, SubjectRules

NEVER = re.compile(r"(?!)")
SUBJECT = SubjectRules(
    definite=NEVER,
    indefinite=NEVER,
    goes_on=NEVER,
    refers=NEVER,
    recalls=NEVER,
    reports=NEVER,
    told=NEVER,
    takes_up=NEVER,
    ordinary=frozenset(),
    attribute=NEVER,
)
LIVEBLOGS = LiveblogRules(
    names=NEVER,
    of_itself=NEVER,
    points_at=NEVER,
    clock=NEVER,
    date=NEVER,
    gap=NEVER,
    ago=NEVER,
    label=NEVER,
    day_intro=NEVER,
    older=NEVER,
    summary=NEVER,
    months={},
    weekdays={},
    zones={},
    subject=SUBJECT,
)
