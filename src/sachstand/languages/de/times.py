"""German time expressions: the grammar put together, verb forms that show the tense, words to render a date with."""

from __future__ import annotations

from sachstand.languages.de.time_dates import DATES
from sachstand.languages.de.time_spans import SPANS
from sachstand.languages.de.time_words import LEXICON, SHAPES
from sachstand.languages.spec import TimeRules, word_list
from sachstand.languages.time_grammar import DateWords, Tense

TENSE = Tense(
    past=word_list(
        """war waren hatte hatten wurde wurden worden gewesen kam kamen ging gingen gab gaben fand fanden begann
        begannen stand standen lag lagen sah sahen nahm nahmen sprach sprachen traf trafen hielt hielten ließ ließen
        blieb blieben rief riefen zog zogen fiel fielen stieg stiegen starb starben trat traten schrieb schrieben flog
        flogen schlug schlugen verlor verloren gewann gewannen wollte wollten konnte konnten musste mussten durfte
        durften bekam bekamen erhielt erhielten verließ verließen entschied entschieden unterschrieb unterschrieben
        wusste wussten brachte brachten dachte dachten tat taten fuhr fuhren lud luden bot boten warf warfen schloss
        schlossen verbot verboten bat baten betrug betrugen entstand entstanden verschwand verschwanden empfing
        hat haben habe hätten hätte sei seien"""
    ),
    future=word_list(
        """wird werden werde würde würden soll sollen solle will wollen wolle kann können könnte könnten muss müssen
        möchte möchten dürfte dürften beginnt startet findet tritt steht stehen läuft kommt erwartet geplant"""
    ),
    past_word=r"[a-zäöüß]{3,}(?:te|ten|tete|teten)",
    starts=word_list("start beginn auftakt begann begannen startete starteten eröffnet begonnen"),
    asides=word_list("bis seit"),
    before={"seit": -1, "ab": 1, "bis": 1},
)
WORDS = DateWords()
TIMES = TimeRules(
    lexicon=LEXICON, shapes=SHAPES, rules=(*DATES, *SPANS), tense=TENSE, words=WORDS, month_first=False, country="DE"
)
