"""A WACZ file holds what the archive holds, and any tool can read it."""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from sachstand.archive import WarcArchive, own_capture_of
from sachstand.archive.wacz import About, write_wacz
from sachstand.errors import RecordUnwritable
from sachstand.fetch import FileFetcher
from sachstand.model.capture import Capture, Failure

NOW = datetime(2024, 12, 5, 8, 0, tzinfo=UTC)
HEADERS = (("Content-Type", "text/html; charset=utf-8"), ("ETag", '"1"'))


def page(name: str, text: str, hours: int = 0) -> Capture:
    url = f"https://bote.example/{name}"
    return Capture(url, text.encode(), NOW + timedelta(hours=hours), url, "text/html", HEADERS)


PAGES = (
    page("a", "<p>Die Fähre ist ausgelaufen.</p>"),
    page("live", "<p>Erste Fassung</p>", 1),
    page("live", "<p>Zweite Fassung</p>", 2),
    page("copy", "<p>Die Fähre ist ausgelaufen.</p>", 3),
)
FILE = Capture("notizen.txt", b"Ohne Adresse.", NOW, None, "text/plain")


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    archive = WarcArchive(tmp_path / "captures", write=True, file_limit=600)
    for capture in (*PAGES, FILE):
        archive.keep(capture)
    archive.close()
    path = tmp_path / "hafen.wacz"
    about = About("Hafen", NOW, "sachstand test", {PAGES[0].id: "Fähre ausgelaufen"})
    assert write_wacz(WarcArchive(tmp_path / "captures"), path, about) == 4
    return path


