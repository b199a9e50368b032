"""English speech: kinds of words and phrases that name a source. English has no subjunctive of reported speech."""

from __future__ import annotations

from sachstand.languages.en.speech_verbs import CALL, VERBS
from sachstand.languages.quote_rules import QuoteRules, SourcePhrase
from sachstand.languages.spec import word_list

KINDS = {
    **dict.fromkeys(("VBD", "VBP", "VBZ", "MD"), "finite"),
    **dict.fromkeys(("NN", "NNS", "FW"), "noun"),
    **dict.fromkeys(("NNP", "NNPS"), "name"),
    **dict.fromkeys(("PRP", "EX"), "pronoun"),
    **dict.fromkeys(("DT", "PDT", "PRP$"), "article"),
    **dict.fromkeys(("JJ", "JJR", "JJS", "VBG"), "adjective"),
    **dict.fromkeys(("RB", "RBR", "RBS"), "adverb"),
    **dict.fromkeys(("WP", "WRB", "WDT", "WP$"), "question"),
    "CC": "conjunction",
    "CD": "number",
    "IN": "preposition",
    "RP": "particle",
    "TO": "to",
    "VB": "infinitive",
    "VBN": "participle",
    "POS": "noun",
}

FORMS = {
    **dict.fromkeys(
        ("that", "whether", "because", "although", "though", "if", "while", "unless", "when"), "subordinator"
    ),
    **dict.fromkeys(("which", "who", "whom", "whose"), "relative"),
    **dict.fromkeys(("’m", "'m", "’re", "'re", "’ve", "'ve", "’ll", "'ll", "’d", "'d"), "finite"),
    **dict.fromkeys(("had", "has", "was", "were", "is", "are", "did", "does"), "finite"),
    **dict.fromkeys(("’s", "'s"), "noun"),
    **dict.fromkeys(("a", "an", "the"), "article"),
    "i": "pronoun",
    "and": "conjunction",
    "but": "conjunction",
    "or": "conjunction",
}

PHRASES = (
    SourcePhrase(("according", "to")),
    SourcePhrase(("in", "the", "words", "of"), medium="speech"),
    SourcePhrase(("in", "the", "view", "of"), medium="thought"),
    SourcePhrase(("citing",), relays=True),
    SourcePhrase(("quoting",), relays=True),
)


QUOTES = QuoteRules(
    kinds=KINDS,
    forms=FORMS,
    verbs=VERBS,
    phrases=PHRASES,
    auxiliaries=word_list("have be will would can could may might must should do"),
    passives=frozenset({"be"}),
    citing=frozenset({"quote"}),
    indefinite=frozenset({"a", "an"}),
    subjects=word_list("he she"),
    labels=frozenset({"as"}),
    subject_first=True,
    saying=frozenset(verb.lemma for verb in VERBS if "c" in verb.takes or "z" in verb.takes),
    willing=frozenset(verb.lemma for verb in VERBS if "z" in verb.takes),
    short_verbs={"’s": "be", "'s": "be"},
    several=word_list("some others many most those both several few all none"),
    contrasting=word_list("while though although whereas"),
    denials=frozenset({"nor"}),
    ordinals=word_list("first later now"),
    disowning=word_list("deny reject dismiss dispute"),
    rumours=frozenset({"it"}),
    absolute=frozenset({"with"}),
    unnamed=word_list("a an one another"),
    calling=word_list(CALL),
    carriers=frozenset({"be", "have", "get"}),
    clausal=word_list("say think believe insist argue claim add fear hope maintain suggest admit warn understand"),
    counting=word_list(
        "at least most more less fewer than up to as many few only even just almost nearly about around roughly over "
        "under some both between not another"
    ),
    audiences=word_list("reporter journalist lawmaker mp senator parliament congress court juror viewer listener"),
    contested=word_list(
        "charge claim allegation accusation assertion report figure account move step decision plan proposal idea "
        "measure policy verdict result deal something argument"
    ),
    these=word_list("that this those these"),
    copulas=frozenset({"be"}),
    titles=word_list("motto slogan title headline name"),
    venues=word_list(
        "court parliament television radio tv twitter x telegram facebook conference briefing broadcast rally event "
        "hearing speech remark medium email call telephone phone response reply update note brief filing testimony"
    ),
    inner_openers=word_list("after before since while because although when"),
    trailing=word_list("familiar close briefed present"),
    passing=word_list("citing quoting"),
    agents=frozenset({"by"}),
    places=frozenset({"in"}),
    writings=word_list("statement report letter interview article study document message memo post"),
    time_nouns=word_list(
        "day week month year hour minute monday tuesday wednesday thursday friday saturday sunday morning evening "
        "afternoon night"
    ),
    objects=word_list("him them us me whom"),
    no_speakers=word_list("this that these those there"),
    attaching=word_list("of for from at"),
    complementizers=frozenset({"that", "whether", "if"}),
    as_told=frozenset({"as"}),
    telling=word_list("tell inform ask urge warn remind"),
    spoken_of=frozenset({("speak", "of"), ("talk", "of"), ("warn", "of"), ("complain", "of")}),
    own=frozenset({"own"}),
    lifeless=word_list(
        "game match season film series book album storm weather war conflict crisis accident fire earthquake flood "
        "virus disease year winter summer market law project trial system product car device technology job race"
    ),
    figures=word_list("promise threaten demand require"),
    first_person=frozenset({"i", "we"}),
    saying_nouns=word_list(
        "claim report suggestion rumour complaint allegation accusation statement announcement warning belief fear "
        "hope word view message verdict assessment opinion conclusion advice finding plea"
    ),
)
