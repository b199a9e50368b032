"""Direct speech: quoted sentences, and who says them; few quoted words are judged in `few_words`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sachstand.annotate.quotes.addressees import addressee
from sachstand.annotate.quotes.few_words import few_words
from sachstand.annotate.quotes.found import Found, Said, span_of
from sachstand.annotate.quotes.indirect import frame_stop
from sachstand.annotate.quotes.meant import meant
from sachstand.annotate.quotes.objects import is_thing
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import nominal_after
from sachstand.annotate.quotes.subjects import before_addressee, passive_source, shared_or_own_subject, speaker_of
from sachstand.annotate.quotes.view import FEW, Range
from sachstand.annotate.quotes.word import HEADS
from sachstand.model.annotation import Quotation
from sachstand.model.text import Span


def find_direct(reading: Reading, others: Sequence[Found], previous: Said | None, code: str) -> tuple[Quotation, ...]:
    """The direct quotations of a unit. ``previous`` is who spoke last, for a quotation that has no frame."""
    quotations: list[Quotation] = []
    latest: Said | None = None
    for pair in reading.unit.pairs:
        said = _sentence(reading, pair, others, previous) or few_words(reading, pair, others)
        if said is None and quotations and _tied(reading, quotations[-1].spans[0], pair):
            said = latest
        latest = said
        if said is not None:
            said = replace(said, meant=meant(reading, said, previous))
            quotations.append(_quotation(reading, pair, said, code))
    return tuple(quotations)


def _tied(reading: Reading, last: Span, pair: Span) -> bool:
    """Whether nothing but "und" or a comma stands between quoted words: 'rief "Freiheit" und "Wir sind frei"'."""
    between = [word for word in reading.unit.words if last.end <= word.start and word.end <= pair.start]
    return 0 < len(between) < 3 and all(word.kind in ("conjunction", "comma", "adverb") for word in between)


def _quotation(reading: Reading, pair: Span, said: Said, code: str) -> Quotation:
    return Quotation(
        type="direct",
        spans=(pair,),
        speaker=said.speaker,
        cue=tuple(Span(reading.unit.words[i].start, reading.unit.words[i].end) for i in said.cue),
        frame=tuple(span_of(reading.unit, part) for part in said.frame),
        made_by=f"{code}.quotes.{said.rule}@1",
        addressee=addressee(reading, said.frame, said.speaker),
        medium=said.medium,
        meant=said.meant,
    )


def _sentence(reading: Reading, pair: Span, others: Sequence[Found], previous: Said | None) -> Said | None:
    """Who says the quoted sentence at ``pair``; ``None`` when it is no quoted sentence."""
    at = next(
        (
            i
            for i, clause in enumerate(reading.clauses)
            if clause.kind == "quote" and reading.unit.words[clause.first].start == pair.start
        ),
        None,
    )
    if at is None or _is_title(reading, at) or _is_shown(reading, at) or _is_listed(reading, pair, at):
        return None
    return (
        _announced(reading, at, others, previous)
        or _frame_behind(reading, at)
        or _coupled(reading, at)
        or _frame_ahead(reading, at, others, previous)
        or _frame_around(reading, at)
        or _worded(reading, at)
        or _beside(reading, pair, others)
        or previous
        or Said((), rule="direct_unattributed")
    )


def _announced(reading: Reading, at: int, others: Sequence[Found], previous: Said | None) -> Said | None:
    """'Otten sagte: "…", hieß es': a verb of saying before a colon tells who speaks, whatever follows."""
    before = reading.clauses[at - 1] if at else None
    if before is None or before.after != "colon" or before.kind != "main" or reading.cues[at - 1] is None:
        return None
    said = _frame_ahead(reading, at, others, previous)
    return said if said is not None and said.speaker else None


def _is_title(reading: Reading, at: int) -> bool:
    """Whether a quoted sentence stands in a clause as a name does: 'im Film "Alles wird gut"'."""
    if at == 0 or reading.clauses[at - 1].after != "quote":
        return False
    before, cue = reading.unit.words[reading.clauses[at].first - 1], reading.cues[at - 1]
    if before.kind in ("article", "adjective", "preposition"):
        return before.low not in reading.rules.labels
    spoken = cue is not None and "v" in cue.takes
    return before.kind in HEADS and before.lemma not in reading.rules.saying_nouns and not spoken


def _is_shown(reading: Reading, at: int) -> bool:
    """Whether a colon leads up to a title, not to speech: 'stellte er die Platte vor: "Blauer Regen"'."""
    before = reading.clauses[at - 1] if at else None
    words, first = reading.unit.words, reading.clauses[at].first
    if first > 1 and words[first - 1].kind == "colon" and _is_heading(reading, first - 1):
        return True
    if reading.rules.subject_first and _is_called(reading, at):
        return True
    if before is None or before.after != "colon" or reading.cues[at - 1] is not None or before.kind == "fragment":
        return False
    if _frame_behind(reading, at) is not None:
        return False
    return reading.unit.words[reading.clauses[at].first].tag == FEW


def _is_called(reading: Reading, at: int) -> bool:
    """Whether a clause behind quoted words says that they are a motto or a title: '"…" is the motto of the club'."""
    words, rules = reading.unit.words, reading.rules
    after = reading.clauses[at].last
    if after >= len(words) or words[after].lemma not in rules.copulas:
        return False
    head = next((word for word in words[after + 1 : after + 5] if word.kind in HEADS), None)
    return head is not None and head.lemma in rules.titles


def _is_heading(reading: Reading, colon: int) -> bool:
    """Whether the label before a colon says what something is called: "(Motto: …)", "Überschrift der Seite: …"."""
    words = reading.unit.words
    first = colon
    while first > 0 and words[first - 1].kind not in ("comma", "bracket", "stop", "quote", "finite", "dash"):
        first -= 1
    head = next((word for word in words[first:colon] if word.kind in HEADS), None)
    return head is not None and head.lemma in reading.rules.titles


def _is_listed(reading: Reading, pair: Span, at: int) -> bool:
    """Whether a quoted sentence is tied by "und" to quoted words that are none: 'in "Blau" und "Alles wird gut"'."""
    first = reading.clauses[at].first
    if first < 2 or reading.unit.words[first - 1].kind != "conjunction":
        return False
    end = reading.unit.words[first - 2].end
    return reading.unit.words[first - 2].kind != "quote" and any(
        other.start < end <= other.end for other in reading.unit.pairs if other.end <= pair.start
    )


def frames_direct(reading: Reading, index: int) -> bool:
    """Whether the word at ``index`` stands in a clause with a verb of saying next to a quoted sentence."""
    at = bisect_right(reading.clauses, index, key=lambda clause: clause.first) - 1
    if at < 0 or reading.cues[at] is None:
        return False
    beside = reading.clauses[max(0, at - 1) : at + 2]
    return any(clause.kind == "quote" for clause in beside)


def _frame_behind(reading: Reading, at: int) -> Said | None:
    """'"…", sagte er' and '"…", so ein Sprecher'."""
    if at + 1 >= len(reading.clauses):
        return None
    clause, cue = reading.clauses[at + 1], reading.cues[at + 1]
    words = reading.unit.words
    if clause.kind == "fragment" and clause.opener in reading.rules.so:
        who = nominal_after(words, clause.first, clause.last, reading.rules, skip=1)
        return Said(reading.speaker(who), (clause.first,), (_frame(reading, at + 1),), None, "direct_so")
    if clause.kind == "subordinate" and clause.opener in reading.rules.as_told and cue is not None:
        who = shared_or_own_subject(reading, at + 1)
        frame = (_frame(reading, at + 1),)
        return Said(reading.speaker(who), (clause.first, *cue.words), frame, cue.medium, "direct_as_told")
    return _verb_behind(reading, at + 1)


def _verb_behind(reading: Reading, index: int) -> Said | None:
    """The frame clause behind a quotation; any verb will do where the clause begins with it: '"…", schnarrte er'."""
    clause, cue = reading.clauses[index], reading.cues[index]
    if clause.kind != "main" or clause.joined or (cue is None and not (clause.verb_first and clause.before == "comma")):
        return None
    active = cue is None or (not cue.impersonal and cue.citing == cue.passive)
    if clause.verb_first and active and (cue is None or not cue.citing or cue.passive):
        who = nominal_after(reading.unit.words, clause.first, clause.last, reading.rules, skip=1)
        speaker = reading.speaker(before_addressee(reading, clause, who))
    else:
        speaker = speaker_of(reading, index)
    if cue is None:
        return Said(speaker, (), (_frame(reading, index),), None, "direct_behind") if speaker else None
    return Said(speaker, cue.words, (_frame(reading, index),), cue.medium, "direct_behind")


def _worded(reading: Reading, at: int) -> Said | None:
    """'mit der Parole "…"' inside a clause, and '"…", mit diesen Worten meldete er sich': its subject speaks."""
    words, rules = reading.unit.words, reading.rules
    first = reading.clauses[at].first
    if at and reading.clauses[at - 1].after == "quote":
        index, place = at - 1, range(max(reading.clauses[at - 1].first, first - 3), first)
    elif at + 1 < len(reading.clauses) and reading.clauses[at + 1].kind == "main":
        index, start = at + 1, reading.clauses[at + 1].first
        place = range(start, min(start + 4, reading.clauses[index].finite or start))
    else:
        return None
    clause = reading.clauses[index]
    if not place or words[place[0]].kind not in ("preposition", "article", "noun"):
        return None
    if not any(words[i].lemma in rules.saying_nouns for i in place):
        return None
    speaker = reading.speaker(shared_or_own_subject(reading, index))
    return Said(speaker, (), ((clause.first, clause.last),), None, "direct_worded") if speaker else None


def _frame(reading: Reading, index: int) -> Range:
    clause = reading.clauses[index]
    first = clause.first - (1 if clause.before == "comma" else 0)
    return first, min(len(reading.unit.words), frame_stop(reading, index))


def _coupled(reading: Reading, at: int) -> Said | None:
    """'"…" und "…"': the second quotation has the speaker of the first."""
    if at < 2 or reading.clauses[at - 2].kind != "quote":
        return None
    between = reading.clauses[at - 1]
    if between.kind != "fragment" or between.last - between.first > 2:
        return None
    return _frame_ahead(reading, at - 2, (), None)


def _frame_ahead(reading: Reading, at: int, others: Sequence[Found], previous: Said | None) -> Said | None:
    """'Er sagte: "…"' and 'Er zeigte sich erleichtert: "…"'."""
    index = at - 1
    while index > 0 and reading.clauses[index].kind != "main" and reading.clauses[index].before in ("comma", "dash"):
        index -= 1
    if index < 0 or reading.clauses[at - 1].kind == "quote":
        return None
    before, last = reading.clauses[index], reading.clauses[at - 1]
    spoken = next((one for one in others if any(part[0] <= before.first < part[1] for part in one.parts)), None)
    if spoken is None and last.kind == "subordinate":
        spoken = next((one for one in others if any(part[0] <= last.first < part[1] for part in one.parts)), None)
    index = at - 1 if reading.cues[at - 1] is not None and (spoken is None or last.kind != "subordinate") else index
    clause, cue = reading.clauses[index], reading.cues[index]
    if spoken is not None and spoken.type != "reported" and (cue is None or last.kind == "subordinate"):
        return Said(spoken.speaker, spoken.cue, spoken.frame, spoken.medium, "direct_beside", spoken.meant)
    if cue is not None or (clause.kind == "main" and last.after == "colon"):
        return _clause_ahead(reading, index, (clause.first, last.last + (last.after == "colon")), previous)
    if clause.kind == "fragment" and last.after == "colon":
        return _label(reading, (clause.first, last.last), previous)
    return None


def _clause_ahead(reading: Reading, index: int, frame: Range, previous: Said | None) -> Said | None:
    """The frame clause in front of a quotation; without a verb of saying, a thing that speaks is nobody's name."""
    cue = reading.cues[index]
    if cue is not None:
        speaker = speaker_of(reading, index)
        if cue.impersonal and not speaker and previous is not None and _goes_on(reading, index):
            speaker = previous.speaker
        return Said(speaker, cue.words, (frame,), cue.medium, "direct_ahead")
    who = shared_or_own_subject(reading, index)
    if who is not None and _owned(reading, who) and previous is not None:
        return Said(previous.speaker, (), (frame,), None, "direct_ahead")
    if who is not None and _is_saying(reading, who):
        who = passive_source(reading, reading.clauses[index], anywhere=True) or who
    return Said(reading.speaker(who), (), (frame,), None, "direct_ahead")


