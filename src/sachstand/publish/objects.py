"""Model values as the JSON objects that other programs read; `docs/reference/json.md` lists every field.

Offsets are code points into ``text``, instants are ISO 8601 with their zone, and what is not known is ``null``. The
names and shapes here are a promise: fields may be added, none is renamed or taken away. Writes nothing and knows no
record; see `sachstand.publish.exports` for a whole one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sachstand.model.annotation import Annotations, Name, Quotation, TimeExpression
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.mention import Attribution, Figure, Mention
from sachstand.model.text import Span
from sachstand.model.when import When

Object = dict[str, Any]


def annotated_object(annotations: Annotations, mentions: Iterable[Mention], published: When | None) -> Object:
    """What ``sachstand annotate`` prints for one text."""
    text = annotations.text
    values = {time.span: time.value for time in annotations.times}
    return {
        "text": text,
        "language": annotations.language,
        "published": moment(published),
        "sentences": [_range(span) for span in annotations.sentences],
        "times": [_time(time, text) for time in annotations.times],
        "names": [_name(name, text) for name in annotations.names],
        "quotes": [_quote(quote, text) for quote in annotations.quotes],
        "mentions": [mention_object(mention, values) for mention in mentions],
    }


def read_object(document: Document) -> Object:
    """What ``sachstand read`` prints for one page: the report, with the teasers found around it."""
    return {
        "kind": document.kind,
        "title": document.title,
        "lead": document.lead,
        "language": document.language,
        "outlet": document.outlet,
        "agency": document.agency,
        "authors": list(document.authors),
        "published": dated_object(document.published),
        "modified": dated_object(document.modified),
        "text": document.text,
        "entries": [_entry(entry, document.text) for entry in document.entries],
        "teasers": [{"title": t.title, "text": t.text, "url": t.url} for t in document.teasers],
    }


def mention_object(mention: Mention, values: Mapping[Span, str] | None = None, reason: str | None = None) -> Object:
    """One mention; ``values`` are TIMEX3 values by their place, ``reason`` says why its date is an inferred one."""
    return {
        **_range(mention.span),
        "trigger": _pair(mention.trigger),
        "kind": mention.kind,
        "participants": [{"role": one.role, **_range(one.span)} for one in mention.participants],
        "when": when_object(mention.when, values, reason),
        "attribution": [attribution_object(link) for link in mention.attribution],
        "stance": mention.stance,
        "polarity": mention.polarity,
        "figures": [_figure(figure) for figure in mention.figures],
    }


def attribution_object(link: Attribution) -> Object:
    """One link of the chain; without a place where the page says it around the text."""
    return {"role": link.role, "name": link.name, **_range(link.span)}


def when_object(
    when: When | None, values: Mapping[Span, str] | None = None, reason: str | None = None
) -> Object | None:
    """A time with all that is known of it; ``null`` where nothing is."""
    if when is None:
        return None
    return {
        "edtf": when.edtf,
        "earliest": _instant(when.earliest),
        "latest": _instant(when.latest),
        "value": (values.get(when.span) if values and when.span else None) or timex_value(when),
        "text": when.words,
        **_range(when.span),
        "anchor": when.anchor,
        "rule": when.rule or None,
        "days": [day.isoformat() for day in when.days],
        "reason": reason,
    }


def dated_object(dated: Dated) -> Object:
    """A time that a page states of itself, and where it states it; what contradicts it, only where something does."""
    found: Object = {"value": moment(dated.when), "evidence": dated.evidence or None}
    if dated.others:
        found["others"] = [dated_object(other) for other in dated.others]
    return found


def moment(when: When | None) -> str | None:
    """An instant in ISO 8601, else what is known in EDTF ("2024-06-19", "2024-06"); ``None`` where EDTF has no form."""
    if when is None:
        return None
    if when.earliest is not None and when.earliest == when.latest:
        return _instant(when.earliest)
    return when.edtf


def timex_value(when: When) -> str | None:
    """The TIMEX3 value (TimeML 1.2.1) of a time; ``None`` for intervals and choices, which TIMEX3 has no value for."""
    if when.edtf is not None:
        plain = when.edtf.rstrip("?~%")
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", plain):
            return plain
        instant = re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", plain)
        return instant[0] if instant and "/" not in plain else None
    form = when.form
    if form.weekday is not None and form.month is None and form.day is None:
        return f"XXXX-WXX-{form.weekday}"
    if form.month is None or form.weekday is not None:
        return None
    return f"XXXX-{form.month:02}" + ("" if form.day is None else f"-{form.day:02}")


def _entry(entry: Entry, text: str) -> Object:
    return {
        "id": entry.id,
        "published": dated_object(entry.published),
        "modified": dated_object(entry.modified),
        "title": entry.title,
        "text": entry.span.of(text),
    }


def _time(time: TimeExpression, text: str) -> Object:
    return {
        **_range(time.span),
        "text": time.span.of(text),
        "type": time.type,
        "value": time.value,
        "edtf": time.when.edtf,
        "earliest": _instant(time.when.earliest),
        "latest": _instant(time.when.latest),
        "made_by": time.made_by,
    }


def _name(name: Name, text: str) -> Object:
    return {**_range(name.span), "text": name.span.of(text), "kind": name.kind, "id": name.id}


def _quote(quote: Quotation, text: str) -> Object:
    return {
        "type": quote.type,
        "medium": quote.medium,
        "spans": [_pair(span) for span in quote.spans],
        "speaker": [_pair(span) for span in quote.speaker],
        "cue": [_pair(span) for span in quote.cue],
        "frame": [_pair(span) for span in quote.frame],
        "text": " ".join(span.of(text) for span in quote.spans),
    }


def _figure(figure: Figure) -> Object:
    return {
        **_range(figure.span),
        "value": int(figure.value) if figure.value == int(figure.value) else figure.value,
        "bound": figure.bound,
        "unit": figure.unit,
        "of": figure.of,
    }


def _range(span: Span | None) -> Object:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()
