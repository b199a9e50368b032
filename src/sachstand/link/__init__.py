"""Joins mentions of one event across reports, and sharpens dates by what each report knows."""

from sachstand.link.denials import can_answer
from sachstand.link.linker import EventLinker
from sachstand.link.ties import are_alike, mention_crowds, mention_ties, profiles_of

__all__ = ["EventLinker", "are_alike", "can_answer", "mention_crowds", "mention_ties", "profiles_of"]
