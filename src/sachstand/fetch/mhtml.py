"""Saved pages in one file: MHTML (RFC 2557), as browsers write it.

Takes the page itself; pictures, styles and frames in the same file are left where they are.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from itertools import islice

from sachstand.errors import FetchError

_HEAD = 4096
_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PARTS = 10_000


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The page of an MHTML file: its bytes, address, time of saving, and stated type, each as far as known."""

    body: bytes
    url: str | None
    saved: datetime | None
    content_type: str | None


def is_mhtml(body: bytes) -> bool:
    """Whether the bytes begin with the header of a multipart/related message."""
    head = body[:_HEAD].lower().split(b"\r\n\r\n")[0].split(b"\n\n")[0]
    return b"content-type: multipart/related" in head and b"mime-version:" in head


def open_mhtml(body: bytes, source: str) -> SavedPage:
    """The page in an MHTML file. Raises `FetchError` when there is none in it."""
    try:
        message = email.message_from_bytes(body, policy=email.policy.compat32)
        parts = islice(message.walk(), _MOST_PARTS)
        page = next((part for part in parts if part.get_content_type() in _PAGES), None)
    except RecursionError as error:
        raise FetchError("messages within messages", subject=source, advice="save the page again") from error
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes) or not content.strip():
        raise FetchError("no page in this MHTML file", subject=source, advice="save the page again")
    url = str(page.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
    return SavedPage(
        body=content,
        url=url if url.startswith(("http://", "https://")) else None,
        saved=_date(str(message.get("Date") or "")),
        content_type=str(page.get("Content-Type") or "") or None,
    )


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    return date if date.tzinfo is not None else None
