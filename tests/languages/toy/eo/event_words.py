"""Esperanto event words. Without a tagger a base form is the word as it stands."""

VERBS = {"sign": "subskribis subskribos", "meet": "renkontis", "say": "diris"}
NOUNS = {"attack": "atako"}