def _label(reading: Reading, label: Range, previous: Said | None) -> Said | None:
    """'Otten: "…"'; 'Und: "…"' and 'Sein Rat: "…"' go on with the last speaker."""
    who = nominal_after(reading.unit.words, label[0], label[1], reading.rules)
    if previous is not None and (who is None or _owned(reading, who)):
        return Said(previous.speaker, (), ((label[0], label[1] + 1),), previous.medium, "direct_label")
    return Said(reading.speaker(who), (), ((label[0], label[1] + 1),), None, "direct_label")


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether the frame says that the same source goes on: 'Weiter heißt es: "…"'."""
    clause = reading.clauses[index]
    return any(word.low in reading.rules.further for word in reading.unit.words[clause.first : clause.last])


def _owned(reading: Reading, who: Range) -> bool:
    """Whether the words name something of the last speaker, not a person: "Sein Rat", "Ihre Forderung"."""
    words = reading.unit.words[who[0] : who[1]]
    return words[0].low in reading.rules.owners and (len(words) < 2 or is_thing(words[-1], reading.rules))


def _is_saying(reading: Reading, who: Range) -> bool:
    """Whether the words name what is said: "die Feststellung"."""
    head = next((word for word in reading.unit.words[who[0] : who[1]] if word.kind in HEADS), None)
    return head is not None and head.lemma in reading.rules.saying_nouns


def _frame_around(reading: Reading, at: int) -> Said | None:
    """'"…", sagte er, "…"': the second half has the frame before it."""
    if at < 2 or reading.clauses[at - 2].kind != "quote" or reading.clauses[at - 1].joined:
        return None
    return _frame_behind(reading, at - 2)


def _beside(reading: Reading, pair: Span, others: Sequence[Found]) -> Said | None:
    """The speaker of the other speech in the same sentence that stands nearest."""
    one = min(others, key=lambda other: _distance(reading, pair, other), default=None)
    return None if one is None else Said(one.speaker, one.cue, one.frame, one.medium, "direct_beside", one.meant)


def _distance(reading: Reading, pair: Span, one: Found) -> int:
    """Characters between a quotation and the nearest part or frame of other speech."""
    spans = [span_of(reading.unit, part) for part in (*one.parts, *one.frame)]
    return min(max(span.start - pair.end, pair.start - span.end, 0) for span in spans)
