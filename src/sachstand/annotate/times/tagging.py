"""One call for a user: the time expressions of a text."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sachstand.annotate.times.engine import TimeTagger
from sachstand.languages import load
from sachstand.model.annotation import Anchor, TimeExpression
from sachstand.model.text import Span
from sachstand.model.when import When


def tag_times(
    text: str, language: str = "de", published: str | date | datetime | When | None = None
) -> tuple[TimeExpression, ...]:
    """Find and resolve the time expressions of ``text``, in text order.

    ``published`` is when the text was: ``2024``, ``2024-06``, ``2024-06-19``, an instant in ISO 8601, a `date`, a
    `datetime` or a `When`; without a zone that of the language's outlets is meant. Spans are offsets in code points.
    Raises `UnknownLanguage` and, for a time that cannot be read, `ValueError`.
    """
    known = load(language)
    when = _when(published, ZoneInfo(known.zone))
    anchors = () if when is None else (Anchor(Span(0, len(text)), when),)
    return _tagger(language).tag(text, anchors)


@lru_cache(maxsize=8)
def _tagger(language: str) -> TimeTagger:
    return TimeTagger(load(language))


def _when(published: str | date | datetime | When | None, zone: ZoneInfo) -> When | None:
    if isinstance(published, datetime):
        return When.at(published if published.tzinfo else published.replace(tzinfo=zone), rule="stated")
    if isinstance(published, date):
        return When.on(published, zone, rule="stated")
    return When.read(published, zone, rule="stated") if isinstance(published, str) else published
