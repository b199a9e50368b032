"""One capture as one WARC record, and back again without loss.

WARC 1.1 (IIPC, 2017), written and parsed by warcio. The record holds all that a `Capture` has, so that a record of
Sachstand can be rebuilt from the WARC files alone:

| field of `Capture` | place in the WARC record |
|---|---|
| ``body`` | payload; ``WARC-Payload-Digest`` is its SHA-256 in hexadecimal |
| ``captured`` | ``WARC-Date``, UTC, to the microsecond |
| ``url`` | ``WARC-Target-URI``; without a URL that is ``urn:sachstand:source:`` and the source |
| ``source`` | ``Sachstand-Source`` |
| ``media_type`` | ``Sachstand-Media-Type`` |
| ``headers`` | the HTTP header block; those that HTTP cannot carry, all in ``Sachstand-Headers`` as JSON |
| ``id`` | ``Sachstand-Capture`` (a check, and a key for other tools) |
| ``request`` | a ``request`` record before it, concurrent to it |

Values of the own fields are percent-encoded UTF-8. A capture with headers that HTTP can carry is a ``response`` record,
one without a ``resource`` record, and bytes that are already kept make a ``revisit`` record. The header fields that say
how the bytes were coded on the way (``Content-Encoding`` …) no longer fit the bytes and are kept as
``X-Archive-Orig-…``, as other archiving tools do. Fetchers keep successful answers alone, so the status line is always
200.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from warcio.recordbuilder import RecordBuilder
from warcio.statusandheaders import StatusAndHeaders
from warcio.utils import Digester

from sachstand.errors import RecordDamaged
from sachstand.model.capture import Capture

NO_URL = "urn:sachstand:source:"
_ORIGINAL = "X-Archive-Orig-"
_ABOUT_THE_WAY = ("content-encoding", "content-length", "transfer-encoding")
_PRINTABLE = "".join(map(chr, range(32, 127)))
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_URL_MARKS = ":/?#[]@!$&'()*+,;=%~-._"


class Builder(RecordBuilder):  # type: ignore[misc]  # warcio has no types
    """warcio's builder with SHA-256 instead of SHA-1."""

    @staticmethod
    def _create_digester() -> Any:
        return Digester("sha256")


BUILDER = Builder(warc_version="1.1")


def record_of(capture: Capture) -> Any:
    """The ``response`` or ``resource`` record that keeps this capture with its bytes."""
    fields = _own_fields(capture)
    http = _http(capture)
    return BUILDER.create_warc_record(
        target_of(capture),
        "response" if http else "resource",
        payload=BytesIO(capture.body),
        length=len(capture.body),
        warc_content_type="" if http else _header_safe(capture.media_type or "application/octet-stream"),
        warc_headers_dict=fields | {"WARC-Payload-Digest": f"sha256:{capture.digest}"},
        http_headers=http,
    )


def revisit_of(capture: Capture, original: Capture) -> Any:
    """The ``revisit`` record of a capture whose bytes are kept with ``original``."""
    return BUILDER.create_revisit_record(
        target_of(capture),
        f"sha256:{capture.digest}",
        target_of(original),
        _instant(original.captured),
        http_headers=_http(capture),
        warc_headers_dict=_own_fields(capture),
    )


def request_of(capture: Capture, answer: Any) -> Any:
    """The ``request`` record that belongs to the record ``answer``; ``None`` for what no HTTP request has brought."""
    headers = [(name, value) for name, value in capture.request if _is_carried(name, value)]
    if not headers or not target_of(capture).startswith(("http:", "https:")):
        return None
    target = urlsplit(target_of(capture))
    asked = (target.path or "/") + (f"?{target.query}" if target.query else "")
    return BUILDER.create_warc_record(
        target_of(capture),
        "request",
        payload=BytesIO(),
        length=0,
        warc_headers_dict={
            "WARC-Date": _instant(capture.captured),
            "WARC-Concurrent-To": answer.rec_headers.get_header("WARC-Record-ID"),
        },
        http_headers=StatusAndHeaders(f"GET {asked} HTTP/1.1", headers, is_http_request=True),
    )


