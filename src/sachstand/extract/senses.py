"""What of a sentence can be compared across languages: ids of names, and senses of nouns."""

from __future__ import annotations

from dataclasses import replace

from sachstand.extract.participants import sense_of
from sachstand.extract.sentence import Word
from sachstand.languages.spec import Language
from sachstand.model.mention import Mention, Participant

MOST = 24
"""A sentence with more names and known nouns than this is a list."""


def senses_of(words: tuple[Word, ...], language: Language) -> tuple[str, ...]:
    """The ids and senses in a sentence, each once, in text order."""
    seen: dict[str, None] = {}
    for word in words:
        if word.name is not None and word.name.id is not None:
            seen.setdefault(word.name.id)
        elif word.cls == "noun" and word.time is None and (sense := sense_of(word.lemma, language.events)):
            seen.setdefault(sense)
    return tuple(seen)[:MOST]


def with_capitals(mention: Mention, text: str, language: Language) -> Mention:
    """The mention with the sense of each capital among its places: "Moskau" and "Moscow" are one place."""
    capitals = language.names.capitals
    if not any(part.role == "where" for part in mention.participants):
        return mention

    def known(part: Participant) -> Participant:
        form = " ".join(part.span.of(text).split())
        code = capitals.get(form) or capitals.get(form.removesuffix("s"))
        return replace(part, sense=f"capital:{code}") if part.role == "where" and code else part

    return replace(mention, participants=tuple(known(part) for part in mention.participants))
