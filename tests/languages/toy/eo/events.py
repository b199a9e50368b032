"""Esperanto clauses: the grammar is so regular that word forms tell the class."""

from sachstand.languages.eo.event_words import NOUNS, VERBS
from sachstand.languages.event_rules import EventRules, kinds_by_word

VERB_KINDS = kinds_by_word(VERBS)
EVENTS = EventRules(
    order="chain",
    forms={
        **dict.fromkeys(VERB_KINDS, "finite"),
        "la": "article",
        "en": "preposition",
        "kaj": "conjunction",
        ",": "comma",
        '"': "quote",
    },
    verbs=VERB_KINDS,
    nouns=kinds_by_word(NOUNS),
)
