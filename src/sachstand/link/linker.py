"""The stage that links: block -> compare -> score -> cluster -> dates.

A function of the sets that it is given: no order, no earlier run and no statistic of the collection plays a part.
What is kept between two calls (`memory`) is what would be computed again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from sachstand.link.block import Pair, candidate_pairs
from sachstand.link.cluster import Clusters
from sachstand.link.compare import THRESHOLD
from sachstand.link.dates import event_date
from sachstand.link.denials import answered_claims
from sachstand.link.infer import infer_dates
from sachstand.link.judged import Judged, read_judgements
from sachstand.link.memory import Memory
from sachstand.link.origins import independent_origins
from sachstand.link.prints import Prints
from sachstand.link.profile import Profile
from sachstand.model.copies import NONE, Copies
from sachstand.model.document import Document
from sachstand.model.event import Event, Linkage
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.model.tie import NOBODY, Around


class EventLinker:
    """Implements `sachstand.contracts.Linker`. ``threshold`` is the score from which two mentions are one event."""

    def __init__(self, *, threshold: float = THRESHOLD) -> None:
        self._threshold = threshold
        self._memory = Memory()

    def link(
        self,
        mentions: Iterable[Mention],
        documents: Mapping[str, Document],
        judgements: Iterable[Judgement] = (),
        copies: Copies = NONE,
        around: Around = NOBODY,
    ) -> Linkage:
        """The events that ``mentions`` tell, in order of their ids, and the document dates that follow from them."""
        by_id = {mention.id: mention for mention in mentions}
        profiles = self._memory.profiles(by_id, documents)
        prints = Prints(copies, documents)
        judged = read_judgements(judgements, by_id, documents)
        clusters, bound = self._cluster(profiles, judged, around)
        events = [_event([profiles[id] for id in members], documents, prints) for members in clusters]
        events.sort(key=lambda event: event.id)
        bonds = {(by_id[one].document_id, by_id[other].document_id) for one, other in bound}
        return Linkage(tuple(events), infer_dates(events, profiles, documents), tuple(sorted(bonds)))

    def _cluster(
        self, profiles: Mapping[str, Profile], judged: Judged, around: Around
    ) -> tuple[list[tuple[str, ...]], set[Pair]]:
        """The clusters, and the pairs that bind: what no chain of them joins can never be in one cluster."""
        dates = {id: p.mention.when for id, p in profiles.items() if p.mention.when is not None}
        clusters = Clusters(profiles, dates, judged.apart)
        clusters.join_judged(judged.same)
        found = (self._memory.score(one, other) for one, other in sorted(candidate_pairs(profiles.values(), around)))
        scores = [score for score in found if score is not None and score.score >= self._threshold]
        clusters.join_alike(scores, self._memory.score, self._threshold)
        answered = answered_claims(profiles.values(), around) - judged.apart
        clusters.join_judged(answered)
        return clusters.all(), answered | judged.same | {(score.left, score.right) for score in scores}


def claims_first(profiles: list[Profile]) -> list[Profile]:
    """The claims of an event without the denials beside them, which neither date nor confirm it; all if all deny.

    What a report itself has withdrawn ("In einer früheren Fassung hieß es …") counts as denied. What announced the
    event before it happened neither dates nor confirms it either.
    """
    claims = [p for p in profiles if p.mention.kind != "deny"] or profiles
    claims = [p for p in claims if p.mention.stance != "denied"] or claims
    return [p for p in claims if p.real] or claims


def _event(profiles: list[Profile], documents: Mapping[str, Document], prints: Prints) -> Event:
    date = event_date(claims_first(profiles))
    smallest = profiles[0].id
    kinds = sorted(p.mention.kind for p in claims_first(profiles))
    return Event(
        id=hashlib.sha256(smallest.encode()).hexdigest()[:12],
        kind=max(kinds, key=lambda kind: (kinds.count(kind), kind)),
        mentions=tuple(p.id for p in profiles),
        when=date.when,
        dates=date.evidence,
        contradiction=date.contradiction,
        origins=independent_origins(claims_first(profiles), documents, prints),
    )
