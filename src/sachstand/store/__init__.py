"""Keeps and queries what was derived: small read and write roles, one a noun.

`roles` says what any store offers; `sachstand.store.sqlite` is the one implementation. `dump` writes a whole record as
lines, to compare two.
"""

from sachstand.store.roles import Store, Views

__all__ = ["Store", "Views"]
