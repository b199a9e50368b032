"""German verb forms that show whether a clause tells of the past or of what is to come."""

from __future__ import annotations

from sachstand.languages.spec import word_list
from sachstand.languages.time_grammar import Tense

STRONG = "|".join(
    sorted(
        word_list(
            """nahm kam ging gab fand stand lag sah sprach traf hielt ließ blieb rief zog fiel stieg trat schrieb schlug
            verlor gewann schied griff bot warf schloss schloß sank schien hieß floh half galt wuchs schoss schoß trug
            lief saß las warb fuhr lud bat starb brach drang sprang schwand wies riss riß litt schnitt stieß riet hob
            goß floß biß"""
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
PAST = word_list(
    """war waren hatte hatten wurde wurden worden gewesen kam kamen ging gingen gab gaben fand fanden begann
    begannen stand standen lag lagen sah sahen nahm nahmen sprach sprachen traf trafen hielt hielten ließ ließen
    blieb blieben rief riefen zog zogen fiel fielen stieg stiegen starb starben trat traten schrieb schrieben flog
    flogen schlug schlugen verlor verloren gewann gewannen wollte wollten konnte konnten musste mussten durfte
    durften bekam bekamen erhielt erhielten verließ verließen entschied entschieden unterschrieb unterschrieben
    wusste wussten brachte brachten dachte dachten tat taten fuhr fuhren lud luden bot boten warf warfen schloss
    schlossen verbot verboten bat baten betrug betrugen entstand entstanden verschwand verschwanden empfing
    hat haben habe hätten hätte sei seien"""
)
PAST_WORD = (
    rf"(?![a-zäöüß]{{0,9}}(?:{INFINITIVE})ten)[a-zäöüß]{{3,}}(?:te|ten|tete|teten)"
    rf"|[a-zäöüß]{{0,12}}(?:{STRONG})(?:en)?"
)
PAST_SINGULAR = "|".join(
    (
        *sorted(form for form in PAST if not form.endswith("en") and form not in ("hat", "habe", "sei")),
        r"(?!erste|zweite|dritte|letzte|beste|größte|gute)[a-zäöüß]{3,}te",
        rf"[a-zäöüß]{{0,12}}(?:{STRONG})",
    )
)
"""A preterite of the singular: beside it a bare number of four digits is a year, for what is counted is plural."""
TENSE = Tense(
    past=PAST,
    future=word_list(
        """wird werden werde würde würden soll sollen solle will wollen wolle kann können könnte könnten muss muß müssen
        möchte möchten dürfte dürften beginnt startet findet tritt steht stehen läuft kommt erwartet geplant
        sollte sollten müsste müssten"""
    ),
    past_word=PAST_WORD,
    present_word=r"(?!ge|ist|nicht|jetzt|erst|fast|sonst|dort|selbst|zuletzt|meist|oft|statt|laut|weit|unweit|bekannt|sofort"
    r"|längst|zunächst|insgesamt|bestimmt|direkt|damit|somit|soweit|anfangs|sagt|meldet|berichtet|teilt"
    r"|erklärt|bestätigt|schreibt|betont|heißt)[a-zäöüß]{2,}t",
    at_day=word_list("am"),
    starts=word_list("start beginn auftakt begann begannen startete starteten eröffnet begonnen"),
    asides=word_list("bis seit"),
    adjective_after=word_list(
        """der die das den dem des ein eine einen einem einer eines kein keine keinen keiner von vom mit bei für aus
        nach in im zu zum zur als und sehr ihr ihre ihren ihrer sein seine seinen seiner diese dieser diesem diesen am
        an auf über unter gegen ohne durch um vor"""
    ),
    nouns_capital=True,
    before={"seit": -1, "ab": 1, "bis": 1, "für": 2},
)
