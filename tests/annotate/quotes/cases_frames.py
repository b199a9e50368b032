"""Own sentences with a frame: what is said, and by whom. Outlets and people are invented."""

from __future__ import annotations

IN = "indirect"
D = "direct"

AHEAD = [
    (
        "Der Sprecher der Feuerwehr sagte am Abend, dass der Brand gelöscht sei.",
        [(IN, "dass der Brand gelöscht sei", "Der Sprecher der Feuerwehr")],
    ),
    (
        "Ministerin Ilse Brandt betonte, die Brücke werde im Mai geöffnet.",
        [(IN, "die Brücke werde im Mai geöffnet", "Ministerin Ilse Brandt")],
    ),
    ("Der Kreis teilte mit, die Straße bleibe gesperrt.", [(IN, "die Straße bleibe gesperrt", "Der Kreis")]),
    ("Die Forscher vermuten, dass die Fische wandern.", [(IN, "dass die Fische wandern", "Die Forscher")]),
    ("Die Bahn kündigte an, die Strecke zu sanieren.", [(IN, "die Strecke zu sanieren", "Die Bahn")]),
    (
        "Der Chef der Behörde, Karl Otten, erklärte, die Zahlen seien falsch.",
        [(IN, "die Zahlen seien falsch", "Der Chef der Behörde, Karl Otten")],
    ),
    (
        "Der Verband, der 900 Betriebe vertritt, warnte davor, dass Stellen wegfallen.",
        [(IN, "dass Stellen wegfallen", "Der Verband")],
    ),
    ("In einem Brief an die Stadt schrieb Otten, er trete zurück.", [(IN, "er trete zurück", "Otten")]),
    ("Die Polizei geht davon aus, dass der Fahrer flüchtete.", [(IN, "dass der Fahrer flüchtete", "Die Polizei")]),
    ("Es wurde bekannt, dass das Werk schließt.", [(IN, "dass das Werk schließt", "")]),
    ("Im Bericht heißt es, die Dämme seien marode.", [(IN, "die Dämme seien marode", "Bericht")]),
    ("Von der Regierung wurde erklärt, dass die Frist ende.", [(IN, "dass die Frist ende", "der Regierung")]),
    (
        "Brandt sagte, sie sei zufrieden, und fügte hinzu, es gebe noch Arbeit.",
        [(IN, "sie sei zufrieden", "Brandt"), (IN, "es gebe noch Arbeit", "Brandt")],
    ),
    ("Die Behauptung, er habe gelogen, wies Otten zurück.", [(IN, "er habe gelogen", "")]),
    ("Otten ist der Meinung, dass die Frist zu kurz ist.", [(IN, "dass die Frist zu kurz ist", "Otten")]),
    (
        "Das Gericht kam zu dem Schluss, dass die Klage zulässig ist.",
        [(IN, "dass die Klage zulässig ist", "Das Gericht")],
    ),
]

NOT_AHEAD = [
    "Der Zug fuhr am Montag nach Ulm, dort stieg niemand aus.",
    "Als der Regen kam, gingen alle nach Hause.",
    "Er arbeitet in einem Werk, das Schrauben herstellt.",
    "Die Regierung will die Bürger über Warnungen informieren.",
    "Die Stadt baut eine Brücke, um den Verkehr zu entlasten.",
    "Er sagte kein Wort und ging.",
    "Die Firma bietet Kurse an, in denen man schwimmen lernt.",
]

