"""German clauses, modality, negation and background, for the engine of mentions.

The lexicon is in ``event_words``.
"""

from __future__ import annotations

import re

from sachstand.languages.de.event_words import CONCEPTS, MODIFIED, NOUNS, PHRASES, STATIVES, THINGS, VERBS, WHOLE
from sachstand.languages.de.figures import FIGURES
from sachstand.languages.event_rules import EventRules, WordClass, kinds_by_word
from sachstand.languages.spec import word_list

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
    **dict.fromkeys("–—-", "mark"),
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
_DIRECTIONS = word_list(
    "nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich oberhalb unterhalb außerhalb"
)
_SEPARABLE = word_list("ab an auf aus bei dar ein fest frei her hin mit nach um vor weg zu zurück zusammen bekannt")


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
    modified=MODIFIED,
    compounds=True,
    whole=WHOLE,
    participles=_participles(kinds_by_word(VERBS)),
    things=THINGS,
    phrases=PHRASES,
    statives=STATIVES,
    happen=word_list(
        "stattfinden geben kommen ereignen geschehen passieren verlaufen beginnen laufen folgen fortsetzen "
        "weiterführen wiederaufnehmen abhalten"
    ),
    perfect=frozenset(("haben", "sein")),
    passive=frozenset(("werden",)),
    future=frozenset(("werden",)),
    pluperfect=word_list("hatte hatten hattest war waren"),
    subjunctive=word_list("würde würden würdest"),
    modals={
        "wollen": "announced",
        "sollen": "announced",
        "müssen": "demanded",
        "können": "conditional",
        "dürfen": "conditional",
        "mögen": "conditional",
        "solle": "demanded",
        "möge": "demanded",
    },
    hearsay=frozenset(("sollen", "wollen")),
    matrix={
        **dict.fromkeys(
            word_list(
                "ankündigen versprechen zusagen zusichern planen beabsichtigen drohen vereinbaren beschließen "
                "geloben vorhaben"
            ),
            "announced",
        ),
        **dict.fromkeys(
            word_list(
                "fordern verlangen bitten auffordern appellieren mahnen plädieren aussprechen drängen vorschlagen "
                "empfehlen raten aufrufen einsetzen wünschen pochen dringen nahelegen anmahnen einfordern"
            ),
            "demanded",
        ),
        "wollen": "demanded",
        "darauf bestehen": "demanded",
        "davor stehen": "announced",
        **dict.fromkeys(word_list("dementieren bestreiten zurückweisen leugnen abstreiten"), "denied"),
        **dict.fromkeys(word_list("bestätigen einräumen zugeben gestehen"), "confirmed"),
        **dict.fromkeys(
            word_list("ausschließen erwägen prüfen hoffen befürchten versuchen fürchten anbieten erwarten rechnen"),
            "conditional",
        ),
        **dict.fromkeys(word_list("fragen"), "asked"),
        **dict.fromkeys(word_list("vorwerfen beschuldigen bezichtigen verdächtigen"), "claimed"),
    },
    nominal={
        **dict.fromkeys(
            word_list("plan absicht ankündigung versprechen gedankenspiel vorhaben drohung zusage bereitschaft"),
            "announced",
        ),
        **dict.fromkeys(word_list("forderung ruf bitte aufruf appell wunsch antrag"), "demanded"),
        **dict.fromkeys(word_list("verdacht vorwurf behauptung anschuldigung vorwürfe"), "claimed"),
        **dict.fromkeys(
            word_list("möglichkeit gefahr versuch risiko chance fall hoffnung aussicht sorge angst"), "conditional"
        ),
    },
    qualified={
        **dict.fromkeys(
            word_list("geplant bevorstehend kommend anstehend angekündigt vorgesehen beabsichtigt künftig erwartet"),
            "announced",
        ),
        **dict.fromkeys(word_list("möglich drohend etwaig eventuell denkbar"), "conditional"),
        **dict.fromkeys(word_list("angeblich mutmaßlich vermeintlich"), "claimed"),
        "gefordert": "demanded",
    },
    opening={
        **dict.fromkeys(word_list("falls wenn sofern sollte"), "conditional"),
        "ob": "asked",
        **dict.fromkeys(word_list("um damit"), "announced"),
    },
    prospects={"vor": "announced", "vorm": "announced", "für": "conditional", "gegen": "conditional"},
    habits=word_list(
        "regelmäßig oft häufig meist meistens selten manchmal üblicherweise jährlich täglich normalerweise gewöhnlich"
    ),
    unreal=word_list("könnte könnten dürfte dürften wäre wären möglicherweise womöglich vielleicht eventuell"),
    softeners=word_list("nur zuletzt allein bloß allzu"),
    negations=word_list(
        "nicht kein keine keinen keinem keiner keines nie niemals weder ohne niemand niemanden niemandem nichts"
    ),
    alleged=word_list("angeblich mutmaßlich vermeintlich offenbar anscheinend"),
    asking=word_list("wann wo warum wieso weshalb wer wen wem was wie wohin"),
    light=word_list(
        "erringen erzielen erleiden kassieren feiern hinnehmen einfahren verüben starten fliegen ausführen durchführen "
        "führen unternehmen abstatten leisten einreichen einlegen erheben erstatten vollziehen fortsetzen abhalten "
        "veranstalten antreten fällen begehen abgeben vornehmen verhängen erlassen aussprechen landen halten"
    ),
    refusals=word_list("weigern verweigern ablehnen vermeiden unterlassen versäumen verzichten absehen"),
    refuting=(
        ("keine", "rede"),
        ("nicht", "rede"),
        ("nicht", "zutreffen"),
        ("nicht", "stimmen"),
        ("nicht", "wahr"),
        ("in", "abrede"),
        ("keine", "grundlage"),
        ("frei", "erfunden"),
    ),
    tales=word_list(
        "bericht medienbericht zeitungsbericht meldung gerücht behauptung vorwurf spekulation darstellung "
        "anschuldigung vermutung information nachricht aussage unterstellung"
    ),
    dismissals=word_list("abtun entkräften widerlegen dementieren zurückweisen bestreiten widersprechen"),
    untrue=word_list("falsch unwahr erfunden haltlos unzutreffend unbegründet gelogen falschmeldung lüge"),
    instead=word_list("statt anstatt"),
    failing=word_list("ausbleiben platzen ausfallen entfallen"),
    achieved=word_list("musste mussten konnte konnten durfte durften"),
    implicative=word_list("gelingen schaffen beginnen anfangen zwingen wagen"),
    soon=word_list("künftig demnächst"),
    impersonal=frozenset(("es",)),
    provided=word_list("vorausgesetzt angenommen"),
    adverbial=word_list(
        "nachdem weil da als während obwohl obgleich obschon wenngleich indem sodass seit seitdem solange bevor ehe "
        "sobald wenn falls sofern"
    ),
    places=word_list("in im nach bei beim auf an am aus vor nahe unweit") | _DIRECTIONS,
    directions=_DIRECTIONS,
    measures=word_list("prozent prozentpunkt grad kilometer meter zentimeter quadratkilometer hektar tonne liter"),
    agents=frozenset(("von", "vom", "durch")),
    objects=word_list("auf gegen über um an für"),
    during=word_list("bei beim während in im auf zu zum"),
    partners=frozenset(("mit",)),
    between=frozenset(("zwischen",)),
    sources=frozenset(("laut",)),
    oblique=word_list(
        "den dem des einen einem eines seines seinen seinem ihren ihrem keinen keinem diesen diesem jenen ihn ihm "
        "ihnen meinen unseren allen deren"
    ),
    genitive=word_list("des der eines einer seines seiner ihres ihrer dieser dieses deren dessen"),
    definite=word_list("der die das dem den des dieser diese dieses diesem diesen beim vom zum zur am im"),
    plural_endings=("en", "sind"),
    personal=word_list("er sie ihn ihm ihnen ihr ihnen"),
    genders={"er": "m", "ihn": "m", "ihm": "m", "sie": "f", "ihr": "f"},
    backward=frozenset(("das", "dies")),
    media=word_list(
        "angabe agentur nachrichtenagentur zeitung magazin sender rundfunk fernsehen staatsfernsehen staatsmedium "
        "medium medienbericht bericht agenturbericht zeitungsbericht nachrichtenmagazin portal kreis regierungskreis"
    ),
    reports=word_list("angabe darstellung auskunft information mitteilung aussage bericht worten einschätzung"),
    singular=word_list("hat ist wird wurde hatte war soll will kann muss habe sei werde wollte sollte konnte musste"),
    bodies=word_list(
        "ministerium regierung polizei staatsanwaltschaft behörde armee militär gericht partei verband unternehmen "
        "konzern feuerwehr organisation institut kommission parlament amt präsidialamt generalstab gewerkschaft "
        "regionalkommando wetterdienst verein bank bundeswehr luftwaffe marine küstenwache rathaus krankenhaus "
        "klinikum klinik fraktion senat botschaft hochschule universität kirche"
    ),
    generic=word_list("behörde amt unternehmen konzern firma verband verein organisation partei"),
    spokesmen=word_list("sprecher sprecherin pressesprecher pressesprecherin"),
    nobodies=word_list(
        "angabe bericht medienbericht medium information quelle kreis insider experte expertin fachleute beobachter "
        "schätzung mitteilung meldung darstellung sicht ansicht veröffentlichung einschätzung vernehmen erkenntnis "
        "ermittler agentur zeitung sender zeuge augenzeuge beamter beamte vertreter vertreterin aussage auskunft "
        "prognose hochrechnung stellungnahme erklärung"
    ),
    town_ending="er",
    since=frozenset(("seit",)),
    ranges={"von": word_list("bis – -"), "vom": word_list("bis – -"), "zwischen": word_list("und")},
    quantity=frozenset(word for bound in FIGURES.bounds for word in bound.split())
    | word_list("jeweils allein noch weiteren weitere"),
    ranks=word_list(
        "erst letzt erste erster erstes ersten erstmals einzige einziger einziges einzigen meiste meisten mehr nie "
        "niemals kein keine keiner keinen nicht"
    ),
    rank_endings=("ste", "sten", "ster", "stes", "stem", "ößte", "ößten", "ößter", "ößtes", "ößtem"),
    comparing=word_list("vergleich verglichen gegenüber kokom bis"),
    papers=word_list("gesetz urkunde dokument papier dekret erlass"),
    relaying=frozenset(("wie",)),
    editing=word_list("berichtigen korrigieren aktualisieren ergänzen präzisieren"),
    versions=word_list("fassung version"),
    earlier=word_list("früheren ursprünglichen vorherigen vorigen älteren frühere ursprüngliche"),
    texts=word_list("artikel text meldung beitrag bericht überschrift nachricht seite eintrag"),
    pending={
        **dict.fromkeys(word_list("sobald bevor ehe bis"), "announced"),
    },
    waiting=word_list("sobald wenn falls sofern"),
    again=word_list(
        "erneut wieder abermals wiederum nochmals weitere weiteren weiterer weiteres weiterem erneute "
        "erneuten erneuter weiter weiterhin"
    )
    | {f"{rank} mal" for rank in ("zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten")},
    concepts=kinds_by_word(CONCEPTS),
)
