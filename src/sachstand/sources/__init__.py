"""What is known of outlets and agencies: one small file for each.

`spec` says what a file may state, `registry` finds the file for an address, `generic` stands in where there is none.
"""

from sachstand.sources.registry import find, known
from sachstand.sources.spec import Layout, Source

__all__ = ["Layout", "Source", "find", "known"]
