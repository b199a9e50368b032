"""An httpx transport whose connections go through `GuardedBackend`, and which uses no proxy.

A proxy would connect in our place, where no address can be checked, so the environment's proxy settings are not read.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from types import TracebackType

import httpcore
import httpx

from sachstand.errors import FetchError
from sachstand.fetch.addresses import GuardedBackend
from sachstand.fetch.deadline import NoAnswer

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
        context = httpx.create_ssl_context(trust_env=False)
        context.load_default_certs()  # those of the system, beside those that httpx brings
        self._pool = httpcore.ConnectionPool(
            ssl_context=context, network_backend=backend, max_connections=8, keepalive_expiry=5.0
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


def plainly(error: Exception) -> FetchError:
    """What went wrong on the way, in the words of a user: `NoAnswer` where another try may help."""
    chain = list(_causes(error))
    origin = chain[-1]
    if isinstance(origin, ssl.SSLCertVerificationError):
        return FetchError(f"its certificate is not valid: {origin.verify_message}", advice="check the address")
    if isinstance(origin, ssl.SSLError):
        told = (origin.reason or "no TLS").replace("_", " ").lower()
        return FetchError(f"no safe connection: {told}", advice="check the address, http or https")
    if any(isinstance(one, httpx.InvalidURL | httpx.UnsupportedProtocol | ValueError) for one in chain):
        return FetchError(f"is or leads to no address: {_line(error)}", advice="check the address")
    return _unanswered(error, origin)


def _unanswered(error: Exception, origin: BaseException) -> NoAnswer:
    if isinstance(error, httpx.TimeoutException):
        return NoAnswer("no answer in time", advice="try again later")
    if isinstance(origin, OSError) and origin.strerror:
        return NoAnswer(f"no connection: {origin.strerror.lower()}", advice="check the network, or try again later")
    return NoAnswer(f"could not be got: {_line(error)}", advice="try again later")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what led to it; the last one names what happened."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
