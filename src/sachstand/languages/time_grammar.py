"""How a grammar of time expressions is written down: rules over classes of words, and what each rule means.

A language lists words by class (``MONTH``: {"Juni": 6}) and rules as short patterns over classes and words:

    Rule("day_month", "am|vom? [DAY . MONTH YEAR?]")

A pattern is a row of slots. A slot is a class (upper case), a word or mark, or several of them with ``|`` between;
``?`` after it makes it optional, ``~`` before it demands that no blank stands before it, ``!`` before it demands that
it does NOT follow, ``<`` that it did NOT stand before (both take nothing). The brackets enclose the expression itself;
what stands outside is only context. A pattern with two pairs of brackets finds two expressions; what the first leaves
out ("5. bis 22. November") it takes from the second. Every slot takes exactly one token and nothing repeats, so a
rule's work at one place is bounded by its length, and that of a text by the text's.

Nothing here matches or resolves anything; see `sachstand.annotate.times`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["point", "relative", "shift", "stretch", "deictic", "duration", "set", "vague", "nth", "nothing"]
"""What a rule's match is: see `sachstand.annotate.times.meanings`, which has one function for each kind."""

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a grammar.

    ``fixed`` adds what the words do not say (``{"sign": -1}`` for "vor"). ``passes`` are sentences with the expression
    in brackets and its TIMEX3 value after ``=``, read from 5 December 2024, 02:40 in Berlin; ``refuses`` are sentences
    in which the rule must find nothing.
    """

    id: str
    patterns: str | tuple[str, ...]
    kind: Kind
    passes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    fixed: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shape:
    """Words of one class that cannot be listed: ``pattern`` must match the whole word, in lower case.

    ``value`` makes the class's value of the match; ``None`` means that the word is none of the class. ``capital`` says
    that a capitalised word may be of the class; then it is no mere `CAP`, unless ``common`` says that it still is.
    """

    name: str
    pattern: str
    value: Callable[[tuple[str, ...]], object]
    capital: bool = True
    common: bool = False


@dataclass(frozen=True, slots=True)
class Tense:
    """Word forms by which a clause shows that it tells of the past or of what is to come, in lower case.

    ``past_ends`` and ``past_starts`` mark regular past forms by their last and first letters.
    """

    past: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past_word: str = r"(?!)"
    """Regular expression for a whole word that is a past form (a weak preterite, a participle)."""
    present_word: str = r"(?!)"
    """Regular expression for a whole word that is a finite form of the present, if it stands where a verb must."""
    at_day: frozenset[str] = frozenset()
    """Prepositions between a verb and a day ("schließt am Freitag")."""
    adjective_after: frozenset[str] = frozenset()
    """Words after which what looks like a past form is an adjective ("der geplante Besuch")."""
    nouns_capital: bool = False
    """Whether nouns are capitalised; then an adjective must also stand before a capital."""
    before: Mapping[str, int] = field(default_factory=dict)
    """Words that show the direction when they stand right before the expression: "ab", "since". 2 or -2 is shown
    whatever the verb ("der für Freitag geplante Besuch"), 1 or -1 unless a verb is very near."""
    clauses: frozenset[str] = frozenset()
    """Words that begin another clause where the language writes no comma ("that")."""
    starts: frozenset[str] = frozenset()
    """Words that name a beginning ("Start war am 1. Juli"): from there "in the third week" is counted."""
    asides: frozenset[str] = frozenset()
    """Words right before a date that is only a bound or a comparison ("bis 1881"): a history goes on from the date
    before it."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words to render a date with; see `sachstand.languages.date_text`.

    ``months`` begin with January, ``weekdays`` with Monday, ``seasons`` are numbered as in EDTF (21 to 24).
    ``templates`` are in the manner of `str.format`, one for each kind of phrase; ``or_`` joins the last two of a list.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    seasons: Mapping[int, str] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    or_: str = ""


@dataclass(frozen=True, slots=True)
class TimeRules:
    """The grammar of time expressions and the words to render a date with (``times.py``).

    ``lexicon`` lists words by class: a key in lower case also stands for its capitalised form, a capitalised key
    only for itself. Of rules that match equally much the earlier one wins. ``month_first`` tells how dates with
    slashes are written, ``country`` (ISO 3166-1) whose feasts are meant, ``decimal`` the mark before a fraction.
    """

    lexicon: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    shapes: tuple[Shape, ...] = ()
    rules: tuple[Rule, ...] = ()
    tense: Tense = field(default_factory=Tense)
    words: DateWords = field(default_factory=DateWords)
    month_first: bool = False
    country: str = ""
    decimal: str = ","
