"""Esperanto, as far as one test needs it: a third language is one more folder and nothing else."""

from sachstand.languages.eo.events import EVENTS
from sachstand.languages.eo.figures import FIGURES
from sachstand.languages.eo.liveblogs import LIVEBLOGS
from sachstand.languages.eo.names import NAMES
from sachstand.languages.eo.quotes import QUOTES
from sachstand.languages.eo.reading import READING
from sachstand.languages.eo.sentences import SENTENCES
from sachstand.languages.eo.times import TIMES
from sachstand.languages.eo.words import WORDS
from sachstand.languages.spec import Language

LANGUAGE = Language(
    code="eo",
    zone="UTC",
    reading=READING,
    liveblogs=LIVEBLOGS,
    sentences=SENTENCES,
    words=WORDS,
    times=TIMES,
    names=NAMES,
    quotes=QUOTES,
    events=EVENTS,
    figures=FIGURES,
)
