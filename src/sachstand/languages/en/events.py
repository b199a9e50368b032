"""English clauses, modality, negation and background, for the engine of mentions.

The lexicon is in ``event_words``.
"""

from __future__ import annotations

from sachstand.languages.en.event_words import CONCEPTS, MODIFIED, NOUNS, PHRASES, STATIVES, VERBS, WHOLE
from sachstand.languages.en.figures import FIGURES
from sachstand.languages.event_rules import EventRules, WordClass, kinds_by_word
from sachstand.languages.spec import word_list

CLASSES: dict[str, WordClass] = {
    **dict.fromkeys(("VBD", "VBP", "VBZ", "MD"), "finite"),
    "VBN": "participle",
    "VBG": "gerund",
    "VB": "infinitive",
    **dict.fromkeys(("NN", "NNS"), "noun"),
    **dict.fromkeys(("NNP", "FW"), "name"),
    **dict.fromkeys(("JJ", "JJR", "JJS"), "adjective"),
    **dict.fromkeys(("RB", "WRB"), "adverb"),
    "RP": "particle",
    "DT": "article",
    "PRP$": "possessive",
    "IN": "preposition",
    "CC": "conjunction",
    **dict.fromkeys(("WP", "WDT"), "relative"),
    **dict.fromkeys(("PRP", "EX"), "pronoun"),
    "CD": "number",
    "TO": "to",
    "POS": "genitive",
    **dict.fromkeys((".", "-LRB-"), "mark"),
    "''": "quote",
}

FORMS: dict[str, WordClass] = {
    ",": "comma",
    **dict.fromkeys(('"', "“", "”", "``", "''", "‘"), "quote"),
    **dict.fromkeys(word_list("; : – — - ( )"), "mark"),
    **dict.fromkeys(word_list("who which whom whose where"), "relative"),
    **dict.fromkeys(word_list("that because if although though while when unless whether whereas"), "subjunction"),
    **dict.fromkeys(word_list("not n't never"), "negation"),
}


_DIRECTIONS = word_list("north south east west northeast northwest southeast southwest outside")

