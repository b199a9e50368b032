"""German clauses, modality, negation and background, for the engine of mentions; the lexicon is in ``event_words``."""

from __future__ import annotations

import re

from sachstand.languages.de.event_words import NOUNS, PHRASES, STATIVES, VERBS, WHOLE
from sachstand.languages.event_rules import EventRules, WordClass, kinds_by_word

CLASSES: dict[str, WordClass] = {
    **dict.fromkeys(("VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"), "finite"),
    **dict.fromkeys(("VVPP", "VAPP", "VMPP"), "participle"),
    **dict.fromkeys(("VVINF", "VAINF", "VMINF", "VVIZU"), "infinitive"),
    **dict.fromkeys(("NN", "NNA", "NNI", "TRUNC"), "noun"),
    "NE": "name",
    "FM": "name",
    "ADJA": "adjective",
    "ADJD": "adverb",
    "ADV": "adverb",
    "PROAV": "adverb",
    "PAV": "adverb",
    "ART": "article",
    **dict.fromkeys(("PDAT", "PIAT", "PIDAT", "PWAT"), "article"),
    "PPOSAT": "possessive",
    **dict.fromkeys(("APPR", "APPRART"), "preposition"),
    "KON": "conjunction",
    **dict.fromkeys(("KOUS", "KOUI", "PWAV", "PWS"), "subjunction"),
    **dict.fromkeys(("PRELS", "PRELAT"), "relative"),
    **dict.fromkeys(("PPER", "PDS", "PIS", "PRF", "PPOSS"), "pronoun"),
    "CARD": "number",
    "PTKNEG": "negation",
    "PTKVZ": "particle",
    "PTKZU": "to",
    "$,": "comma",
    "$.": "mark",
    "$(": "mark",
}

FORMS: dict[str, WordClass] = {
    **dict.fromkeys('"„“”«»‚‘’›‹', "quote"),
    **dict.fromkeys(("kein", "keine", "keinen", "keinem", "keiner", "keines"), "article"),
}

_STRONG = {
    "geschlossen": "schließen", "beschlossen": "beschließen", "unterschrieben": "unterschreiben",
    "getroffen": "treffen", "erschossen": "erschießen", "festgenommen": "festnehmen", "begonnen": "beginnen",
    "gestorben": "sterben", "verstorben": "versterben", "gewonnen": "gewinnen", "gefunden": "finden",
    "gestohlen": "stehlen", "angegriffen": "angreifen", "erhoben": "erheben", "ausgebrochen": "ausbrechen",
    "zurückgetreten": "zurücktreten", "berufen": "berufen", "verboten": "verbieten", "angeboten": "anbieten",
}  # fmt: skip
_SEPARABLE = ("ab an auf aus bei dar ein fest frei her hin mit nach um vor weg zu zurück zusammen bekannt").split()


def _participles(verbs: dict[str, str]) -> dict[str, str]:
    """The weak participles of all verbs of the lexicon, and the strong ones that news use as adjectives."""
    found = {form: verb for form, verb in _STRONG.items() if verb in verbs}
    for verb in verbs:
        stem = re.sub(r"e?n$", "", verb)
        ending = "et" if stem.endswith(("t", "d", "chn", "ffn")) else "t"
        prefix = next((part for part in _SEPARABLE if stem.startswith(part)), "")
        rest = stem.removeprefix(prefix)
        for form in (stem + ending, f"ge{stem}{ending}", f"{prefix}ge{rest}{ending}"):
            found.setdefault(form, verb)
    return found


