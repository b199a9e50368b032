"""German."""

from sachstand.languages.de.events import EVENTS
from sachstand.languages.de.figures import FIGURES
from sachstand.languages.de.liveblogs import LIVEBLOGS
from sachstand.languages.de.names import NAMES
from sachstand.languages.de.quotes import QUOTES
from sachstand.languages.de.reading import READING
from sachstand.languages.de.sentences import SENTENCES
from sachstand.languages.de.times import TIMES
from sachstand.languages.de.words import WORDS
from sachstand.languages.spec import Language

LANGUAGE = Language(
    code="de",
    zone="Europe/Berlin",
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