EVENTS = EventRules(
    order="chain",
    classes=CLASSES,
    forms=FORMS,
    verbs=kinds_by_word(VERBS),
    nouns=kinds_by_word(NOUNS),
    modified=MODIFIED,
    compounds=False,
    whole=WHOLE,
    phrases=PHRASES,
    present_tells=True,
    statives=STATIVES,
    happen=word_list("occur happen follow begin take come"),
    perfect=frozenset(("have",)),
    passive=frozenset(("be", "get")),
    future=frozenset(("will", "shall", "'ll", "wo")),
    pluperfect=frozenset(("had", "'d")),
    subjunctive=frozenset(("would", "could", "might")),
    modals={
        "will": "announced",
        "shall": "announced",
        "must": "demanded",
        "should": "demanded",
        "can": "conditional",
        "could": "conditional",
        "may": "conditional",
        "might": "conditional",
        "would": "conditional",
    },
    matrix={
        **dict.fromkeys(
            word_list("plan announce promise pledge vow threaten intend agree decide set expect prepare"), "announced"
        ),
        **dict.fromkeys(
            word_list(
                "demand urge ask call request order want recommend propose suggest tell press pressure push lobby "
                "implore beg advise"
            ),
            "demanded",
        ),
        **dict.fromkeys(word_list("deny reject refute dispute"), "denied"),
        **dict.fromkeys(word_list("confirm admit acknowledge concede"), "confirmed"),
        **dict.fromkeys(word_list("consider hope fear try seek offer attempt refuse fail"), "conditional"),
        **dict.fromkeys(word_list("accuse allege suspect blame"), "claimed"),
        **dict.fromkeys(("wonder",), "asked"),
        "rule out": "conditional",
    },
    nominal={
        **dict.fromkeys(word_list("plan intention promise pledge threat bid"), "announced"),
        **dict.fromkeys(word_list("demand call request appeal pressure"), "demanded"),
        **dict.fromkeys(word_list("suspicion allegation accusation claim"), "claimed"),
        **dict.fromkeys(word_list("possibility risk chance prospect attempt fear hope"), "conditional"),
    },
    qualified={
        **dict.fromkeys(word_list("planned upcoming proposed scheduled forthcoming expected"), "announced"),
        **dict.fromkeys(word_list("possible potential likely"), "conditional"),
        **dict.fromkeys(word_list("alleged suspected supposed"), "claimed"),
    },
    opening={
        **dict.fromkeys(word_list("if unless"), "conditional"),
        "whether": "asked",
    },
    prospects={"before": "announced", "for": "conditional", "against": "conditional"},
    habits=word_list("usually often regularly typically normally sometimes rarely always seldom yearly daily"),
    unreal=word_list("possibly perhaps maybe potentially"),
    either=word_list("after before since until as"),
    softeners=word_list("only just least"),
    futures=frozenset(("would",)),
    alleged=word_list("allegedly reportedly purportedly supposedly apparently"),
    asking=word_list("when where why who what how which"),
    refusals=word_list("refuse decline fail"),
    refuting=(("not", "true"), ("no", "truth"), ("not", "correct")),
    tales=word_list("report rumour rumor claim allegation accusation speculation suggestion story assertion"),
    dismissals=word_list("dismiss reject refute deny dispute rebut debunk"),
    untrue=word_list("false untrue baseless unfounded fabricated groundless"),
    instead=frozenset(("instead",)),
    unreached=frozenset(("yet",)),
    implicative=word_list("manage begin start continue force compel help"),
    impersonal=frozenset(("there",)),
    provided=word_list("provided assuming"),
    adverbial=word_list("after because although though while when since as before until once unless whereas"),
    inverting=word_list("should had were"),
    prospective=word_list("due set expected scheduled slated about poised likely ready bound going preparing"),
    whether=frozenset(("if",)),
    askers=word_list("ask wonder question know see"),
    reputed=word_list("say believe report allege understand rumor rumour think"),
    wishes=word_list("want wish"),
    negations=word_list("not n't no never neither nor without nobody nothing none"),
    light=word_list(
        "suffer score launch conduct make win hold stage commit file lodge deliver carry mount undertake perform "
        "impose issue secure claim clinch"
    ),
    places=word_list("in at near on from to outside inside off across") | _DIRECTIONS,
    directions=_DIRECTIONS,
    measures=word_list("percent degree kilometer kilometre mile meter metre foot acre hectare ton tonne liter litre"),
    agents=frozenset(("by",)),
    objects=word_list("on against about at for to into over of"),
    during=word_list("during in at on"),
    partners=frozenset(("with",)),
    between=frozenset(("between",)),
    sources=frozenset(("according",)),
    oblique=word_list("him her them me us whom"),
    genitive=frozenset(("of",)),
    definite=word_list("the this that these those"),
    personal=word_list("he she they him her them it"),
    genders={"he": "m", "him": "m", "she": "f", "her": "f"},
    backward=frozenset(("that", "this")),
    media=word_list("agency newspaper magazine broadcaster television network report website outlet medium source"),
    reports=word_list("report account statement information word"),
    bodies=word_list(
        "ministry government police prosecutor authority army military court party company office department "
        "organisation organization commission parliament union bank agency firm club navy hospital university council "
        "embassy church coastguard committee watchdog regulator"
    ),
    generic=word_list("authority company office department organisation organization agency firm club"),
    spokesmen=word_list("spokesman spokeswoman spokesperson spokespeople"),
    nobodies=word_list(
        "report account statement information word media medium source official expert investigator observer witness "
        "estimate insider newspaper broadcaster website outlet person people"
    ),
    since=frozenset(("since",)),
    ranges={"from": word_list("to until till through – -"), "between": word_list("and")},
    quantity=frozenset(word for bound in FIGURES.bounds for word in bound.split()) | word_list("another further"),
    ranks=word_list("first last only most least never no not more"),
    rank_endings=("est",),
    comparing=word_list("than compared until till"),
    papers=word_list("instrument document paper law bill decree"),
    relaying=frozenset(),
    editing=word_list("correct update amend clarify"),
    versions=word_list("version"),
    earlier=word_list("earlier previous original"),
    texts=word_list("article text story report headline item page entry post"),
    pending=dict.fromkeys(word_list("once until before"), "announced"),
    waiting=word_list("once if unless when until"),
    again=word_list("again anew another further") | {f"{rank} time" for rank in ("second", "third", "fourth", "fifth")},
    concepts=kinds_by_word(CONCEPTS),
)
