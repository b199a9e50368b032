"""Joins mentions of one event across reports, and sharpens dates by what each report knows."""

from sachstand.link.linker import EventLinker

__all__ = ["EventLinker"]
