"""Mentions of own sentences: tokens and tags are real, names and times are marked by hand."""

from __future__ import annotations

import pytest
from tests.extract.marked import mentions

# A sentence with names in [brackets] and times in {braces}; its trigger and kind, participants, time.
CASES = [
    ("[Merz] hat {am Montag} mit [Macron] telefoniert.", "telefonieren call", {"merz", "macron"}, "am Montag"),
    ("Die Minister nahmen {am Freitag} an der Sitzung teil.", "teilnehmen take_part", {"minister"}, "am Freitag"),
    ("Der Vertrag ist {am 1. Mai} in Kraft getreten.", "in_kraft_treten take_effect", {"vertrag"}, "am 1. Mai"),
    ("Die Opposition übte scharfe Kritik an dem Gesetz.", "kritisieren criticise", {"opposition"}, None),
    ("Er wurde {am Dienstag} von der Polizei festgenommen.", "festnehmen arrest", {"polizei"}, "am Dienstag"),
]


@pytest.mark.parametrize(("marked", "event", "names", "when"), CASES)
def test_trigger(marked: str, event: str, names: set[str], when: str | None) -> None:
    lemma, kind = event.split()
    found = [m for m in mentions(marked, "de") if m.lemma == lemma.replace("_", " ")]
    assert [m.kind for m in found] == [kind]
    assert names <= {part.name for part in found[0].participants}
    assert (found[0].when.words if found[0].when else None) == when