BEHIND = [
    ("Die Lage sei stabil, sagte der Sprecher am Dienstag.", [(IN, "Die Lage sei stabil", "der Sprecher")]),
    (
        "Die Täter flüchteten mit einem Boot, berichtete die Agentur Norna.",
        [(IN, "Die Täter flüchteten mit einem Boot", "die Agentur Norna")],
    ),
    ("Das Werk, sagte Otten, sei veraltet.", [(IN, "Das Werk … sei veraltet", "Otten")]),
    (
        "Der Strom fällt morgen aus, teilte die Stadt Bruchfeld mit.",
        [(IN, "Der Strom fällt morgen aus", "die Stadt Bruchfeld")],
    ),
    (
        "Die Kosten stiegen stark, so der Verband der Bauern.",
        [(IN, "Die Kosten stiegen stark", "der Verband der Bauern")],
    ),
    ("Wie das Amt mitteilte, blieb der Tunnel geschlossen.", [(IN, "blieb der Tunnel geschlossen", "das Amt")]),
    ("Der Tunnel blieb geschlossen, wie das Amt mitteilte.", [(IN, "Der Tunnel blieb geschlossen", "das Amt")]),
    ("Zwei Schiffe sind gesunken, hieß es aus dem Hafenamt.", [(IN, "Zwei Schiffe sind gesunken", "dem Hafenamt")]),
    ("Die Schule bleibe zu, heißt es.", [(IN, "Die Schule bleibe zu", "")]),
    ("Dass die Frist endet, bestätigte Otten.", [(IN, "Dass die Frist endet", "Otten")]),
    (
        "Drei Soldaten seien verletzt worden, teilte das Kommando Süd, die Zentrale in Bruchfeld, mit.",
        [(IN, "Drei Soldaten seien verletzt worden", "das Kommando Süd, die Zentrale in Bruchfeld")],
    ),
    (
        "Wie der Richter, Otto Feld, ausführte, war die Tat geplant.",
        [(IN, "war die Tat geplant", "der Richter, Otto Feld")],
    ),
]

NOT_BEHIND = [
    "Der Wagen kam von der Straße ab, so dass die Strecke gesperrt wurde.",
    "Die Krankheit, die Rinder befällt, wurde im Norden nachgewiesen.",
    "Sie zog nach Bruchfeld, fand dort eine Stelle und blieb.",
    "Wie hoch der Schaden ist, blieb offen.",
]

PHRASES = [
    ("Laut Polizei wurden zwei Menschen verletzt.", [(IN, "wurden zwei Menschen verletzt", "Polizei")]),
    ("Nach Angaben der Feuerwehr brannte das Dach.", [(IN, "brannte das Dach", "Angaben der Feuerwehr")]),
    (
        "Das Abkommen ist nach Angaben aus Bruchfeld in Kraft.",
        [(IN, "Das Abkommen ist … in Kraft", "Angaben aus Bruchfeld")],
    ),
    ("Medienberichten zufolge tritt Otten zurück.", [(IN, "tritt Otten zurück", "Medienberichten")]),
    ("Ihrer Meinung nach war der Bau zu teuer.", [(IN, "war der Bau zu teuer", "Ihrer Meinung")]),
    ("Aus Sicht der Anwohner fehlt eine Ampel.", [(IN, "fehlt eine Ampel", "Sicht der Anwohner")]),
    (
        "Der Fluss stieg laut dem Wetterdienst um zwei Meter.",
        [(IN, "Der Fluss stieg … um zwei Meter", "dem Wetterdienst")],
    ),
    ("Das Amt legte Zahlen vor. Demnach sank der Absatz.", [(IN, "sank der Absatz", "Demnach")]),
    (
        "Nach Informationen der „Bruchfelder Post“ wird das Bad verkauft.",
        [(IN, "wird das Bad verkauft", "Informationen der „Bruchfelder Post“")],
    ),
    ("Es gibt Berichte, nach denen der Damm bricht.", [(IN, "der Damm bricht", "denen")]),
    ("Nach Polizeiangaben fuhr der Mann zu schnell.", [(IN, "fuhr der Mann zu schnell", "Polizeiangaben")]),
    (
        "Nach Einschätzung von Fachleuten dauert der Bau zwei Jahre.",
        [(IN, "dauert der Bau zwei Jahre", "Einschätzung von Fachleuten")],
    ),
    ("Dem Vernehmen nach geht die Chefin.", [(IN, "geht die Chefin", "Dem Vernehmen")]),
    ("Das Amt nannte Gründe, wonach der Bau zu laut ist.", [(IN, "der Bau zu laut ist", "wonach")]),
    ("Gemäß einer Mitteilung der Stadt bleibt das Bad zu.", [(IN, "bleibt das Bad zu", "einer Mitteilung der Stadt")]),
]

