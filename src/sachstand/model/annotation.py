"""What was seen in a text: tokens, sentences, time expressions, names and quotations.

Every annotation has its span, its value and ``made_by``: the id of the rule or model that made it, with a version
(``de.times.weekday@1``), so that it can be explained, swapped and re-run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.model.mention import Figure
from sachstand.model.text import Span
from sachstand.model.when import When

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mood = Literal["indicative", "subjunctive", "conditional"]
Tense = Literal["present", "past"]
Gender = Literal["m", "f"]
NameKind = Literal["person", "place", "organisation", "other"]
QuotationType = Literal["direct", "indirect", "reported", "free_indirect", "indirect_free_indirect"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The time from which the words at ``span`` are to be read; ``when`` is ``None`` where nobody knows it."""

    span: Span
    when: When | None


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What the form of a finite verb shows; ``None`` where it leaves both readings open.

    ``subjunctive`` is the German Konjunktiv I (the mood of reported speech), ``conditional`` the Konjunktiv II.
    ``tense`` is that of the finite form alone: a perfect is a present auxiliary with a participle.
    """

    mood: Mood | None = None
    tense: Tense | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark.

    ``tag`` is the tag of the language's own tag set (STTS for German, Penn Treebank for English), ``lemma`` its base
    form, ``form`` what a finite verb shows of mood and tense. `WordRules` of the language names the tags by class.
    """

    span: Span
    tag: str
    lemma: str
    form: VerbForm = VerbForm()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression after TimeML's TIMEX3: ``type``, normalised ``value``, and the `When` it resolves to."""

    span: Span
    type: TimexType
    value: str
    when: When
    made_by: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name.

    ``id`` is the same for the same bearer throughout a text and, where certain, across texts; else ``None``.
    ``gender`` is that of a person, as the text's nouns for it or a given name that only one gender has say it.
    """

    span: Span
    kind: NameKind
    id: str | None
    made_by: str
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words or thoughts, with who (``speaker``), by which word (``cue``) and in which clause (``frame``).

    The types are those of Petersen-Frey and Biemann, "Dataset of Quotation Attribution in German News Articles"
    (2024). ``medium`` is ``speech``, ``thought``, ``writing`` or ``None``. ``speaker`` is empty where no words name
    one; ``source`` is the name that a pronoun for the speaker stands for, ``None`` where that is not certain or no
    pronoun stands. ``meant`` are words elsewhere that name who speaks, where the frame does not ("hieß es", "demnach",
    "nach eigenen Angaben"). ``via`` is whom the report has the speech from ("sagte er *laut der Agentur*").
    """

    type: QuotationType
    spans: tuple[Span, ...]
    speaker: tuple[Span, ...]
    cue: tuple[Span, ...]
    frame: tuple[Span, ...]
    made_by: str
    addressee: tuple[Span, ...] = ()
    medium: str | None = None
    source: str | None = None
    via: tuple[Span, ...] = ()
    meant: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that was seen in one text; each tuple is in text order. ``language`` is an ISO 639-1 code."""

    text: str
    language: str
    anchors: tuple[Anchor, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    times: tuple[TimeExpression, ...]
    names: tuple[Name, ...]
    quotes: tuple[Quotation, ...]
    figures: tuple[Figure, ...] = ()
