"""Tags the words of a text and gives their base forms, with the morphological model of HanTa.

HanTa (Wartena 2019, "A Probabilistic Morphology Model for German Lemmatization") scores each word by its morphemes and
then finds the best sequence of tags. The first step costs about 1 ms a word and depends on the word form alone, so it
is done once a form and kept; the second is done here over the kept scores, with HanTa's own pruning, and gives
HanTa's own tags (`tests/annotate/test_words.py` compares the two). Forms longer than `LONGEST` are judged by their end.
The model does not join separable verbs ("sieht … vor") and sees no syntax.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sachstand.annotate.tokens import Tokenizer
from sachstand.languages.spec import Language, WordRules
from sachstand.model.annotation import Token, VerbForm
from sachstand.model.text import Span

LONGEST = 40
"""Scoring a form takes time by the square of its length; 40 letters take 15 ms."""
KEPT = 300_000
"""Word forms that are kept; about 100 MB."""
_BEAM = 5
_UNSEEN = -30.0
"""Log probability of a tag sequence that the model has never seen: worse than any it has."""

_IMPOSSIBLE = float("-inf")
_TAGS = 1000
"""The model has fewer tags, so that a pair of them is one number."""

State = int
"""The tags of the last two words: that of the first, times `_TAGS`, and that of the second."""
Scores = tuple[tuple[int, float], ...]


class WordTagger:
    """Tokens of texts in one language. Slow to build (0.2 s) and to warm; keep one."""

    def __init__(self, language: Language) -> None:
        self._rules = language.words
        self._tokenizer = Tokenizer(language)
        self._model = HantaModel(language.words.model) if language.words.model else None
        self._known: dict[tuple[str, int], tuple[str, str]] = {}

    def tag(self, text: str, sentences: Iterable[Span]) -> tuple[Token, ...]:
        """The tokens of all ``sentences`` of ``text``, in order, with tag, lemma and verb form."""
        tokens: list[Token] = []
        for sentence in sentences:
            places = list(self._tokenizer.cut(text, sentence.start, sentence.end))
            words = [text[start:end] for start, end in places]
            for (start, end), analysis in zip(places, self.analyse(words), strict=True):
                tokens.append(Token(Span(start, end), *analysis))
        return tuple(tokens)

    def analyse(self, words: list[str]) -> list[tuple[str, str, VerbForm]]:
        """Tag, lemma and verb form for each of the words of one sentence."""
        if self._model is None:
            return [("X", word.lower(), VerbForm()) for word in words]
        found = []
        for at, analysed in enumerate(zip(words, self._model.sequence(words), strict=True)):
            known = self._known.get(analysed)
            if known is None:
                known = self._analysis(*analysed)
            tag, lemma = known
            form = _verb_form(self._rules, words, at, tag, lemma) if tag in self._rules.finite else _NO_FORM
            found.append((tag, lemma, form))
        return found

    def _analysis(self, word: str, number: int) -> tuple[str, str]:
        """Tag and lemma of a form with one of the model's tags; kept."""
        assert self._model is not None
        if len(self._known) >= KEPT:
            self._known.clear()
        own = self._model.tag_name(number)
        analysis = self._rules.tags.get(own, own), self._model.lemma(word, number)
        self._known[word, number] = analysis
        return analysis


