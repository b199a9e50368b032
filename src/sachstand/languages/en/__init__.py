"""English."""

from sachstand.languages.en.events import EVENTS
from sachstand.languages.en.figures import FIGURES
from sachstand.languages.en.liveblogs import LIVEBLOGS
from sachstand.languages.en.names import NAMES
from sachstand.languages.en.quotes import QUOTES
from sachstand.languages.en.reading import READING
from sachstand.languages.en.sentences import SENTENCES
from sachstand.languages.en.times import TIMES
from sachstand.languages.en.words import WORDS
from sachstand.languages.spec import Language

LANGUAGE = Language(
    code="en",
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
