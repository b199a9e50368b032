"""Joins mentions of one event across reports, and sharpens dates by what each report knows."""

from sachstand.link.linker import EventLinker
from sachstand.link.ties import mention_crowds, mention_ties

__all__ = ["EventLinker", "mention_crowds", "mention_ties"]
