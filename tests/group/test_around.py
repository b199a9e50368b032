"""A part of some texts, with those that stand around it, gives the pairs that all of them give inside the part."""

from __future__ import annotations

from collections import defaultdict
from random import Random

import pytest

from sachstand.group.shingles import WordNumbers, candidates, shingles
from sachstand.model.story import Unit
from sachstand.model.tie import Outsider

WORDS = ("der", "rat", "hat", "am", "montag", "den", "bau", "einer", "neuen", "brücke", "über", "fluss", "und", "bahn")


@pytest.mark.parametrize("seed", range(20))
def test_neighbours_are_counted_over_all_texts(seed: int) -> None:
    random = Random(seed)
    runs = [" ".join(random.choices(WORDS, k=7)) for _ in range(6)]
    texts = {Unit(f"{n:02}", "1"): " ".join([*random.sample(runs, 3), f"w{n}"]) for n in range(30)}
    numbers = WordNumbers()
    words = {unit: numbers.of(text) for unit, text in texts.items()}
    inside = set(random.sample(sorted(words), 12))
    around: dict[int, list[Outsider]] = defaultdict(list)
    for unit in sorted(words.keys() - inside):
        for key in set(shingles(words[unit]).tolist()):
            around[key].append(Outsider(unit.document_id, unit.entry_id, unit.document_id))
    whole = {pair for family in candidates(words) for pair in family}
    part = {pair for family in candidates({unit: words[unit] for unit in inside}, around) for pair in family}
    assert part == {pair for pair in whole if set(pair) <= inside}
    assert part
