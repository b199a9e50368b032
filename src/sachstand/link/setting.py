"""What surrounds a mention: whom and what its entry speaks of, as far as the entry's own mentions say it.

Two reports of one event share more than the two sentences: the names, and the rare words of the whole matter. How rare
a word is comes from a fixed table (`sachstand.languages.rarity`), so a setting depends on one entry alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum, log, sqrt

from sachstand.languages.rarity import rarity
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.text import Span

TELLING = 0.35
"""Words below this rarity say nothing of a matter."""
WORDS = 40
"""So many words of an entry are kept, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What one entry speaks of.

    ``names`` are ids of people, organisations and countries; ``words`` lemmas with their weights, whose squares add up
    to 1; ``language`` is that of the words.
    """

    names: frozenset[str] = frozenset()
    words: dict[str, float] = field(default_factory=dict)
    language: str = ""

    def alike(self, other: Setting) -> float | None:
        """The cosine of the words, from 0 to 1; ``None`` where the languages differ or an entry has no telling word."""
        if self.language != other.language or not self.words or not other.words:
            return None
        # An exact sum: the order of a set differs from run to run.
        return fsum(self.words[word] * other.words[word] for word in self.words.keys() & other.words.keys())


NOWHERE = Setting()
NO_DOCUMENTS: Mapping[str, Document] = {}
_WORD = re.compile(r"[^\W\d_]+")


def settings(
    mentions: Iterable[Mention], documents: Mapping[str, Document] = NO_DOCUMENTS
) -> dict[tuple[str, str], Setting]:
    """The setting of each entry, by document and entry."""
    told: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        told[(mention.document_id, mention.entry_id)].append(mention)
    return {(id, entry): _setting(told[id, entry], _title(documents.get(id), entry)) for id, entry in told}


def _title(document: Document | None, entry_id: str) -> str:
    """The headline of an entry; the whole report's where it is the only one."""
    if document is None:
        return ""
    own = next((entry.title for entry in document.entries if entry.id == entry_id), None)
    return own or (document.title if document.kind == "article" else None) or ""


def _setting(mentions: list[Mention], title: str) -> Setting:
    names = frozenset(sense for mention in mentions for sense in mention.senses if _actor(sense))
    return Setting(names, _words(mentions, title), mentions[0].language)


def _actor(sense: str) -> bool:
    return sense.startswith(("person:", "organisation:", "country:"))


def _words(mentions: list[Mention], title: str) -> dict[str, float]:
    """The telling words, each sentence once, and the names of those who take part; a word that comes back counts more,
    by the logarithm of its number."""
    language = mentions[0].language
    counts: dict[str, int] = defaultdict(int)
    sentences: dict[Span, set[str]] = defaultdict(set)
    for mention in mentions:
        sentences[mention.span].update(mention.terms)
        sentences[mention.span].update(word for part in mention.participants for word in part.name.split())
    for words in (*sentences.values(), {word.casefold() for word in _WORD.findall(title)}):
        for word in words:
            counts[word] += 1
    weights = {
        word: weight * (1 + log(number))
        for word, number in counts.items()
        if len(word) > 2 and (weight := rarity(word, language)) >= TELLING
    }
    ranked = sorted(weights, key=lambda word: (-weights[word], word))[:WORDS]
    norm = sqrt(fsum(weights[word] ** 2 for word in ranked))
    return {word: weights[word] / norm for word in ranked}
