"""Which captures editors took out of the record.

A capture is never deleted. To remove it is a judgement ``hide`` on the whole of it (its target quotes no words), and to
add it again is a judgement ``undo`` of that one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sachstand.model.judgement import Decision, Judgement, Target
from sachstand.model.text import TextQuote

EDITOR = "command line"


def hidden_captures(judgements: Iterable[Judgement]) -> dict[str, str]:
    """The ids of hidden captures, each with the judgement that hides it. The order they come in makes no difference."""
    every = sorted(judgements, key=lambda judgement: (judgement.made, judgement.id))
    undone = {judgement.value for judgement in every if judgement.decision == "undo"}
    return {
        target.capture_id: judgement.id
        for judgement in every
        if judgement.decision == "hide" and judgement.id not in undone
        for target in judgement.targets
        if not target.quote.exact
    }


def hide(capture_id: str, made: datetime) -> Judgement:
    """Take a whole capture out."""
    return _judgement("hide", capture_id, made, None)


def take_back(capture_id: str, hiding: str, made: datetime) -> Judgement:
    """Undo the judgement ``hiding``."""
    return _judgement("undo", capture_id, made, hiding)


def _judgement(decision: Decision, capture_id: str, made: datetime, value: str | None) -> Judgement:
    told = f"{decision}\n{capture_id}\n{made.isoformat()}\n{value or ''}"
    id_ = hashlib.sha256(told.encode()).hexdigest()[:16]
    return Judgement(id_, decision, (Target(capture_id, TextQuote("")),), EDITOR, made, value)
