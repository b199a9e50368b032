"""Which German words name which kind of event: verbs, nouns (compounds by their head), and verbs with a noun.

Lemmas as the tagger spells them, case folded by whoever reads them. Separable verbs are written joined ("abreisen").
A kind groups what can be the same event told in other words; it is no ontology.
"""

from __future__ import annotations

from sachstand.languages.event_rules import EventPhrase, ThingsDo
from sachstand.languages.spec import word_list

VERBS = {
    "meet": "treffen zusammentreffen zusammenkommen begegnen tagen empfangen beraten verhandeln konferieren "
    "wiedertreffen zusammensetzen",
    "call": "telefonieren anrufen",
    "sign": "unterzeichnen unterschreiben paraphieren signieren",
    "agree": "vereinbaren einigen besiegeln verständigen abschließen übereinkommen",
    "ratify": "ratifizieren",
    "exchange": "austauschen",
    "attack": "angreifen attackieren überfallen bombardieren beschießen beschiessen zuschlagen einschlagen "
    "einmarschieren stürmen vorrücken erobern einnehmen zerstören sprengen feuern abfeuern "
    "bewerfen anzünden abschießen beschädigen plündern",
    "explode": "explodieren detonieren",
    "shoot": "erschießen anschießen niederschießen schießen",
    "kill": "töten ermorden umbringen erstechen hinrichten totfahren erdrosseln enthaupten",
    "die": "sterben umkommen versterben verunglücken ertrinken ersticken verbluten erfrieren verbrennen erliegen",
    "injure": "verletzen verwunden",
    "hit": "rammen erfassen überfahren anfahren",
    "arrest": "festnehmen verhaften inhaftieren festsetzen abführen dingfestmachen",
    "release": "freilassen entlassen freikommen",
    "charge": "anklagen verklagen beschuldigen klagen anzeigen ermitteln vernehmen",
    "search": "durchsuchen fahnden beschlagnahmen sicherstellen",
    "sentence": "verurteilen freisprechen schuldigsprechen urteilen begnadigen",
    "elect": "wählen wiederwählen abwählen küren",
    "resign": "zurücktreten abdanken ausscheiden hinwerfen",
    "appoint": "ernennen berufen nominieren vereidigen befördern bestellen",
    "dismiss": "absetzen feuern kündigen suspendieren abberufen",
    "visit": "besuchen besichtigen",
    "arrive": "ankommen eintreffen landen anreisen einreisen einlaufen",
    "depart": "abreisen abfliegen aufbrechen ausreisen fliehen flüchten abziehen",
    "travel": "reisen fliegen",
    "take_part": "teilnehmen",
    "say": "sagen erklären mitteilen betonen äußern berichten melden schreiben bekräftigen hinweisen warnen "
    "unterstreichen angeben informieren ausführen hinzufügen aussagen versichern",
    "praise": "loben würdigen danken gratulieren begrüßen beglückwünschen",
    "criticise": "kritisieren rügen verurteilen anprangern monieren tadeln beklagen bemängeln missbilligen",
    "accuse": "vorwerfen bezichtigen",
    "deny": "dementieren bestreiten zurückweisen abstreiten leugnen widersprechen",
    "confirm": "bestätigen einräumen zugeben",
    "announce": "ankündigen bekanntgeben verkünden vorstellen veröffentlichen präsentieren",
    "promise": "versprechen zusichern zusagen geloben",
    "threaten": "drohen androhen",
    "demand": "fordern verlangen auffordern appellieren bitten mahnen einfordern plädieren beantragen",
    "offer": "anbieten vorschlagen",
    "decide": "beschließen entscheiden verhängen anordnen erlassen untersagen verbieten genehmigen "
    "billigen "
    "erlauben bewilligen aufheben stoppen",
    "vote": "abstimmen votieren zustimmen ablehnen verabschieden",
    "protest": "protestieren demonstrieren randalieren blockieren besetzen",
    "strike": "streiken bestreiken",
    "accident": "kollidieren entgleisen abstürzen verunfallen zusammenstoßen kentern havarieren zusammenprallen "
    "überschlagen auffahren aufprallen stürzen",
    "disaster": "beben ausbrechen überfluten überschwemmen einstürzen wüten verwüsten abbrennen entwurzeln",
    "rescue": "retten bergen befreien evakuieren",
    "find": "entdecken finden auffinden",
    "launch": "starten eröffnen einführen gründen einweihen aufnehmen lancieren beginnen",
    "close": "schließen stilllegen einstellen dichtmachen sperren",
    "buy": "kaufen übernehmen erwerben ersteigern",
    "sell": "verkaufen veräußern versteigern",
    "cut": "streichen kürzen abbauen senken reduzieren",
    "raise": "erhöhen anheben aufstocken",
    "rise": "steigen klettern zulegen wachsen anziehen",
    "fall": "sinken fallen schrumpfen einbrechen zurückgehen",
    "pay": "zahlen bezahlen überweisen auszahlen spenden",
    "give": "schenken überreichen übergeben verleihen auszeichnen liefern ausliefern",
    "deploy": "entsenden stationieren verlegen mobilisieren schicken einsetzen",
    "test": "testen erproben",
    "win": "gewinnen siegen besiegen triumphieren bezwingen durchsetzen",
    "lose": "verlieren unterliegen",
    "draw": "",
    "play": "spielen",
    "score": "erzielen",
    "steal": "stehlen rauben entwenden erbeuten",
    "hack": "hacken",
    "abduct": "entführen verschleppen",
    "cancel": "absagen verschieben annullieren",
    "end": "enden beenden abbrechen auflösen auslaufen",
    "join": "beitreten anschließen",
    "leave": "austreten verlassen",
    "marry": "heiraten",
    "born": "",
    "insolvency": "",
}

