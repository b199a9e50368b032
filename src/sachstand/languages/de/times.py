"""German time expressions: the grammar put together, verb forms that show the tense, words to render a date with."""

from __future__ import annotations

from sachstand.languages.de.time_clock import CLOCK
from sachstand.languages.de.time_dates import DATES
from sachstand.languages.de.time_feasts import FEAST_DAYS
from sachstand.languages.de.time_sets import SETS
from sachstand.languages.de.time_spans import SPANS
from sachstand.languages.de.time_words import LEXICON, SHAPES
from sachstand.languages.spec import word_list
from sachstand.languages.time_grammar import DateWords, Tense, TimeRules

STRONG = "|".join(
    sorted(
        word_list(
            """nahm kam ging gab fand stand lag sah sprach traf hielt ließ blieb rief zog fiel stieg trat schrieb schlug
            verlor gewann schied griff bot warf schloss sank schien hieß floh half galt wuchs schoss trug lief saß las
            warb fuhr lud bat starb brach drang sprang schwand wies riss litt schnitt stieß riet"""
        )
    )
)
"""Stems of strong preterites, which take any prefix."""
INFINITIVE = "|".join(
    sorted(
        word_list(
            """arbei leis bie tre hal war star bit ra rei strei deu wer antwor rich ach fürch kos tes ret gel brei lei
            stal schal wal spal fal mie hef rüs be trach nich zich brich"""
        )
    )
)
"""Stems of infinitives in -ten, which also take any prefix."""
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
        möchte möchten dürfte dürften beginnt startet findet tritt steht stehen läuft kommt erwartet geplant
        sollte sollten müsste müssten"""
    ),
    past_word=rf"(?![a-zäöüß]{{0,9}}(?:{INFINITIVE})ten)[a-zäöüß]{{3,}}(?:te|ten|tete|teten)|[a-zäöüß]{{0,12}}(?:{STRONG})(?:en)?",
    starts=word_list("start beginn auftakt begann begannen startete starteten eröffnet begonnen"),
    asides=word_list("bis seit"),
    adjective_after=word_list(
        """der die das den dem des ein eine einen einem einer eines kein keine keinen keiner von vom mit bei für aus
        nach in im zu zum zur als und sehr ihr ihre ihren ihrer sein seine seinen seiner diese dieser diesem diesen am
        an auf über unter gegen ohne durch um vor"""
    ),
    nouns_capital=True,
    before={"seit": -1, "ab": 1, "bis": 1},
)
WORDS = DateWords(
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    seasons={21: "Frühjahr", 22: "Sommer", 23: "Herbst", 24: "Winter"},
    templates={
        "number": "{day}.",
        "days_of_month": "{days} {month} {year}",
        "on": "am {days}",
        "weekday_of_month": "an einem {weekday} im {month} {year}",
        "some_weekday": "an einem {weekday}",
        "weekday_of_some_month": "an einem {weekday} im {month}",
        "some_month": "im {month} eines unbekannten Jahres",
        "day_of_some_month": "am {day}. {month} eines unbekannten Jahres",
        "month": "im {month} {year}",
        "season": "im {season} {year}",
        "year": "im Jahr {year}",
        "decade": "in den {decade}er-Jahren",
        "century": "im {century}. Jahrhundert",
        "bc": "im Jahr {year} v. Chr.",
        "about": "etwa {when}",
        "instant": "am {day} um {clock}",
        "clock": "{hour}.{minute:02} Uhr",
        "between": "zwischen dem {first} und dem {last}",
        "from": "frühestens am {day}",
        "until": "spätestens am {day}",
        "unknown": "zu unbekannter Zeit",
    },
    or_="oder",
)
TIMES = TimeRules(
    lexicon=LEXICON,
    shapes=SHAPES,
    rules=(*DATES, *FEAST_DAYS, *CLOCK, *SPANS, *SETS),
    tense=TENSE,
    words=WORDS,
    month_first=False,
    country="DE",
)
