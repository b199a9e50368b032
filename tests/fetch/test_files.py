"""Files, directories and standard input become captures; what is wrong with one becomes one line."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sachstand.config import Limits
from sachstand.fetch import FileFetcher
from sachstand.model.capture import Capture, Failure

NOW = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)
PAGE = "<html><body><p>Die Fähre ist ausgelaufen.</p></body></html>".encode()


def fetcher(most: int = 10_000, stdin: bytes | None = None) -> FileFetcher:
    stream = None if stdin is None else io.BytesIO(stdin)
    return FileFetcher(clock=lambda: NOW, limits=Limits(bytes=most), stdin=stream)


def fetch(place: Path | str, most: int = 10_000, stdin: bytes | None = None) -> list[Capture | Failure]:
    return list(fetcher(most, stdin).fetch(str(place)))


def only_capture(items: list[Capture | Failure]) -> Capture:
    (item,) = items
    assert isinstance(item, Capture)
    return item


def only_failure(items: list[Capture | Failure]) -> Failure:
    (item,) = items
    assert isinstance(item, Failure)
    assert item.stage == "fetch"
    assert "\n" not in item.reason
    return item


def test_a_file_is_captured_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(PAGE)
    assert only_capture(fetch(path)) == Capture(str(path), PAGE, NOW, None, "text/html")


def test_fetching_is_lazy(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("eins")
    assert isinstance(fetcher().fetch(str(tmp_path)), Iterator)


def test_a_directory_is_walked_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "c/d.txt", ".hidden.txt", "a_files/ad.html", "photo.png", "z.txt.gz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(gzip.compress(b"text") if name.endswith("gz") else b"text")
    found = [Path(item.source).relative_to(tmp_path).as_posix() for item in fetch(tmp_path)]
    assert found == ["a.html", "b.txt", "z.txt.gz", "c/d.txt"]


def test_a_file_that_is_named_needs_no_known_suffix(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("Ein Bericht.")
    assert only_capture(fetch(path)).media_type is None


def test_standard_input_is_read() -> None:
    capture = only_capture(fetch("-", stdin=b"Ein Bericht."))
    assert (capture.source, capture.body) == ("-", b"Ein Bericht.")


@pytest.mark.parametrize("name", ["a.html.meta.json", "a.meta.json"])
def test_a_sidecar_gives_address_and_time(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / name).write_text(json.dumps({"url": "https://k.example/a", "captured": "2024-12-05T02:40:00+01:00"}))
    capture = only_capture(fetch(tmp_path))
    assert capture.url == "https://k.example/a"
    assert capture.captured == datetime(2024, 12, 5, 1, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "no JSON object"),
        ("[]", "no JSON object"),
        ('{"captured": "2024-12-05T02:40:00"}', "no zone"),
        ('{"captured": "gestern"}', "no ISO 8601 time"),
        ('{"captured": 5}', "no ISO 8601 time"),
        ('{"captured": "9999-12-31T23:59:59-12:00"}', "no time at which"),
        ('{"captured": "0001-01-01T00:00:00+12:00"}', "no time at which"),
        ('{"url": "file:///etc/passwd"}', "no http"),
        ('{"url": "https://news.example/\\ud800"}', "half a character"),
        ("[" * 60_000, "no JSON object"),
    ],
)
def test_a_wrong_sidecar_is_told_and_the_page_still_taken(tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "a.html.meta.json").write_text(content)
    failure, capture = fetch(tmp_path / "a.html")
    assert isinstance(failure, Failure) and reason in failure.reason
    assert isinstance(capture, Capture) and capture.url is None


def test_gzip_is_unpacked_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(gzip.compress(PAGE))
    assert only_capture(fetch(path)).body == PAGE


def test_a_gzip_bomb_ends_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"\0" * 5_000_000))
    assert path.stat().st_size < 10_000
    assert "larger than 10,000 bytes unpacked" in only_failure(fetch(path)).reason


@pytest.mark.parametrize(("kept", "reason"), [(-6, "cut off"), (30, "cut off")])
def test_a_truncated_gzip_is_told(tmp_path: Path, kept: int, reason: str) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(PAGE)[:kept])
    assert reason in only_failure(fetch(path)).reason


def test_damaged_gzip_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(PAGE)[:12] + b"\xff" * 40)
    assert "gzip" in only_failure(fetch(path)).reason


@pytest.mark.parametrize("content", [b"", b" \n\t", gzip.compress(b"", mtime=0)])
def test_an_empty_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert "empty" in only_failure(fetch(path)).reason


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    failure = only_failure(fetch(tmp_path / "nothing.html"))
    assert failure.reason == "no such file"
    assert failure.source == str(tmp_path / "nothing.html")


def test_a_file_over_the_limit_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 10_001)
    assert "larger than 10,000 bytes" in only_failure(fetch(path)).reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    assert only_failure(fetch(path)).reason == "may not be read"


def test_an_unreadable_file_is_told_whoever_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.write_text("x")
    monkeypatch.setattr(Path, "open", refuse)
    assert only_failure(fetch(path)).reason == "may not be read"


def test_a_directory_without_reports_is_told(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"x")
    assert "no report" in only_failure(fetch(tmp_path)).reason


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"Ein Bericht.")
    assert [type(item) for item in fetch(tmp_path)] == [Failure, Capture]


def test_a_link_that_leads_nowhere_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "b.txt").write_bytes(b"Ein Bericht.")
    assert only_capture(fetch(tmp_path)).source.endswith("b.txt")


MHTML = (
    b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://k.example/live\r\nSubject: Live\r\n"
    b"Date: Thu, 5 Dec 2024 01:40:00 -0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n'
    b"------B\r\nContent-Type: text/html\r\nContent-ID: <f@x>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://k.example/live\r\n\r\n<p>Die F=C3=A4hre ist ausge=\r\nlaufen.</p>\r\n"
    b"------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------B--\r\n"
)


def test_a_page_in_mhtml_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(MHTML.replace(b"-0000", b"+0100"))
    capture = only_capture(fetch(path))
    assert capture.body.decode() == "<p>Die Fähre ist ausgelaufen.</p>"
    assert (capture.url, capture.media_type) == ("https://k.example/live", "text/html")
    assert capture.captured == datetime(2024, 12, 5, 0, 40, tzinfo=UTC)


def test_mhtml_without_a_zone_takes_the_clock(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(MHTML)
    assert only_capture(fetch(path)).captured == NOW


def test_mhtml_without_a_page_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(MHTML.replace(b"Content-Type: text/html\r\n", b"Content-Type: text/css\r\n"))
    assert "no page" in only_failure(fetch(path)).reason


@pytest.mark.parametrize("whole", [True, False])
def test_a_link_out_of_the_directory_is_not_followed_and_told(tmp_path: Path, whole: bool) -> None:
    """What somebody has packed may point to what is nobody else's business."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("Geheim.")
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Meldung.")
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "folder").symlink_to(tmp_path / "outside")
    (folder / "z.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    top = folder if whole else Path(os.path.relpath(folder))
    found = list(FileFetcher(lambda: NOW).fetch(str(top)))
    assert [item.body for item in found if isinstance(item, Capture)] == [b"Meldung."] * 2
    assert [item.reason for item in found if isinstance(item, Failure)] == ["is a link out of this directory"]


@pytest.mark.parametrize(
    "place", ["ftp://k.example/a", "file:///etc/passwd", "data:text/html,x", "javascript:alert(1)"]
)
def test_an_address_of_another_kind_is_told(place: str) -> None:
    (failure,) = FileFetcher(lambda: NOW).fetch(place)
    assert isinstance(failure, Failure) and failure.reason == "is no http(s) address"


def test_messages_within_messages_end() -> None:
    part = b'Content-Type: multipart/related; boundary="b%d"\r\nMIME-Version: 1.0\r\n\r\n--b%d\r\n'
    deep = b"".join(part % (number, number) for number in range(5_000))
    (failure,) = FileFetcher(lambda: NOW, stdin=io.BytesIO(deep)).fetch("-")
    assert isinstance(failure, Failure) and "internal" not in failure.reason
