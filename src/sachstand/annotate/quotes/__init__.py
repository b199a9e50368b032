"""Who says what: direct, indirect, reported and carried-on speech, with speaker, cue and frame.

`marks` pairs quotation marks; `view` cuts the text into units; `clauses` splits a unit; `cues` finds verbs of saying;
`indirect`, `frames`, `carried` and `direct` find speech of their kinds; `speakers` finds who speaks; `finder` reads
a whole text.
"""

from sachstand.annotate.quotes.finder import find_quotations

__all__ = ["find_quotations"]
