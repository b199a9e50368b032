"""German words that report speech, thought and writing, listed by what they take.

Letters as in `SpeechVerb`. A bar parts the particle of a separable verb: "teil" + "mit" is "mit|teilen".
The lists are our own, made from the classes of verbs of saying in the grammars, not drawn from any annotated text.
"""

from __future__ import annotations

from dataclasses import replace

from sachstand.languages.quote_rules import SpeechVerb, speech_verbs
from sachstand.languages.spec import word_list

SPEECH = """
sagen erklären betonen versichern beteuern bekräftigen behaupten antworten entgegnen erwidern kontern ergänzen
bekunden unterstreichen äußern erzählen schildern erläutern resümieren konstatieren verkünden präzisieren
argumentieren
"""

UTTER = """
flüstern rufen schimpfen scherzen witzeln spotten prophezeien mahnen monieren rügen bemängeln loben jubeln klagen
wettern murmeln ätzen skandieren schreien brüllen raunen höhnen poltern schwärmen frotzeln sinnieren unken stöhnen
jammern fluchen trösten beschwichtigen bilanzieren gestehen verdeutlichen
"""

SPEECH_APART = """
hinzu|fügen hinzu|setzen aus|führen zurück|geben nach|legen nach|schieben ein|räumen ein|wenden ein|gestehen
zu|geben auf|zählen heraus|stellen hervor|heben heraus|streichen klar|stellen richtig|stellen voraus|sagen bekannt|geben
bekannt|machen aus|rufen zu|rufen
"""

REPORT = """
berichten melden schreiben kommentieren notieren twittern posten titeln vermelden urteilen
"""

REPORT_APART = "mit|teilen an|geben fest|stellen fest|halten an|merken zusammen|fassen weiter|geben"

STATE = """
bestätigen dementieren bestreiten leugnen bezweifeln vermuten mutmaßen spekulieren glauben meinen hoffen erhoffen
fürchten befürchten erwarten schätzen annehmen begründen kritisieren beklagen bedauern beanstanden bemerken
prognostizieren signalisieren folgern verneinen schlussfolgern ermitteln beschreiben besagen vermerken berechnen
beobachten
"""

STATE_APART = """
aus|rechnen vor|bringen dar|legen an|führen vorher|sagen entgegen|setzen entgegen|halten kund|tun an|nehmen
aus|schließen ein|schätzen nahe|legen nach|weisen vor|rechnen aus|sagen heraus|finden hin|weisen vor|tragen
"""

WILL = """
fordern verlangen versprechen geloben drohen raten empfehlen bitten beschließen vereinbaren beantragen entscheiden
anordnen planen beabsichtigen erwägen wünschen beauftragen appellieren befehlen verweigern anbieten warnen
plädieren
"""

WILL_APART = """
an|kündigen auf|fordern auf|rufen vor|schlagen an|regen zu|sagen zu|sichern an|bieten an|drohen an|ordnen vor|haben
ab|raten an|mahnen an|weisen
"""

BLAME = "beschuldigen bezichtigen verdächtigen vorwerfen unterstellen anklagen nachsagen"

BLAME_APART = "vor|werfen vor|halten nach|sagen an|klagen an|lasten zur_last|legen"

CALL = """
nennen bezeichnen bewerten einstufen würdigen verurteilen loben beschreiben charakterisieren kritisieren preisen
beurteilen attackieren rechtfertigen geißeln brandmarken werten empfinden feiern titulieren begrüßen tadeln
beschimpfen verspotten umschreiben attestieren bescheinigen
"""

CALL_APART = "an|sehen ein|stufen dar|stellen ab|tun zurück|weisen ein|schätzen an|prangern"

OBJECT = """
fordern verlangen ankündigen vorschlagen empfehlen beklagen bedauern anregen versprechen zusagen
"""

OBJECT_APART = "an|kündigen vor|schlagen an|regen an|mahnen vor|werfen zu|sagen zu|sichern an|drohen"

TOLL = word_list("todesopfer opfer tote toter menschenleben leben verletzte verletzter zoll tribut")
"""What a storm "fordert", without saying anything."""

PLACARDS = "plakat transparent banner schild zettel pappschild spruchband fahne shirt t-shirt wand mauer"
"""What words stand on where somebody shows them."""

TITLES = word_list(
    "name titel motto überschrift schlagzeile bezeichnung begriff kennwort passwort codename aktenzeichen "
    "untertitel obertitel artname familienname vorname nachname spitzname adresse anschrift"
)
"""What things are called by: what it "lautet" is said by nobody."""

ABOUT = """
erinnern pochen bestehen drängen insistieren beharren beschweren beklagen freuen sorgen einigen verständigen
"""
"""Verbs that announce their clause: "pochte *darauf*, dass …"."""

