"""The one configuration: a frozen value, read once at the door, in TOML in the shape of the command line.

    record = "record"
    zone = "Europe/Berlin"
    [limits]
    bytes = 52428800

Nothing reads the environment or a file at import time. Raises `ConfigError` for a file that cannot be used.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sachstand.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one item may take.

    ``bytes``: of a capture; ``characters``: of a report's text.
    """

    bytes: int = 50 * 1024 * 1024
    characters: int = 2_000_000


@dataclass(frozen=True, slots=True)
class Config:
    """What a user can set.

    ``language`` forces one language, ``zone`` one IANA time zone; ``None`` lets the page decide. ``allow_hosts`` are
    hosts of one's own network that may be asked; all others in private networks are refused.
    """

    record: Path = Path("record")
    language: str | None = None
    zone: str | None = None
    limits: Limits = Limits()
    allow_hosts: tuple[str, ...] = ()


def load_config(path: Path) -> Config:
    """Read a TOML file; names that mean nothing are an error, not ignored."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(str(error), subject=str(path), advice="check the file") from error
    return Config(**_checked(table, path))


def _checked(table: dict[str, Any], path: Path) -> dict[str, Any]:
    known = {field.name for field in fields(Config)}
    known_limits = {field.name for field in fields(Limits)}
    limits = table.get("limits", {})
    if not isinstance(limits, dict):
        raise ConfigError("[limits] is not a table", subject=str(path))
    unknown = sorted((set(table) - known) | (set(limits) - known_limits))
    if unknown:
        raise ConfigError(
            f"unknown setting '{unknown[0]}'",
            subject=str(path),
            advice="known: " + ", ".join(sorted(known | known_limits)),
        )
    values: dict[str, Any] = dict(table)
    values["limits"] = Limits(**limits)
    if "record" in values:
        values["record"] = Path(values["record"])
    hosts = values.get("allow_hosts", [])
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise ConfigError("'allow_hosts' is no list of names", subject=str(path), advice='like ["wiki.intern"]')
    values["allow_hosts"] = tuple(hosts)
    return values
