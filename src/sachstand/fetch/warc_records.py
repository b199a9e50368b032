"""What is inside one whole record of a WARC file. warcio parses it; the packing of the body is undone up to a limit."""

from __future__ import annotations

import hashlib
import io
from base64 import b32encode
from datetime import datetime
from functools import cached_property
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from sachstand.errors import FetchError
from sachstand.fetch.codings import decoded, joined
from sachstand.fetch.warc_frames import Record
from sachstand.model.capture import is_sound

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_DIGESTS = ("md5", "sha1", "sha-1", "sha256", "sha-256", "sha512")
"""Written in hexadecimal or in Base32."""


class WarcRecord:
    """A record and its header. Raises what warcio raises on hostile headers, and `FetchError` without a header."""

    def __init__(self, record: Record) -> None:
        self.offset = record.offset
        self._block = record.block
        parsed = next(iter(ArchiveIterator(io.BytesIO(record.data))), None)
        if parsed is None:
            raise FetchError("holds no record")
        self.parsed: Any = parsed
        self.kind = str(parsed.rec_type)

    @property
    def url(self) -> str:
        """The target."""
        return self._address("WARC-Target-URI")

    @property
    def digest(self) -> str:
        """That of the payload, as it is written; by it a revisit names the record with its bytes."""
        return (self.header("WARC-Payload-Digest") or "").lower()

    @property
    def moment(self) -> str:
        """Address and time, by which a revisit can name a record as well."""
        return f"{self.url} {self.header('WARC-Date')}"

    @property
    def refers_to(self) -> str:
        """What a revisit says of the record with its bytes: its digest, else its address and time."""
        uri = self._address("WARC-Refers-To-Target-URI")
        return self.digest or f"{uri} {self.header('WARC-Refers-To-Date')}"

    def _address(self, name: str) -> str:
        """wget writes it in angle brackets."""
        stated = self.header(name) or ""
        return stated[1:-1] if stated.startswith("<") and stated.endswith(">") else stated

    @property
    def captured(self) -> datetime:
        """When it was archived. Raises `FetchError` without a sound date."""
        try:
            instant = datetime.fromisoformat(self.header("WARC-Date") or "")
        except ValueError:
            instant = None
        if instant is None or instant.tzinfo is None or not is_sound(instant):
            raise FetchError("has no sound date")
        return instant

    @property
    def media_type(self) -> str:
        """The stated type; what states none is taken for a page."""
        stated = self.http("Content-Type") if self.parsed.http_headers else self.header("Content-Type")
        if self.kind == "revisit" and not self.parsed.http_headers:
            stated = None
        return (stated or "text/html").partition(";")[0].strip().lower()

    @property
    def is_page(self) -> bool:
        """Whether it was a report that was given: a page or a text, got well, and no robots.txt."""
        status = self.parsed.http_headers.get_statuscode() if self.parsed.http_headers else "200"
        good = status.startswith("2") or (status == "304" and self.kind == "revisit")
        is_web = self.url.startswith(("http://", "https://")) and not self.url.endswith("/robots.txt")
        return good and is_web and self.media_type in _PAGES

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of the answer."""
        return tuple(self.parsed.http_headers.headers) if self.parsed.http_headers else ()

    @cached_property
    def _payload(self) -> bytes:
        payload: bytes = self.parsed.raw_stream.read()
        return payload

    def body(self, limit: int, source: str) -> bytes:
        """The bytes of the answer, unpacked. Raises `FetchError` or `InputTooLarge`."""
        whole = joined(self._payload) if "chunked" in self.http("Transfer-Encoding").lower() else self._payload
        return decoded(whole, self.http("Content-Encoding"), limit, source)

    def check(self) -> None:
        """Raise `FetchError` if the record's bytes do not fit their digest, where it is one of a known kind."""
        name, _, value = (self.header("WARC-Block-Digest") or "").partition(":")
        if name.lower() not in _DIGESTS:
            return
        found = hashlib.new(name.lower().replace("-", ""), self._block)
        forms = (found.hexdigest(), b32encode(found.digest()).decode().rstrip("=").lower())
        if value.strip().rstrip("=").lower() not in forms:
            raise FetchError("does not fit its digest")

    def header(self, name: str) -> str | None:
        """A header of the record."""
        value = self.parsed.rec_headers.get_header(name)
        return None if value is None else str(value)

    def http(self, name: str) -> str:
        """A header of the answer; empty where it has none."""
        return str((self.parsed.http_headers and self.parsed.http_headers.get_header(name)) or "")
