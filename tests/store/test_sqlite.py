"""The store: roles, transactions, migrations, search, and judgements that stay."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sachstand.errors import RecordDamaged, RecordError, RecordMissing
from sachstand.model.capture import Failure
from sachstand.model.document import Document, Entry
from sachstand.model.event import Event, InferredDate
from sachstand.model.judgement import Judgement, Target
from sachstand.model.mention import Mention
from sachstand.model.story import Story, Unit
from sachstand.model.text import Span, TextQuote
from sachstand.model.when import When
from sachstand.store.judgements import JudgementFile
from sachstand.store.roles import CaptureNote, Derived, Family, Part, Reading, Settled, TieRow
from sachstand.store.sqlite import SqliteStore, open_store
from sachstand.store.sqlite.schema import STEPS

NOON = datetime(2024, 6, 19, 12, tzinfo=UTC)


def document(name: str, text: str = "Die Außenministerin reiste nach Brüssel.", title: str = "Reise") -> Document:
    entries = (Entry("1", Span(0, len(text))),)
    return Document(name, f"c-{name}", f"{name}.txt", None, "article", title, None, "de", text, entries)


def mention(name: str, of: str) -> Mention:
    span = Span(0, 3)
    return Mention(name, of, "1", "de", span, span, "x", "other", (), None, (), "asserted", "positive", (), (), "t@1")


def derived(name: str, *mentions: Mention, text: str = "Die Außenministerin reiste nach Brüssel.") -> Derived:
    note = CaptureNote(f"c-{name}", f"{name}.txt", None, NOON, "0" * 64)
    return Derived(note, (document(name, text),), ((name, mentions),))


def judgement(name: str, seconds: int = 0) -> Judgement:
    target = Target("c-a", TextQuote("Brüssel", "nach "))
    return Judgement(name, "approve", (target,), "desk", NOON + timedelta(seconds=seconds))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_store(tmp_path / "record.sqlite", write=True)
    yield made
    made.close()


def test_what_was_put_is_got_in_the_order_of_ids(store: SqliteStore) -> None:
    for name in ("b", "a"):
        store.put(derived(name, mention(f"m-{name}", name)))
    assert [found.id for found in store.documents.all()] == ["a", "b"]
    assert store.documents.get("a") == document("a")
    assert store.documents.get("z") is None
    assert list(store.documents.many(["b", "z", "a", "b"])) == ["b", "a"]
    assert store.documents.of_capture("c-b") == (document("b"),)
    assert store.mentions.of_document("a") == (mention("m-a", "a"),)
    note = store.captures.get("c-a")
    assert note == CaptureNote("c-a", "a.txt", None, NOON, "0" * 64)


def test_many_takes_more_ids_than_sqlite_takes_values(store: SqliteStore) -> None:
    names = [f"{number:04}" for number in range(1203)]
    with store.batch():
        for name in names:
            store.put(derived(name))
    assert list(store.documents.many(names)) == names


def test_putting_again_replaces_and_dropping_leaves_nothing(store: SqliteStore) -> None:
    store.put(derived("a", mention("m", "a")))
    store.put(derived("a", text="Der Kanzler blieb in Bonn."))
    assert list(store.mentions.all()) == []
    assert store.documents.search("Brüssel") == ()
    assert [hit.document_id for hit in store.documents.search("Kanzler")] == ["a"]
    store.drop("c-a")
    assert (list(store.documents.all()), list(store.captures.all()), store.documents.search("Kanzler")) == ([], [], ())


def test_the_reading_that_counts_is_the_one_that_is_shown(store: SqliteStore) -> None:
    store.put(derived("a", mention("plain", "a")))
    inferred = InferredDate("a", When.at(NOON), "because", ())
    dated = (mention("dated", "a"),)
    store.settle(Settled((("a", "k"),), (inferred,)), [Reading("a", "k", dated)])
    assert store.mentions.of_document("a") == dated
    assert store.reading("a", "k") == dated
    assert store.base_mentions() == {"a": (mention("plain", "a"),)}
    assert store.inferred.get("a") == inferred
    store.settle(Settled(), [])
    assert store.mentions.of_document("a") == (mention("plain", "a"),)
    assert store.reading("a", "k") is None


def test_events_and_stories_are_found_from_below(store: SqliteStore) -> None:
    event = Event("e", "sign", ("m", "n"), None)
    story = Story("s", "Reise", "a", (Unit("a", "1"),), ("e",))
    store.settle(Settled(events=(event,), stories=(story,)), [])
    assert store.events.of_mention("n") == event
    assert store.events.of_mention("z") is None
    assert store.stories.of_event("e") == (story,)
    assert store.events.many(["e"]) == {"e": event}


def test_an_error_takes_the_whole_batch_back(store: SqliteStore) -> None:
    with pytest.raises(ZeroDivisionError), store.batch():
        store.put(derived("a"))
        store.set_mark("x", "1")
        raise ZeroDivisionError
    assert list(store.documents.all()) == []
    assert store.mark("x") is None
    store.put(derived("a"))


def test_a_failure_before_there_was_a_capture_goes_when_one_comes(store: SqliteStore) -> None:
    store.note_failure(Failure("a.txt", "fetch", "no such file"))
    store.note_failure(Failure("a.txt", "fetch", "no such file"))
    assert len(list(store.failures.all())) == 1
    store.put(replace(derived("a"), failures=(Failure("a.txt", "read", "is broken", capture_id="c-a"),)))
    assert [failure.stage for failure in store.failures.all()] == ["read"]
    assert len(store.failures.of_capture("c-a")) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("außenminister", True),
        ("AUSSENMINISTERIN", False),
        ("brussel", True),
        ("Brüssel Reise", True),
        ("Brüssel Bonn", False),
        ("", False),
        ("üssel", False),
    ],
)
def test_search_finds_the_beginnings_of_all_words(store: SqliteStore, words: str, found: bool) -> None:
    store.put(derived("a"))
    assert bool(store.documents.search(words)) is found


def test_a_hit_marks_what_was_searched_for(store: SqliteStore) -> None:
    store.put(derived("a"))
    (hit,) = store.documents.search("reis brüssel")
    assert {mark.of(hit.snippet) for mark in hit.marks} <= {"reiste", "Brüssel", "Reise"}
    assert hit.marks


def test_no_words_break_the_search(store: SqliteStore) -> None:
    store.put(derived("a"))

    tricky = st.sampled_from(['"', "NEAR(", "a AND", "*", "title:x", "-a", "^", "\0", "\udcfc"])

    @given(words=st.text(max_size=30) | tricky)
    @settings(max_examples=200, deadline=None)
    def check(words: str) -> None:
        assert isinstance(store.documents.search(words), tuple)

    check()


def test_judgements_are_never_changed_or_deleted(store: SqliteStore, tmp_path: Path) -> None:
    store.judge(judgement("b", 1))
    store.judge(judgement("a", 2))
    store.judge(judgement("b", 1))
    assert [one.id for one in store.judgements.all()] == ["b", "a"]
    raw = sqlite3.connect(tmp_path / "record.sqlite")
    for change in ("UPDATE judgements SET body = ''", "DELETE FROM judgements"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            raw.execute(change)
    raw.close()


def test_the_file_of_judgements_survives_half_a_line(tmp_path: Path) -> None:
    file = JudgementFile(tmp_path / "judgements.jsonl")
    assert file.all() == []
    file.append(judgement("a"))
    with (tmp_path / "judgements.jsonl").open("ab") as half:
        half.write(b'{"id":"b","deci')
    assert file.all() == [judgement("a")]
    file.append(judgement("c"))
    assert file.all() == [judgement("a"), judgement("c")]
    with (tmp_path / "judgements.jsonl").open("ab") as wrong:
        wrong.write(b"{}\n")
    with pytest.raises(RecordDamaged, match="line 3 is no judgement"):
        file.all()


def test_every_step_of_the_schema_is_taken_once(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    for _ in range(2):
        open_store(path, write=True).close()
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    raw.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    raw.close()
    with pytest.raises(RecordDamaged, match="newer Sachstand"):
        open_store(path)


def test_a_store_to_read_is_not_made_and_not_written(tmp_path: Path) -> None:
    with pytest.raises(RecordMissing):
        open_store(tmp_path / "record.sqlite")
    open_store(tmp_path / "record.sqlite", write=True).close()
    reader = open_store(tmp_path / "record.sqlite")
    with pytest.raises(RecordError, match="readonly"):
        reader.put(derived("a"))
    reader.close()


def test_rubbish_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "record.sqlite").write_bytes(b"rubbish" * 1000)
    with pytest.raises(RecordDamaged, match="sachstand rebuild"):
        open_store(tmp_path / "record.sqlite")


def test_copies_are_kept_group_by_group(store: SqliteStore) -> None:
    one, two = (Unit("a", "1"), Unit("b", "1")), (Unit("b", "2"), Unit("c", "1"))
    store.settle(Settled(copies=(one, two)), ())
    assert list(store.copies.all()) == [one, two]
    assert store.copies.of_documents(["c", "nobody"]) == (two,)
    assert store.copies.of_documents(["b", "a"]) == (one, two)
    store.settle(Settled(), ())
    assert list(store.copies.all()) == []


def test_a_record_without_copies_is_brought_up_to_date_and_marked_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    with sqlite3.connect(path) as old:
        old.executescript(STEPS[0] + "; INSERT INTO marks VALUES ('stale', '0'); PRAGMA user_version = 1;")
    old.close()
    opened = open_store(path)
    assert (list(opened.copies.all()), opened.mark("stale")) == ([], "1")
    opened.close()


def test_a_part_is_replaced_and_the_rest_stands(store: SqliteStore) -> None:
    for name in "abc":
        store.put(derived(name))
    assert store.touched() == {"a", "b", "c"}
    events = tuple(Event(f"e-{name}", "sign", (f"m-{name}",), None) for name in "abc")
    families = {"a": Family("a"), "b": Family("a"), "c": Family("c", ("", "k", "k"))}
    of = {"e-a": "a", "e-b": "a", "e-c": "c"}
    rows = tuple(TieRow(name, "", b"12345678", "[]") for name in "abc")
    tied = frozenset((name, "") for name in "abc")
    store.settle(Settled(events=events, part=Part(None, families, of, tied, rows)), [])
    assert (store.touched(), store.kin(["b"])) == (set(), {"a", "b"})
    assert store.later_readings() == {"c": ("", "k", "k")}
    store.drop("c-b")
    assert store.touched() == {"b"}
    part = Part(frozenset("ab"), {"a": Family("a")}, {"e-n": "a"}, frozenset((("a", ""),)), ())
    store.settle(Settled(events=(Event("e-n", "sign", ("m-a",), None),), part=part), [])
    assert [event.id for event in store.events.all()] == ["e-c", "e-n"]
    assert store.events.of_mention("m-b") is None
    assert [name for name, _, _ in store.tie_keys()] == ["a", "c"]
    assert (store.touched(), store.kin(["b"]), store.events.count()) == (set(), {"b"}, 2)


def test_what_is_joined_is_touched_and_what_is_taken_back_too(store: SqliteStore) -> None:
    store.put(derived("a"))
    store.settle(Settled(), [])
    store.judge(judgement("j0"))
    assert store.touched() == set(), "to approve joins nothing"
    store.judge(replace(judgement("j"), decision="same"))
    assert store.touched() == {"a"}
    store.settle(Settled(), [])
    store.judge(Judgement("u", "undo", (), "desk", NOON, '"j"'))
    assert store.touched() == {"a"}


def test_a_reading_that_has_ties_is_kept_though_another_counts(store: SqliteStore) -> None:
    store.put(derived("a", mention("m", "a")))
    rows = (TieRow("a", "", b"12345678", "[]"), TieRow("a", "k", b"12345678", "[]"))
    part = Part(None, {"a": Family("a", ("", "k"))}, {}, frozenset((("a", ""), ("a", "k"))), rows)
    later = [Reading("a", key, (mention("m", "a"),)) for key in ("k", "unused")]
    store.settle(Settled(part=part), later)
    assert (store.reading("a", "k"), store.reading("a", "unused")) == ((mention("m", "a"),), None)
