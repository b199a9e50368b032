"""Names of persons, places, organisations and others, and which of them have the same bearer.

    tokens -> features -> labels -> names -> bearers

`finder` reads a whole text; `sequence` runs the trained model on `features` of `table`; `rules` stands in where
there is no model; `bearers` gives ids.
"""

from sachstand.annotate.names.finder import NameFinder

__all__ = ["NameFinder"]
