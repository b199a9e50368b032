"""How much a word tells: rare words tell more. Fixed frequencies (wordfreq), never a count over the collection.

With counts over the collection, adding one report would change how alike two others are; the record would then depend
on the order of work. wordfreq (Speer 2022) gives Zipf values: the logarithm of occurrences per billion words.
"""

from __future__ import annotations

from functools import lru_cache

COMMON = 5.6
"""From this Zipf value on a word tells nothing ("Land", "Jahr", "people")."""
RARE = 2.6
"""Up to this Zipf value a word tells as much as a word can."""


@lru_cache(maxsize=400_000)
def rarity(word: str, language: str) -> float:
    """From 0 (common, or no word) to 1 (rare or unknown); of several words that of the rarest."""
    from wordfreq import zipf_frequency

    parts = [part for part in word.replace("-", " ").split() if len(part) > 1 and not part.isdigit()]
    if not parts:
        return 0.0
    value = min(zipf_frequency(part, language, wordlist="small") for part in parts)
    return min(1.0, max(0.0, (COMMON - value) / (COMMON - RARE)))
