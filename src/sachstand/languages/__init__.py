"""All knowledge of German and English, and nothing else in Sachstand has any.

`spec` says what a language must bring; each language is one folder with the same files in it, one a kind of knowledge:
``reading`` (furniture of pages), ``sentences``, ``words`` (tokens, tags), ``times``, ``names``, ``quotes``,
``events``, ``figures``. A new language is one new folder.
"""

from sachstand.languages.registry import available, load

__all__ = ["available", "load"]
