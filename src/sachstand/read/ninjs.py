"""News items in JSON after IPTC ninjs, versions 1.x, 2.x and 3.x.

The versions differ in names: ``headline`` (1) or a list ``headlines`` (2, 3); ``body_text`` and ``body_xhtml`` or
``bodies``; ``versioncreated`` (1, 2) or ``versionCreated`` (3). Names are compared without case. ``versioncreated`` is
when this version was made, so it is a time of change; it is the publication too where the item says ``version`` 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sachstand.errors import InputTooLarge, ReadError
from sachstand.model.document import Teaser
from sachstand.read.agency import AgencyItem, Stated, plain_paragraphs
from sachstand.read.body_html import html_paragraphs

Table = Mapping[str, Any]

MOST_ITEMS = 200
_MOST_ASSOCIATED = 50
_MARKS = ("versioncreated", "headline", "headlines", "bodies", "pubstatus", "representationtype")


def open_ninjs(text: str, subject: str, *, is_stated: bool) -> tuple[AgencyItem, ...] | None:
    """The text items in ``text``: one, or those of a list. ``None`` for what is no JSON at all.

    ``is_stated``: the capture itself says that it is JSON, so broken JSON is an error and not a plain text. Raises
    `ReadError` for JSON without any ninjs item.
    """
    if text.lstrip("\ufeff \t\r\n")[:1] not in ("{", "["):
        return None
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        if not is_stated:
            return None
        raise ReadError("is broken JSON", subject=subject, advice="get the item again") from error
    tables = [_lower(one) for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    if len(tables) > MOST_ITEMS:
        raise InputTooLarge(f"more than {MOST_ITEMS} items in one file", subject=subject, advice="split it")
    found = tuple(_item(table, subject) for table in tables if _is_ninjs(table))
    if not found:
        raise ReadError("is JSON, but no ninjs item", subject=subject, advice="of JSON, only ninjs items are read")
    return found


def _is_ninjs(table: Table) -> bool:
    has_body = any(name.startswith("body") or name == "bodies" for name in table)
    return isinstance(table.get("uri"), str) and (has_body or any(name in table for name in _MARKS))


def _item(table: Table, subject: str) -> AgencyItem:
    created = [_stated(table, name) for name in ("firstcreated", "contentcreated")]
    changed = [_stated(table, "versioncreated")]
    if str(table.get("version", "")).strip() == "1":
        created += changed
    return AgencyItem(
        title=_title(table),
        lead=_described(table),
        paragraphs=_body(table, subject),
        by=tuple(filter(None, (_words(table.get(name)) for name in ("by", "byline")))),
        credits=tuple(_credited(table)),
        provider=next(iter(_providers(table)), ""),
        language=_words(table.get("language")),
        created=tuple(one for one in created if one),
        changed=tuple(one for one in changed if one),
        uri=_words(table.get("uri")),
        status=_words(table.get("pubstatus")),
        embargo=_words(table.get("embargoed")),
        teasers=tuple(_associated(table)),
    )


def _lower(value: Any, depth: int = 0) -> Any:
    """The same value with lower-case names, for the versions differ in them alone."""
    if isinstance(value, dict) and depth < 20:
        return {str(name).lower(): _lower(held, depth + 1) for name, held in value.items()}
    return [_lower(one, depth + 1) for one in value] if isinstance(value, list) and depth < 20 else value


def _words(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _stated(table: Table, name: str) -> Stated | None:
    value = _words(table.get(name))
    return Stated(value, f"ninjs:{name}") if value else None


def _roles(table: Table, name: str) -> list[Table]:
    """A list of 2.x ("headlines"), the main one first."""
    found = [one for one in _list(table.get(name)) if isinstance(one, dict)]
    return sorted(found, key=lambda one: one.get("role") not in (None, "", "main"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _title(table: Table) -> str:
    stated = [
        table.get("headline"),
        *(one.get("value") for one in _roles(table, "headlines")),
        table.get("headline_main"),
    ]
    return next((words for value in (*stated, table.get("title")) if (words := _words(value))), "")


def _described(table: Table) -> str:
    stated = [table.get("description_text"), *(one.get("value") for one in _roles(table, "descriptions"))]
    return next((words for value in stated if (words := _words(value))), "")


def _body(table: Table, subject: str) -> tuple[str, ...]:
    """Mark-up before plain text, for it marks the paragraphs; other XML in a body is left out."""
    for is_html, value in sorted(_bodies(table), key=lambda pair: not pair[0]):
        lines = html_paragraphs(value, subject) if is_html else plain_paragraphs(value)
        if lines:
            return lines
    return ()


def _bodies(table: Table) -> Iterator[tuple[bool, str]]:
    for name, value in table.items():
        if name.startswith("body_") and isinstance(value, str):
            yield ("html" in name or "richtext" in name), value
    for one in _roles(table, "bodies"):
        value, kind = one.get("value"), _words(one.get("contenttype")) or _words(one.get("role"))
        if isinstance(value, str) and ("html" in kind or not kind or "text" in kind or "plain" in kind):
            yield "html" in kind, value


def _credited(table: Table) -> Iterator[str]:
    yield from filter(None, (_words(table.get(name)) for name in ("creditline", "source")))
    yield from _providers(table)


def _providers(table: Table) -> Iterator[str]:
    """Who made the item: 2.x ``infosources``, else who holds the rights."""
    for one in _list(table.get("infosources")) + _list(table.get("infosource")):
        if isinstance(one, dict) and (name := _words(one.get("name"))):
            yield name
    if name := _words(table.get("copyrightholder")):
        yield name


def _associated(table: Table) -> Iterator[Teaser]:
    """Other texts that the item is sent with; pictures and videos are none."""
    held = table.get("associations")
    items = list(held.values()) if isinstance(held, dict) else _list(held)
    for one in items[:_MOST_ASSOCIATED]:
        if isinstance(one, dict) and one.get("type") == "text" and (title := _title(one)):
            uri = _words(one.get("uri"))
            yield Teaser(title, _described(one), uri if uri.startswith(("http://", "https://")) else None)