NOT_PHRASES = [
    "Nach dem Krieg zog die Familie nach Bruchfeld.",
    "Nach zwei Stunden war der Brand gelöscht.",
    "Danach fuhr der Zug weiter.",
    "Die Musik war sehr laut.",
    "Der Mann kam aus dem Haus.",
    "Die Stadt liegt nach Westen hin offen.",
]

BACK = [
    (
        "Der Zug ist entgleist. Das teilte die Bahn mit.",
        [(IN, "Der Zug ist entgleist. … Das", "die Bahn")],
    ),
    (
        "Zwei Männer wurden gefasst. Das berichtete der Küstenkurier.",
        [(IN, "Zwei Männer wurden gefasst. … Das", "der Küstenkurier")],
    ),
    (
        "Die Brücke bleibt gesperrt. Dies gab die Stadt bekannt.",
        [(IN, "Die Brücke bleibt gesperrt. … Dies", "die Stadt")],
    ),
    (
        "Das Spiel fällt aus. Das sagte eine Sprecherin des Vereins.",
        [(IN, "Das Spiel fällt aus. … Das", "eine Sprecherin des Vereins")],
    ),
    (
        "Der Minister landete am Abend. Das meldete die Agentur Norna.",
        [(IN, "Der Minister landete am Abend. … Das", "die Agentur Norna")],
    ),
    (
        "Das Werk wird verkauft. Das sagten mit der Sache vertraute Personen.",
        [(IN, "Das Werk wird verkauft. … Das", "mit der Sache vertraute Personen")],
    ),
    (
        "Die Fähre ist gesunken. Dies bestätigte ein Sprecher der Reederei.",
        [(IN, "Die Fähre ist gesunken. … Dies", "ein Sprecher der Reederei")],
    ),
    (
        "Die Fähre ist gesunken. Das geht aus einem Bericht der Küstenwache hervor.",
        [(IN, "Die Fähre ist gesunken. … Das", "einem Bericht der Küstenwache")],
    ),
    ("Die Fähre ist gesunken. Das freut niemanden.", []),
    ("Die Fähre ist gesunken. Das Wetter war schlecht.", []),
]

INSIDERS = [
    (
        "Zwei mit dem Vorgang vertraute Personen sagten, die Lieferung habe begonnen.",
        [(IN, "die Lieferung habe begonnen", "Zwei mit dem Vorgang vertraute Personen")],
    ),
    ("Mit dem Vorgang vertraute Personen sagten, der Plan sei vom Tisch.",
     [(IN, "der Plan sei vom Tisch", "Mit dem Vorgang vertraute Personen")]),
    ("Aus Regierungskreisen hieß es, der Plan sei vom Tisch.", [(IN, "der Plan sei vom Tisch", "Regierungskreisen")]),
    ("Der Plan ruht, meldet die Post unter Berufung auf Insider.", [(IN, "Der Plan ruht", "die Post")]),
    ("Mit großer Freude sagten die Männer, der Plan gelte.", [(IN, "der Plan gelte", "die Männer")]),
    ("Das hat die Fraktion Medienberichten zufolge verhindert.",
     [(IN, "Das hat die Fraktion … verhindert", "Medienberichten")]),
]  # fmt: skip

