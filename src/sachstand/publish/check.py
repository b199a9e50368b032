"""The span check: are these words verbatim in the bytes of that capture?

It takes a second, simpler path than the reader does, so that a fault of the reader cannot vouch for itself: decode,
strip all mark-up, resolve entities, fold white space. Nothing is chosen on the way: no body, no paragraph, no "main"
part. It shares no code with `sachstand.read` and knows no language and no publisher.

A page holds words in three places, and the check says in which it found a line (`Place`):

``text``    what stands between the tags, without comments and without the contents of script and style;
``meta``    the ``content`` of ``<meta>`` elements, where pages put their title and lead;
``script``  the string literals inside scripts whose type says JSON (JSON-LD liveblogs have their posts nowhere else).
            The script is not parsed as JSON, and no key is looked at: every literal is unescaped by itself and then
            stripped like a page, for posts hold mark-up and entities too.

What the check does not see: whether the words belong to the report or to the page's furniture, and whether they are
visible. It can only say that the source's bytes hold them, in this order, in one place.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import InitVar, dataclass
from typing import Literal

from sachstand.errors import RecordError, SpanError
from sachstand.model.capture import Capture
from sachstand.publish.contents import Captures

Place = Literal["text", "meta", "script"]

# Attributes may hold ">" between quotes, and quotes count only behind "=" (title=it's). Possessive, and an unclosed
# tag ends with the page, so that 60 MB of "<a <a <a" take linear time.
_TAG = re.compile(
    r"""<!--|<(?:([a-z][^\s/>]*+)|/[a-z]|[!?])(?:=\s*+(?:"[^"]*+"|'[^']*+')|[^>])*+(?:>|\Z)""", re.IGNORECASE
)
_XML_START = re.compile(r"\ufeff?\s*+<(?:\?xml\b|(?:\w{1,20}:)?(?:newsItem|packageItem|newsMessage)\b)")
_CDATA = "<![CDATA["
_JSON_START = re.compile(r"\ufeff?\s*+[{\[]\s*+[\"{]")
_COMMENT_END = re.compile(r"--!?>")
_RAW_END = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style")}
_META_CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*+)"|'([^']*+)')""", re.IGNORECASE)
_JSON_TYPE = re.compile(r"""\btype\s*=\s*["']?[^"'>\s]*json""", re.IGNORECASE)
_JSON_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)(?:"|\Z)', re.DOTALL)
_DECLARED = re.compile(
    r"""(?:charset|encoding)\s*=\s*["']?(iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|macintosh)\b""", re.IGNORECASE
)
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|meta|script|article|section|main|div|p|span|h[1-6]|a|br|ul|table)[\s/>]", re.I
)

# Characters without width that readers may drop: soft hyphen, zero-width space, word joiner, byte order mark. Marks
# that turn the direction of text around are not among them: they change what a reader sees.
_INVISIBLE = {ord(mark): None for mark in "\u00ad\u200b\u2060\ufeff"}
_REPLACEMENT = "\ufffd"
_TAGGED, _SPACED, _BROKEN = 1, 2, 3

CHARACTERS_IN_MEMORY = 50_000_000
"""Captures are kept taken apart up to this sum, in about twice as many bytes. 250 kB of HTML take 25 to 50 ms to take
apart, and hold 10 to 80 thousand characters."""

MOST_PLACES = 10_000
"""A line whose letters stand at more places than this, each time with other spaces, is not looked for any further."""