NOUNS = {
    "meet": "treffen gipfel begegnung zusammenkunft unterredung beratung verhandlung tagung gespräch konferenz",
    "call": "telefonat telefongespräch anruf",
    "sign": "unterzeichnung unterschrift vertragsunterzeichnung",
    "agree": "einigung vertragsabschluss",
    "ratify": "ratifizierung ratifikation",
    "take_effect": "inkrafttreten",
    "exchange": "austausch gefangenenaustausch",
    "attack": "angriff anschlag attacke überfall beschuss bombardierung bombardement "
    "einmarsch "
    "invasion attentat hinterhalt einschlag offensive",
    "explode": "explosion detonation",
    "shoot": "schießerei schusswechsel",
    "kill": "tötung mord ermordung hinrichtung",
    "die": "tod tode",
    "injure": "",
    "arrest": "festnahme verhaftung razzia",
    "release": "freilassung",
    "charge": "anklage anklageerhebung",
    "search": "durchsuchung fahndung",
    "trial": "prozess verhandlungstag",
    "sentence": "verurteilung urteil freispruch urteilsverkündung",
    "elect": "wahl stichwahl wiederwahl abstimmungssieg",
    "resign": "rücktritt abdankung",
    "appoint": "ernennung vereidigung nominierung amtseinführung",
    "dismiss": "entlassung absetzung amtsenthebung",
    "visit": "besuch staatsbesuch antrittsbesuch visite besichtigung",
    "arrive": "ankunft landung anreise einreise",
    "depart": "abreise abflug flucht abzug ausreise",
    "travel": "reise auslandsreise",
    "take_part": "teilnahme",
    "protest": "demonstration protest protestzug kundgebung proteste ausschreitung krawall unruhen",
    "strike": "streik warnstreik arbeitsniederlegung ausstand",
    "accident": "unfall unglück kollision absturz zusammenstoß entgleisung havarie karambolage",
    "disaster": "erdbeben beben überschwemmung hochwasser brand feuer großbrand waldbrand lawine erdrutsch "
    "orkan hurrikan "
    "taifun sturmflut flut unwetter einsturz ausbruch dürre tornado vulkanausbruch tsunami",
    "rescue": "rettung evakuierung bergung",
    "find": "fund entdeckung",
    "launch": "eröffnung gründung einweihung raketenstart",
    "close": "schließung stilllegung sperrung",
    "buy": "übernahme kauf fusion zukauf",
    "sell": "verkauf versteigerung börsengang",
    "cut": "stellenabbau kürzung zinssenkung",
    "raise": "erhöhung zinserhöhung",
    "pay": "zahlung spende",
    "give": "übergabe verleihung",
    "deploy": "entsendung stationierung truppenverlegung",
    "test": "test raketentest atomtest",
    "win": "sieg triumph",
    "lose": "niederlage",
    "draw": "unentschieden remis",
    "play": "finale halbfinale viertelfinale",
    "vote": "abstimmung votum referendum volksabstimmung misstrauensvotum",
    "decide": "beschluss entscheidung",
    "announce": "ankündigung bekanntgabe veröffentlichung",
    "say": "äußerung rede pressekonferenz",
    "criticise": "",
    "steal": "diebstahl raub einbruch",
    "hack": "cyberangriff hackerangriff",
    "abduct": "entführung geiselnahme",
    "cancel": "absage",
    "end": "auflösung",
    "join": "beitritt",
    "leave": "austritt",
    "marry": "hochzeit trauung",
    "born": "geburt",
    "insolvency": "insolvenz pleite insolvenzantrag",
    "truce": "",
}

