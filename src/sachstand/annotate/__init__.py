"""Sees sentences, tokens, time expressions, names and quotations in a text.

from sachstand.annotate import tag_times

tag_times("Das geschah am Mittwoch.", language="de", published="2024-12-05")
"""

from sachstand.annotate.times import tag_times

__all__ = ["tag_times"]
