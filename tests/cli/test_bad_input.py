"""Bad input ends in one clear line; the other items go on, and the record stays readable and whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import SIGNED, Run

from sachstand.store.lock import WriteLock

FRENCH = "Le président a signé mercredi un accord avec son homologue, a déclaré le porte-parole du gouvernement. "
BAD: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "the file is empty"),
    "blank.txt": (b" \n\t\n", "the file is empty"),
    "picture.jpg": (bytes(range(256)) * 8, "neither text nor HTML"),
    "page.html": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "neither text nor HTML"),
    "french.html": (f"<html lang=fr><body><p>{FRENCH * 5}</p></body></html>".encode(), "the text is in 'fr'"),
    "menu.html": (b"<html><body><nav><a href=/>Start</a></nav><img src=a.png></body></html>", "no report on this page"),
    "nested.html": (b"<html><body>" + b"<div>" * 500_000 + SIGNED.encode(), "more than 400,000 tags"),
}


def whole(run: Run, documents: int) -> None:
    """The record is readable, and nothing in it is wrong."""
    checked = run("verify")
    assert (checked.code, checked.err) == (0, "")
    assert len(run("export", "--what", "documents").objects) == documents


@pytest.mark.parametrize("name", sorted(BAD))
def test_one_clear_line_and_the_others_go_on(name: str, run: Run, good: Path, tmp_path: Path) -> None:
    body, reason = BAD[name]
    (tmp_path / name).write_bytes(body)
    ran = run("add", tmp_path / name, good)
    assert ran.code == 1
    (line,) = ran.complaints
    assert line.startswith(f"sachstand: {tmp_path / name}: {reason}")
    assert "1 added, 1 failed" in ran.out
    whole(run, documents=1)


def test_a_missing_file(run: Run, good: Path, tmp_path: Path) -> None:
    ran = run("add", tmp_path / "nowhere.txt", good)
    assert ran.code == 1
    assert ran.complaints == [f"sachstand: {tmp_path / 'nowhere.txt'}: no such file (check the path)"]
    whole(run, documents=1)


def test_sixty_megabytes_of_nested_tags(run: Run, good: Path, tmp_path: Path) -> None:
    with (tmp_path / "huge.html").open("wb") as file:
        for _ in range(60):
            file.write(b"<div>" * 200_000)
    ran = run("add", tmp_path / "huge.html", good)
    assert ran.code == 1
    assert ran.complaints == [
        f"sachstand: {tmp_path / 'huge.html'}: is larger than 52,428,800 bytes (raise limits.bytes to read it)"
    ]
    whole(run, documents=1)


@pytest.mark.parametrize(
    "body",
    [
        "Die Gespräche über die Güter".encode("latin-1"),
        "Die Gespräche über die Güter".encode("cp1252"),
        "Die Gespräche ".encode() + "über die Güter".encode("latin-1"),
        "Die Gespräche über die Güter".encode("utf-16"),
    ],
    ids=["latin-1", "cp1252", "mixed", "utf-16"],
)
def test_other_and_mixed_encodings_are_read_or_refused_in_one_line(body: bytes, run: Run, tmp_path: Path) -> None:
    encoding = "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1"
    (tmp_path / "a.txt").write_bytes(body + f" gehen weiter.\n\n{SIGNED}".encode(encoding).removeprefix(b"\xff\xfe"))
    ran = run("add", tmp_path / "a.txt")
    assert len(ran.complaints) == ran.code <= 1
    whole(run, documents=1 - ran.code)
    if ran.code == 0:
        assert "\ufffd" not in run("export", "--what", "documents").objects[0]["text"]


def test_two_files_with_the_same_content_are_kept_once_and_that_is_said(run: Run, good: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.txt"
    shutil.copy(good, copy)
    ran = run("add", good, copy)
    assert ran.code == 0
    assert ran.complaints == [f"{copy}: the same as {good}, kept once"]
    assert "1 added, 1 copies" in ran.out
    whole(run, documents=1)
    again = run("add", good)
    assert "1 known already" in again.out


def test_a_file_name_that_is_no_utf8(run: Run, good: Path, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/gr\xfc\xdfe\n.txt"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(good.read_bytes())
    ran = run("add", os.fsdecode(path))
    assert ran.code == 0
    (document,) = run("export", "--what", "documents").objects
    assert document["source"].endswith("/gr\\xfc\\xdfe\n.txt")
    whole(run, documents=1)
    assert run("remove", document["source"]).code == 0


def test_a_second_add_at_the_same_time(run: Run, record: Path, good: Path, other: Path) -> None:
    run("add", good)
    with WriteLock(record):
        ran = run("add", other)
        assert ran.code == 3
        assert ran.complaints == [
            f"sachstand: {record}: process {os.getpid()} is writing to it (try again when it has ended)"
        ]
        assert run("stories").code == 0
    whole(run, documents=1)
    assert run("add", other).code == 0
    whole(run, documents=2)


@pytest.fixture
def as_nobody() -> Iterator[Callable[[], None]]:
    """Root may write everywhere, so a read-only place is none for it."""
    root = os.geteuid() == 0
    yield lambda: os.seteuid(65534) if root else None
    if root:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may look into, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_read_only_directory(
    run: Run, good: Path, other: Path, open_folder: Path, as_nobody: Callable[[], None], record: Path
) -> None:
    place = open_folder / "record"
    for path in (good, other):
        shutil.copy(path, open_folder)
    assert run("--record", place, "add", open_folder / good.name).code == 0
    assert run("verify", "--record", place).code == 0
    place.chmod(0o555)
    open_folder.chmod(0o555)
    as_nobody()
    ran = run("--record", place, "add", open_folder / other.name)
    assert ran.code == 3
    assert len(ran.complaints) == 1
    assert "ermission denied" in ran.err
    new = run("--record", open_folder / "new", "add", open_folder / other.name)
    assert (new.code, len(new.complaints)) == (3, 1)
    assert len(run("--record", place, "export", "--what", "documents").objects) == 1
    assert run("--record", place, "verify").code == 0
    os.seteuid(os.getuid())
    place.chmod(0o755)
    open_folder.chmod(0o755)


def test_commands_that_read_need_a_record(run: Run, record: Path) -> None:
    for command in (["stories"], ["story"], ["verify"], ["rebuild"], ["export"], ["search", "a"], ["show", "a"]):
        ran = run(*command)
        assert ran.code == 3
        assert ran.complaints == [f"sachstand: {record}: no record here (make one with: sachstand add)"]
    assert not record.exists()


@pytest.mark.parametrize("damage", [b"rubbish, no database at all", b""])
def test_a_database_that_cannot_be_used_is_made_anew(damage: bytes, run: Run, record: Path, good: Path) -> None:
    run("add", good)
    before = run("export").out
    (record / "record.sqlite").write_bytes(damage)
    for name in ("record.sqlite-wal", "record.sqlite-shm"):
        (record / name).unlink(missing_ok=True)
    if damage:
        ran = run("stories")
        assert (ran.code, len(ran.complaints)) == (3, 1)
        assert "sachstand rebuild" in ran.err
    assert run("rebuild").code == 0
    assert run("export").out == before
    whole(run, documents=1)


@pytest.mark.parametrize("stated", ["gestern", "9999-12-31", "2024-02-31", "9999-12-31T23:59:59-12:00"])
@pytest.mark.parametrize(("command", "option"), [("annotate", "--published"), ("read", "--captured")])
def test_a_time_that_is_none(command: str, option: str, stated: str, run: Run, good: Path) -> None:
    ran = run(command, option, stated, good)
    assert ran.code == 2
    assert len(ran.complaints) == 1
    assert ran.complaints[0].startswith(f"sachstand: {option}: '{stated}' is no time")


def test_a_changed_capture_is_named(run: Run, record: Path, good: Path, other: Path) -> None:
    run("add", good, other)
    (warc,) = (record / "captures").glob("*.warc.gz")
    data = bytearray(warc.read_bytes())
    data[-40] ^= 0xFF
    warc.write_bytes(data)
    ran = run("verify")
    assert ran.code == 1
    assert "no whole record" in ran.out
    assert "its capture is not in the archive" in ran.out or "its words do not stand in its capture" in ran.out
    assert run("stories").code == 0


def test_an_address_in_the_private_network_is_refused_in_one_line_and_the_rest_goes_on(run: Run, good: Path) -> None:
    ran = run("add", "http://127.0.0.1:9/page", str(good))
    assert ran.code == 1 and "1 added, 1 failed" in ran.out
    (complaint,) = ran.complaints
    assert complaint.startswith("sachstand: http://127.0.0.1:9/page: ") and "not a public address" in complaint
    assert "robots" not in complaint


def test_an_address_that_is_none_is_named(run: Run) -> None:
    assert "is no address" in run("add", "https://[::1/").err
