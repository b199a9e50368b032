"""XML from strangers, parsed without entities, without a document type of its own, and without the network."""

from __future__ import annotations

import re

from lxml import etree

from sachstand.errors import FetchError

_DECLARES = re.compile(rb"<!(?:ENTITY|DOCTYPE[^>]{0,2000}\[)", re.I)
_NULS = re.compile(rb"\x00")
"""UTF-16 writes a NUL beside each ASCII letter; without them a declaration in UTF-16 is found as well."""
_DEPTH = 64


def parse_xml(body: bytes, source: str, what: str) -> etree._Element:
    """The root element. Raises `FetchError` for broken XML and for XML that declares entities.

    ``what`` names the thing in the error ("the sitemap").
    """
    if _DECLARES.search(_NULS.sub(b"", body)):
        raise FetchError(f"{what} declares XML entities", subject=source, advice="it is refused for safety")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise FetchError(f"{what} is broken XML ({reason})", subject=source, advice="get it again") from error
    return root


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace; empty for comments and the like."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str:
    """All text in an element, white space folded."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
