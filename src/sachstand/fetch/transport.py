"""An httpx transport whose connections go through `GuardedBackend`, and which uses no proxy.

A proxy would connect in our place, where no address can be checked, so the environment's proxy settings are not read.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from types import TracebackType

import httpcore
import httpx

from sachstand.fetch.addresses import GuardedBackend

_TRANSLATED: dict[type[Exception], type[httpx.TransportError]] = {
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
}


class GuardedTransport(httpx.BaseTransport):
    """HTTP/1.1 over checked connections. Certificates are verified."""

    def __init__(self, backend: GuardedBackend) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl.create_default_context(), network_backend=backend, max_connections=8, keepalive_expiry=5.0
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request. Raises httpx's transport errors, and `RefusedAddress` unchanged."""
        raw = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _Translated():
            answer = self._pool.handle_request(raw)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body as it comes over the wire, still packed."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _Translated():
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class _Translated:
    """Turns httpcore's errors into httpx's."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one, other in _TRANSLATED.items():
            if isinstance(error, one):
                raise other(str(error)) from error
        if isinstance(error, httpcore.TimeoutException | httpcore.NetworkError | httpcore.ProtocolError):
            raise httpx.TransportError(str(error)) from error
