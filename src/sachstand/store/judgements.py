"""The file of judgements: one JSON object a line, appended and never changed.

It lies beside the WARC files and is what `rebuild` reads; the store's table is a copy to ask questions of.
"""

from __future__ import annotations

import os
from pathlib import Path

from sachstand.errors import RecordDamaged, RecordUnwritable
from sachstand.model.judgement import Judgement
from sachstand.store.codec import pack, unpack


class JudgementFile:
    """Reads and appends.

    A last line without its end was never acknowledged: it is passed over, and cut off by the next append.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> list[Judgement]:
        """All judgements in the order of the file. Raises `RecordDamaged` for a whole line that is none."""
        judgements = []
        for number, line in enumerate(self._whole().decode("utf-8").splitlines(), start=1):
            try:
                judgements.append(unpack(Judgement, line))
            except (ValueError, KeyError, TypeError) as error:
                raise RecordDamaged(f"line {number} is no judgement", subject=str(self._path)) from error
        return judgements

    def size(self) -> int:
        """How many bytes of whole lines there are."""
        return len(self._whole())

    def append(self, judgement: Judgement) -> None:
        """Returns when the judgement is on the disk. Raises `RecordUnwritable`, and nothing is appended then."""
        whole = len(self._whole())
        try:
            with self._path.open("ab") as file:
                file.truncate(whole)
                try:
                    file.write((pack(judgement) + "\n").encode())
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    os.truncate(self._path, whole)
                    raise
        except OSError as error:
            raise RecordUnwritable(f"cannot be written: {error.strerror}", subject=str(self._path)) from error

    def _whole(self) -> bytes:
        if not self._path.exists():
            return b""
        data = self._path.read_bytes()
        return data[: data.rfind(b"\n") + 1]
