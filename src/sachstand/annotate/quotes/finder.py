"""Finds all quotations of a text: reads it unit by unit and remembers who spoke last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sachstand.annotate.quotes.addressees import addressee
from sachstand.annotate.quotes.carried import (
    carried,
    carries_on,
    find_reported,
    hearsay,
    is_hearsay,
    refers_back,
    topic_of,
)
from sachstand.annotate.quotes.clauses import split_clauses
from sachstand.annotate.quotes.cues import Lexicon
from sachstand.annotate.quotes.direct import find_direct, frames_direct
from sachstand.annotate.quotes.found import Found, Said, span_of, to_quotation
from sachstand.annotate.quotes.frames import RELAY, find_phrases
from sachstand.annotate.quotes.indirect import find_indirect
from sachstand.annotate.quotes.marks import pair_marks
from sachstand.annotate.quotes.meant import meant
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.sources import with_sources, with_via
from sachstand.annotate.quotes.subjects import named_viewer
from sachstand.annotate.quotes.view import Unit, make_units
from sachstand.languages.spec import Language
from sachstand.model.annotation import Name, Quotation, Token
from sachstand.model.text import Span

FORGOTTEN = 4
"""Sentences of plain report after which the subjunctive no longer goes on with the last speaker."""

REACH = 1
"""Paragraphs over which speech is carried on without a frame."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Who spoke last (``said``), in which paragraph, and how many sentences without speech have passed since.

    ``before`` is the last sentence, and ``free`` whether nothing in it was said by anybody.
    """

    said: Said | None = None
    paragraph: int = -1
    silent: int = 0
    before: Span | None = None
    free: bool = False
    last: int = -1
    """The paragraph of the last sentence."""
    topic: tuple[Span, ...] = ()
    """The subject of the last sentence, where it can be a speaker."""


def find_quotations(
    text: str, tokens: Sequence[Token], sentences: Sequence[Span], names: Sequence[Name], language: Language
) -> tuple[Quotation, ...]:
    """The quotations of ``text`` in text order, nested ones behind the one that holds them.

    ``tokens`` need tags and lemmas. Returns an empty tuple for a text without speech; raises nothing. Time is linear
    in the text. A speaker is the words that name one; nobody is guessed where no words do.
    """
    rules = language.quotes
    lexicon = Lexicon(rules)
    quotations: list[Quotation] = []
    topics: list[Span] = []
    memory = Memory()
    persons = sorted(name.span for name in names if name.kind == "person")
    for unit in make_units(text, tokens, sentences, pair_marks(text), rules, persons):
        reading = Reading.of(unit, split_clauses(unit, rules), lexicon, rules)
        memory = _read(reading, memory, quotations, language.code)
        topics.extend(memory.topic)
    ordered = sorted(quotations, key=lambda quotation: (quotation.spans[0].start, -quotation.spans[-1].end))
    return with_sources(text, ordered, topics, names, rules)


def _read(reading: Reading, memory: Memory, quotations: list[Quotation], code: str) -> Memory:
    """Add the quotations of one unit; what is remembered for the next."""
    unit = reading.unit
    near = memory.said is not None and unit.paragraph - memory.paragraph <= 2 * REACH and memory.silent <= 1
    framed, spare = _framed(reading)
    nameless = _nameless(quotations, memory)
    back = refers_back(reading) if memory.free or nameless or _owed(quotations, memory) else None
    if back is not None and _owed(quotations, memory):
        others: tuple[Found, ...] = (back,)
        one = to_quotation(unit, back, code)
        quotations[-1] = replace(one, type="direct", spans=quotations[-1].spans)
    elif back is not None and nameless:
        others = (back,)
        for index in nameless:
            quotations[index] = replace(quotations[index], speaker=back.speaker)
    elif back is not None and memory.before is not None:
        others = (back,)
        one = to_quotation(unit, back, code)
        quotations.append(replace(one, spans=(memory.before, *one.spans)))
    else:
        others = (*framed, *find_reported(reading, framed)) or _unframed(reading, memory, near)
        others = _with_meant(reading, others, memory.said if near else None)
        _keep(quotations, [_finished(reading, one, code) for one in others], unit, spare)
    speaking = memory.said if near and not (memory.free and memory.topic) else _topical(memory)
    direct = with_via(find_direct(reading, others, speaking, code), spare)
    quotations.extend(direct)
    following = _remember(unit, others, direct, memory)
    free, topic = not others and not direct, topic_of(reading)
    return replace(following, before=unit.span, free=free, last=unit.paragraph, topic=topic)


def _with_meant(reading: Reading, found: Sequence[Found], last: Said | None) -> tuple[Found, ...]:
    """``found``, each with whom it means without naming; within the unit, the one before is the last source."""
    filled: list[Found] = []
    for one in found:
        filled.append(replace(one, meant=meant(reading, one, last)))
        if one.speaker:
            last = Said(one.speaker, meant=filled[-1].meant)
    return tuple(filled)


def _nameless(quotations: Sequence[Quotation], memory: Memory) -> tuple[int, ...]:
    """Which quotations of the last sentence have no speaker: 'Die Lage sei "ruhig". | Das teilte das Amt mit.'."""
    if memory.before is None:
        return ()
    found = []
    for index in range(len(quotations) - 1, -1, -1):
        if not memory.before.contains(quotations[index].spans[-1]):
            break
        found.append(index)
    whole = all(not quotations[index].speaker and not quotations[index].frame for index in found)
    return tuple(found) if whole and any(quotations[index].type != "direct" for index in found) else ()


def _owed(quotations: Sequence[Quotation], memory: Memory) -> bool:
    """Whether the last sentence was nothing but a quotation that no frame in it gives to anybody."""
    if not quotations or memory.before is None or quotations[-1].type != "direct" or quotations[-1].frame:
        return False
    span = quotations[-1].spans[0]
    return memory.before.start == span.start and span.end >= memory.before.end - 1


def _finished(reading: Reading, one: Found, code: str) -> Quotation:
    return to_quotation(reading.unit, one, code, addressee(reading, one.frame, one.speaker))


def _keep(
    quotations: list[Quotation], found: Sequence[Quotation], unit: Unit, spare: Sequence[tuple[Span, tuple[Span, ...]]]
) -> None:
    for one in with_via(found, spare):
        if one.type == "indirect_free_indirect":
            _carry(quotations, one, unit)
        else:
            quotations.append(one)


def _unframed(reading: Reading, memory: Memory, near: bool) -> tuple[Found, ...]:
    """The whole unit, when its mood or its modal shows that it is somebody's words."""
    said = _carried_by(reading, memory, near)
    if said is not None:
        return (replace(carried(reading, said.speaker, said.medium), meant=said.meant),)
    if is_hearsay(reading):
        told = memory.said if near and memory.said is not None else Said(())
        return (replace(hearsay(reading, told.speaker, told.medium), meant=told.meant),)
    return ()


