"""Every command does what its page says, and every command and option is on that page."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import RATIFIED, SIGNED, Run

from sachstand.cli.main import COMMANDS, Command, main, make_parser

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")


def parsers() -> Iterator[tuple[str, Command]]:
    (choices,) = (action.choices for action in make_parser()._actions if isinstance(action.choices, dict))
    for name, command in choices.items():
        command.fill()
        yield name, command


@pytest.mark.parametrize(("name", "command"), list(parsers()), ids=list(COMMANDS))
def test_every_command_and_option_is_documented(name: str, command: Command) -> None:
    part = PAGE.split(f"\n## `{name}`\n")[1].split("\n## ")[0]
    options = {option for action in command._actions for option in action.option_strings if option.startswith("--")}
    for option in options - {"--help", "--record", "--config", "--debug"}:
        assert option in part


def test_no_command_is_documented_that_there_is_not() -> None:
    documented = {line.strip("#` ") for line in PAGE.splitlines() if line.startswith("## `")}
    assert documented == set(COMMANDS)


def test_help_loads_nothing_that_it_does_not_need() -> None:
    program = (
        "import sys; before = set(sys.modules)\n"
        "from sachstand.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print(sorted(name for name in set(sys.modules) - before if name.startswith('sachstand')), file=sys.stderr)\n"
        "heavy = {'typing', 'dataclasses', 'shutil', 'sqlite3', 'rich', 'json'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, env=_path())
    assert ran.stderr.splitlines() == [
        "['sachstand', 'sachstand.cli', 'sachstand.cli.main', 'sachstand.errors']",
        "[]",
    ]


def _path() -> dict[str, str]:
    return {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}


def test_the_record_may_be_named_on_either_side(run: Run, good: Path, tmp_path: Path) -> None:
    assert run("add", good, "--record", tmp_path / "elsewhere").code == 0
    assert (tmp_path / "elsewhere" / "record.sqlite").exists()
    assert main(["--record", str(tmp_path / "elsewhere"), "stories"]) == 0


def test_wrong_use_is_code_2(run: Run, good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["dance"])
    assert stopped.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
    assert run("annotate", "--language", "xx", good).complaints == [
        "sachstand: --language: no knowledge of the language 'xx' (known: de, en)"
    ]
    assert run("annotate", "--published", "gestern", good).code == 2
    assert run("--config", good, "stories").code == 2
    (good.parent / "own.toml").write_text('zone = "Mond/Krater"')
    assert run("--config", good.parent / "own.toml", "read", good).complaints == [
        f"sachstand: {good.parent / 'own.toml'}: 'Mond/Krater' is no time zone (like Europe/Berlin)"
    ]


def test_add_tells_what_became_of_each_item(run: Run, good: Path, tmp_path: Path) -> None:
    ran = run("add", "--json", good, tmp_path / "nowhere.txt", good)
    assert [(one["source"], one["status"], one["documents"]) for one in ran.objects] == [
        (str(good), "added", 1),
        (str(tmp_path / "nowhere.txt"), "failed", 0),
        (str(good), "known", 1),
    ]
    assert (ran.objects[1]["stage"], ran.objects[1]["reason"]) == ("fetch", "no such file")


def test_a_report_is_found_shown_exported_and_taken_out_again(run: Run, good: Path, other: Path) -> None:
    run("add", good, other)
    (hit,) = run("search", "--json", "unterzeichn", "Bonn").objects
    assert hit["title"] == "Minister unterzeichnen Abkommen"
    assert {hit["snippet"][start:end] for start, end in hit["marks"]} >= {"Bonn"}
    timeline = [one for one in run("export").objects if one["line"]["text"] == SIGNED.split(". Das")[0] + "."]
    assert [one["when"]["edtf"] for one in timeline] == ["2024-06-19"]
    shown = run("show", timeline[0]["line"]["id"])
    assert "19 June 2024" in shown.out
    assert str(good) in shown.out
    assert "⟦" + SIGNED.split(". Das")[0] in " ".join(shown.out.split())
    assert json.loads(run("show", "--json", timeline[0]["event"]).out.splitlines()[0])["event"] == timeline[0]["event"]
    assert run("remove", good).out.splitlines() == ["1 removed", f"  {good}"]
    assert run("search", "unterzeichnen").out == "nothing found\n"
    assert [one["source"] for one in run("export", "--what", "documents").objects] == [str(other)]
    assert run("remove", good).complaints == [
        f"sachstand: {good}: nothing in the record came from there (see: sachstand export)"
    ]


def test_a_story_is_drawn_with_date_line_and_sources(run: Run, good: Path, other: Path) -> None:
    run("add", good, other)
    drawn = " ".join(run("story").out.split())
    assert "19 June 2024" in drawn
    assert "Die Minister haben am 19. Juni 2024 in Bonn ein Abkommen unterzeichnet." in drawn
    assert "1 source" in drawn
    assert run("story", "no such story").code == 2
    assert run("story", "--json").objects[0]["story"] in run("stories").out


def test_csv_has_a_column_for_each_field(run: Run, good: Path) -> None:
    run("add", good)
    rows = list(csv.DictReader(io.StringIO(run("export", "--what", "events", "--format", "csv").out)))
    events = run("export", "--what", "events").objects
    assert [row["id"] for row in rows] == [event["id"] for event in events]
    assert {row["when.edtf"] for row in rows} >= {"2024-06-19"}
    assert json.loads(run("export", "--what", "events", "--json").out) == events


def test_annotate_keeps_order_and_text(run: Run, tmp_path: Path) -> None:
    texts = {"a.txt": f"\ufeff  {SIGNED}\r\n\r\n", "b.txt": RATIFIED + " 😀 Äh."}
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text.encode())
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\xfa")
    ran = run("annotate", "--published", "2024-07-04", tmp_path / "a.txt", tmp_path / "bad.txt", tmp_path / "b.txt")
    assert ran.code == 1
    assert ran.complaints == [
        f"sachstand: {tmp_path / 'bad.txt'}: is not UTF-8 (byte 0) (convert it, or use: sachstand read)"
    ]
    assert [one["text"] for one in ran.objects] == list(texts.values())
    assert [one["published"] for one in ran.objects] == ["2024-07-04", "2024-07-04"]
    for one in ran.objects:
        assert all(one["text"][time["start"] : time["end"]] == time["text"] for time in one["times"])
    assert [time["value"] for time in ran.objects[0]["times"]] == ["2024-06-19"]
    month = run("annotate", "--published", "2024-07", "--language", "de", tmp_path / "a.txt").objects[0]
    assert month["published"] == "2024-07"
    instant = run("annotate", "--published", "2024-07-04T08:00", "--language", "de", tmp_path / "a.txt").objects[0]
    assert instant["published"] == "2024-07-04T08:00:00+02:00"


def test_read_takes_address_and_time_from_the_command_line(run: Run, tmp_path: Path) -> None:
    page = f"<html lang=de><body><article><h1>Abkommen</h1><p>{SIGNED}</p><p>{RATIFIED}</p></article></body></html>"
    (tmp_path / "a.html").write_text(page)
    ran = run(
        "read", "--url", "https://blatt.example/2024/06/20/a.html", "--captured", "2024-06-21", tmp_path / "a.html"
    )
    (read,) = ran.objects
    assert (ran.code, read["kind"], read["title"]) == (0, "article", "Abkommen")
    assert SIGNED in read["text"]
    assert run("read", "--captured", "irgendwann", tmp_path / "a.html").code == 2


def test_rebuild_and_verify_tell_counts(run: Run, good: Path, other: Path) -> None:
    run("add", good, other)
    assert run("rebuild").out == "made anew from 2 captures: 2 documents\n"
    assert run("rebuild", "--json").objects == [{"captures": 2, "documents": 2, "failed": 0}]
    assert run("verify").out.endswith("lines checked, all is well\n")
    assert run("verify", "--json").out == ""


def test_the_demo_makes_a_record_and_prints_its_story(run: Run, record: Path) -> None:
    ran = run("demo", "--no-serve")
    assert (ran.code, ran.err) == (0, "")
    assert "Pjöngjang" in ran.out
    assert (record / "record.sqlite").exists()


def test_the_archive_is_exported_and_read_back(run: Run, good: Path, other: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html lang=de><h1>Hafen</h1><p>Der Hafen von Bonn ist seit dem 3. Juni 2024 gesperrt.</p></html>")
    (tmp_path / "page.html.meta.json").write_text('{"url": "https://bote.example/hafen"}')
    run("add", good, other, page)
    path = tmp_path / "out.wacz"
    assert run("export", "--what", "archive", "--format", "wacz", "--out", path).out == f"{path}: 3 captures, 1 pages\n"
    assert run("--record", tmp_path / "again", "add", path).out.startswith("3 added")
    for what in ("documents", "events", "timeline"):
        told = run("export", "--what", what).out
        assert told
        assert run("--record", tmp_path / "again", "export", "--what", what).out == told
    for wrong in (("--what", "archive"), ("--format", "wacz"), ("--out", "x"), ("--what", "archive", "--out", "x")):
        assert run("export", *wrong).code == 2
