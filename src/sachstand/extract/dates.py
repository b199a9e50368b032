"""Which time expression dates which trigger: not every date of a sentence is the date of what the sentence tells.

A time right behind an event noun, or right before a participle, dates that; otherwise it dates the verb of its clause.
Mere durations, sets and words for now or the vague past and future ("zurzeit", "in der Zukunft") date no event, and
neither does a time that bounds a comparison ("first visit since 2000"). A time in the frame of a saying dates the
saying alone. What goes on since some time has that as its beginning, and no end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Word
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules
from sachstand.model.annotation import TimeExpression
from sachstand.model.when import Form, When

Apart = Callable[[Trigger, TimeExpression], bool]
"""Whether a saying lies between a trigger and a time: one is said, the other tells when it was said."""
_VAGUE = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
NEAR = 2
"""A time this many words behind an event noun still belongs to it: "Treffen am Dienstag", "Angriff vom 7. Oktober"."""


def dates_event(time: TimeExpression) -> bool:
    """Whether an expression can date an event at all; "vor vier Jahren" is annotated as a duration and is a date."""
    told = time.when.is_known or bool(time.when.form)
    return time.type in ("DATE", "TIME", "DURATION") and time.value not in _VAGUE and told


def assign_dates(
    clause: Clause, triggers: list[Trigger], rules: EventRules, apart: Apart = lambda trigger, time: False
) -> dict[Trigger, When]:
    """The date of each trigger of a clause that has one."""
    times = _times(clause.words, rules)
    since = {time for time in times if _begins(clause.words, time, rules)}
    found: dict[Trigger, When] = {}
    taken: set[TimeExpression] = set()
    for trigger in triggers:
        own = _own_time(trigger, clause, times)
        if own is not None:
            found[trigger] = _onwards(own.when) if own in since else own.when
            if trigger.phrase is None or trigger.form == "attribute" or not _during(trigger.phrase, rules):
                taken.add(own)
    left = [time for time in times if time not in taken]
    for trigger in triggers:
        mine = [time for time in left if not apart(trigger, time)]
        if trigger not in found and mine and _shares(trigger, triggers, rules):
            found[trigger] = _meet([replace(t, when=_onwards(t.when)) if t in since else t for t in mine])
    return found


def carried_date(
    clause: Clause, triggers: list[Trigger], dates: dict[Trigger, When], before: When | None
) -> When | None:
    """Give the date of the clause before to one that goes on without its own: "reiste am Montag an und traf …".

    Changes ``dates``; returns the date that the next clause can take over.
    """
    timed = any(word.time is not None and dates_event(word.time) for word in clause.words)
    verb = next((trigger for trigger in triggers if trigger.form == "verb"), None)
    goes_on = [word.cls for word in clause.words[:2]] == ["conjunction", "finite"]
    if verb is not None and goes_on and before is not None and verb not in dates and not timed:
        dates[verb] = before
    if clause.link != "main":
        return before
    return dates.get(verb) if verb is not None else None


def _times(words: tuple[Word, ...], rules: EventRules) -> list[TimeExpression]:
    seen: dict[TimeExpression, TimeExpression | None] = {}
    for i, word in enumerate(words):
        if word.time is None or word.time in seen or not dates_event(word.time):
            continue
        first, last = _range(words, i, rules)
        if last is not None:
            seen[last] = None
            seen[word.time] = replace(first, when=first.when.hull(last.when))
        elif (i == 0 or words[i - 1].time != word.time) and not _compares(words, i, rules):
            seen[word.time] = word.time
    return [time for time in seen.values() if time is not None]


def _range(words: tuple[Word, ...], start: int, rules: EventRules) -> tuple[TimeExpression, TimeExpression | None]:
    """The time at ``start``, and the other end of the range that it begins: "von 2018 bis 2021"."""
    first = words[start].time
    assert first is not None
    opener = words[start - 1].form if start else ""
    behind = [word for word in words[start:] if word.time != first][:2]
    if len(behind) < 2 or behind[0].form not in rules.ranges.get(opener, ()) or behind[1].time is None:
        return first, None
    return first, behind[1].time if dates_event(behind[1].time) else None


def _compares(words: tuple[Word, ...], start: int, rules: EventRules) -> bool:
    """Whether the time at ``start`` bounds a comparison: "erster Besuch seit 2000", "wie zuletzt 2019"."""
    led = []
    for word in reversed(words[max(0, start - 5) : start]):
        if word.form in rules.since or _comparing(word, rules):
            led.append(word)
        elif word.cls not in _LEADING or (word.cls == "preposition" and led):
            break
    if any(_comparing(word, rules) for word in led):
        return True
    return bool(led) and any(_ranks(word, rules) for word in words if word.time is None)


_LEADING = frozenset(("article", "adverb", "adjective", "preposition", "possessive", "noun"))
"""What may stand between "seit" and its time: "seit der schweren Krise 2008"."""


def _comparing(word: Word, rules: EventRules) -> bool:
    return word.form in rules.comparing or word.tag.lower() in rules.comparing


def _ranks(word: Word, rules: EventRules) -> bool:
    """A word that ranks or counts out: "erste", "schwerste", "never"."""
    return word.form in rules.ranks or (word.cls == "adjective" and word.form.endswith(rules.rank_endings))


def _begins(words: tuple[Word, ...], time: TimeExpression, rules: EventRules) -> bool:
    """Whether a time is the beginning of what goes on: "beobachtet ihn seit August"."""
    place = next(i for i, word in enumerate(words) if word.time is not None and word.time.span == time.span)
    for word in reversed(words[max(0, place - 4) : place + 1]):
        if word.form in rules.since:
            return True
        if word.time is None and (word.cls not in _LEADING or word.cls == "preposition"):
            return False
    return False


def _onwards(when: When) -> When:
    """Some time from the beginning of ``when`` on."""
    if when.earliest is None or when.latest is None:
        return when
    edtf = f"{when.edtf}/.." if when.edtf and "/" not in when.edtf else f"{when.earliest.date().isoformat()}/.."
    return replace(when, edtf=edtf, latest=None, form=Form(), days=())


def _own_time(trigger: Trigger, clause: Clause, times: list[TimeExpression]) -> TimeExpression | None:
    if trigger.form == "verb" or trigger.phrase is None:
        return None
    at = [word.at for word in clause.words]
    place = at.index(trigger.word.at)
    if trigger.form == "attribute":
        near = clause.words[max(0, place - 1) : place]
    else:
        near = clause.words[place + 1 : place + 1 + NEAR]
    return next((word.time for word in near if word.time in times), None)


def _during(phrase: NounPhrase, rules: EventRules) -> bool:
    """Whether what happens in the clause happens at the same time: "bei seinem Besuch am Mittwoch"."""
    return phrase.preposition is None or phrase.prep in rules.during


def _shares(trigger: Trigger, triggers: list[Trigger], rules: EventRules) -> bool:
    """A verb takes the times of its clause; an event noun does when it is simultaneous or the only event there."""
    if trigger.form == "verb":
        return True
    if trigger.form == "attribute" or trigger.phrase is None:
        return False
    if not any(other.form == "verb" for other in triggers):
        return trigger.phrase.preposition is None or trigger.phrase.prep in rules.during
    return trigger.phrase.prep in rules.during and trigger.phrase.preposition is not None


def _meet(times: list[TimeExpression]) -> When:
    """The first time, narrowed by the later ones that agree with it: "am Mittwoch gegen 14 Uhr"."""
    when = times[0].when
    for time in times[1:]:
        both = when.intersect(time.when)
        when = both if both is not None and time.span.start - times[0].span.end < 12 else when
    return when
