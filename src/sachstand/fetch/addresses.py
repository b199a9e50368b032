"""Which network addresses may be connected to, checked at the moment of connecting.

A name is resolved once for each connection, every answer is checked, and the connection goes to the checked address
itself: a resolver that changes its answer afterwards changes nothing. Private, loopback, link-local, carrier-grade,
reserved, multicast and unspecified addresses are refused in IPv4 and IPv6, also where an IPv6 address carries an IPv4
one (mapped, 6to4, NAT64, Teredo). The registries: IANA IPv4 and IPv6 Special-Purpose Address Registries, as `ipaddress`
knows them.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

import httpcore

from sachstand.errors import FetchError
from sachstand.fetch.deadline import Deadline, EndingStream, NoAnswer

Resolver = Callable[[str, int], list[str]]

_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
_NOT_GLOBAL = tuple(map(ip_network, ("64:ff9b:1::/48", "3fff::/20", "5f00::/16", "192.88.99.0/24")))
"""Local translation, documentation, segment routing, 6to4 relays: `ipaddress` of Python 3.11 does not know them."""
_LOW_32_BITS = 0xFFFF_FFFF


class RefusedAddress(FetchError):
    """The place leads to an address inside somebody's network."""


def resolve(host: str, port: int) -> list[str]:
    """All addresses of a name, as the system resolves it. Raises `NoAnswer` without one, else `FetchError`."""
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            raise NoAnswer(
                f"the name {host} cannot be looked up now", subject=host, advice="check the network and try again"
            ) from error
        raise FetchError(f"the name {host} is not known", subject=host, advice="check the address") from error
    except (OSError, UnicodeError) as error:
        raise FetchError(f"the name {host} is not known", subject=host, advice="check the address") from error
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


def is_public(address: str) -> bool:
    """Whether ``address`` (without brackets, a zone id is no public address) lies on the public internet."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return all(_is_global(one) for one in _carried(parsed))


def _carried(address: IPv4Address | IPv6Address) -> Iterable[IPv4Address | IPv6Address]:
    """The address, and the IPv4 address that it carries."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address in _COMPATIBLE or address in _NAT64:
        return (IPv4Address(int(address) & _LOW_32_BITS),)
    if address.sixtofour is not None:
        return (address, address.sixtofour)
    return (address, *address.teredo) if address.teredo is not None else (address,)


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address) and (address.is_site_local or address.scope_id):
        return False
    if any(address in network for network in _NOT_GLOBAL):
        return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_loopback or address.is_unspecified
    )


def _name(host: str) -> str:
    """A host as it is compared; a user may write it with its port, or copy a whole address."""
    bare = re.sub(r"^\w{1,10}://|[/?#].*$", "", host.strip().lower())
    port = bare.rfind(":") if bare.count(":") == 1 or "]:" in bare else len(bare)
    return bare[:port].strip("[]").rstrip(".")


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to public addresses only. ``allowed`` are hosts that the user has named, whatever their address.

    ``deadline`` ends every wait on its connections: for the connection, the handshake, each byte of head and body.
    """

    def __init__(
        self, allowed: frozenset[str] = frozenset(), resolver: Resolver = resolve, deadline: Deadline | None = None
    ) -> None:
        self._allowed = frozenset(map(_name, allowed))
        self._resolver = resolver
        self._deadline = deadline or Deadline()
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first checked address that answers. Raises `RefusedAddress` if any answer is not public."""
        name = _name(host)
        addresses = self._resolver(name, port)
        if name not in self._allowed:
            refused = next((address for address in addresses if not is_public(address)), None)
            if refused is not None:
                raise RefusedAddress(
                    f"{host} leads to {refused}, which is not a public address",
                    subject=host,
                    advice=f"if it is yours: --allow-host {name}",
                )
        return self._first(addresses, port, timeout, socket_options)

    def _first(
        self, addresses: Iterable[str], port: int, timeout: float | None, socket_options: Any
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectError("no address")
        for address in addresses:
            try:
                wait = self._deadline.at_most(timeout)
                stream = self._inner.connect_tcp(address, port, wait, None, socket_options)
                return EndingStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        """Never: a socket of this machine is no place of the world."""
        raise RefusedAddress("a Unix socket is not a public address", subject=path)

    def sleep(self, seconds: float) -> None:
        """As the standard backend does."""
        self._inner.sleep(seconds)