def _topical(memory: Memory) -> Said | None:
    """The subject of the sentence before, as speaker of what follows it without a frame."""
    return Said(memory.topic, rule="direct_topic") if memory.topic else None


def _carried_by(reading: Reading, memory: Memory, near: bool) -> Said | None:
    """Whose words an unframed sentence in the subjunctive is.

    The conditional ("wäre", "hätte") is common outside of speech, so it needs a speaker close by; the subjunctive
    ("sei", "habe") reports whoever said it, who stays unknown where nobody spoke before.
    """
    mood = carries_on(reading)
    if not mood or (mood == "conditional" and not near):
        return None
    viewer = named_viewer(reading)
    if viewer is not None:
        return Said(reading.speaker(viewer), rule="direct_view")
    if memory.free and memory.topic and unit_gap(reading, memory) <= 1:
        return Said(memory.topic, rule="direct_topic")
    far = memory.said is None or reading.unit.paragraph - memory.paragraph > 2 * REACH or memory.silent > FORGOTTEN
    if far and any(word.low in reading.rules.anybody for word in reading.unit.words[:3]):
        return None  # "Man nehme drei Eier."
    return Said(()) if far else memory.said


def unit_gap(reading: Reading, memory: Memory) -> int:
    """Paragraph breaks between this sentence and the last."""
    return reading.unit.paragraph - memory.last


def _framed(reading: Reading) -> tuple[tuple[Found, ...], tuple[tuple[Span, tuple[Span, ...]], ...]]:
    """Framed speech, and the source phrases (place, source) inside its frames or inside the frame of direct speech.

    Such a phrase names whom the report has the words from and makes no second quotation.
    """
    framed = find_indirect(reading)
    taken = [part for one in framed for part in (*one.parts, *one.frame)]
    phrases, spare = [], []
    for phrase in find_phrases(reading):
        ranges = (*phrase.parts, *phrase.frame)
        inside = any(part[0] < other[1] and other[0] < part[1] for part in ranges for other in taken)
        if inside or phrase.rule == RELAY or frames_direct(reading, phrase.frame[0][0]):
            spare.append((span_of(reading.unit, phrase.frame[0]), phrase.speaker))
        else:
            phrases.append(phrase)
    return (*framed, *phrases), tuple(spare)


def _carry(quotations: list[Quotation], quotation: Quotation, unit: Unit) -> None:
    """Add a carried sentence, as part of the one before it when that was carried too."""
    for index in range(len(quotations) - 1, -1, -1):
        before = quotations[index]
        if before.type == "direct":
            continue
        gap = unit.span.start - before.spans[-1].end
        if before.type == quotation.type and before.speaker == quotation.speaker and 0 <= gap <= 1:
            joined = Span(before.spans[-1].start, quotation.spans[-1].end)
            quotations[index] = replace(before, spans=(*before.spans[:-1], joined))
            return
        break
    quotations.append(quotation)


def _remember(unit: Unit, others: Sequence[Found], direct: Sequence[Quotation], memory: Memory) -> Memory:
    heard: list[Quotation | Found] = [direct[-1]] if direct and direct[-1].speaker and not others else [*others]
    for one in reversed(heard):
        if one.speaker:
            said = Said(one.meant or one.speaker, medium=one.medium, rule="direct_carried")
            return Memory(said, unit.paragraph)
    return replace(memory, silent=memory.silent + 1)
