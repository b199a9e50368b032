"""German speech: kinds of words  and phrases that name a source."""

from __future__ import annotations

from sachstand.languages.de.speech_verbs import TITLES, VERBS
from sachstand.languages.quote_rules import QuoteRules, SourcePhrase
from sachstand.languages.spec import word_list

KINDS = {
    **dict.fromkeys(("VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"), "finite"),
    **dict.fromkeys(("VVINF", "VAINF", "VMINF"), "infinitive"),
    **dict.fromkeys(("VVIZU", "VAIZU", "VMIZU"), "to_infinitive"),
    **dict.fromkeys(("VVPP", "VAPP", "VMPP"), "participle"),
    **dict.fromkeys(("NN", "NNA", "NNI", "FM", "CARD_N"), "noun"),
    **dict.fromkeys(("PPER", "PDS", "PIS", "PPOSS"), "pronoun"),
    **dict.fromkeys(("ART", "PPOSAT", "PIAT", "PIDAT", "PDAT"), "article"),
    **dict.fromkeys(("ADJA", "ADJD", "TRUNC"), "adjective"),
    **dict.fromkeys(("ADV", "PTKNEG", "PTKA", "PTKANT", "PROAV", "PAV"), "adverb"),
    **dict.fromkeys(("APPR", "APPRART", "APZR"), "preposition"),
    **dict.fromkeys(("PRELS", "PRELAT"), "relative"),
    **dict.fromkeys(("PWS", "PWAV", "PWAT"), "question"),
    "ADJA": "adjective",
    "ADJD": "adjective",
    "APPO": "postposition",
    "CARD": "number",
    "KOKOM": "comparison",
    "KON": "conjunction",
    "KOUI": "infinitive_opener",
    "KOUS": "subordinator",
    "NE": "name",
    "PRF": "reflexive",
    "PTKVZ": "particle",
    "PTKZU": "to",
}

