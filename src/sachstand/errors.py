"""The one error tree::

    SachstandError
    ├── ItemError                 this item failed; the run goes on
    │   ├── FetchError            the item could not be got (missing file, no network, refused address)
    │   ├── ReadError             the item was got and holds no report that can be read
    │   │   ├── EmptyInput        no bytes, or no text in them
    │   │   ├── BinaryInput       not text and not mark-up
    │   │   ├── InputTooLarge     over a limit of the configuration
    │   │   └── UnknownLanguage   no language folder for this text
    │   ├── SpanError             offsets that do not lie in their text
    │   └── InternalFault         an exception that nobody foresaw, in one stage at one item
    └── StopError                 the run cannot go on
        ├── UsageError            the command line asks for something impossible
        ├── ConfigError           the configuration file cannot be used
        └── RecordError           the record cannot be used
            ├── RecordMissing     there is none at this place
            ├── RecordLocked      another process is writing to it
            ├── RecordUnwritable  read-only place or full disk
            └── RecordDamaged     what is stored contradicts itself

Every error names its subject (a path, a URL, a record) and says what can be done. An ``ItemError`` is
caught by the wiring, stored as a `sachstand.model.capture.Failure` and shown; a ``StopError`` reaches the door.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""Where an object lay in memory; the same fault is to be told by the same words when a record is made anew."""


class SachstandError(Exception):
    """Base of all errors that Sachstand raises on purpose.

    ``subject`` names the item, ``reason`` says what is wrong with it, ``advice`` what the user can do.
    """

    def __init__(self, reason: str, *, subject: str = "", advice: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.subject = subject
        self.advice = advice

    def __str__(self) -> str:
        line = f"{self.subject}: {self.reason}" if self.subject else self.reason
        return f"{line} ({self.advice})" if self.advice else line


class ItemError(SachstandError):
    """This item failed; the others go on."""


class FetchError(ItemError):
    """The item could not be got."""


class ReadError(ItemError):
    """The item holds no report that can be read."""


class EmptyInput(ReadError):
    """No bytes, or no text in them."""


class BinaryInput(ReadError):
    """Neither text nor mark-up."""


class InputTooLarge(ReadError):
    """Over a limit of the configuration."""


class UnknownLanguage(ReadError):
    """There is no language folder for this text."""


class SpanError(ItemError):
    """Offsets that do not lie in their text."""


class InternalFault(ItemError):
    """An exception that nobody foresaw, in one stage at one item. Made by `of`; ``stage`` names the stage."""

    stage = ""

    @classmethod
    def of(cls, error: Exception, stage: str, subject: str = "") -> InternalFault:
        """One line for ``error``. Where it came from goes to the log "sachstand", which ``--debug`` shows."""
        import logging  # late: it takes longer to import than the whole command line

        logging.getLogger("sachstand").debug("%s: fault in %s", subject, stage, exc_info=error)
        told = _ADDRESS.sub("", " ".join(f"{type(error).__name__}: {error}".split()))[:300]
        fault = cls(f"internal fault in {stage}: {told}", subject=subject, advice="please report it")
        fault.stage = stage
        return fault


class StopError(SachstandError):
    """The run cannot go on."""


class UsageError(StopError):
    """The command line asks for something impossible."""


class ConfigError(StopError):
    """The configuration file cannot be used."""


class RecordError(StopError):
    """The record cannot be used."""


class RecordMissing(RecordError):
    """There is no record at this place."""


class RecordLocked(RecordError):
    """Another process is writing to the record."""


class RecordUnwritable(RecordError):
    """A read-only place or a full disk."""


class RecordDamaged(RecordError):
    """What is stored contradicts itself."""
