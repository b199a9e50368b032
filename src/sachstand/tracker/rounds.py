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
Whens = dict[str, When]


@dataclass(frozen=True, slots=True)
class Rounds:
    """The outcome: the linkage, the mentions it rests on by document, and the re-read documents with their key.

    ``readings`` are the keys from which a document was read in the second round and those after it, "" for none; of
    documents that were never re-read there are none. ``bonds`` are those of all rounds.
    """

    linkage: Linkage
    mentions: Mentions
    keys: tuple[tuple[str, str], ...]
    readings: Mapping[str, tuple[str, ...]]
    bonds: frozenset[tuple[str, str]]


def run_rounds(
    documents: Mapping[str, Document],
    base: Mentions,
    reread: Callable[[Document, When], tuple[Mention, ...]],
    link: Callable[[Sequence[Mention], int], Linkage],
) -> Rounds:
    """Link until the inferred dates are stable. Dates that still change after `MOST_ROUNDS` are not used.

    ``link`` gets the number of the round, from 0. What is stable stays as it is in later rounds, so that documents
    which nothing binds to each other can be linked together or apart.
    """
    used: Whens = {}
    past: list[Whens] = []
    bonds: set[tuple[str, str]] = set()
    for number in range(MOST_ROUNDS + 1):
        past.append(used)
        mentions = dict(base) | {id_: reread(documents[id_], when) for id_, when in sorted(used.items())}
        linkage = link([mention for id_ in sorted(mentions) for mention in mentions[id_]], number)
        bonds.update(linkage.bonds)
        found = {date.document_id: date.when for date in linkage.inferred if _changes(documents, date)}
        if found == used:
            break
        last = number >= MOST_ROUNDS - 1
        used = {id_: when for id_, when in found.items() if used.get(id_) == when} if last else found
    keys = tuple((id_, key_of(when)) for id_, when in sorted(used.items()))
    return Rounds(linkage, mentions, keys, _readings(past), frozenset(bonds))


def _readings(past: list[Whens]) -> dict[str, tuple[str, ...]]:
    """The key of each document that was ever re-read, for each round after the first."""
    rounds = past[1:] + past[-1:] * (MOST_ROUNDS + 1 - len(past))
    names = sorted({id_ for used in rounds for id_ in used})
    return {id_: tuple(key_of(used[id_]) if id_ in used else "" for used in rounds) for id_ in names}


def key_of(when: When) -> str:
    """A short name for a date that words were read from."""
    return hashlib.sha256(pack(when).encode()).hexdigest()[:16]


def _changes(documents: Mapping[str, Document], date: InferredDate) -> bool:
    document = documents.get(date.document_id)
    return document is not None and document.anchors(date.when) != document.anchors()
