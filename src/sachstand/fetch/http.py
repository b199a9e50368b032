"""One page over HTTP: safe by default, bounded in size and time, and truthful about who asks.

Only http and https; addresses are checked on every hop (`sachstand.fetch.addresses`); redirects are followed by hand
up to a limit, and the final address is the capture's. Bodies are unpacked piece by piece, so that neither an endless
body nor a decompression bomb nor a trickle of bytes gets past a limit. Nothing here knows robots.txt or feeds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import httpx

from sachstand import __version__
from sachstand.config import Limits
from sachstand.errors import FetchError
from sachstand.fetch.addresses import GuardedBackend, Resolver, resolve
from sachstand.fetch.transport import GuardedTransport
from sachstand.fetch.unpack import too_large, unpacked
from sachstand.model.capture import Capture

USER_AGENT = f"Sachstand/{__version__} (keeps records of news stories; respects robots.txt)"
MOST_HOPS = 10
NOT_MODIFIED = 304
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_LONGEST_URL = 4_000


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: ``connect`` and ``read`` for one wait, ``total`` for one item with all its hops."""

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask later whether a page has changed (RFC 9110, section 8.8)."""

    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, capture: Capture) -> Validators:
        """Those of an earlier capture."""
        headers = {name.lower(): value for name, value in capture.headers}
        return cls(headers.get("etag"), headers.get("last-modified"))

    def headers(self) -> dict[str, str]:
        """The conditional request's headers."""
        stated = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in stated.items() if value}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the final address, the status, the headers and the unpacked body."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class HttpClient:
    """Gets pages. ``allowed`` are hosts inside one's own network that may be asked; ``monotonic`` measures patience."""

    def __init__(
        self,
        limits: Limits | None = None,
        patience: Patience | None = None,
        allowed: frozenset[str] = frozenset(),
        resolver: Resolver = resolve,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limits = limits or Limits()
        self._patience = patience or Patience()
        self._monotonic = monotonic
        waits = httpx.Timeout(self._patience.read, connect=self._patience.connect)
        self._client = httpx.Client(
            transport=GuardedTransport(GuardedBackend(allowed, resolver)),
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", "Accept": "text/html,*/*;q=0.8"},
            timeout=waits,
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def get(self, url: str, validators: Validators | None = None, most: int | None = None) -> Answer:
        """Follow ``url`` to its end. Raises `FetchError`, with the asked address as its subject."""
        deadline = self._monotonic() + self._patience.total
        place = url
        for _ in range(MOST_HOPS + 1):
            answer = self._hop(checked(place, url), validators, deadline, most or self._limits.bytes)
            target = answer.header("location") if answer.status in _REDIRECTS else None
            if target is None:
                return answer
            place = urljoin(place, target)
        raise FetchError(f"more than {MOST_HOPS} redirects", subject=url, advice="open it in a browser")

    def _hop(self, url: str, validators: Validators | None, deadline: float, most: int) -> Answer:
        headers = validators.headers() if validators else {}
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                raw = response.headers.get("content-encoding", "identity").strip().lower()
                pieces = self._timed(response.iter_raw(), url, deadline)
                body = b"" if response.status_code in _REDIRECTS else _body(pieces, raw, most, url)
                return Answer(url, response.status_code, tuple(response.headers.multi_items()), body)
        except FetchError as error:
            raise _about(error, url) from error
        except httpx.TimeoutException as error:
            raise FetchError("no answer in time", subject=url, advice="try again later") from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            reason = " ".join(str(error).split())[:200] or type(error).__name__
            raise FetchError(f"could not be got: {reason}", subject=url, advice="try again later") from error

    def _timed(self, pieces: Iterator[bytes], url: str, deadline: float) -> Iterator[bytes]:
        for piece in pieces:
            if self._monotonic() > deadline:
                raise FetchError(
                    f"took longer than {self._patience.total:g} seconds", subject=url, advice="try again later"
                )
            yield piece


def checked(url: str, asked: str) -> str:
    """``url`` if it is one that may be got at all. Raises `FetchError`."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError("is no address", subject=asked, advice="check the address") from error
    if parts.scheme not in ("http", "https") or not host or len(url) > _LONGEST_URL:
        raise FetchError(f"leads to '{url[:80]}', which is no http(s) address", subject=asked)
    if parts.username is not None or parts.password is not None:
        raise FetchError("holds a user name or a password", subject=asked, advice="leave them out")
    return url


def capture_of(answer: Answer, asked: str, captured: datetime) -> Capture:
    """The answer as a capture; ``asked`` is the address that the user gave."""
    stated = answer.header("content-type")
    media_type = stated.partition(";")[0].strip().lower() if stated else None
    return Capture(asked, answer.body, captured, answer.url, media_type, answer.headers)


def _body(pieces: Iterator[bytes], encoding: str, most: int, url: str) -> bytes:
    """The whole body, unpacked, at most ``most`` bytes in either form."""
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"is packed with '{encoding[:20]}', which was not asked for", subject=url)
    counted = _counted(pieces, most, url)
    found = bytearray()
    for piece in unpacked(counted, url) if "gzip" in encoding else counted:
        found += piece
        if len(found) > most:
            raise too_large(url, most, "unpacked ")
    return bytes(found)


def _counted(pieces: Iterator[bytes], most: int, url: str) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise too_large(url, most)
        yield piece


def _about(error: FetchError, url: str) -> FetchError:
    """The same error with the address as its subject."""
    return type(error)(error.reason, subject=url, advice=error.advice)
