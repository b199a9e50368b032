from __future__ import annotations

from sachstand.model.tie import Crowd, Tie
from sachstand.store.roles import TieRow
from sachstand.tracker.families import families
from sachstand.tracker.neighbourhood import Neighbourhood, row_of

CROWDS = {"mention": Crowd(3, 1)}


def row(name: str, *keys: int, place: str = "", kind: str = "mention") -> TieRow:
    return row_of(name, "", [Tie(kind, f"{name}1", place, keys)])  # type: ignore[arg-type]


def hood(*rows: TieRow) -> Neighbourhood:
    kept = {(one.document_id, one.reading): one for one in rows}
    keys = [(one.document_id, one.reading, one.keys) for one in rows]
    return Neighbourhood(keys, lambda names: {p: one for p, one in kept.items() if p[0] in set(names)}, CROWDS)  # type: ignore[arg-type]


def test_what_shares_a_key_is_a_pair_with_the_number_of_its_keys() -> None:
    reach = hood(row("a", 1, 2), row("b", 2), row("c", 9)).reached({"n"}, [row("n", 1, 2)])
    assert {other.document_id: number for (_, other), number in reach.pairs.items()} == {"a": 2, "b": 1}
    assert reach.sure == set()


def test_of_a_crowd_only_the_next_are_reached() -> None:
    crowd = [row(name, 1, place=name) for name in "abcdefgh"]
    reach = hood(*crowd).reached({"n"}, [row("n", 1, place="dd")])
    assert (reach.sure, dict(reach.pairs)) == ({"d", "e"}, {})


def test_all_are_reached_of_what_becomes_a_crowd_or_ceases_to_be_one() -> None:
    three = [row(name, 1, place=name) for name in "abc"]
    assert hood(*three).reached({"n"}, [row("n", 1)]).sure == {"a", "b", "c"}
    assert hood(*three, row("n", 1)).reached({"n"}, []).sure == {"a", "b", "c"}


def test_what_is_no_longer_tied_gives_no_pair() -> None:
    reach = hood(row("n", 1), row("a", 1)).reached({"n"}, [row("n", 2)])
    assert (reach.sure, dict(reach.pairs)) == (set(), {})


def test_entries_of_the_same_words_move_together() -> None:
    twins = hood(row("a", 5, kind="words"), row("b", 6, kind="words"))
    assert twins.twins({"n"}, [row("n", 5, kind="words")]) == {"n", "a"}


def test_around_a_part_stand_those_of_its_crowds() -> None:
    rows = [row(name, 1, place=name) for name in "abcd"] + [row("x", 2), row("y", 2)]
    around = hood(*rows).around({"a", "x"}, [rows[0], rows[4]])
    assert {key: [one.document_id for one in found] for key, found in around.items()} == {1: ["b", "c", "d"]}


def test_bonds_join_families_over_any_number_of_steps() -> None:
    found = families("abcdef", [("b", "c"), ("e", "d"), ("c", "d")])
    assert found == {"a": "a", "b": "b", "c": "b", "d": "b", "e": "b", "f": "f"}
