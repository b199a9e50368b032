"""The nouns of Sachstand: frozen values that travel between the stages.

This package imports nothing but `sachstand.errors` and the standard library. A value never changes; a stage
that knows more returns a new one (`dataclasses.replace`). All offsets are Unicode code points, all instants
carry a zone.
"""
