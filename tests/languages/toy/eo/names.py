"""Esperanto names: capitalised words, and the countries of the world."""

from sachstand.languages.name_rules import NameRules

NAMES = NameRules(articles=frozenset({"la"}), countries={"Rusio": "RU"})
