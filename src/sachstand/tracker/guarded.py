"""A guard around each call of a stage: what it did not foresee becomes an `InternalFault` that names the stage."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sachstand.errors import InternalFault, SachstandError
from sachstand.model.capture import Stage


@contextmanager
def guarded(stage: Stage, subject: str) -> Iterator[None]:
    """Let our own errors through; turn any other into an `InternalFault`."""
    try:
        yield
    except SachstandError:
        raise
    except Exception as error:
        raise InternalFault.of(error, stage, subject) from error
