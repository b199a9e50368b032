"""Listens at an address and answers with the page until it is interrupted."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette

from sachstand.errors import UsageError


def listen(app: Starlette, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve ``app``; ``ready`` is told the address once it can be opened. Port 0 takes a free one.

    Raises `UsageError` when the address cannot be had.
    """
    with _socket(host, port) as bound:
        found = bound.getsockname()[1]
        ready(f"http://{f'[{host}]' if ':' in host else host}:{found}/")
        uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False)).run(sockets=[bound])


def _socket(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        raise UsageError(
            f"cannot listen here: {error}", subject=f"{host}:{port}", advice="choose another --host or --port"
        ) from error