def capture_of(record: Any, body: bytes) -> Capture:
    """The capture that a record keeps; ``body`` is its payload, or for a revisit that of the original.

    Raises `RecordDamaged` when the two do not belong together.
    """
    own = record.rec_headers
    target = own.get_header("WARC-Target-URI") or ""
    url = _own(own, "Sachstand-URL") or (None if target.startswith(NO_URL) else target)
    capture = Capture(
        source=_own(own, "Sachstand-Source") or target,
        body=body,
        captured=instant_of(own.get_header("WARC-Date")),
        url=url,
        media_type=_own(own, "Sachstand-Media-Type"),
        headers=_headers(record),
    )
    stated = own.get_header("Sachstand-Capture")
    if stated is not None and stated != capture.id:
        raise RecordDamaged("its bytes are not those that were kept", subject=f"capture {stated}")
    return capture


def own_capture_of(record: Any, body: bytes) -> Capture | None:
    """The same for a record that somebody hands in: ``None`` for one that Sachstand has not written."""
    return None if record.rec_headers.get_header("Sachstand-Capture") is None else capture_of(record, body)


def target_of(capture: Capture) -> str:
    """A URI for the capture: its URL, made legal, or its source as a URN."""
    if capture.url is None:
        return NO_URL + quote(capture.source, safe="/.-_~", errors="surrogatepass")
    return quote(capture.url, safe=_URL_MARKS)


def instant_of(text: str) -> datetime:
    """A ``WARC-Date`` as an aware instant in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def _instant(when: datetime) -> str:
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _own_fields(capture: Capture) -> dict[str, str]:
    fields = {
        "WARC-Date": _instant(capture.captured),
        "Sachstand-Capture": capture.id,
        "Sachstand-Source": quote(capture.source, safe="/:?&=.-_~", errors="surrogatepass"),
    }
    if capture.media_type is not None:
        fields["Sachstand-Media-Type"] = quote(capture.media_type, safe="/;=+.-_")
    if capture.url is not None and capture.url != target_of(capture):
        fields["Sachstand-URL"] = quote(capture.url, safe="/:")
    if _http_headers(capture) != capture.headers and _restored(_http_headers(capture)) != capture.headers:
        fields["Sachstand-Headers"] = quote(json.dumps(capture.headers), safe="")
    return fields


def _own(fields: Any, name: str) -> str | None:
    value = fields.get_header(name)
    return None if value is None else unquote(value, errors="surrogatepass")


def _headers(record: Any) -> tuple[tuple[str, str], ...]:
    exact = _own(record.rec_headers, "Sachstand-Headers")
    if exact is not None:
        return tuple((name, value) for name, value in json.loads(exact))
    if record.http_headers is None or record.rec_headers.get_header("Sachstand-Source") is None:
        return ()
    return _restored(tuple(record.http_headers.headers))


def _http(capture: Capture) -> Any:
    headers = list(_http_headers(capture))
    return StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1") if headers else None


def _http_headers(capture: Capture) -> tuple[tuple[str, str], ...]:
    """The headers that HTTP can carry as they are, with those about the way of the bytes set aside."""
    if not target_of(capture).startswith(("http:", "https:")):
        return ()  # WARC readers look for a header block under such addresses alone
    return tuple(
        (_ORIGINAL + name if name.lower() in _ABOUT_THE_WAY else name, value)
        for name, value in capture.headers
        if _is_carried(name, value)
    )


def _is_carried(name: str, value: str) -> bool:
    return bool(_TOKEN.fullmatch(name) and value and value == _header_safe(value).strip())


def _restored(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name.removeprefix(_ORIGINAL), value) for name, value in headers)


def _header_safe(text: str, marks: str = _PRINTABLE) -> str:
    return quote(text, safe=marks)
