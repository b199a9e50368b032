"""Esperanto names: capitalised words, and the countries of the world."""

from sachstand.languages.spec import NameRules

NAMES = NameRules(articles=frozenset({"la"}), countries={"Rusio": "RU"})