# Short heads that end many other words: "Vorwahl" can be a dialling code, a "Neubeginn" no "Beginn" of news.
WHOLE = word_list("tod tode mord wahl fund rede reise test sieg kauf brand feuer flut start beben unfall finale raub")

THINGS = (
    ThingsDo(
        "treffen",
        word_list("rakete drohne geschoss granate bombe kugel schuss blitz projektil trümmer trümmerteil splitter"),
        "attack",
    ),
)

PHRASES = tuple(
    EventPhrase(verb, tuple(words.split()), kind, lemma)
    for verb, words, kind, lemma in (
        ("treten", "in kraft", "take_effect", "in kraft treten"),
        ("setzen", "in kraft", "take_effect", "in kraft setzen"),
        ("üben", "kritik", "criticise", "kritisieren"),
        ("nehmen", "geisel", "abduct", "entführen"),
        ("stimmen", "für", "vote", "stimmen"),
        ("stimmen", "gegen", "vote", "stimmen"),
        ("stimmen", "über", "vote", "stimmen"),
        ("erheben", "anklage", "charge", "anklagen"),
        ("erheben", "vorwurf", "accuse", "vorwerfen"),
        ("einreichen", "klage", "charge", "klagen"),
        ("stellen", "strafantrag", "charge", "anzeigen"),
        ("stellen", "anzeige", "charge", "anzeigen"),
        ("erstatten", "anzeige", "charge", "anzeigen"),
        ("kommen", "um leben", "die", "sterben"),
        ("verlieren", "leben", "die", "sterben"),
        ("nehmen", "sich leben", "die", "sterben"),
        ("geraten", "in brand", "disaster", "brennen"),
        ("stehen", "in flamme", "disaster", "brennen"),
        ("treffen", "auf land", "disaster", "auf land treffen"),
        ("aussprechen", "sich", "demand", "sich aussprechen"),
        ("erleiden", "verletzung", "injure", "verletzen"),
        ("zuziehen", "verletzung", "injure", "verletzen"),
        ("abkommen", "von fahrbahn", "accident", "verunglücken"),
        ("aufgehen", "in flamme", "disaster", "brennen"),
        ("ausbrechen", "feuer", "disaster", "brennen"),
        ("ausbrechen", "brand", "disaster", "brennen"),
        ("treten", "in streik", "strike", "streiken"),
        ("niederlegen", "arbeit", "strike", "streiken"),
        ("niederlegen", "amt", "resign", "zurücktreten"),
        ("niederlegen", "mandat", "resign", "zurücktreten"),
        ("einreichen", "rücktritt", "resign", "zurücktreten"),
        ("erklären", "rücktritt", "resign", "zurücktreten"),
        ("antreten", "amt", "appoint", "amt antreten"),
        ("ablegen", "amtseid", "appoint", "vereidigen"),
        ("ablegen", "geständnis", "confirm", "gestehen"),
        ("geben", "bekannt", "announce", "bekanntgeben"),
        ("machen", "bekannt", "announce", "bekanntgeben"),
        ("geben", "zu protokoll", "say", "aussagen"),
        ("führen", "telefonat", "call", "telefonieren"),
        ("führen", "gespräch", "meet", "gespräch"),
        ("führen", "verhandlung", "meet", "verhandeln"),
        ("schließen", "abkommen", "agree", "vereinbaren"),
        ("schließen", "vertrag", "agree", "vereinbaren"),
        ("schließen", "pakt", "agree", "vereinbaren"),
        ("schließen", "frieden", "agree", "vereinbaren"),
        ("schließen", "ehe", "marry", "heiraten"),
        ("erzielen", "einigung", "agree", "einigen"),
        ("treffen", "vereinbarung", "agree", "vereinbaren"),
        ("treffen", "übereinkunft", "agree", "vereinbaren"),
        ("treffen", "entscheidung", "decide", "entscheiden"),
        ("fällen", "urteil", "sentence", "urteilen"),
        ("sprechen", "schuldig", "sentence", "verurteilen"),
        ("beantragen", "insolvenz", "insolvency", "insolvenz"),
        ("anmelden", "insolvenz", "insolvency", "insolvenz"),
        ("anmelden", "konkurs", "insolvency", "insolvenz"),
        ("nehmen", "in gewahrsam", "arrest", "festnehmen"),
        ("nehmen", "in haft", "arrest", "festnehmen"),
        ("eröffnen", "feuer", "shoot", "schießen"),
        ("löschen", "brand", "rescue", "löschen"),
        ("löschen", "feuer", "rescue", "löschen"),
        ("löschen", "flamme", "rescue", "löschen"),
        ("abstimmen", "sich mit", "agree", "abstimmen"),
        ("bringen", "brand unter kontrolle", "rescue", "löschen"),
        ("bringen", "feuer unter kontrolle", "rescue", "löschen"),
        ("bringen", "in sicherheit", "rescue", "retten"),
        ("bringen", "zu welt", "born", "geboren"),
        ("halten", "rede", "say", "rede"),
        ("geben", "pressekonferenz", "say", "pressekonferenz"),
        ("ziehen", "bilanz", "say", "bilanz"),
        ("leisten", "eid", "appoint", "vereidigen"),
        ("erzielen", "tor", "score", "tor"),
        ("mitbringen", "geschenk", "give", "schenken"),
        ("machen", "geschenk", "give", "schenken"),
        ("unternehmen", "fahrt", "travel", "fahren"),
        ("bereiten", "empfang", "meet", "empfangen"),
        ("beginnen", "prozess", "trial", "prozess"),
        ("gehen", "zu ende", "end", "enden"),
        ("nehmen", "in betrieb", "launch", "eröffnen"),
        ("gehen", "in betrieb", "launch", "eröffnen"),
        ("gehen", "an start", "launch", "starten"),
        ("gehen", "an wahlurne", "elect", "wählen"),
        ("gehen", "auf straße", "protest", "demonstrieren"),
        ("ausschließen", "nicht", "offer", "nicht ausschließen"),
    )
)

