"""Model values as JSON and back, without loss.

Made from the type hints of the frozen dataclasses, so a new field with a default is read from older records too. A
`Span` is ``[start, end]``, a tuple is a list, fields that have their default are left out. An instant keeps the name of
its zone, after RFC 9557 (``2024-06-19T10:00:00+02:00[Europe/Berlin]``): with the offset alone, arithmetic over a change
of the clocks would come out an hour wrong.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from sachstand.model.text import Span

T = TypeVar("T")
Coder = Callable[[Any], Any]


def pack(value: Any) -> str:
    """A model value as one line of JSON."""
    return json.dumps(_encode(value), ensure_ascii=False, separators=(",", ":"))


def unpack(kind: type[T], line: str) -> T:
    """The value that `pack` wrote. Raises `ValueError`, `KeyError` or `TypeError` for anything else."""
    wanted: Any = kind
    value: T = _decoder(wanted)(json.loads(line))
    return value


def _encode(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    encode = _ENCODERS.get(type(value))
    if encode is not None:
        return encode(value)
    return {
        name: _encode(held) for name, default in _fields(value.__class__) if (held := getattr(value, name)) != default
    }


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Name and default of each field; a field without default is compared with something nothing equals."""
    return tuple((field.name, object() if field.default is MISSING else field.default) for field in fields(kind))


def _instant(value: datetime) -> str:
    zone = value.tzinfo
    return value.isoformat() + (f"[{zone.key}]" if isinstance(zone, ZoneInfo) else "")


_ENCODERS: dict[Any, Coder] = {
    Span: lambda span: [span.start, span.end],
    tuple: lambda items: [_encode(item) for item in items],
    datetime: _instant,
    date: date.isoformat,
}


def _read_instant(text: str) -> datetime:
    if not text.endswith("]"):
        return datetime.fromisoformat(text)
    plain, _, zone = text[:-1].partition("[")
    stated = datetime.fromisoformat(plain)
    # Not `astimezone`: it would move a local time that a change of the clocks leaves out.
    local = stated.replace(tzinfo=ZoneInfo(zone))
    return local if local.utcoffset() == stated.utcoffset() else local.replace(fold=1)


_DECODERS: dict[Any, Coder] = {
    datetime: _read_instant,
    date: date.fromisoformat,
    float: float,
    Span: lambda pair: Span(pair[0], pair[1]),
}


@cache
def _decoder(kind: Any) -> Coder:
    """How to read one type of value; made once a type."""
    origin = get_origin(kind)
    if kind in _DECODERS:
        return _DECODERS[kind]
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(get_args(kind))
    return _dataclass(kind) if is_dataclass(kind) else lambda value: value


def _optional(kind: Any) -> Coder:
    (inner,) = (part for part in get_args(kind) if part is not types.NoneType)
    read = _decoder(inner)
    return lambda value: None if value is None else read(value)


def _tuple(parts: tuple[Any, ...]) -> Coder:
    if len(parts) == 2 and parts[1] is Ellipsis:
        # late: a `Dated` holds others of its kind, whose decoder is still being made
        return lambda items: tuple([_decoder(parts[0])(item) for item in items])
    return lambda items: tuple(_decoder(part)(item) for part, item in zip(parts, items, strict=True))


def _dataclass(kind: Any) -> Coder:
    hints = get_type_hints(kind)
    readers = {field.name: _decoder(hints[field.name]) for field in fields(kind)}

    def read(table: dict[str, Any]) -> Any:
        return kind(**{name: readers[name](value) for name, value in table.items()})

    return read