class SourceText:
    """Text without its white space, and for each place in it what stood there: nothing, a tag, space, or an end.

    Whether a tag parts two words nobody can say without the page's style sheet (``<b>Ob</b>ama``,
    ``<td>a</td><td>b</td>``). So where a line has a blank, the source must have white space or a tag; where a line has
    none, the source may have a tag but no white space.
    """

    def __init__(self, chunks: Iterable[str | None]) -> None:
        """Take the pieces between tags, in order; ``None`` is an end that no line may cross."""
        words: list[str] = []
        gaps: dict[int, int] = {}
        length = 0
        for chunk in chunks:
            if chunk is None:
                gaps[length] = _BROKEN
                continue
            gaps[length] = max(gaps.get(length, 0), _SPACED if chunk[:1].isspace() else _TAGGED)
            for word in chunk.split():
                words.append(word)
                length += len(word)
                gaps[length] = _SPACED
            if chunk and not chunk[-1].isspace():
                gaps[length] = _TAGGED
        self._dense = "".join(words)
        self._gaps = bytearray(length + 1)
        for place, kind in gaps.items():
            self._gaps[place] = kind

    def __len__(self) -> int:
        return len(self._dense)

    def holds(self, line: str) -> bool:
        """Whether ``line`` stands in it word for word. An empty line stands nowhere."""
        words = line.split()
        dense = "".join(words)
        at = -1
        for _ in range(MOST_PLACES if dense else 0):
            at = self._dense.find(dense, at + 1)
            if at < 0 or self._parted_alike(at, words):
                return at >= 0
        return False

    def _parted_alike(self, at: int, words: list[str]) -> bool:
        last = len(words) - 1
        for number, word in enumerate(words):
            inside = self._gaps[at + 1 : at + len(word)]
            at += len(word)
            if _SPACED in inside or _BROKEN in inside:
                return False
            if number < last and self._gaps[at] not in (_TAGGED, _SPACED):
                return False
        return True


class CaptureText:
    """All words of one capture, by place. Raises nothing: bytes that mean nothing hold no line."""

    def __init__(self, capture: Capture) -> None:
        """Take the bytes apart; time and memory are linear in them."""
        self.capture_id = capture.id
        self.captured = capture.captured
        text = decode(capture)
        self._places: dict[Place, SourceText]
        if _JSON_START.match(text):
            self._places = {"text": SourceText([_plain(text)]), "script": SourceText(_json_strings(text, raw=True))}
            return
        is_xml = _XML_START.match(text) is not None
        is_page = is_xml or _MARKUP.search(text)
        if not is_page:
            self._places = {"text": SourceText([_plain(text)])}
            return
        chunks: dict[Place, list[str | None]] = {"text": [], "meta": [], "script": []}
        for place, chunk in _pieces(text, is_xml):
            chunks[place].append(chunk)
        if (capture.media_type or "").startswith("text/plain"):
            # A file that is called plain text and holds mark-up is read either way; no line runs on between the two.
            chunks["text"] += [None, _plain(text)]
        self._places = {place: SourceText(found) for place, found in chunks.items()}

    @property
    def size(self) -> int:
        """How many characters it holds."""
        return sum(len(source) for source in self._places.values())

    def place_of(self, line: str) -> Place | None:
        """Where ``line`` stands verbatim, ``None`` when nowhere. Undecodable characters stand nowhere."""
        if _REPLACEMENT in line:
            return None
        plain = _plain(line)
        return next((place for place, source in self._places.items() if source.holds(plain)), None)

    def verbatim(self, line: str) -> Verbatim | None:
        """The line as checked words, ``None`` when the capture does not hold them."""
        try:
            return Verbatim(line, self)
        except SpanError:
            return None


