"""Which addresses may be connected to."""

from __future__ import annotations

from typing import Any

import httpcore
import pytest

from sachstand.fetch.addresses import GuardedBackend, RefusedAddress, is_public


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"]
)
def test_public_addresses_may_be_asked(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", ["10.0.0.1", "172.16.0.1", "192.168.1.1", "fc00::1", "fd12:3456::1", "fec0::1"])
def test_private_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1"])
def test_loopback_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["169.254.169.254", "fe80::1", "fe80::1%eth0"])
def test_link_local_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["100.64.0.1", "100.127.255.255"])
def test_carrier_grade_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::10.0.0.1"])
def test_mapped_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["2002:7f00:1::", "2002:a00:1::1", "2001:0:7f00:1::", "64:ff9b:1::1"])
def test_tunnelled_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "192.88.99.1",
        "::",
        "ff02::1",
        "2001:db8::1",
        "3fff::1",
        "5f00::1",
        "100::1",
    ],
)
def test_reserved_addresses_are_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["", "localhost", "127.1", "0x7f000001", "2130706433", "[::1]", "1.2.3.4.5"])
def test_what_is_no_address_is_not_public(address: str) -> None:
    assert not is_public(address)


class Recorder(httpcore.SyncBackend):
    """Connects to nothing; remembers where it was to connect."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def connect_tcp(self, host: str, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        self.asked.append(host)
        return httpcore.MockStream([])


def backend(*answers: list[str], allowed: frozenset[str] = frozenset()) -> tuple[GuardedBackend, Recorder]:
    waiting = list(answers)
    guarded = GuardedBackend(allowed, lambda host, port: waiting.pop(0))
    recorder = Recorder()
    guarded._inner = recorder
    return guarded, recorder


def test_a_name_that_resolves_to_a_private_address_is_refused() -> None:
    guarded, recorder = backend(["10.0.0.7"])
    with pytest.raises(RefusedAddress, match=r"leads to 10\.0\.0\.7"):
        guarded.connect_tcp("news.example", 80)
    assert recorder.asked == []


def test_one_private_answer_among_public_ones_is_refused() -> None:
    guarded, recorder = backend(["93.184.216.34", "127.0.0.1"])
    with pytest.raises(RefusedAddress):
        guarded.connect_tcp("news.example", 80)
    assert recorder.asked == []


def test_a_changed_answer_of_the_resolver_changes_nothing() -> None:
    guarded, recorder = backend(["93.184.216.34"], ["127.0.0.1"])
    guarded.connect_tcp("news.example", 80)
    assert recorder.asked == ["93.184.216.34"]
    with pytest.raises(RefusedAddress):
        guarded.connect_tcp("news.example", 80)


def test_a_private_host_that_is_named_may_be_asked() -> None:
    guarded, recorder = backend(["10.0.0.7"], allowed=frozenset({"Intranet.example"}))
    guarded.connect_tcp("intranet.example.", 80)
    assert recorder.asked == ["10.0.0.7"]


@pytest.mark.parametrize(
    ("named", "asked", "address"),
    [
        ("intranet.example:8080", "intranet.example", "10.0.0.7"),
        ("http://Intranet.example/wiki?a#b", "intranet.example", "10.0.0.7"),
        ("::1", "::1", "::1"),
        ("[::1]", "[::1]", "::1"),
        ("[::1]:8080", "::1", "::1"),
    ],
)
def test_a_host_may_be_named_as_users_write_it(named: str, asked: str, address: str) -> None:
    guarded, recorder = backend([address], ["10.0.0.8"], allowed=frozenset({named}))
    guarded.connect_tcp(asked, 80)
    assert recorder.asked == [address]
    with pytest.raises(RefusedAddress):
        guarded.connect_tcp("other.example", 80)


def test_a_host_that_is_named_does_not_open_the_names_below_it() -> None:
    guarded, _ = backend(["10.0.0.7"], ["10.0.0.7"], allowed=frozenset({"intranet.example"}))
    for host in ("evil.intranet.example", "intranet.example.evil.example"):
        with pytest.raises(RefusedAddress):
            guarded.connect_tcp(host, 80)


def test_a_unix_socket_is_refused() -> None:
    guarded, _ = backend()
    with pytest.raises(RefusedAddress):
        guarded.connect_unix_socket("/run/docker.sock")