TOLD = [
    ("Der Plan sei falsch, sagte der Ökonom der Bruchfelder Post.", [(IN, "Der Plan sei falsch", "der Ökonom")]),
    ("„Der Plan ist falsch“, sagte die Ministerin der Bruchfelder Zeitung.",
     [(D, "„Der Plan ist falsch“", "die Ministerin")]),
    ("Der Plan sei falsch, sagte eine Reporterin der Bruchfelder Post.",
     [(IN, "Der Plan sei falsch", "eine Reporterin der Bruchfelder Post")]),
    ("Der Plan sei gut, sagte der Sprecher der Feuerwehr.", [(IN, "Der Plan sei gut", "der Sprecher der Feuerwehr")]),
]  # fmt: skip

NESTED = [
    ("Otten sagte: „Der Chef meinte: „Wir bauen sofort.“ Das war alles.“",
     [(D, "„Der Chef meinte: „Wir bauen sofort.“ Das war alles.“", "Otten")]),
    ("»Wir bauen«, sagte Otten, »und zwar sofort.«", [(D, "»Wir bauen«", "Otten"), (D, "»und zwar sofort.«", "Otten")]),
    ("«Wir bauen», sagte Otten.", [(D, "«Wir bauen»", "Otten")]),
    ("„Er sagte mir: ‚Wir bauen‘“, erzählte Otten.", [(D, "„Er sagte mir: ‚Wir bauen‘“", "Otten")]),
]  # fmt: skip

MISREAD = [
    (
        "Im Vorfeld hatte das Komitee (OK) der Spiele betont, dass die Karten wichtig seien.",
        [("indirect", "dass die Karten wichtig seien", "das Komitee (OK) der Spiele")],
    ),
    (
        "Josef Schuster vom Rat kritisiert, dass Otten schweigt.",
        [("indirect", "dass Otten schweigt", "Josef Schuster vom Rat")],
    ),
    (
        "Das Kartellamt hofft, durch die seit Jahren geltende Regelung beteiligte Firmen zum Reden zu bringen.",
        [
            (
                "indirect",
                "durch die seit Jahren geltende Regelung beteiligte Firmen zum Reden zu bringen",
                "Das Kartellamt",
            )
        ],
    ),
    (
        "Otten erklärte, die noch zu schaffende Verfassung werde die Rolle festlegen.",
        [("indirect", "die noch zu schaffende Verfassung werde die Rolle festlegen", "Otten")],
    ),
    ("Otten schloss nicht aus, dass der Bau später kommt.", [("indirect", "dass der Bau später kommt", "Otten")]),
    ("Otten sagte, er wollte nur helfen.", [("indirect", "er wollte nur helfen", "Otten")]),
    ("Nach deren Angaben brannte es zuerst im Keller.", [("indirect", "brannte es zuerst im Keller", "deren Angaben")]),
    ("Ihnen zufolge brannte es zuerst im Keller.", [("indirect", "brannte es zuerst im Keller", "Ihnen")]),
    (
        "Am Montag sagte der 81-Jährige in einem Interview, dass die Maus tot sei.",
        [("indirect", "dass die Maus tot sei", "der 81-Jährige")],
    ),
    (
        "In der Resolution, die vom Rat angenommen wurde, heißt es, dass es Fortschritte gebe.",
        [("indirect", "dass es Fortschritte gebe", "der Resolution")],
    ),
    (
        "Die Vereinten Nationen bestätigten den Vorfall, teilten jedoch mit, es sei unklar, wer schoss.",
        [("indirect", "es sei unklar, wer schoss", "Die Vereinten Nationen")],
    ),
    (
        "Der Rat begrüßte den Plan, fordert jedoch neue Regeln.",
        [("reported", "fordert jedoch neue Regeln.", "Der Rat")],
    ),
    (
        "Die Ministerin hat ihren Entwurf neuen Medienberichten zufolge angepasst.",
        [("indirect", "Die Ministerin hat ihren Entwurf … angepasst", "neuen Medienberichten")],
    ),
    (
        "Der Fonds hat nach Angaben von Delcy Rodríguez Kredite angeboten.",
        [("indirect", "Der Fonds hat … Kredite angeboten", "Angaben von Delcy Rodríguez")],
    ),
]
