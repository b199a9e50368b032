"""The sentences of a text with the names in them, and whom the last of them name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sachstand.languages.romanised import slug
from sachstand.model.annotation import Gender, Name, Token

Genders = Mapping[str, Gender]
"""What gender persons have, by their id."""
_RECENT = 3
"""Whom a sentence names is just named for so many sentences."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the kind and the id of the name that each word is in."""

    tokens: Sequence[Token]
    forms: list[str]
    owned: list[str | None]
    ids: list[str | None]
    persons: list[tuple[int, int, str]]

    @classmethod
    def of(cls, tokens: Sequence[Token], forms: list[str], names: Mapping[int, Name]) -> Sentence:
        """The view of one sentence's tokens with their forms; ``names`` by where they begin."""
        owned: list[str | None] = [None] * len(tokens)
        ids: list[str | None] = [None] * len(tokens)
        persons = []
        for start, token in enumerate(tokens):
            name = names.get(token.span.start)
            end = start if name is None else _end(tokens, start, name.span.end)
            if name is not None and end > start:
                owned[start:end] = [name.kind] * (end - start)
                ids[start:end] = [name.id] * (end - start)
                if name.kind == "person" and name.id is not None:
                    persons.append((start, end, name.id))
        return cls(tokens, forms, owned, ids, persons)

    def everybody(self) -> list[str | None]:
        """The ids of the persons that it names, ``None`` for one without an id."""
        found: list[str | None] = []
        for at in range(len(self.owned)):
            if self.owned[at] == "person" and not (found and at and self.owned[at - 1] == "person"):
                found.append(self.ids[at])
        return found

    def genitive(self, at: int, owner: str) -> bool:
        """Whether a person's name has an ending: "ein Sprecher Browns" is not Brown."""
        last = slug(self.forms[at])
        return last.endswith("s") and not owner.endswith(last) and slug(self.tokens[at].lemma) != last

    def lower(self, at: int) -> str:
        """A word in lower case."""
        return self.forms[at].lower()


class Recent:
    """Whom the last sentences name. ``genders`` are those that are known."""

    def __init__(self, genders: Genders) -> None:
        self._genders = genders
        self._before: list[list[str | None]] = []

    def add(self, view: Sentence) -> None:
        """Go past a sentence."""
        self._before = [*self._before, view.everybody()][-_RECENT:]

    @property
    def person(self) -> str | None:
        """The one person of the last sentence that names any; ``None`` for several, or for one without an id.

        Not of the sentence that goes on: whom it names may be spoken of ("… Trump …, sagte der CDU-Politiker").
        """
        named = next((named for named in reversed(self._before) if named), [])
        return named[0] if len(set(named)) == 1 else None

    def gender(self, person: str) -> Gender | None:
        """What is known of a person's gender."""
        return self._genders.get(person)


def _end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the token, from ``start`` on, that ends at the offset ``end``; ``start`` where none does."""
    for at in range(start, len(tokens)):
        if tokens[at].span.end >= end:
            return at + 1 if tokens[at].span.end == end else start
    return start
