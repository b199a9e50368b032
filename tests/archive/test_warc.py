"""The archive keeps what it was given, and any WARC tool reads it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from sachstand.archive import WarcArchive, check_archive
from sachstand.errors import RecordDamaged, RecordUnwritable
from sachstand.model.capture import Capture

NOON = datetime(2024, 6, 19, 12, 0, 0, 123456, tzinfo=UTC)
PAGE = Capture(
    "https://www.news.example/a?b=2&a=1",
    b"<p>Eins.</p>",
    NOON,
    url="https://www.news.example/a?b=2&a=1",
    media_type="text/html",
    headers=(("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"), ("Set-Cookie", "a=b; c")),
)
TEXT = Capture("berichte/grüße 1.txt", "Zwei Sätze. Noch einer.".encode(), NOON, media_type="text/plain")


def file_of(folder: Path) -> Path:
    return folder / "captures-000001.warc.gz"


def keep(folder: Path, *captures: Capture) -> WarcArchive:
    archive = WarcArchive(folder, write=True)
    for capture in captures:
        archive.keep(capture)
    archive.close()
    return archive


def warc_records(folder: Path) -> list[Any]:
    with file_of(folder).open("rb") as file:
        return [(record.rec_type, record.rec_headers, record.raw_stream.read()) for record in ArchiveIterator(file)]


header_text = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
any_capture = st.builds(
    Capture,
    source=st.text(st.characters(), min_size=1, max_size=12),
    body=st.binary(min_size=1, max_size=40),
    captured=st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
    url=st.none() | st.builds("https://news.example/{}".format, header_text),
    media_type=st.none() | st.sampled_from(["text/html", "text/plain; charset=x"]),
    headers=st.lists(st.tuples(header_text.filter(bool), header_text), max_size=3).map(tuple),
)


@given(capture=any_capture)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_capture_comes_back_as_it_was(capture: Capture, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("archive")
    keep(folder, capture)
    assert WarcArchive(folder).get(capture.id) == capture


def test_page_and_text_become_response_and_resource(tmp_path: Path) -> None:
    keep(tmp_path, PAGE, TEXT)
    info, page, text = warc_records(tmp_path)
    assert (info[0], page[0], text[0]) == ("warcinfo", "response", "resource")
    assert page[1].get_header("WARC-Target-URI") == PAGE.url
    assert page[1].get_header("WARC-Payload-Digest") == f"sha256:{PAGE.digest}"
    assert text[1].get_header("WARC-Date") == "2024-06-19T12:00:00.123456Z"
    assert text[2] == TEXT.body


def test_the_same_bytes_from_elsewhere_are_kept_once(tmp_path: Path) -> None:
    copy = Capture("kopie.html", PAGE.body, NOON + timedelta(days=1))
    keep(tmp_path, PAGE, copy)
    records = warc_records(tmp_path)
    assert [kind for kind, _, _ in records] == ["warcinfo", "response", "revisit"]
    assert records[2][1].get_header("WARC-Refers-To-Target-URI") == PAGE.url
    assert gzip.decompress(file_of(tmp_path).read_bytes()).count(PAGE.body) == 1
    assert WarcArchive(tmp_path).get(copy.id) == copy


def test_keeping_twice_keeps_once(tmp_path: Path) -> None:
    keep(tmp_path, TEXT)
    size = file_of(tmp_path).stat().st_size
    keep(tmp_path, TEXT, Capture(TEXT.source, TEXT.body, NOON + timedelta(hours=1)))
    assert file_of(tmp_path).stat().st_size == size


def test_the_first_sighting_speaks_in_whatever_order_they_came(tmp_path: Path) -> None:
    later = Capture("b.txt", TEXT.body, NOON + timedelta(hours=1))
    keep(tmp_path / "one", TEXT, later)
    keep(tmp_path / "two", later, TEXT)
    assert WarcArchive(tmp_path / "one").get(TEXT.id) == WarcArchive(tmp_path / "two").get(TEXT.id) == TEXT


def test_the_index_is_the_one_that_cdxj_indexer_makes(tmp_path: Path) -> None:
    port = Capture("u", b"x", NOON, url="http://News.example:8080/Weg/", headers=(("Content-Type", "text/html"),))
    keep(tmp_path, PAGE, TEXT, port, Capture("kopie", PAGE.body, NOON))
    made = subprocess.run(
        [sys.executable, "-m", "cdxj_indexer.main", "-s", str(file_of(tmp_path))], capture_output=True, text=True
    )
    assert made.stdout, made.stderr
    ours = (tmp_path / "index.cdxj").read_text().splitlines()
    theirs = made.stdout.splitlines()
    assert [line.split(" ")[:2] for line in ours] == [line.split(" ")[:2] for line in theirs]
    for our, their in zip(ours, theirs, strict=True):
        wanted = json.loads(their.split(" ", 2)[2])
        assert {key: json.loads(our.split(" ", 2)[2]).get(key) for key in wanted} == wanted


def test_without_its_index_the_archive_is_the_same(tmp_path: Path) -> None:
    kept = keep(tmp_path, PAGE, TEXT)
    (tmp_path / "index.cdxj").unlink()
    assert WarcArchive(tmp_path).sightings() == kept.sightings()


@pytest.mark.parametrize("left", [1, 3, 40, 200])
def test_half_a_record_is_cut_off_and_nothing_else(tmp_path: Path, left: int) -> None:
    keep(tmp_path, PAGE)
    whole = file_of(tmp_path).read_bytes()
    keep(tmp_path, TEXT)
    (tmp_path / "index.cdxj").unlink()
    file_of(tmp_path).write_bytes(file_of(tmp_path).read_bytes()[: len(whole) + left])
    assert WarcArchive(tmp_path).ids() == [PAGE.id]  # a reader changes nothing
    assert file_of(tmp_path).stat().st_size == len(whole) + left
    mended = keep(tmp_path, TEXT)
    assert mended.ids() == sorted([PAGE.id, TEXT.id])
    assert list(check_archive(mended)) == []
    assert not list(tmp_path.glob("*.damaged"))


def test_rubbish_at_the_end_is_set_aside(tmp_path: Path) -> None:
    keep(tmp_path, PAGE)
    with file_of(tmp_path).open("ab") as file:
        file.write(b"\0" * 500)
    mended = keep(tmp_path, TEXT)
    assert list(check_archive(mended)) == []
    assert [path.read_bytes() for path in tmp_path.glob("*.damaged")] == [b"\0" * 500]


def test_damage_in_the_middle_hides_nothing_behind_it(tmp_path: Path) -> None:
    keep(tmp_path, PAGE)
    start = file_of(tmp_path).stat().st_size
    keep(tmp_path, TEXT)
    end = file_of(tmp_path).stat().st_size
    keep(tmp_path, Capture("c", b"drei", NOON))
    data = bytearray(file_of(tmp_path).read_bytes())
    data[start + 60 : start + 70] = b"\xff" * 10
    file_of(tmp_path).write_bytes(data)
    (tmp_path / "index.cdxj").unlink()
    archive = WarcArchive(tmp_path, write=True)
    assert archive.ids() == sorted([PAGE.id, Capture("c", b"drei", NOON).id])
    assert [damage.subject for damage in check_archive(archive)] == [f"captures-000001.warc.gz, bytes {start} to {end}"]
    assert file_of(tmp_path).stat().st_size == len(data)


def test_changed_bytes_are_named(tmp_path: Path) -> None:
    keep(tmp_path, TEXT)
    plain = gzip.decompress(file_of(tmp_path).read_bytes())
    start = WarcArchive(tmp_path).sightings()[0].place.offset
    info = file_of(tmp_path).read_bytes()[:start]
    record = plain[len(gzip.decompress(info)) :].replace(b"Noch einer", b"Noch keinr")
    file_of(tmp_path).write_bytes(info + gzip.compress(record))
    (tmp_path / "index.cdxj").unlink()
    archive = WarcArchive(tmp_path)
    assert [damage.reason for damage in check_archive(archive)] == ["its bytes are not those that were kept"]
    with pytest.raises(RecordDamaged):
        archive.get(TEXT.id)


def test_a_failed_write_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = keep(tmp_path, PAGE)
    before = file_of(tmp_path).read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sachstand.archive.warc.os.fsync", full)
    with pytest.raises(RecordUnwritable, match=r"No space left on device.*free some space"):
        archive.keep(TEXT)
    monkeypatch.undo()
    assert file_of(tmp_path).read_bytes() == before
    archive.keep(TEXT)
    assert archive.get(TEXT.id) == TEXT


def test_a_new_file_is_begun_when_one_is_large(tmp_path: Path) -> None:
    archive = WarcArchive(tmp_path, write=True, file_limit=600)
    captures = [Capture(str(number), str(number).encode(), NOON) for number in range(5)]
    for capture in captures:
        archive.keep(capture)
    archive.close()
    assert len(archive.files()) > 1
    again = WarcArchive(tmp_path)
    assert [again.get(capture.id) for capture in captures] == captures


def test_an_unknown_capture_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RecordDamaged, match="not in the archive"):
        keep(tmp_path).get("0" * 16)


ASKED = replace(
    PAGE, request=(("Host", "k.example"), ("User-Agent", "Sachstand/1"), ("If-None-Match", '"a\r\nX-Injected: 1"'))
)


def test_what_was_asked_is_kept_beside_what_was_answered(tmp_path: Path) -> None:
    archive = keep(tmp_path, ASKED, TEXT)
    with file_of(tmp_path).open("rb") as file:
        records = {one.rec_type: one for one in ArchiveIterator(file)}
    asked, answered = records["request"], records["response"]
    assert asked.http_headers.protocol == "GET"
    assert asked.http_headers.headers == [("Host", "k.example"), ("User-Agent", "Sachstand/1")]
    fields = asked.rec_headers.get_header
    assert fields("WARC-Concurrent-To") == answered.rec_headers.get_header("WARC-Record-ID")
    assert fields("WARC-Target-URI") == answered.rec_headers.get_header("WARC-Target-URI")
    assert fields("WARC-Date") == answered.rec_headers.get_header("WARC-Date")
    assert archive.get(PAGE.id) == PAGE
    assert list(check_archive(archive)) == []


@pytest.mark.parametrize("checker", [["warcio.cli", "check"], ["fastwarc.cli", "check"]])
def test_other_tools_find_all_digests_right(tmp_path: Path, checker: list[str]) -> None:
    keep(tmp_path, ASKED, TEXT, Capture("kopie", PAGE.body, NOON, PAGE.url, "text/html", PAGE.headers))
    ran = subprocess.run([sys.executable, "-m", *checker, str(file_of(tmp_path))], capture_output=True, text=True)
    assert (ran.returncode, "fail" in ran.stdout.lower()) == (0, False), ran.stdout + ran.stderr


def test_cut_off_within_its_request_or_its_answer_a_capture_was_never_kept(tmp_path: Path) -> None:
    keep(tmp_path, TEXT)
    before = file_of(tmp_path).read_bytes()
    keep(tmp_path, ASKED)
    whole = file_of(tmp_path).read_bytes()
    for size in range(len(before), len(whole), 7):
        file_of(tmp_path).write_bytes(whole[:size])
        (tmp_path / "index.cdxj").unlink(missing_ok=True)
        assert WarcArchive(tmp_path, write=True).ids() == [TEXT.id]
        mended = keep(tmp_path, ASKED)
        assert mended.get(PAGE.id) == PAGE
        assert list(check_archive(mended)) == []


def test_what_a_source_gave_last(tmp_path: Path) -> None:
    later = Capture(PAGE.source, b"<p>Neu.</p>", PAGE.captured + timedelta(hours=1), PAGE.url)
    archive = keep(tmp_path, later, PAGE, TEXT)
    assert archive.latest(PAGE.source) == later
    assert archive.latest("https://elsewhere.example/") is None
