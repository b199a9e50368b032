"""Captures out of several WARC files: those of a WACZ and those of a directory."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from tests.fetch.warcs import (
    DATES,
    NOW,
    SAME,
    Pipe,
    answer,
    packed_bytes,
    page,
    response,
    revisit,
    wacz,
    warc,
)

from sachstand.fetch import FileFetcher, unpack
from sachstand.model.capture import Capture, Failure


def test_a_revisit_through_a_pipe_is_told(tmp_path: Path) -> None:
    data = response(page(1), "", SAME) + revisit("https://k.example/b", DATES[1], answer(b""), SAME)
    items = list(FileFetcher(lambda: NOW, stdin=Pipe(data)).fetch("-"))
    assert [type(item) for item in items] == [Capture, Failure]


def test_the_warcs_of_a_wacz_are_read(tmp_path: Path) -> None:
    path = wacz(
        tmp_path, ("datapackage.json", b"{}"), ("archive/a.warc.gz", warc(packed=True)), ("archive/b.warc", warc())
    )
    items = list(FileFetcher(lambda: NOW).fetch(str(path)))
    assert [item.url for item in items if isinstance(item, Capture)] == [
        f"https://k.example/{n}" for n in (0, 1, 2)
    ] * 2
    assert len(items) == 6


def test_a_wacz_through_a_pipe_is_read(tmp_path: Path) -> None:
    stream = Pipe(wacz(tmp_path, ("archive/a.warc", warc())).read_bytes())
    assert len(list(FileFetcher(lambda: NOW, stdin=stream).fetch("-"))) == 3


@pytest.mark.parametrize("kept", [-40, 60, 200])
def test_a_damaged_wacz_is_one_line(tmp_path: Path, kept: int) -> None:
    path = wacz(tmp_path, ("archive/a.warc", warc()))
    path.write_bytes(path.read_bytes()[:kept])
    (failure,) = FileFetcher(lambda: NOW).fetch(str(path))
    assert isinstance(failure, Failure) and "damaged" in failure.reason


def test_a_revisit_of_a_page_in_another_file_of_the_wacz_is_read(tmp_path: Path) -> None:
    later = revisit("https://k.example/b", DATES[1], answer(b""), SAME)
    path = wacz(tmp_path, ("archive/a.warc", later), ("archive/b.warc.gz", packed_bytes(response(page(1), "", SAME))))
    assert [getattr(item, "url", item) for item in FileFetcher(lambda: NOW).fetch(str(path))] == [
        "https://k.example/a",
        "https://k.example/b",
    ]


def test_a_revisit_of_a_page_in_an_earlier_file_of_the_directory_is_read(tmp_path: Path) -> None:
    (tmp_path / "1.warc.gz").write_bytes(packed_bytes(response(page(1), "", SAME)))
    (tmp_path / "2.warc").write_bytes(warc())
    (tmp_path / "3.warc").write_bytes(revisit("https://k.example/b", DATES[1], answer(b""), SAME))
    *_, last = FileFetcher(lambda: NOW).fetch(str(tmp_path))
    assert isinstance(last, Capture)
    assert (last.source, last.url, last.body) == (str(tmp_path / "3.warc"), "https://k.example/b", page(1))


def test_names_in_a_wacz_lead_nowhere(tmp_path: Path) -> None:
    path = wacz(tmp_path, ("../../etc/a.warc", warc()), ("/archive/b.warc", warc()), ("archive\\..\\c.warc", warc()))
    before = sorted(tmp_path.rglob("*"))
    assert len(list(FileFetcher(lambda: NOW).fetch(str(path)))) == 9
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_bomb_in_a_wacz_is_refused(tmp_path: Path, packing: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "_ALLOWED", 1_000_000)
    record_of_spaces = response(b" " * 90_000, "")
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w", packing) as archive:
        for number in range(20):
            archive.writestr(f"archive/{number}.warc.gz", packed_bytes(record_of_spaces * 50))
    *_, last = FileFetcher(lambda: NOW).fetch(str(path))
    assert isinstance(last, Failure) and "unpacks to more than 300 times its size" in last.reason


def test_a_bomb_of_many_records_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "_ALLOWED", 1_000_000)
    path = tmp_path / "a.warc.gz"
    path.write_bytes(packed_bytes(response(b" " * 90_000, "") * 100))
    (failure,) = FileFetcher(lambda: NOW).fetch(str(path))
    assert isinstance(failure, Failure) and "unpacks to more than 300 times its size" in failure.reason


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_damaged_member_of_a_wacz_is_one_line(tmp_path: Path, packing: int) -> None:
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr("archive/a.warc", warc())
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(255 - byte for byte in data[60:90])
    path.write_bytes(data)
    *_, last = FileFetcher(lambda: NOW).fetch(str(path))
    assert isinstance(last, Failure) and "\n" not in last.reason and "internal" not in last.reason
