"""Bodies in chunks and packings: what is sound comes back, and nothing makes it fall or run away."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.errors import FetchError
from sachstand.fetch.codings import decoded, joined

LIMIT = 100_000
PACK = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress}


def in_chunks(parts: list[bytes]) -> bytes:
    return b"".join(b"%X;a=b\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@given(st.lists(st.binary(min_size=1, max_size=50), min_size=1, max_size=5))
def test_chunks_are_joined(parts: list[bytes]) -> None:
    assert joined(in_chunks(parts)) == b"".join(parts)


@given(st.lists(st.sampled_from(sorted(PACK)), max_size=3), st.binary(min_size=1, max_size=200))
def test_packings_are_undone_the_last_one_first(names: list[str], body: bytes) -> None:
    packed = body
    for name in names:
        packed = PACK[name](packed)
    assert decoded(packed, ", ".join(names), LIMIT, "s") == body


@given(st.sampled_from(["", *PACK, "gzip,br", "identity", "none", "zstd", ",,"]), st.binary(max_size=300))
def test_no_bytes_make_it_fall(name: str, body: bytes) -> None:
    try:
        assert len(decoded(joined(body), name, LIMIT, "s")) <= max(LIMIT, len(body))
    except FetchError as error:
        assert "\n" not in str(error)


def test_chunks_that_break_off_are_told() -> None:
    with pytest.raises(FetchError, match="cut off within its chunks"):
        joined(in_chunks([b"a" * 50, b"b" * 50])[:90])


@pytest.mark.parametrize("body", [b"", b"<p>Text</p>", b"2024\r\nist ein Jahr", b"\r\n"])
def test_what_is_not_in_chunks_is_as_it_is(body: bytes) -> None:
    assert joined(body) == body
