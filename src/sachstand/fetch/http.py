"""One page over HTTP: safe by default, bounded in size and time, and truthful about who asks.

Only http and https; addresses are checked on every hop (`sachstand.fetch.addresses`); redirects are followed by hand
up to a limit, and the final address, without its fragment, is the capture's. Bodies are unpacked piece by piece, so
that neither an endless body nor a decompression bomb gets past a limit, and all waiting ends at a deadline
(`sachstand.fetch.deadline`). Cookies live as long as one question. Nothing here knows robots.txt or feeds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urldefrag, urljoin, urlsplit

import httpx

from sachstand import __version__
from sachstand.config import Limits
from sachstand.errors import FetchError
from sachstand.fetch.addresses import GuardedBackend, Resolver, resolve
from sachstand.fetch.deadline import Deadline
from sachstand.fetch.transport import GuardedTransport, plainly
from sachstand.fetch.unpack import GZIP_MAGIC, gunzip, too_large, unpacked
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
        """The conditional request's headers. A mark that no request can carry is not asked with."""
        stated = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in stated.items() if value and value.isascii() and value.isprintable()}


@dataclass(frozen=True, slots=True)
class Question:
    """How to ask. ``most`` bytes of an answer are taken; with ``cut`` a longer one is cut off there, else it fails.

    ``seconds`` is the patience for it, if it is less than that of the client.

    ``leave`` is asked before every hop and raises `FetchError` for an address that is not to be got; what it waits does
    not count.
    """

    validators: Validators = Validators()
    most: int | None = None
    cut: bool = False
    seconds: float = float("inf")
    leave: Callable[[str], None] = lambda url: None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the final address, the status, the headers and the unpacked body. ``sent`` are our headers."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    sent: tuple[tuple[str, str], ...] = ()

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class HttpClient:
    """Gets pages, one at a time. ``allowed`` are hosts inside one's own network that may be asked.

    ``monotonic`` measures patience.
    """

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
        self._deadline = Deadline(self._patience.total, monotonic)
        waits = httpx.Timeout(self._patience.read, connect=self._patience.connect)
        self._client = httpx.Client(
            transport=GuardedTransport(GuardedBackend(allowed, resolver, self._deadline)),
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", "Accept": "text/html,*/*;q=0.8"},
            timeout=waits,
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def get(self, url: str, question: Question | None = None) -> Answer:
        """Follow ``url`` to its end. Raises `FetchError`, `NoAnswer` for what may be there another time."""
        others, self._client.cookies = self._client.cookies, httpx.Cookies()
        try:
            return self._followed(url, question or Question())
        finally:
            self._client.cookies = others  # a question may be asked (for robots.txt) between two hops of another

    def _followed(self, url: str, question: Question) -> Answer:
        left, place = min(self._patience.total, question.seconds), url
        for _ in range(MOST_HOPS + 1):
            question.leave(checked(place, url))
            begun = self._monotonic()
            answer = self._hop(urldefrag(place).url, question, left)
            left -= self._monotonic() - begun
            target = answer.header("location") if answer.status in _REDIRECTS else None
            if target is None:
                return answer
            place = _joined(place, target, url)
        raise FetchError(f"more than {MOST_HOPS} redirects", subject=url, advice="open it in a browser")

    def _hop(self, url: str, question: Question, seconds: float) -> Answer:
        self._deadline.set(seconds)
        most = question.most or self._limits.bytes
        try:
            with self._client.stream("GET", url, headers=question.validators.headers()) as response:
                packed = response.headers.get("content-encoding", "identity").strip().lower()
                counted = _counted(response.iter_raw(), 2 * most if question.cut else most, url)
                pieces = _unpacked(counted, packed, url)
                body = b"" if response.status_code in _REDIRECTS else _collected(pieces, most, question.cut, url)
                if body.startswith(GZIP_MAGIC) and not question.cut:  # "sitemap.xml.gz" is packed by itself
                    body = gunzip(body, most, url)
                sent = tuple(response.request.headers.multi_items())
                return Answer(url, response.status_code, tuple(response.headers.multi_items()), body, sent)
        except FetchError as error:
            raise _about(error, url) from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise _about(plainly(error), url) from error


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
    return Capture(asked, answer.body, captured, answer.url, media_type, answer.headers, answer.sent)


def _joined(place: str, target: str, asked: str) -> str:
    try:
        return urljoin(place, target)
    except ValueError as error:
        raise FetchError(f"leads to '{target[:80]}', which is no address", subject=asked) from error


def _unpacked(pieces: Iterator[bytes], packed: str, url: str) -> Iterator[bytes]:
    """The pieces of the body. Raises `FetchError` where they are packed as was not asked for."""
    if packed not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"is packed with '{packed[:20]}', which was not asked for", subject=url)
    return unpacked(pieces, url) if "gzip" in packed else pieces


def _counted(pieces: Iterator[bytes], most: int, url: str) -> Iterator[bytes]:
    """The pieces as they come. Packed bytes that unpack to nothing are bytes all the same."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise too_large(url, most)
        yield piece


def _collected(pieces: Iterator[bytes], most: int, cut: bool, url: str) -> bytes:
    """The whole body, at most ``most`` bytes."""
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > most and not cut:
            raise too_large(url, most, "unpacked ")
        if len(found) >= most and cut:
            break
    return bytes(found[:most])


def _about(error: FetchError, url: str) -> FetchError:
    """The same error with the address as its subject."""
    return type(error)(error.reason, subject=url, advice=error.advice)
