"""The configuration file: what it sets, and how it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from sachstand.config import Config, Limits, load_config
from sachstand.errors import ConfigError


def written(folder: Path, text: str) -> Path:
    path = folder / "sachstand.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_the_file_does_not_name_keeps_its_default(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, 'record = "akten"\nzone = "Europe/Vienna"\n[limits]\nbytes = 1000\n'))
    assert config == Config(record=Path("akten"), zone="Europe/Vienna", limits=Limits(bytes=1000))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('recrod = "x"', "recrod"),
        ("[limits]\nbites = 1", "bites"),
        ("limits = 3", "not a table"),
        ("zone = ", "Invalid value"),
        ('allow_hosts = "wiki.intern"', "no list of names"),
        ("allow_hosts = [7]", "no list of names"),
    ],
)
def test_a_file_that_means_nothing_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(ConfigError, match=reason):
        load_config(written(tmp_path, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml"):
        load_config(tmp_path / "none.toml")


def test_hosts_of_ones_own_network(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, 'allow_hosts = ["wiki.intern"]')).allow_hosts == ("wiki.intern",)
