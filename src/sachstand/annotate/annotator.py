"""The stage that annotates: one pass over a text, the engines of each language built once and kept.

    text -> sentences -> tokens -> times -> names -> quotations -> figures

Later steps see what earlier ones found; none changes it. Figures are looked for outside time expressions.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass

from sachstand.annotate.figures import find_figures
from sachstand.annotate.names import NameFinder
from sachstand.annotate.quotes import find_quotations
from sachstand.annotate.sentences import SentenceSplitter
from sachstand.annotate.times import TimeTagger
from sachstand.annotate.words import WordTagger
from sachstand.languages.spec import Language
from sachstand.model.annotation import Anchor, Annotations


@dataclass(frozen=True, slots=True)
class _Engines:
    language: Language
    sentences: SentenceSplitter
    words: WordTagger
    times: TimeTagger
    names: NameFinder

    @classmethod
    def of(cls, language: Language) -> _Engines:
        return cls(
            language,
            SentenceSplitter(language.sentences),
            WordTagger(language),
            TimeTagger(language),
            NameFinder(language),
        )


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
        times = engines.times.tag(text, anchors, tokens, sentences)
        names = engines.names.find(text, tokens, sentences)
        quotes = find_quotations(text, tokens, sentences, names, engines.language)
        figures = find_figures(text, tokens, engines.language, [time.span for time in times])
        return Annotations(text, language, anchors, tokens, sentences, times, names, quotes, figures)

    def _engines_for(self, code: str) -> _Engines:
        if code not in self._engines:
            self._engines[code] = _Engines.of(self._load(code))
            # The tables live as long as the process; the garbage collector would go through them again and again,
            # which takes about a tenth of the time of annotating.
            gc.freeze()
        return self._engines[code]