EVENTS = EventRules(
    order="bracket",
    classes=CLASSES,
    forms=FORMS,
    verbs=kinds_by_word(VERBS),
    nouns=kinds_by_word(NOUNS),
    compounds=True,
    whole=WHOLE,
    participles=_participles(kinds_by_word(VERBS)),
    phrases=PHRASES,
    statives=STATIVES,
    happen=frozenset("stattfinden geben kommen ereignen geschehen passieren verlaufen beginnen laufen folgen".split()),
    perfect=frozenset(("haben", "sein")),
    passive=frozenset(("werden",)),
    future=frozenset(("werden",)),
    pluperfect=frozenset("hatte hatten hattest war waren".split()),
    subjunctive=frozenset("würde würden würdest".split()),
    modals={
        "wollen": "announced",
        "sollen": "announced",
        "müssen": "demanded",
        "können": "conditional",
        "dürfen": "conditional",
        "mögen": "conditional",
    },
    matrix={
        **dict.fromkeys(
            "ankündigen versprechen zusagen zusichern planen beabsichtigen drohen vereinbaren beschließen geloben "
            "vorhaben wollen".split(),
            "announced",
        ),
        **dict.fromkeys(
            "fordern verlangen bitten auffordern appellieren mahnen plädieren aussprechen drängen vorschlagen "
            "empfehlen raten aufrufen einsetzen wünschen".split(),
            "demanded",
        ),
        **dict.fromkeys("dementieren bestreiten zurückweisen leugnen abstreiten".split(), "denied"),
        **dict.fromkeys("bestätigen einräumen zugeben gestehen".split(), "confirmed"),
        **dict.fromkeys(
            "ausschließen erwägen prüfen hoffen befürchten versuchen fürchten anbieten erwarten rechnen".split(),
            "conditional",
        ),
        **dict.fromkeys("fragen".split(), "asked"),
        **dict.fromkeys("vorwerfen beschuldigen bezichtigen verdächtigen".split(), "claimed"),
    },
    nominal={
        **dict.fromkeys(
            "plan absicht ankündigung versprechen gedankenspiel vorhaben drohung zusage bereitschaft".split(),
            "announced",
        ),
        **dict.fromkeys("forderung ruf bitte aufruf appell wunsch antrag".split(), "demanded"),
        **dict.fromkeys("verdacht vorwurf behauptung anschuldigung vorwürfe".split(), "claimed"),
        **dict.fromkeys("möglichkeit gefahr versuch risiko chance fall hoffnung aussicht sorge angst".split(), "conditional"),
    },
    opening={
        **dict.fromkeys("falls wenn sofern sollte ob".split(), "conditional"),
        **dict.fromkeys("um damit".split(), "announced"),
    },
    unreal=frozenset("könnte könnten dürfte dürften wäre wären möglicherweise womöglich vielleicht eventuell".split()),
    negations=frozenset("nicht kein keine keinen keinem keiner keines nie niemals weder ohne niemand nichts".split()),
    places=frozenset("in im nach bei beim auf an am aus vor nahe unweit".split()),
    agents=frozenset(("von", "vom", "durch")),
    objects=frozenset("auf gegen über um an für".split()),
    during=frozenset("bei beim während in im auf zu zum".split()),
    partners=frozenset(("mit",)),
    between=frozenset(("zwischen",)),
    sources=frozenset("laut nach zufolge".split()),
    oblique=frozenset("den dem einen einem seinen seinem ihren ihrem keinen keinem diesen diesem jenen ihn ihm "
    "meinen unseren allen deren".split()),
    genitive=frozenset("des der eines einer seines seiner ihres ihrer dieser dieses deren dessen".split()),
    definite=frozenset("der die das dem den des dieser diese dieses diesem diesen beim vom zum zur am im".split()),
    personal=frozenset("er sie ihn ihm ihr ihnen".split()),
    backward=frozenset(("das", "dies")),
    media=frozenset(
        "agentur nachrichtenagentur zeitung magazin sender rundfunk fernsehen staatsfernsehen staatsmedium medium "
        "medienbericht bericht agenturbericht zeitungsbericht nachrichtenmagazin portal kreis regierungskreis".split()
    ),
    bodies=frozenset(
        "ministerium regierung polizei staatsanwaltschaft behörde armee militär gericht partei verband unternehmen "
        "konzern feuerwehr organisation institut kommission parlament amt präsidialamt generalstab gewerkschaft "
        "regionalkommando wetterdienst verein bank".split()
    ),
)
