"""Keeps captures for ever, as WARC files any WARC tool can read.

`WarcArchive` is the contract's one implementation; `check_archive` reads all of it again and names what is damaged.
"""

from sachstand.archive.check import Damage, check_archive
from sachstand.archive.index import Sighting
from sachstand.archive.records import own_capture_of
from sachstand.archive.warc import WarcArchive

__all__ = ["Damage", "Sighting", "WarcArchive", "check_archive", "own_capture_of"]