class CaptureTexts:
    """Captures taken apart, the ones that were asked for last kept in memory. Not for several threads at once."""

    def __init__(self, captures: Captures) -> None:
        """Take the archive; nothing is read yet."""
        self._captures = captures
        self._kept: OrderedDict[str, CaptureText] = OrderedDict()
        self._size = 0

    def get(self, capture_id: str) -> CaptureText | None:
        """The words of a capture, ``None`` where the archive has none of this id or its bytes are damaged."""
        found = self._kept.pop(capture_id, None)
        if found is None:
            try:
                found = CaptureText(self._captures.get(capture_id))
            except (LookupError, RecordError):
                return None
            self._size += found.size
        self._kept[capture_id] = found
        while self._size > CHARACTERS_IN_MEMORY and len(self._kept) > 1:
            self._size -= self._kept.popitem(last=False)[1].size
        return found


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words that are in their capture. There is no way to make one but through the check.

    Raises `SpanError` when ``source`` does not hold ``text``.
    """

    text: str
    source: InitVar[CaptureText]
    capture_id: str = ""
    place: Place = "text"

    def __post_init__(self, source: CaptureText) -> None:
        place = source.place_of(self.text)
        if place is None:
            raise SpanError("these words are not in the capture", subject=source.capture_id)
        object.__setattr__(self, "capture_id", source.capture_id)
        object.__setattr__(self, "place", place)


def decode(capture: Capture) -> str:
    """The bytes as text, each line of them by itself, for pages of mixed encoding exist.

    UTF-8 where the line is valid UTF-8 (text in another encoding practically never is), else what the page or its
    header declares, else Windows-1252; UTF-16 by its byte order mark. Bytes without meaning become U+FFFD.
    """
    body = capture.body
    if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body.decode("utf-16", errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        other = _declared(capture)
        return "".join(_decode_line(line, other) for line in body.splitlines(keepends=True))


def _decode_line(line: bytes, other: str) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode(other, errors="replace")


def _declared(capture: Capture) -> str:
    """The encoding that header or page state. UTF-8 is disproved by the bytes, Latin-1 is read as browsers do."""
    stated = "".join(value for name, value in capture.headers if name.lower() == "content-type")
    head = capture.body[:4096].decode("ascii", errors="replace")
    found = _DECLARED.search(stated) or _DECLARED.search(head)
    return found[1] if found and found[1].lower() != "iso-8859-1" else "windows-1252"


def _plain(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_INVISIBLE))


def _pieces(page: str, is_xml: bool = False) -> Iterator[tuple[Place, str | None]]:
    """What stands between the tags and in the other two places; `None` parts what no line may join."""
    at = 0
    while tag := _TAG.search(page, at):
        yield "text", _resolved(page[at : tag.start()])
        at, name = tag.end(), (tag[1] or "").lower()
        if is_xml and tag[0].startswith(_CDATA):
            begin, stop = tag.start() + len(_CDATA), page.find("]]>", tag.start())
            at = stop + len("]]>") if stop >= 0 else len(page)
            yield from _cdata(page[begin : stop if stop >= 0 else at])
        elif tag[0] == "<!--":
            end = _COMMENT_END.search(page, at - 2)  # "<!-->" is a whole comment
            at = end.end() if end else len(page)
        elif name == "meta":
            yield from (("meta", piece) for found in _META_CONTENT.finditer(tag[0]) for piece in _literal(found))
        elif name in _RAW_END:
            end = _RAW_END[name].search(page, at)
            stop = end.start() if end else len(page)
            if name == "script" and _JSON_TYPE.search(tag[0]):
                yield from (("script", piece) for piece in _json_strings(page[at:stop]))
            at = stop
    yield "text", _resolved(page[at:])


def _cdata(section: str) -> Iterator[tuple[Place, str | None]]:
    """Text as it stands, or text with mark-up of its own; no line runs on from one reading into the other."""
    yield from ((place, piece) for place, piece in _pieces(section) if place == "text")
    yield "text", None
    yield "text", _plain(section)
    yield "text", None


def _literal(found: re.Match[str]) -> Iterator[str | None]:
    yield _resolved(found[1] if found[1] is not None else found[2])
    yield None


def _json_strings(script: str, raw: bool = False) -> Iterator[str | None]:
    for found in _JSON_STRING.finditer(script):
        try:
            literal = json.loads(f'"{found[1]}"', strict=False)
        except ValueError:
            continue
        # A post is plain text or HTML, and some pages write the entities of their HTML as entities once more.
        for reading in sorted({literal, html.unescape(literal)}):
            yield from (piece for place, piece in _pieces(reading) if place == "text")
            yield None
        if raw and ("<" in literal or "&" in literal):  # plain text that only looks like mark-up: "a < b"
            yield from (_plain(literal), None)


def _resolved(text: str) -> str:
    return _plain(html.unescape(text))
