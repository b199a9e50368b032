"""What a language must bring for liveblogs: how they print times, and how a paragraph shows its subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class SubjectRules:
    """How a paragraph shows that it goes on with the subject before it, or takes up a new one (``liveblogs.py``).

    ``definite`` and ``indefinite`` match an opening article or demonstrative, ``goes_on`` an opening pronoun or
    connective; ``refers`` finds words that need something before them ("dazu", "these"), ``recalls`` a background
    tense, ``reports`` reported speech without its source, ``told`` the tense of telling on in the first clause.
    ``takes_up`` finds the tense and the words of fresh news. ``ordinary`` are words that name nothing, ``attribute`` a
    capitalised word that is no first name. ``small_nouns``: nouns begin with a small letter. ``stem`` is how many
    letters two words must share to be of one family, ``threshold`` the score from which a paragraph goes on.
    """

    definite: Pattern[str]
    indefinite: Pattern[str]
    goes_on: Pattern[str]
    refers: Pattern[str]
    recalls: Pattern[str]
    reports: Pattern[str]
    told: Pattern[str]
    takes_up: Pattern[str]
    ordinary: frozenset[str]
    attribute: Pattern[str]
    small_nouns: bool = False
    stem: int = 6
    threshold: float = 0.75


@dataclass(frozen=True, slots=True)
class LiveblogRules:
    """How liveblogs are worded (``liveblogs.py``).

    ``names`` is what such a page calls itself, ``of_itself`` how it speaks of itself in a sentence ("für unseren
    Liveblog verwenden wir"), ``points_at`` how a report speaks that only points at one ("lesen Sie in unserem
    Liveblog"). ``clock`` has the groups ``hour``, ``sep``, ``minute``, ``second``, ``zone`` and ``mark`` ("Uhr") or
    ``half`` ("pm"); ``date`` has ``weekday``, ``day``, ``month`` and ``year``; ``gap`` is what may stand between both;
    ``ago`` has ``years``, ``months``, ``weeks``, ``days``, ``hours``, ``minutes`` and ``seconds`` ("vor 3 Stunden"),
    each a number or the article that stands for one. ``label`` precedes a post's time ("Update,"), ``day_intro`` a day
    ("Das war der"). ``older``
    is the text of a link to further posts, ``summary`` the heading of a summary that is no post.
    """

    names: Pattern[str]
    of_itself: Pattern[str]
    points_at: Pattern[str]
    clock: Pattern[str]
    date: Pattern[str]
    gap: Pattern[str]
    ago: Pattern[str]
    label: Pattern[str]
    day_intro: Pattern[str]
    older: Pattern[str]
    summary: Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    zones: Mapping[str, str]
    subject: SubjectRules