# Being, having, meaning, containing, and what a text "does": these tell no event.
MODIFIED = {"telefonisch austausch": "call", "telefonisch gespräch": "call"}

CONCEPTS = {
    "agreement": "abkommen vertrag pakt vereinbarung übereinkommen übereinkunft",
    "law": "gesetz",
    "decree": "erlass dekret verordnung",
    "instrument": "urkunde",
    "weapon": "waffe munition granate rakete geschoss rüstungsgut",
    "soldier": "soldat soldatin truppe truppen",
    "parliament": "parlament duma abgeordnete abgeordneter volksvertretung parlamentarier",
    "court": "gericht gerichtshof",
    "government": "regierung",
    "delegate": "vertreter vertreterin beamter beamte unterhändler",
    "ambassador": "botschafter botschafterin",
    "police": "polizei",
    "prisoner": "gefangener gefangene häftling",
    "hostage": "geisel",
    "drone": "drohne",
    "sanction": "sanktion",
    "president": "präsident präsidentin",
    "prime minister": "ministerpräsident premierminister regierungschef regierungschefin",
    "company": "unternehmen konzern firma",
    "union": "gewerkschaft",
    "worker": "beschäftigte beschäftigter arbeiter mitarbeiter",
    "person": "mensch person leute",
    "child": "kind",
    "suspect": "verdächtiger verdächtige tatverdächtiger",
}
"""Sense -> nouns of this language; the senses are the same in every language. A compound has that of its head."""

STATIVES = word_list(
    "sein haben werden stimmen "
    "vergleichen bleiben heißen bedeuten gelten gehören bestehen existieren enthalten umfassen "
    "beinhalten "
    "vorsehen regeln verpflichten ermöglichen erlauben liegen stehen sitzen hängen wohnen leben kennen wissen "
    "glauben "
    "meinen denken halten hoffen fürchten befürchten erwarten brauchen benötigen müssen können sollen "
    "wollen dürfen mögen geben gehen kommen machen tun lassen scheinen wirken aussehen dauern andauern betragen "
    "kosten "
    "zählen reichen passen fehlen ähneln entsprechen gefallen interessieren kümmern verstehen lieben hassen spüren "
    "fühlen sehen hören zeigen handeln beruhen basieren abhängen betreffen beziehen bilden darstellen dienen "
    "unterstützen suchen versuchen bemühen planen beabsichtigen erwägen prüfen wünschen ringen bleiben laufen "
    "stellen "
    "setzen legen nehmen bringen führen sorgen gelingen schaffen tragen besitzen verfügen profitieren "
    "leiden nennen bezeichnen beschreiben gewöhnen rechnen vermuten annehmen schätzen ausgehen verursachen folgen "
    "herrschen drücken ausdrücken beugen zustehen zusammenhängen unterscheiden "
    "verlaufen vorliegen innehaben angehören stammen berücksichtigen enthalten benutzen nutzen verwenden arbeiten "
    "kämpfen verfolgen vorgehen erhalten bekommen ausgleichen stärken schwächen verlagern"
)
