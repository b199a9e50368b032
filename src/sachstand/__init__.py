"""Sachstand keeps the record of a running news story.

It reads reports, works out who did what, when, and according to whom, and publishes a page in which every
line is bound to the exact words it rests on. `sachstand.tracker` wires the stages together; its docstring
draws the way of the data.
"""

__version__ = "0.1.0"
