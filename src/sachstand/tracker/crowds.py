"""Who else stands in the crowds of a part of the record, in each round of linking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sachstand.model.tie import Around, Outsider
from sachstand.tracker.neighbourhood import Member


class Crowds:
    """``around`` are all members of crowds, ``later`` the dates from which documents were read in later rounds."""

    def __init__(
        self, around: Mapping[int, Sequence[Member]] | None = None, later: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self._around = around or {}
        self._later = later or {}

    def at(self, number: int) -> Around:
        """Who stands there in the round of this number."""
        return {key: [_outsider(m) for m in found if self._stands(m, number)] for key, found in self._around.items()}

    def _stands(self, member: Member, number: int) -> bool:
        later = self._later.get(member.document_id)
        is_first = number == 0 or later is None or member.kind == "print"
        return member.reading == ("" if is_first or later is None else later[number - 1])


def _outsider(member: Member) -> Outsider:
    return Outsider(member.document_id, member.name, member.place)
