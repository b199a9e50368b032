"""What a language must bring: one small record for each file of its folder.

The engines in `sachstand.read`, `sachstand.annotate` and `sachstand.extract` are handed a `Language` and know
none by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from re import Pattern
from typing import Literal

BlockKind = Literal["furniture", "teasers", "end", "byline", "photo", "agency", "stamp", "paywall"]


@dataclass(frozen=True, slots=True)
class BlockRule:
    """Words by which a block of a page (a paragraph, a line, a heading) is known to be no text of the report.

    ``furniture``: an invitation, a notice, a label; ``teasers``: a label behind which hints at other reports follow;
    ``end``: nothing behind it belongs to the report; ``byline``: who wrote it; ``photo``: what or whose a picture is;
    ``agency``: the credit of the text; ``stamp``: when it was published or changed; ``paywall``: the rest is for
    subscribers. The pattern is matched from the block's beginning (``re.match``), so it says itself where it ends.
    """

    id: str
    kind: BlockKind
    pattern: Pattern[str]
    passes: tuple[str, ...]
    refuses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """Furniture of pages: what is printed around a report and is not part of it (``reading.py``).

    ``stamp`` finds a printed date with groups ``day``, ``month`` (a number or a name of ``months``, lower case),
    ``year`` and, where a clock time follows, ``hour``, ``minute`` and ``half`` (``p`` for p.m.). ``updated`` and
    ``published`` match the label before a stamp. ``names`` joins several authors. ``agencies`` maps the codes and
    names that agencies are credited by, lower case, to the name to show. ``credited`` finds, with group ``agency``,
    the words that credit one for the text within a line. ``not_authors`` are words that stand where authors do.
    """

    rules: tuple[BlockRule, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict)
    stamp: Pattern[str] | None = None
    updated: Pattern[str] | None = None
    published: Pattern[str] | None = None
    names: Pattern[str] | None = None
    agencies: Mapping[str, str] = field(default_factory=dict)
    credited: Pattern[str] | None = None
    not_authors: Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end, and where a full stop ends none (``sentences.py``)."""


@dataclass(frozen=True, slots=True)
class WordRules:
    """Tokens, the tagger's model and the classes of its tag set (``words.py``)."""


@dataclass(frozen=True, slots=True)
class TimeRules:
    """The grammar of time expressions and the words to render a date with (``times.py``)."""


@dataclass(frozen=True, slots=True)
class NameRules:
    """Titles, demonyms, capitals as actors, and the sequence model (``names.py``)."""


@dataclass(frozen=True, slots=True)
class QuoteRules:
    """Quotation marks, speech verbs, and the frames that name a source (``quotes.py``)."""


@dataclass(frozen=True, slots=True)
class EventRules:
    """Event lexicon, modality, negation, background tense (``events.py``)."""


@dataclass(frozen=True, slots=True)
class FigureRules:
    """Numbers in words and the bounds put on them (``figures.py``)."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language. ``code`` is ISO 639-1, ``zone`` the IANA zone of its outlets where a page states none."""

    code: str
    zone: str
    reading: ReadingRules
    sentences: SentenceRules
    words: WordRules
    times: TimeRules
    names: NameRules
    quotes: QuoteRules
    events: EventRules
    figures: FigureRules
