"""Links and groups what is new: the whole record, or the part of it that a change can reach.

    touched documents -> what shares a key with them (`neighbourhood`) -> their families -> link, group -> new families

A family is what bonds join: prints of one report, mentions that are alike enough, entries that are alike enough. What
is computed of one family depends on no other, but for crowds: where many stand under one key, each is compared with its
nearest alone, and who the nearest are depends on all of them. So the stages are told who else stands in a crowd. The
outcome is that of linking everything anew; tests compare the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from sachstand import __version__
from sachstand.contracts import Told, Tying
from sachstand.errors import InternalFault, ItemError
from sachstand.model.capture import Failure, Stage
from sachstand.model.copies import Copies
from sachstand.model.document import Document
from sachstand.model.event import Linkage
from sachstand.model.mention import Mention
from sachstand.model.story import Grouping
from sachstand.model.tie import Around
from sachstand.model.when import When
from sachstand.store.roles import Family, Part, Reading, Settled, Store, TieRow
from sachstand.tracker.crowds import Crowds
from sachstand.tracker.derive import mentions_of
from sachstand.tracker.families import families
from sachstand.tracker.guarded import guarded
from sachstand.tracker.neighbourhood import Neighbourhood, row_of
from sachstand.tracker.rounds import MOST_ROUNDS, Rounds, key_of, run_rounds
from sachstand.tracker.stages import Stages

ALL = "all reports together"
"""What a fault in linking or grouping is a fault of."""
MOST = 0.5
"""When a change reaches more than this part of the record, all of it is linked: that is simpler and no slower."""
TIES = f"1 {__version__}"
"""Names the rules that ties and families come from; those of other rules are no basis for linking a part."""

Place = tuple[str, str]
"""A document, and the date from which it was read ("" without any)."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Some documents and what the stages made of them."""

    documents: Mapping[str, Document]
    base: Mapping[str, tuple[Mention, ...]]
    copies: Copies
    rounds: Rounds
    grouping: Grouping

    @property
    def settled(self) -> Settled:
        linkage = self.rounds.linkage
        return Settled(self.rounds.keys, linkage.inferred, linkage.events, self.grouping.stories, self.copies.groups)

    @property
    def families(self) -> dict[str, str]:
        prints = ((pair.one.document_id, pair.other.document_id) for pair in self.copies.pairs)
        return families(self.documents, (*prints, *self.rounds.bonds, *self.grouping.bonds))

    @property
    def places(self) -> set[Place]:
        """The readings that counted in any round."""
        later = {(name, key) for name, keys in self.rounds.readings.items() for key in keys if key}
        return later | {(name, "") for name in self.documents}


