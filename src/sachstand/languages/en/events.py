"""English clauses, modality, negation and background, for the engine of mentions; the lexicon is in ``event_words``."""

from __future__ import annotations

from sachstand.languages.en.event_words import NOUNS, PHRASES, STATIVES, VERBS, WHOLE
from sachstand.languages.event_rules import EventRules, WordClass, kinds_by_word

CLASSES: dict[str, WordClass] = {
    **dict.fromkeys("VVD VVZ VVB VM0 VBD VBZ VBB VHD VHZ VHB VDD VDZ VDB".split(), "finite"),
    **dict.fromkeys("VVN VBN VHN VDN".split(), "participle"),
    **dict.fromkeys("VVG VBG VHG VDG".split(), "gerund"),
    **dict.fromkeys("VVI VBI VHI VDI".split(), "infinitive"),
    **dict.fromkeys("NN NN0 NN1 NN2".split(), "noun"),
    "NP0": "name",
    **dict.fromkeys("AJ0 AJC AJS ORD".split(), "adjective"),
    **dict.fromkeys("AV0 AVQ".split(), "adverb"),
    "AVP": "particle",
    **dict.fromkeys("AT0 DT0".split(), "article"),
    "DPS": "possessive",
    **dict.fromkeys("PRP PRF IN".split(), "preposition"),
    "CJC": "conjunction",
    **dict.fromkeys("CJS CJT".split(), "subjunction"),
    **dict.fromkeys("PNQ DTQ".split(), "relative"),
    **dict.fromkeys("PNP PNI EX0".split(), "pronoun"),
    "CRD": "number",
    "XX0": "negation",
    "TO0": "to",
    "POS": "genitive",
    **dict.fromkeys("PUN PUL PUR".split(), "mark"),
    "PUQ": "quote",
}

FORMS: dict[str, WordClass] = {
    ",": "comma",
    **dict.fromkeys(('"', "“", "”", "``", "''", "‘"), "quote"),
    **dict.fromkeys("who which whom whose where".split(), "relative"),
}


EVENTS = EventRules(
    order="chain",
    classes=CLASSES,
    forms=FORMS,
    verbs=kinds_by_word(VERBS),
    nouns=kinds_by_word(NOUNS),
    compounds=False,
    whole=WHOLE,
    phrases=PHRASES,
    statives=STATIVES,
    happen=frozenset("occur happen follow begin take come".split()),
    perfect=frozenset(("have",)),
    passive=frozenset(("be", "get")),
    future=frozenset(("will", "shall")),
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
        **dict.fromkeys("plan announce promise pledge vow threaten intend agree decide set expect".split(), "announced"),
        **dict.fromkeys("demand urge ask call request order want recommend propose suggest tell".split(), "demanded"),
        **dict.fromkeys("deny reject refute dispute".split(), "denied"),
        **dict.fromkeys("confirm admit acknowledge concede".split(), "confirmed"),
        **dict.fromkeys("consider hope fear try seek offer attempt refuse fail".split(), "conditional"),
        **dict.fromkeys("accuse allege suspect blame".split(), "claimed"),
        **dict.fromkeys(("wonder",), "asked"),
    },
    nominal={
        **dict.fromkeys("plan intention promise pledge threat bid".split(), "announced"),
        **dict.fromkeys("demand call request appeal".split(), "demanded"),
        **dict.fromkeys("suspicion allegation accusation claim".split(), "claimed"),
        **dict.fromkeys("possibility risk chance prospect attempt fear hope".split(), "conditional"),
    },
    opening={
        **dict.fromkeys("if unless whether".split(), "conditional"),
        **dict.fromkeys(("to",), "announced"),
    },
    unreal=frozenset("possibly perhaps maybe potentially".split()),
    negations=frozenset("not n't no never neither nor without nobody nothing none".split()),
    places=frozenset("in at near on from to outside inside off across".split()),
    agents=frozenset(("by",)),
    objects=frozenset("on against about at for to into over of".split()),
    during=frozenset("during in at on".split()),
    partners=frozenset(("with",)),
    between=frozenset(("between",)),
    sources=frozenset(("according",)),
    oblique=frozenset("him her them me us whom".split()),
    genitive=frozenset(("of",)),
    definite=frozenset("the this that these those".split()),
    personal=frozenset("he she they him her them it".split()),
    backward=frozenset(("that", "this")),
    media=frozenset("agency newspaper magazine broadcaster television network report website outlet medium source".split()),
    bodies=frozenset(
        "ministry government police prosecutor authority army military court party company office department "
        "organisation organization commission parliament union bank agency firm club".split()
    ),
)