def test_every_member_is_named_with_its_size_and_digest(packed: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        assert package.testzip() is None
        described = json.loads(package.read("datapackage.json"))
        assert (described["profile"], described["wacz_version"]) == ("data-package", "1.1.1")
        assert (described["title"], described["created"]) == ("Hafen", "2024-12-05T08:00:00Z")
        named = {one["path"]: one for one in described["resources"]}
        others = {"datapackage.json", "datapackage-digest.json"}
        assert set(package.namelist()) == set(named) | others
        for path, one in named.items():
            data = package.read(path)
            assert (one["bytes"], one["hash"]) == (len(data), "sha256:" + hashlib.sha256(data).hexdigest())
        stated = json.loads(package.read("datapackage-digest.json"))
        digest = hashlib.sha256(package.read("datapackage.json")).hexdigest()
        assert stated == {"path": "datapackage.json", "hash": f"sha256:{digest}"}


def test_the_warc_files_are_not_packed_again(packed: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        warcs = [one for one in package.infolist() if one.filename.startswith("archive/")]
        assert len(warcs) > 1
        assert all(one.compress_type == zipfile.ZIP_STORED for one in warcs)


def test_warcio_finds_each_record_where_the_index_says(packed: Path) -> None:
    found = []
    with zipfile.ZipFile(packed) as package:
        for line in package.read("indexes/index.cdx").decode().splitlines():
            fields = json.loads(line.split(" ", 2)[2])
            data = package.read(f"archive/{fields['filename']}")
            start, length = int(fields["offset"]), int(fields["length"])
            (record,) = ArchiveIterator(BytesIO(data[start : start + length]))
            assert record.rec_headers.get_header("WARC-Target-URI") == fields["url"]
            found.append((fields["url"], record.rec_type))
    assert sorted(found) == [
        ("https://bote.example/a", "response"),
        ("https://bote.example/copy", "revisit"),
        ("https://bote.example/live", "response"),
        ("https://bote.example/live", "response"),
        ("urn:sachstand:source:notizen.txt", "resource"),
    ]


def test_the_index_is_the_one_that_cdxj_indexer_makes(packed: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        package.extractall(tmp_path / "out")
        ours = package.read("indexes/index.cdx").decode().splitlines()
    files = sorted(str(path) for path in (tmp_path / "out" / "archive").iterdir())
    made = subprocess.run(
        [sys.executable, "-m", "cdxj_indexer.main", "-s", *files], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    places = [[json.loads(line.split(" ", 2)[2])[name] for name in ("offset", "length")] for line in made]
    assert [line.split(" ")[:2] for line in made] == [line.split(" ")[:2] for line in ours]
    assert places == [[json.loads(line.split(" ", 2)[2])[name] for name in ("offset", "length")] for line in ours]


def test_each_time_a_page_was_seen_is_a_page(packed: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        head, *pages = map(json.loads, package.read("pages/pages.jsonl").decode().splitlines())
    assert head == {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
    assert [(one["url"], one["ts"]) for one in pages] == [
        ("https://bote.example/a", "2024-12-05T08:00:00Z"),
        ("https://bote.example/live", "2024-12-05T09:00:00Z"),
        ("https://bote.example/live", "2024-12-05T10:00:00Z"),
        ("https://bote.example/copy", "2024-12-05T11:00:00Z"),
    ]
    assert [one.get("title") for one in pages] == ["Fähre ausgelaufen", None, None, None]
    assert len({one["id"] for one in pages}) == 4


def test_it_is_read_back_with_address_and_time(packed: Path) -> None:
    """By who knows nothing of Sachstand, too: but for the file without an address, all of it is in the standard."""
    found = [item for item in FileFetcher(lambda: NOW).fetch(str(packed)) if isinstance(item, Capture)]
    assert {(one.url, one.body, one.captured) for one in found} == {(one.url, one.body, one.captured) for one in PAGES}


def test_a_new_record_made_from_it_holds_the_same_captures(packed: Path, tmp_path: Path) -> None:
    before, after = WarcArchive(tmp_path / "captures"), WarcArchive(tmp_path / "again", write=True)
    found = list(FileFetcher(lambda: NOW, own=own_capture_of).fetch(str(packed)))
    assert [item for item in found if not isinstance(item, Capture)] == []
    for item in found:
        assert isinstance(item, Capture)
        after.keep(item)
    assert list(after.captures()) == list(before.captures())
    assert [(one.source, one.captured) for one in after.sightings()] == [
        (one.source, one.captured) for one in before.sightings()
    ]


def test_half_a_record_at_the_end_is_left_out(packed: Path, tmp_path: Path) -> None:
    last = sorted((tmp_path / "captures").glob("*.warc.gz"))[-1]
    with last.open("ab") as file:
        file.write(gzip.compress(b"WARC/1.1\r\n" * 100)[:40])
    again = tmp_path / "again.wacz"
    write_wacz(
        WarcArchive(tmp_path / "captures"),
        again,
        About("Hafen", NOW, "sachstand test", {PAGES[0].id: "Fähre ausgelaufen"}),
    )
    assert again.read_bytes() == packed.read_bytes()


def test_an_empty_archive_is_a_sound_file(tmp_path: Path) -> None:
    WarcArchive(tmp_path / "captures", write=True).close()
    path = tmp_path / "leer.wacz"
    assert write_wacz(WarcArchive(tmp_path / "captures"), path, About("leer", NOW, "x", {})) == 0
    with zipfile.ZipFile(path) as package:
        assert json.loads(package.read("datapackage.json"))["resources"][0]["path"] == "indexes/index.cdx"


def test_a_place_that_cannot_be_written_is_one_error(packed: Path, tmp_path: Path) -> None:
    with pytest.raises(RecordUnwritable):
        write_wacz(WarcArchive(tmp_path / "captures"), tmp_path / "nowhere" / "x.wacz", About("x", NOW, "x", {}))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_cut_zip_is_one_failure(packed: Path, tmp_path: Path, share: float) -> None:
    data = packed.read_bytes()
    cut = tmp_path / "cut.wacz"
    cut.write_bytes(data[: int(len(data) * share)])
    (failure,) = FileFetcher(lambda: NOW).fetch(str(cut))
    assert isinstance(failure, Failure)
    assert "damaged" in failure.reason


def test_a_wrong_byte_in_a_member_is_told(packed: Path, tmp_path: Path) -> None:
    data = bytearray(packed.read_bytes())
    data[200] ^= 0xFF
    wrong = tmp_path / "wrong.wacz"
    wrong.write_bytes(data)
    assert any(isinstance(item, Failure) for item in FileFetcher(lambda: NOW).fetch(str(wrong)))
