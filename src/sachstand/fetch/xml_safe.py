"""XML from strangers, parsed without entities, without a document type of its own, and without the network."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

from sachstand.errors import FetchError

_DECLARES = re.compile(rb"<!(?:ENTITY|DOCTYPE[^><]{0,2000}\[)", re.I)
_NULS = re.compile(rb"\x00")
"""UTF-16 writes a NUL beside each ASCII letter; without them a declaration in UTF-16 is found as well."""
_LOOSE = re.compile(
    rb"(?P<cdata><!\[CDATA\[.*?(?:\]\]>|\Z))|&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)"
    rb"|<(?![\w:/!?])",
    re.S,
)
"""What is written loosely: a sign of XML that stands for itself."""
_WRITTEN = {b"&": b"&amp;", b"<": b"&lt;"}
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 4_000
_SAFE: dict[str, Any] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


def head_of(body: bytes) -> bytes:
    """The first words in ASCII, whatever the charset; by them XML and JSON formats are told apart."""
    bom = next((bom for bom in _BOMS if body.startswith(bom)), b"")
    return _NULS.sub(b"", body[len(bom) : _HEAD]).lstrip()


def parse_xml(body: bytes, source: str, what: str) -> etree._Element:
    """The root element. Raises `FetchError` for broken XML and for XML that declares entities.

    ``what`` names the thing in the error ("the sitemap").
    """
    _check(body, source, what)
    parser = etree.XMLParser(dtd_validation=False, recover=False, **_SAFE)
    try:
        root = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise FetchError(f"{what} is broken XML ({reason})", subject=source, advice="get it again") from error
    _check_type(root, source, what)
    return root


def elements(body: bytes, names: tuple[str, ...], source: str, what: str) -> Iterator[etree._Element]:
    """The elements of these names, whatever their namespace, one by one; broken XML is read as far as it goes.

    Raises `FetchError` for XML that declares entities. A loose ``&`` in an address, the commonest fault of feeds, is
    taken as it is meant, and so is a loose ``<``.
    """
    _check(body, source, what)
    tags = tuple(f"{{*}}{name}" for name in names)
    found = etree.iterparse(BytesIO(_mended(body)), events=("end",), tag=tags, recover=True, **_SAFE)
    try:
        for number, (_, element) in enumerate(found):
            if not number:
                _check_type(element, source, what)
            yield element
            element.clear(keep_tail=False)
    except etree.XMLSyntaxError:
        return


def _check(body: bytes, source: str, what: str) -> None:
    if _DECLARES.search(_NULS.sub(b"", body)):
        raise _declares(source, what)


def _check_type(element: etree._Element, source: str, what: str) -> None:
    """A charset can hide a declaration from `_check`, but not from the parser."""
    own = element.getroottree().docinfo.internalDTD
    if own is not None and next(own.iterentities(), None) is not None:
        raise _declares(source, what)


def _declares(source: str, what: str) -> FetchError:
    return FetchError(f"{what} declares XML entities", subject=source, advice="it is refused for safety")


def _mended(body: bytes) -> bytes:
    """From the declaration on, with each ``&`` and ``<`` that stands for itself written out, but for those in CDATA."""
    if b"\x00" in body[:_HEAD]:
        return body
    start = max(0, body.find(b"<?xml", 0, _HEAD))
    return _LOOSE.sub(lambda found: found["cdata"] or _WRITTEN[found[0]], body[start:]).lstrip()


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace; empty for comments and the like.

    Not by lxml's ``QName``, which falls over prefixes that nobody has declared ("media:title").
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str:
    """All text in an element, white space folded."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
