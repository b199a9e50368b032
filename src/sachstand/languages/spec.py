"""What a language must bring: one small record for each file of its folder.

The engines in `sachstand.read`, `sachstand.annotate` and `sachstand.extract` are handed a `Language` and know
none by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Pattern
from typing import Literal

from sachstand.languages.event_rules import EventRules
from sachstand.languages.liveblog_rules import LiveblogRules
from sachstand.languages.name_rules import NameRules
from sachstand.languages.quote_rules import QuoteRules
from sachstand.languages.time_grammar import TimeRules
from sachstand.model.annotation import VerbForm
from sachstand.model.mention import Bound

BlockKind = Literal["furniture", "teasers", "end", "byline", "photo", "agency", "stamp", "paywall"]


def word_list(text: str) -> frozenset[str]:
    """The words of a text that lists them between white space."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class BlockRule:
    """Words by which a block of a page (a paragraph, a line, a heading) is known to be no text of the report.

    ``furniture``: an invitation, a notice, a label; ``teasers``: a label behind which hints at other reports follow;
    ``end``: nothing behind it belongs to the report; ``byline``: who wrote it; ``photo``: what or whose a picture is;
    ``agency``: the credit of the text; ``stamp``: when it was published or changed; ``paywall``: the rest is for
    subscribers. The pattern is matched from the block's beginning (``re.match``), so it says itself where it ends.
    To be quick, it is not even tried where none of ``words`` (lower case) stands in the block, nor on blocks of more
    than ``most`` characters.
    """

    id: str
    kind: BlockKind
    pattern: Pattern[str]
    passes: tuple[str, ...]
    refuses: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    most: int = 600

    def knows(self, text: str, lower: str) -> bool:
        """Whether the rule catches ``text``; ``lower`` is the same in lower case, made once for all rules."""
        if len(text) > self.most or (self.words and not any(word in lower for word in self.words)):
            return False
        return self.pattern.match(text) is not None


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """Furniture of pages: what is printed around a report and is not part of it (``reading.py``).

    ``stamp`` finds a printed date with groups ``day``, ``month`` (a number or a name of ``months``, lower case),
    ``year`` and, where a clock time follows, ``hour``, ``minute`` and ``half`` (``p`` for p.m.). ``updated`` and
    ``published`` match the label before a stamp. ``names`` joins several authors; ``by`` is the label before one;
    ``not_authors`` are words that stand where authors do. ``agencies`` maps the codes and names that agencies are
    credited by, lower case, to the name to show; ``credited`` finds, with group ``agency``, the words that credit one
    within a line; ``dateline`` matches what agencies begin a report with ("Berlin, 5. Dezember (dpa) -"), with the same
    group. ``dateline_form`` (groups ``place``, ``date``, ``code``, ``dash``) and ``source_form`` (``name``, ``code``)
    are the forms of a credit for an agency that is not listed, ``agency_name`` what the name of one holds, and
    ``not_agencies`` what else stands in brackets there, lower case. ``box_marks`` finds the language's own words in
    class names of boxes (English ones are the web's).
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
    box_marks: Pattern[str] | None = None
    by: Pattern[str] | None = None
    dateline: Pattern[str] | None = None
    dateline_form: Pattern[str] | None = None
    source_form: Pattern[str] | None = None
    agency_name: Pattern[str] | None = None
    not_agencies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end, and where a full stop ends none (``sentences.py``).

    ``abbreviations`` (lower case, without their last full stop) end a sentence only before one of ``starters``, the
    lower-case words that begin sentences and are never capitalised inside one. ``ordinals``: whether a full stop
    after digits makes an ordinal number. ``closers`` are marks that may follow the full stop within the sentence.
    """

    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinals: bool = False
    closers: str = '"”’»)]'


@dataclass(frozen=True, slots=True)
class WordRules:
    """Tokens, the tagger's model and the classes of its tag set (``words.py``).

    ``patterns`` are regular expressions of tokens that come before the general ones; each must match in linear time.
    ``clitics`` matches an ending that is a token of its own. ``model`` is a file of HanTa, ``tags`` turns that model's
    tags into the language's tag set; without a model every token has the tag ``X``. The sets name tags, so that a
    stage can ask for a finite verb without knowing the tag set. ``verb_form`` is asked for the tags in ``finite``
    with form, tag, lemma and the words of the clause, all but the lemma as they stand in the text.
    """

    patterns: tuple[str, ...] = ()
    clitics: str | None = None
    model: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    finite: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    punctuation: frozenset[str] = frozenset({"$.", "$,", "$("})
    verb_form: Callable[[str, str, str, tuple[str, ...]], VerbForm] | None = None

    @property
    def verbs(self) -> frozenset[str]:
        """The tags of all verb forms."""
        return self.finite | self.infinitives | self.participles


@dataclass(frozen=True, slots=True)
class FigureRules:
    """Numbers in words and the bounds put on them (``figures.py``).

    ``number`` reads one token ("50.000", "zweiundzwanzig") and gives ``None`` for what is no amount. ``scales`` are
    words that multiply the number before them, ``crowds`` amounts without a number ("Hunderte"). ``bounds`` are the
    words before a number and what they make of it, ``open_ends`` those behind it that make it a lower bound; phrases
    are lower case with single blanks, of three words at most. ``units`` and ``signs`` (before the number) give
    symbols. Behind ``labels`` a number is a name ("Artikel 5"), ``totals`` name what a later number counts ("Zahl
    der Toten"), ``between`` joins the ends of a range.
    """

    number: Callable[[str], float | None] | None = None
    scales: Mapping[str, float] = field(default_factory=dict)
    crowds: Mapping[str, float] = field(default_factory=dict)
    bounds: Mapping[str, Bound] = field(default_factory=dict)
    open_ends: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    indefinite: frozenset[str] = frozenset()
    """Indefinite articles: what follows one is no name."""
    labels: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """One language. ``code`` is ISO 639-1, ``zone`` the IANA zone of its outlets where a page states none."""

    code: str
    zone: str
    reading: ReadingRules
    liveblogs: LiveblogRules
    sentences: SentenceRules
    words: WordRules
    times: TimeRules
    names: NameRules
    quotes: QuoteRules
    events: EventRules
    figures: FigureRules