LINKED = (
    ("sprechen", "r", "speech", "von"),
    ("warnen", "r", "speech", "vor"),
    ("plädieren", "r", "speech", "für"),
    ("appellieren", "r", "speech", "an"),
    ("klagen", "r", "speech", "über"),
    ("drohen", "r", "speech", "mit"),
    ("beschuldigen", "r", "speech", ""),
    ("berichten", "r", None, "über von"),
    ("auf|fordern", "r", "speech", "zu zur zum"),
    ("auf|rufen", "r", "speech", "zu zur zum"),
    ("aus|sprechen", "cz", "speech", "sich für gegen dafür dagegen"),
    ("äußern", "cvq", "speech", "sich"),
    (
        "zeigen",
        "cvq",
        "speech",
        "überzeugt zuversichtlich besorgt enttäuscht erfreut erschüttert betroffen erleichtert bestürzt entsetzt "
        "schockiert verwundert überrascht verärgert empört zufrieden optimistisch skeptisch irritiert dankbar",
    ),
    ("hin|weisen", "cv", "speech", "auf darauf"),
    ("verweisen", "cv", "speech", "auf darauf"),
    ("aus|gehen", "cz", "thought", "davon"),
    ("aus|gehen", "q", "thought", "von"),
    ("an|sehen", "c", "thought", "erwiesen gegeben gesichert"),
    ("sein", "qi", "speech", "rede"),
    ("stehen", "vqi", "writing", PLACARDS),
    ("rechnen", "c", "thought", "damit"),
    ("auf|stellen", "c", None, "these theorie behauptung vermutung"),
    ("nach|denken", "cz", "thought", "darüber"),
    ("ärgern", "cz", "speech", "darüber"),
    ("wundern", "cz", "speech", "darüber"),
    ("sprechen", "c", "speech", "davon"),
    ("heißen", "cvmqi", None, "es"),
    ("hervor|gehen", "c", "writing", "aus daraus"),
    ("ein|setzen", "cz", "speech", "dafür"),
    ("plädieren", "cz", "speech", "dafür"),
    ("kommen", "cv", None, "schluss ergebnis überzeugung fazit ansicht"),
    ("sein", "cvz", "thought", "überzeugt sicher zuversichtlich"),
    ("vertreten", "cv", "thought", "meinung ansicht auffassung these standpunkt"),
    ("bringen", "c", "speech", "ausdruck"),
    ("geben", "cv", "speech", "protokoll verstehen bedenken"),
    ("machen", "cv", "speech", "deutlich klar geltend"),
    ("lassen", "cv", "speech", "wissen verlauten durchblicken"),
    ("stellen", "c", "speech", "frage aussicht"),
    ("werden", "cv", None, "bekannt"),
    ("halten", "qcz", "thought", "für"),
    ("sehen", "q", "thought", "als ein eine einen keine keinen"),
    ("zeigen", "q", "speech", "sich"),
    ("reagieren", "q", "speech", ""),
    ("rechnen", "q", "thought", "mit"),
    ("aus|drücken", "v", "speech", "sich"),
    ("betrachten", "q", "thought", "als"),
    ("verlauten", "cvmi", "speech", ""),
    ("zitieren", "vq", None, ""),
    ("fragen", "cv", "speech", ""),
    ("finden", "c", "thought", ""),
    ("denken", "cv", "thought", ""),
    ("erfahren", "cv", None, "aus kreis"),
    ("zweifeln", "c", "thought", "daran"),
)

HELD = "meinung ansicht auffassung überzeugung"
"""What somebody "ist"; behind "nach" it names a source."""

BARS = {"verfügen": frozenset({"über"}), "bekennen": frozenset({"bekannt"}), "lauten": TITLES}
"""Words beside which the verb says nothing: "verfügt über", "ist als … bekannt", "der Name lautet"."""

VERBS: tuple[SpeechVerb, ...] = (
    *speech_verbs(SPEECH, "cvmqz", "speech"),
    *speech_verbs(UTTER, "cvqz", "speech"),
    *speech_verbs(SPEECH_APART, "cvmqz", "speech"),
    *speech_verbs(REPORT, "cvmq", "writing"),
    *speech_verbs(REPORT_APART, "cvmqz"),
    *speech_verbs(STATE, "cvqz"),
    *speech_verbs(STATE_APART, "cvz"),
    *speech_verbs(WILL, "cvzq", "speech"),
    *speech_verbs(WILL_APART, "cvzq", "speech"),
    *speech_verbs(BLAME, "cvzq", "speech"),
    *speech_verbs(BLAME_APART, "cvzq", "speech"),
    *speech_verbs(ABOUT, "cz", "speech", "darauf daran darüber sich"),
    *speech_verbs(CALL, "q", "speech"),
    *speech_verbs(CALL_APART, "q", "speech"),
    *(replace(verb, bars=TOLL) for verb in speech_verbs(OBJECT, "r", "speech")),
    *speech_verbs(OBJECT_APART, "r", "speech"),
    *(verb for lemma, takes, medium, needs in LINKED for verb in speech_verbs(lemma, takes, medium, needs)),
    *(replace(verb, bars=BARS[verb.lemma]) for verb in speech_verbs("verfügen bekennen", "cvzq", "speech")),
    *(replace(verb, bars=BARS[verb.lemma]) for verb in speech_verbs("lauten", "vq")),
    *(replace(verb, bars=frozenset({"nach"})) for verb in speech_verbs("sein", "cv", "thought", HELD)),
)