class Settler:
    """Links and groups one record once. What follows is returned, and written by the caller."""

    def __init__(self, store: Store, stages: Stages) -> None:
        self._store = store
        self._stages = stages
        self._judgements = tuple(store.judgements.all())
        self._readings: dict[Place, Reading] = {}
        self.refused: dict[str, Failure] = {}
        """What could not be read with the date that was inferred for it, by source."""

    @property
    def readings(self) -> Iterable[Reading]:
        """All that was read from inferred dates on the way."""
        return self._readings.values()

    def settle(self) -> Settled:
        """What follows from the captures: from all of them, or from the part that what was touched can reach."""
        ties = self._stages.ties
        if ties is None:
            return self._whole().settled
        touched = self._store.touched()
        is_tied = self._store.mark("ties") == TIES
        return (self._part(touched, ties) if is_tied else None) or self._whole_and_tied(touched, ties, is_tied)

    def _whole(self) -> _Run:
        documents = {document.id: document for document in self._store.documents.all()}
        return self._run(documents, self._store.base_mentions(), Crowds())

    def _whole_and_tied(self, touched: set[str], ties: Tying, is_tied: bool) -> Settled:
        """All, with ties for the next time."""
        run = self._whole()
        kept = {(name, key) for name, key, _ in self._store.tie_keys() if is_tied and name not in touched}
        rows = [self._row(place, run.documents, run.base, ties) for place in sorted(run.places - kept)]
        return replace(run.settled, part=_part(run, rows, None))

    def _part(self, touched: set[str], ties: Tying) -> Settled | None:
        """What is new in the part that the touched documents reach; ``None`` where that is too much of the record."""
        if not touched:
            return Settled(part=Part(frozenset(), {}, {}, frozenset(), ()))
        store, most = self._store, MOST * self._store.documents.count()
        if len(touched) > most:
            return None
        hood = Neighbourhood(store.tie_keys(), store.ties, ties.crowds())
        later = store.later_readings()
        documents = store.documents.many(sorted(touched))
        base = store.base_mentions(documents)
        rows = {(name, ""): self._row((name, ""), documents, base, ties) for name in documents}
        inside, moved = set(touched), set(touched)
        while True:
            moved = hood.twins(moved, rows.values())
            inside |= store.kin(self._reached(hood, moved, rows, ties))
            if len(inside) > most:
                return None
            documents = store.documents.many(sorted(inside))
            known = {place: row for place, row in store.ties(inside).items() if place[0] not in touched} | rows
            crowds = Crowds(hood.around(inside, known.values()), later)
            run = self._run(documents, store.base_mentions(documents), crowds)
            new = sorted(run.places - known.keys())
            changed = {name for name in documents if run.rounds.readings.get(name, ()) != later.get(name, ())}
            if not new and changed <= moved:
                return replace(run.settled, part=_part(run, rows.values(), frozenset(inside)))
            rows |= {place: self._row(place, documents, run.base, ties) for place in new}
            rows |= {place: row for place, row in known.items() if place[0] in changed}
            moved |= changed

    def _reached(self, hood: Neighbourhood, moved: set[str], rows: Mapping[Place, TieRow], ties: Tying) -> set[str]:
        """The moved documents and those that they may be bound to now, or that a crowd binds otherwise with them."""
        reach = hood.reached(moved, [row for row in rows.values() if row.document_id in moved])
        least = {kind: crowd.least for kind, crowd in ties.crowds().items()}
        pairs = [pair for pair, count in reach.pairs.items() if count >= least.get(pair[0].kind, 1)]
        told = self._told({(m.document_id, m.reading) for pair in pairs for m in pair}, ties)
        bound = {
            other.document_id
            for one, other in pairs
            if told[one.document_id, one.reading].may_bind(
                one.kind, one.name, told[other.document_id, other.reading], other.name
            )
        }
        return moved | reach.sure | bound

    def _told(self, places: set[Place], ties: Tying) -> dict[Place, Told]:
        """Some readings, ready to be compared."""
        documents = self._store.documents.many(sorted({name for name, _ in places}))
        mentions = {(name, ""): found for name, found in self._store.base_mentions(documents).items()}
        mentions |= {place: self._mentions(place) for place in places if place[1]}
        return {place: ties.told(documents[place[0]], mentions[place]) for place in places}

    def _mentions(self, place: Place) -> tuple[Mention, ...]:
        """Those of a document as read from an inferred date."""
        known = self._readings.get(place)
        return known.mentions if known is not None else self._store.reading(*place) or ()

    def _row(
        self, place: Place, documents: Mapping[str, Document], base: Mapping[str, tuple[Mention, ...]], ties: Tying
    ) -> TieRow:
        """The ties of one reading."""
        name, key = place
        if key:
            return row_of(name, key, ties.of_mentions(documents[name], self._readings[place].mentions))
        return row_of(name, key, (*ties.of_text(documents[name]), *ties.of_mentions(documents[name], base[name])))

    def _run(self, documents: Mapping[str, Document], base: Mapping[str, tuple[Mention, ...]], crowds: Crowds) -> _Run:
        with guarded("group", ALL):
            copies = self._stages.copies(documents, crowds.at(0))
        rounds = run_rounds(
            documents,
            base,
            lambda document, when: self._reread(document, when, base.get(document.id, ())),
            lambda mentions, number: self._link(mentions, documents, copies, crowds.at(number)),
        )
        mentions = {mention.id: mention for found in rounds.mentions.values() for mention in found}
        linkage = rounds.linkage
        with guarded("group", ALL):
            grouping = self._stages.grouper.group(
                documents, mentions, linkage.events, linkage.inferred, crowds.at(MOST_ROUNDS)
            )
        return _Run(documents, base, copies, rounds, grouping)

    def _link(
        self, mentions: Sequence[Mention], documents: Mapping[str, Document], copies: Copies, around: Around
    ) -> Linkage:
        with guarded("link", ALL):
            return self._stages.linker.link(mentions, documents, self._judgements, copies, around)

    def _reread(self, document: Document, when: When, base: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The mentions with the document's date known; ``base``, those without it, where that reading fails."""
        place = (document.id, key_of(when))
        if place not in self._readings:
            found = self._store.reading(*place)
            read = self._read_again(document, when, base) if found is None else found
            self._readings[place] = Reading(*place, read)
        return self._readings[place].mentions

    def _read_again(self, document: Document, when: When, base: tuple[Mention, ...]) -> tuple[Mention, ...]:
        try:
            return mentions_of(document, self._stages, when)
        except ItemError as error:
            stage = cast(Stage, error.stage) if isinstance(error, InternalFault) else "annotate"
            reason = f"{error.reason} (when it was read with the date that was inferred for it)"
            self.refused[document.source] = Failure(document.source, stage, reason, error.advice)
            return base


def _part(run: _Run, rows: Iterable[TieRow], within: frozenset[str] | None) -> Part:
    family, places, readings = run.families, frozenset(run.places), run.rounds.readings
    document = {mention.id: mention.document_id for found in run.rounds.mentions.values() for mention in found}
    of = {event.id: family[document[event.mentions[0]]] for event in run.rounds.linkage.events}
    of |= {story.id: family[story.units[0].document_id] for story in run.grouping.stories}
    families = {name: Family(family[name], readings.get(name, ())) for name in run.documents}
    return Part(within, families, of, places, tuple(row for row in rows if (row.document_id, row.reading) in places))
