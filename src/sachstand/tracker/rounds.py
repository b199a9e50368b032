"""Linking and grouping over the whole record, in rounds.

A document without a date gets one from the events it shares with others; with that date its words ("im vergangenen
September") can be read, which may date further events. So link, re-read, link again, until the inferred dates stay the
same. Every time is begun without any inferred date: beginning with those of the last time would make the result depend
on the order in which documents came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sachstand.model.document import Document
from sachstand.model.event import InferredDate, Linkage
from sachstand.model.mention import Mention
from sachstand.model.when import When
from sachstand.store.codec import pack

MOST_ROUNDS = 3
"""Re-readings at most. A chain of inference longer than that is too thin to publish a date on."""

Mentions = Mapping[str, tuple[Mention, ...]]


@dataclass(frozen=True, slots=True)
class Rounds:
    """The outcome: the linkage, the mentions it rests on by document, and the re-read documents with their key."""

    linkage: Linkage
    mentions: Mentions
    keys: tuple[tuple[str, str], ...]


def run_rounds(
    documents: Mapping[str, Document],
    base: Mentions,
    reread: Callable[[Document, When], tuple[Mention, ...]],
    link: Callable[[Sequence[Mention]], Linkage],
) -> Rounds:
    """Link until the inferred dates are stable. Dates that still change after `MOST_ROUNDS` are not used."""
    used: dict[str, InferredDate] = {}
    for left in range(MOST_ROUNDS, -1, -1):
        mentions = dict(base) | {id_: reread(documents[id_], date.when) for id_, date in sorted(used.items())}
        linkage = link([mention for id_ in sorted(mentions) for mention in mentions[id_]])
        found = {date.document_id: date for date in linkage.inferred if _changes(documents, date)}
        if _whens(found) == _whens(used):
            break
        used = found if left > 1 else {id_: date for id_, date in found.items() if used.get(id_) == date}
    keys = tuple((id_, key_of(date.when)) for id_, date in sorted(used.items()))
    return Rounds(linkage, mentions, keys)


def key_of(when: When) -> str:
    """A short name for a date that words were read from."""
    return hashlib.sha256(pack(when).encode()).hexdigest()[:16]


def _changes(documents: Mapping[str, Document], date: InferredDate) -> bool:
    document = documents.get(date.document_id)
    return document is not None and document.anchors(date.when) != document.anchors()


def _whens(dates: Mapping[str, InferredDate]) -> dict[str, When]:
    return {id_: date.when for id_, date in dates.items()}
