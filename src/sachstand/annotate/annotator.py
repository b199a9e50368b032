"""The stage that annotates: one pass over a text, the engines of each language built once and kept.

    text -> sentences -> tokens -> times -> names -> quotations

Later steps see what earlier ones found; none changes it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sachstand.annotate.sentences import SentenceSplitter
from sachstand.annotate.words import WordTagger
from sachstand.languages.spec import Language
from sachstand.model.annotation import Anchor, Annotations


@dataclass(frozen=True, slots=True)
class _Engines:
    language: Language
    sentences: SentenceSplitter
    words: WordTagger


class TextAnnotator:
    """Implements `sachstand.contracts.Annotator`. ``load`` gives a language by its code or raises `UnknownLanguage`."""

    def __init__(self, load: Callable[[str], Language]) -> None:
        self._load = load
        self._engines: dict[str, _Engines] = {}

    def annotate(self, text: str, language: str, anchors: tuple[Anchor, ...] = ()) -> Annotations:
        """All that is seen in ``text``. Raises `UnknownLanguage`."""
        engines = self._engines_for(language)
        sentences = engines.sentences.split(text)
        tokens = engines.words.tag(text, sentences)
        return Annotations(text, language, anchors, tokens, sentences, times=(), names=(), quotes=())

    def _engines_for(self, code: str) -> _Engines:
        if code not in self._engines:
            language = self._load(code)
            self._engines[code] = _Engines(language, SentenceSplitter(language.sentences), WordTagger(language))
        return self._engines[code]
