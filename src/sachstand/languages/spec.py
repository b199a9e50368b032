"""What a language must bring: one small record for each file of its folder.

The engines in `sachstand.read`, `sachstand.annotate` and `sachstand.extract` are handed a `Language` and know
none by name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """Furniture of pages: what is printed around a report and is not part of it (``reading.py``)."""


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