FORMS = {
    **dict.fromkeys(
        (
            "dass",
            "daß",
            "ob",
            "weil",
            "obwohl",
            "falls",
            "sofern",
            "nachdem",
            "bevor",
            "wenn",
            "sodass",
            "indem",
            "obgleich",
            "sobald",
            "solange",
        ),
        "subordinator",
    ),
    **dict.fromkeys(("wonach", "weshalb", "warum", "wie", "wer", "was", "wo", "wann", "wieso", "wohin"), "question"),
    **dict.fromkeys(("und", "aber", "oder", "sondern", "doch", "sowie", "beziehungsweise", "bzw."), "conjunction"),
    **dict.fromkeys(("sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "möge"), "finite"),
    **dict.fromkeys(("laut", "gemäß"), "preposition"),
    **dict.fromkeys(("zufolge",), "postposition"),
    **dict.fromkeys(word_list("von vom im beim zur zum"), "preposition"),
    **dict.fromkeys(
        word_list(
            "anlässlich angesichts anhand mithilfe aufgrund infolge hinsichtlich bezüglich zugunsten zulasten samt "
            "mittels mangels inmitten jenseits diesseits abseits ungeachtet unbeschadet einschließlich anstelle "
            "ausschließlich zuzüglich abzüglich namens nebst binnen zwecks seitens zuungunsten vorbehaltlich"
        ),
        "preposition",
    ),
    "sich": "reflexive",
    "zu": "to",
}


def _endings(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _weak_pasts(lemma: str) -> tuple[str, str]:
    """ "erklären": "erklärte", "erklärten"; of strong verbs this gives no word."""
    stem = lemma.removesuffix("en") if lemma.endswith("en") else lemma.removesuffix("n")
    past = stem + ("ete" if stem.endswith(("t", "d")) else "te")
    return past, past + "n"


def _participles(lemma: str) -> tuple[str, ...]:
    """ "betonen": "betont"; only of verbs whose participle has no "ge"."""
    if not lemma.endswith("ieren") and not lemma.startswith(("be", "ent", "er", "ver", "miss")):
        return ()
    stem = lemma.removesuffix("en") if lemma.endswith("en") else lemma.removesuffix("n")
    return (stem + ("et" if stem.endswith(("t", "d")) else "t"),)


SAYINGS = word_list("""
angabe aussage auskunft ansicht meinung auffassung einschätzung darstellung bericht medienbericht agenturbericht
mitteilung meldung information erkenntnis schätzung überzeugung worte wort polizeiangabe medienangabe presseangabe
behördenangabe prognose vorstellung agenturmeldung pressebericht studie umfrage informationen zeitungsbericht
augenzeugenbericht berechnung plan planung zählung untersuchung statistik pressemitteilung hochrechnung
eingeständnis bekunden dafürhalten urteil ermittlung ergebnis analyse vernehmen beobachter gutachten
regierungsangabe veranstalterangabe unternehmensangabe eigenangabe militärangabe augenzeuge experte medien agentur
interpretation lesart erklärung befund zeugenaussage umfragewert insiderangabe expertenmeinung erhebung ankündigung
agenturangabe stellungnahme erkenntnisstand kenntnisstand wissen beobachtung agenturberichte medienberichte
schilderung behauptung bewertung beurteilung idee rechnung medium
""")
"""What "nach …" must be followed by to name a source: "nach dem Krieg" names none."""

SAYING_ENDS = ("angabe", "angaben", "bericht", "berichten", "meldung", "meldungen", "information", "informationen")

VIEWS = word_list("sicht ansicht perspektive")

PHRASES = (
    SourcePhrase(("laut",)),
    SourcePhrase(("gemäß",)),
    SourcePhrase(("zufolge",), postposed=True),
    SourcePhrase(("zu", "folge"), postposed=True),
    SourcePhrase(("nach",), nouns=SAYINGS, compounds=SAYING_ENDS),
    SourcePhrase(("nach",), nouns=SAYINGS, compounds=SAYING_ENDS, postposed=True),
    SourcePhrase(("unter", "berufung", "auf"), relays=True),
    SourcePhrase(("aus",), nouns=VIEWS, medium="thought"),
    SourcePhrase(("in",), nouns=frozenset({"augen"}), medium="thought"),
)


QUOTES = QuoteRules(
    kinds=KINDS,
    forms=FORMS,
    verbs=VERBS,
    phrases=PHRASES,
    auxiliaries=word_list("haben sein werden können müssen sollen wollen dürfen mögen lassen"),
    passives=frozenset({"werden"}),
    citing=frozenset({"zitieren"}),
    intents=word_list("wollen sollen"),
    agents=word_list("von vom durch seitens aus bei"),
    places=word_list("in im auf"),
    writings=word_list(
        "bericht brief erklärung mitteilung pressemitteilung schreiben artikel interview antrag urteil "
        "bekennerschreiben stellungnahme studie gutachten papier dokument meldung resolution begründung kreis "
        "entwurf aufruf video "
        "botschaft text beitrag kommentar kommuniqué protokoll aushang petition gesetzentwurf zeitung blog "
        "medium medien presse plakat transparent banner schild zettel pappschild spruchband"
    ),
    time_nouns=word_list(
        "tag woche monat jahr stunde minute montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend "
        "abend morgen nacht vormittag nachmittag mittag januar februar märz april mai juni juli august september "
        "oktober november dezember uhr anfang ende jahrzehnt"
    ),
    genitive_endings=("er",),
    objects=word_list(
        "dem den des einem einen eines ihm ihn ihnen ihr uns mir dir mich dich seinem seinen ihrem ihren diesem diesen "
        "jedem jeden keinem keinen allen"
    ),
    plural_endings=("en",),
    possessives=frozenset({"ihr"}),
    ambiguous=frozenset({"sie"}),
    relative_articles=word_list("der die das den dem deren dessen denen welche welcher welches"),
    subjects=word_list("er sie wir ich man"),
    no_speakers=word_list("es das dies dieses was nichts alles man wer niemand folgendes"),
    genitives=word_list(
        "der des eines einer seiner seines ihrer ihres dieser dieses deren dessen mehrerer zweier aller unserer"
    ),
    attaching=word_list("von vom aus für"),
    complementizers=frozenset({"dass", "daß", "ob"}),
    indefinite=word_list("ein eine einen einem einer eines keine kein keinen"),
    labels=frozenset({"als"}),
    small_verbs={"will": "wollen"},
    pasts={form: verb.lemma for verb in VERBS if not verb.particle for form in _weak_pasts(verb.lemma)},
    presents={form: verb.lemma for verb in VERBS if not verb.particle for form in _participles(verb.lemma)},
    naming=frozenset({"nennen", "bezeichnen"}),
    wills=frozenset({"wollen"}),
    viewing=frozenset({"für"}),
    copulas=word_list("sein bleiben"),
    plural_openers=word_list("die diese jene alle beide seine ihre unsere keine solche viele einige mehrere"),
    plural_verbs=("n", "sind"),
    nominatives=frozenset({"der"}),
    weak_endings=("e",),
    oblique_endings=("en",),
    name_particles=word_list("von van vom zum zur"),
    noun_attaching=frozenset({"für"}),
    spoken_of=frozenset(
        {
            ("sprechen", "von"),
            ("sprechen", "vom"),
            ("gehen", "von"),
            ("sein", "von"),
            ("sein", "vom"),
            ("warnen", "vor"),
            ("klagen", "über"),
            ("drohen", "mit"),
        }
    ),
    owners=word_list("sein seine ihr ihre"),
    further=word_list("weiter ferner außerdem zudem"),
    thing_endings=_endings("ung heit keit ität ion ismus nis tum anz enz"),
    lifeless=word_list("""
spiel partie duell derby finale rennen turnier saison film serie buch roman album konzert abend wetter sturm unwetter
gewitter arbeit krieg konflikt streit krise lage unfall brand feuer erdbeben beben flut hochwasser virus krankheit
epidemie
pandemie jahr winter sommer herbst markt gesetz vorhaben projekt prozess system produkt auto gerät technik strategie
job beruf alltag tempo kampf angriff anschlag gipfel treffen wachstum trend klima
"""),
    figures=word_list("versprechen drohen verlangen fordern"),
    body_endings=_endings("""
regierung zeitung leitung verwaltung führung vertretung stiftung bewegung abteilung vereinigung versammlung siedlung
redaktion fraktion union kommission delegation organisation opposition koalition nation institution direktion
föderation station intendanz konferenz instanz allianz agentur innung innenverwaltung abordnung bevölkerung besatzung
belegschaft mission zivilisation präsidentschaft administration aktion
"""),
    commenting=word_list("was wo wobei wie"),
    verb_last=True,
    capital_nouns=True,
    so=frozenset({"so"}),
    as_told=frozenset({"wie"}),
    hence={"demnach": "", "demzufolge": "", "danach": "hearsay", "wonach": "clause"},
    trailing=word_list("vertraute vertrauter vertrauten befasste befasster befassten betraute betrauter betrauten"),
    own=word_list("eigen eigene eigenen eigenem eigener"),
    rumours=frozenset({"es"}),
    back=frozenset({"das", "dies"}),
    with_what=frozenset({"mit"}),
    these=frozenset({"diesen", "diesem", "dieser"}),
    relative_sources=frozenset({"denen"}),
    out_of=frozenset({"aus"}),
    saying_nouns=word_list("""
angabe anklage ankündigung anschuldigung ansicht aufforderung auffassung aussage bedenken befürchtung begründung
behauptung bericht beschwerde bitte drohung eindruck einschätzung einwand ergebnis erklärung erkenntnis erwartung
forderung frage gerücht glaube grund hinweis hoffnung idee information klage kritik meinung meldung mitteilung
nachricht plan schluss sorge spekulation these theorie prognose überzeugung verdacht vermutung versicherung wort
versprechen vorschlag vorwurf warnung wunsch zusage zweifel appell schlussfolgerung feststellung ausruf parole satz
ruf zitat slogan spruch antwort passus passage formulierung
"""),
    titles=TITLES,
    perfect=frozenset({"haben", "sein"}),
    anybody=frozenset({"man"}),
    towards=frozenset({"gegenüber"}),
    telling=word_list(
        "sagen erklären erzählen berichten versichern schreiben antworten raten empfehlen mitteilen teilen bestätigen"
    ),
    outlets=word_list("zeitung post agentur mediengruppe rundschau presse welt morgenpost tagesschau"),
    name_genitives=("s", "'", "’", "ß", "x", "z"),
    hearers=word_list(
        "journalisten reportern medien medienvertretern abgeordneten delegierten zuschauern zuhörern anhängern "
        "unterstützern lesern mitarbeitern kollegen"
    ),
    outlet_people=word_list("reporter reporterin redakteur redakteurin chefredakteur chefredakteurin korrespondent"),
    datives=word_list("dem den der einem einer ihm ihr ihnen seinem seiner ihrem ihrer"),
    first_person=frozenset({"ich", "wir"}),
    hearsay=frozenset({"sollen"}),
)
