"""The frames of a WARC file: where each record begins and ends, and what is wrong with them.

They are checked here because the libraries pass over a file that is cut off or lies about a length without a word
(warcio 1.8, fastwarc 2.0). What is inside a whole record is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sachstand.fetch.unpack import BrokenGzip

WARC_MAGIC = b"WARC/"
_HEADER_MOST = 64 * 1024
_END = b"\r\n\r\n"
_NEXT = b"\r\n\r\nWARC/1."


class Window:
    """A stretch of the file that is held in memory, with its offset in the unpacked file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = bytearray()
        self.offset = 0
        self.broken = ""

    def fill(self, size: int) -> bytes:
        """The next ``size`` bytes without taking them; fewer at the end of the file."""
        while len(self._held) < size and self._more():
            pass
        return bytes(self._held[:size])

    def drop(self, size: int) -> None:
        """Go on by ``size`` bytes that are held."""
        size = min(size, len(self._held))
        del self._held[:size]
        self.offset += size

    def skip_past(self, size: int) -> None:
        """Drop ``size`` bytes without ever holding them all."""
        while size > 0 and self.fill(1):
            step = min(size, len(self._held))
            self.drop(step)
            size -= step

    def has_more(self) -> bool:
        """Whether anything but line ends is left; drops these."""
        while head := self.fill(1):
            if head not in b"\r\n":
                return True
            self.drop(1)
        return False

    def find(self, mark: bytes, start: int, most: int) -> int:
        """Where ``mark`` stands within the next ``most`` bytes, -1 when it does not."""
        while (place := self._held.find(mark, start, most)) < 0 and len(self._held) < most:
            start = max(start, len(self._held) - len(mark))
            if not self._more():
                return -1
        return place

    def seek_record(self) -> None:
        """Drop all up to the next thing that looks like the head of a record."""
        while (place := self.find(_NEXT, 0, len(self._held) + _HEADER_MOST)) < 0:
            if not self._more():
                self.drop(len(self._held))
                return
            self.drop(max(0, len(self._held) - 2 * _HEADER_MOST))
        self.drop(place + len(_END))

    def _more(self) -> bool:
        try:
            piece = next(self._pieces, None)
        except BrokenGzip as error:
            self.broken, piece = error.reason, None
            self._pieces = iter(())
        if piece is None:
            return False
        self._held += piece
        return True


@dataclass(frozen=True, slots=True)
class Record:
    """One whole record; ``offset`` is its place in the unpacked file."""

    offset: int
    data: bytes

    @property
    def block(self) -> bytes:
        """What comes after the record's own header."""
        return self.data[self.data.index(_END) + len(_END) : -len(_END)]


def next_record(window: Window, limit: int, faults: list[str]) -> Record | None:
    """The next whole record; ``None`` after a broken one, with the fault noted and the window at a later record."""
    offset = window.offset
    head = window.find(_END, 0, _HEADER_MOST)
    size = _content_length(window.fill(head)) if head >= 0 else None
    if size is None:
        faults.append(f"the record at byte {offset} has no sound header")
        window.drop(1)
        window.seek_record()
        return None
    whole = head + len(_END) + size
    if size > limit:
        faults.append(f"the record at byte {offset} is larger than {limit:,} bytes")
        window.skip_past(whole)
        return None
    data = window.fill(whole + len(_END))
    if data[whole:] not in (_END, b"\r\n", b"") and not data[whole:].startswith((b"\n", b"WARC")):
        faults.append(f"the record at byte {offset} states a wrong length")
        window.drop(head)
        window.seek_record()
        return None
    if len(data) < whole:
        faults.append(f"the file is cut off inside the record at byte {offset}")
        window.drop(head)
        window.seek_record()
        return None
    window.drop(whole)
    return Record(offset, data[:whole] + _END)


def _content_length(head: bytes) -> int | None:
    if not head.startswith(WARC_MAGIC):
        return None
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            text = value.strip()
            return int(text) if text.isdigit() and len(text) < 16 else None
    return None