class HantaModel:
    """HanTa's model with what it says of single word forms kept. ``name`` is a model file of HanTa."""

    def __init__(self, name: str) -> None:
        from HanTa.HanoverTagger import EMPTY, END, START, UNKNOWN

        from sachstand.annotate.morphemes import MorphemeTagger

        self._hanta: Any = MorphemeTagger(name)
        self._steps: dict[State, dict[int, float]] = {
            one * _TAGS + other: steps for (one, other), steps in self._hanta.LP_trans_word.items()
        }
        self._first: State = EMPTY * _TAGS + START
        self._end: int = END
        self._unknown: int = UNKNOWN
        self._scores: dict[tuple[str, bool], Scores] = {}

    def tag_name(self, number: int) -> str:
        """The model's own name of a tag."""
        name: str = self._hanta.int2tag[number]
        return name

    def scores(self, word: str, inside: bool) -> Scores:
        """The likely tags of a form with their log probability. ``inside`` a sentence, capitals tell something."""
        key = (word, inside)
        known = self._scores.get(key)
        if known is None:
            if len(self._scores) >= KEPT:
                self._scores.clear()
            found = self._hanta._tag_word(_shortened(word), cutoff=5, casesensitive=inside, conditional=True)
            known = tuple((tag, float(score)) for tag, score in dict(found).items())
            if len(known) == 1 and known[0][0] == self._unknown:
                known = ()
            self._scores[key] = known
        return known

    def lemma(self, word: str, tag: int) -> str:
        """The base form of ``word`` as a ``tag``; of a hyphenated word that of its last part."""
        head, hyphen, last = word.rpartition("-")
        if head and last.isalpha() and len(last) > 2:
            return head + hyphen + self.lemma(last, tag)
        if len(word) > LONGEST or not word[-1].isalnum() or word.isdigit():
            return word
        lemma: str = self._hanta._analyze(word, tag)[0]
        return lemma or word

    def sequence(self, words: list[str]) -> list[int]:
        """The best tag for each of the words of one sentence: a Viterbi search over pairs of tags."""
        if not words:
            return []
        row: dict[State, float] = {self._first: 0.0}
        back: list[dict[State, State]] = []
        for at, word in enumerate(words):
            row, pointers = self._advance(row, self.scores(word, at > 0))
            back.append(pointers)
        state = max(row, key=lambda last: row[last] + self._steps.get(last, {}).get(self._end, _UNSEEN))
        tags = []
        for pointers in reversed(back):
            tags.append(state % _TAGS)
            state = pointers[state]
        return tags[::-1]

    def _advance(self, row: dict[State, float], scores: Scores) -> tuple[dict[State, float], dict[State, State]]:
        """One word further: the best way to each pair of tags, and where it came from."""
        bound = sorted(row.values(), reverse=True)[_BEAM] - 1 if len(row) > _BEAM else _IMPOSSIBLE
        new: dict[State, float] = {}
        pointers: dict[State, State] = {}
        for state, so_far in row.items():
            if so_far >= bound:
                steps = self._steps.get(state, _NO_STEPS)
                last = state % _TAGS * _TAGS
                for tag, score in scores or [(tag, 0.0) for tag in steps if tag != self._end]:
                    if tag in steps:
                        total = so_far + steps[tag] + score
                        if total > new.get(last + tag, _IMPOSSIBLE):
                            new[last + tag] = total
                            pointers[last + tag] = state
        return (new, pointers) if new else self._restart(row, scores)

    def _restart(self, row: dict[State, float], scores: Scores) -> tuple[dict[State, float], dict[State, State]]:
        """For a sequence that the model holds impossible: go on from the best state, by the word alone."""
        best = max(row, key=lambda state: row[state])
        choices = scores or ((self._unknown, 0.0),)
        new = {best % _TAGS * _TAGS + tag: row[best] + score + _UNSEEN for tag, score in choices}
        return new, dict.fromkeys(new, best)


_NO_STEPS: dict[int, float] = {}
_NO_FORM = VerbForm()


def _verb_form(rules: WordRules, words: list[str], at: int, tag: str, lemma: str) -> VerbForm:
    if rules.verb_form is None:
        return _NO_FORM
    return rules.verb_form(words[at], tag, lemma, _clause(words, at))


def _clause(words: list[str], at: int) -> tuple[str, ...]:
    """The words around one, up to the next mark on either side; at most twenty each way."""
    start = at
    while start > max(0, at - 20) and words[start - 1][0].isalnum():
        start -= 1
    end = at + 1
    while end < min(len(words), at + 20) and words[end][0].isalnum():
        end += 1
    return tuple(words[start:end])


def _shortened(word: str) -> str:
    return word if len(word) <= LONGEST else word[0] + word[-24:]
