"""News items and packages in XML after IPTC NewsML-G2 (any 2.x), alone or in a ``newsMessage``.

Elements are found by their local names, for feeds use any prefix. The body is NITF or XHTML (``inlineXML``) or text
(``inlineData``). ``versionCreated`` is when this version was made, so it is a time of change; ``firstCreated`` and
``contentCreated`` are the publication, as is ``versionCreated`` of an item that says ``version="1"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from sachstand.errors import InputTooLarge, ReadError
from sachstand.model.document import Teaser
from sachstand.read.agency import AgencyItem, Stated, plain_paragraphs
from sachstand.read.body_html import html_paragraphs

MOST_ITEMS = 200
_ROOT = re.compile(r"<(?:\w{1,20}:)?(?:newsItem|packageItem|newsMessage)[\s>]")
_SNIFFED = 4_000
_DECLARES = re.compile(r"<!(?:ENTITY|DOCTYPE[^>]{0,2000}\[)", re.I)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_BLOCKS = frozenset(("p", "hl2", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre"))
_NOT_TEXT = frozenset(("head", "body.head", "body.end", "media", "figure", "figcaption", "table", "script", "style"))
_MOST_BLOCKS = 20_000
_MOST_REFERENCES = 50
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def is_newsml(text: str) -> bool:
    """Whether ``text`` is a NewsML-G2 item, package or message, by its first words."""
    return text.lstrip("\ufeff \t\r\n").startswith("<") and bool(_ROOT.search(text[:_SNIFFED]))


def open_newsml(text: str, subject: str) -> tuple[AgencyItem, ...]:
    """The items with text or references in it. Raises `ReadError` for broken XML and for XML that declares entities."""
    if _DECLARES.search(text):
        raise ReadError("declares XML entities", subject=subject, advice="it is refused for safety")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        plain = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
        root = etree.fromstring(plain.strip().encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise ReadError(f"is broken XML ({reason})", subject=subject, advice="get the item again") from error
    items = list(islice(_all(root, "newsItem", "packageItem"), MOST_ITEMS + 1))
    if len(items) > MOST_ITEMS:
        raise InputTooLarge(f"more than {MOST_ITEMS} items in one file", subject=subject, advice="split it")
    found = tuple(item for one in items if (item := _item(one, subject)).paragraphs)
    if not found:
        raise ReadError(
            "a NewsML-G2 item without text", subject=subject, advice="pictures, videos and bare packages are not read"
        )
    return found


def _item(root: etree._Element, subject: str) -> AgencyItem:
    meta, content = _first(root, "itemMeta"), _first(root, "contentMeta")
    body = _first(root, "contentSet")
    created = [_stated(meta, "firstCreated"), _stated(content, "contentCreated")]
    changed = [_stated(meta, "versionCreated"), _stated(content, "contentModified")]
    if root.get("version") == "1":
        created.append(changed[0])
    return AgencyItem(
        title=_said(content, "headline") or _said(body, "hl1") or _said(meta, "title"),
        lead=_said(content, "description"),
        paragraphs=tuple(_body(body, subject)) or _of_package(root, content),
        by=tuple(_every(content, "by")) or tuple(_every(body, "byline")),
        credits=(*_every(content, "creditline"), *_every(content, "infoSource"), *_every(meta, "provider")),
        provider=next(iter(_every(meta, "provider")), ""),
        language=_language(root, content),
        created=tuple(one for one in created if one),
        changed=tuple(one for one in changed if one),
        uri=root.get("guid") or "",
        status=_code(_first(meta, "pubStatus")),
        embargo=_said(meta, "embargoed"),
        teasers=tuple(_references(root)),
    )


def _body(content: etree._Element | None, subject: str) -> Iterator[str]:
    """Paragraphs of the first rendition of the content that has any."""
    for held in _all(content, "inlineXML", "inlineData") if content is not None else ():
        kind = held.get("contenttype") or ""
        lines = _paragraphs(held) if _name(held) == "inlineXML" else _data(held, kind, subject)
        if lines:
            yield from lines
            return


def _of_package(root: etree._Element, content: etree._Element | None) -> tuple[str, ...]:
    """A package has no content of its own; what describes it is its text."""
    return tuple(filter(None, [_said(content, "description")])) if _name(root) == "packageItem" else ()


def _data(held: etree._Element, kind: str, subject: str) -> tuple[str, ...]:
    text = "".join(map(str, held.itertext()))
    return html_paragraphs(text, subject) if "html" in kind or "<p>" in text else plain_paragraphs(text)


def _paragraphs(held: etree._Element) -> tuple[str, ...]:
    """Each innermost block in document order, without what is no text."""
    lines: list[str] = []
    waiting = [held]
    while waiting and len(lines) < _MOST_BLOCKS:
        element = waiting.pop()
        inner = [one for one in element if _name(one) and _name(one) not in _NOT_TEXT]
        if _name(element) in _BLOCKS and not any(_name(one) in _BLOCKS for one in inner):
            lines.append(_text(element))
        else:
            waiting.extend(reversed(inner))
    return tuple(line for line in lines if line)


def _references(root: etree._Element) -> Iterator[Teaser]:
    """What a package points at; the title of a reference is the other item's headline."""
    for reference in islice(_all(root, "itemRef"), _MOST_REFERENCES):
        title, place = _said(reference, "headline") or _said(reference, "title"), reference.get("href") or ""
        if title:
            url = place if place.startswith(("http://", "https://")) else None
            yield Teaser(title, _said(reference, "description"), url)


def _every(parent: etree._Element | None, name: str) -> list[str]:
    """What the elements of that name say: their names, else their text, else what is in their code behind the colon."""
    found = []
    for element in _all(parent, name) if parent is not None else ():
        named = _text(_first(element, "name")) or _text(element) or element.get("literal") or _code(element)
        found.append(named)
    return list(dict.fromkeys(filter(None, found)))


def _code(element: etree._Element | None) -> str:
    stated = "" if element is None else element.get("qcode") or element.get("uri") or ""
    return str(stated).rpartition(":" if "/" not in stated else "/")[2]


def _language(root: etree._Element, content: etree._Element | None) -> str:
    stated = _first(content, "language")
    tag = stated.get("tag") if stated is not None else None
    return str(tag or root.get(_LANGUAGE) or "")


def _stated(parent: etree._Element | None, name: str) -> Stated | None:
    value = _said(parent, name)
    return Stated(value, f"newsml:{name}") if value else None


def _said(parent: etree._Element | None, name: str) -> str:
    return _text(_first(parent, name))


def _first(parent: etree._Element | None, name: str) -> etree._Element | None:
    return next(_all(parent, name), None) if parent is not None else None


def _all(parent: etree._Element, *names: str) -> Iterator[etree._Element]:
    return (element for element in parent.iter() if _name(element) in names)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(element: etree._Element | None) -> str:
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
