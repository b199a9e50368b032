"""Direct speech in the manner of papers and agencies: own sentences, people and outlets invented or in public office.

`FIRST` and `SECOND` were written before the rules were run on them: 44 of 56 and 36 of 42 were read as written here; in
two of the first twelve misses the expectation was wrong and is corrected. What was mended since stands there too;
`FAULTS` is what was not.
"""

from __future__ import annotations

FRAMES = [
    (
        "Das Tagblatt zitiert eine Anwohnerin mit den Worten: „Ich habe es gehört. Dann kam Rauch.“",
        [("„Ich habe es gehört. Dann kam Rauch.“", "eine Anwohnerin")],
    ),
    (
        "„Das war ein schwerer Fehler“, zitiert der Sender den Minister.",
        [("„Das war ein schwerer Fehler“", "den Minister")],
    ),
    (
        "„Das war ein schwerer Fehler“, zitiert die „Rheinpost“ Otten in einem Bericht.",
        [("„Das war ein schwerer Fehler“", "Otten")],
    ),
    (
        "Ein Polizeisprecher meinte nun, der Mann „konnte und wollte sich damit nicht abfinden“.",
        [("„konnte und wollte sich damit nicht abfinden“", "Ein Polizeisprecher")],
    ),
    (
        "Otten sagte, wer mit Steinen auf „Familienväter und junge Frauen aus der Nachbarschaft“ werfe, müsse gehen.",
        [("„Familienväter und junge Frauen aus der Nachbarschaft“", "Otten")],
    ),
    (
        "Die Veranstalter sagen, das sei eine Antwort auf „die berechtigte Frage nach der Nummer“ gewesen.",
        [("„die berechtigte Frage nach der Nummer“", "Die Veranstalter")],
    ),
    (
        "Sie sei „völlig leer“, sagte Otten, ihre „Gedanken sind bei allen, die Angehörige verloren haben“.",
        [
            ("„völlig leer“", "Otten"),
            ("„Gedanken sind bei allen, die Angehörige verloren haben“", "Otten"),
        ],
    ),
    (
        "„Bis es zu spät war“, stellte Otten fest, seien „die Hilferufe der Frau nicht ernst genommen worden“.",
        [("„Bis es zu spät war“", "Otten"), ("„die Hilferufe der Frau nicht ernst genommen worden“", "Otten")],
    ),
    (
        "Von der Leyen betonte, unter den Bewerberinnen seien „viele Frauen mit Erfahrung“.",
        [("„viele Frauen mit Erfahrung“", "Von der Leyen")],
    ),
    ("Von Storch nannte den Plan „absurd“.", [("„absurd“", "Von Storch")]),
    (
        "Das Kühlsystem war wegen „Probleme[n] mit dem Strom“ ausgefallen, so ein Sprecher des Werks.",
        [("„Probleme[n] mit dem Strom“", "ein Sprecher des Werks")],
    ),
    (
        "Für den Theologen Hans Meier sei der Schritt „aus vielen Gründen verständlich“.",
        [("„aus vielen Gründen verständlich“", "den Theologen Hans Meier")],
    ),
    (
        "„Guten Tag, da bin ich wieder“, mit diesen Worten meldete er sich zurück.",
        [("„Guten Tag, da bin ich wieder“", "er")],
    ),
    (
        "Der ältere Bruder, Georg Otten, war nach eigenem Bekunden eingeweiht. „Mein Bruder wünscht sich Ruhe.“",
        [("„Mein Bruder wünscht sich Ruhe.“", "Der ältere Bruder, Georg Otten")],
    ),
    (
        "„Er ist die eiserne Hand im Handschuh“, so charakterisierte ihn der Gewerkschafter Bernd Aubin.",
        [("„Er ist die eiserne Hand im Handschuh“", "der Gewerkschafter Bernd Aubin")],
    ),
    ("Darin steht unter anderem: „Wir hätten es verhindern können.“", [("„Wir hätten es verhindern können.“", "")]),
    (
        "Die Demonstranten skandierten Sprüche wie „Falsche Demokratie“.",
        [("„Falsche Demokratie“", "Die Demonstranten")],
    ),
    (
        "Die Menge skandierte „Freiheit“ und „Nieder mit dem König“.",
        [("„Freiheit“", "Die Menge"), ("„Nieder mit dem König“", "Die Menge")],
    ),
    (
        "Der englischen Zeitung sagte Filip Karo: „Ich bleibe im Gefängnis.“",
        [("„Ich bleibe im Gefängnis.“", "Filip Karo")],
    ),
    (
        "Der Auftrag war in den Medien schon als „Geschäft des Jahrhunderts“ bezeichnet worden.",
        [("„Geschäft des Jahrhunderts“", "den Medien")],
    ),
    ("Der Plan wurde von Otten als „Katastrophe“ bezeichnet.", [("„Katastrophe“", "Otten")]),
    (
        "Nach dem Besuch sprach der Bürgermeister von der „schlimmsten Flut seit hundert Jahren“.",
        [("„schlimmsten Flut seit hundert Jahren“", "der Bürgermeister")],
    ),
    (
        "„Wir bleiben hier“, sagte der Kommandeur der Truppen im Norden, General Otto Feld.",
        [("„Wir bleiben hier“", "der Kommandeur der Truppen im Norden, General Otto Feld")],
    ),
    (
        "Anhänger der Gruppe haben den Teilnehmern mit der Parole „Wir kriegen euch“ gedroht.",
        [("„Wir kriegen euch“", "Anhänger der Gruppe")],
    ),
    ("Otten warf ihm „Verrat“ vor.", [("„Verrat“", "Otten")]),
    (
        "Die Partei beklagte „Willkür“ und forderte „Respekt“.",
        [("„Willkür“", "Die Partei"), ("„Respekt“", "Die Partei")],
    ),
    ("Otten warnte vor den „Verzichtstheorien“ der Gegner.", [("„Verzichtstheorien“", "Otten")]),
    ("Der Betreiber (Motto: „Wir übernehmen Verantwortung“) schwieg.", []),
    ("Der wissenschaftliche Name lautet „Tiktaalik rosea“.", []),
    ("„Gewalt gegen Kinder“, so lautet der Titel einer Studie.", []),
]

FIRST = [
    (
        "„Wir lassen uns nicht spalten“, hatte Bürgermeisterin Ilka Brand schon am Vorabend gewarnt.",
        [("„Wir lassen uns nicht spalten“", "Bürgermeisterin Ilka Brand")],
    ),
    (
        "Aus Sicht der Opposition ist das Vorhaben „verfassungsrechtlich mehr als fragwürdig“.",
        [("„verfassungsrechtlich mehr als fragwürdig“", "Sicht der Opposition")],
    ),
    ("Der Verband sprach am Montag von einem „Dammbruch“ und kündigte Klage an.", [("„Dammbruch“", "Der Verband")]),
    (
        "„Das“, so der Trainer weiter, „war unser bestes Spiel.“",
        [("„Das“", "der Trainer"), ("„war unser bestes Spiel.“", "der Trainer")],
    ),
    ("Auf die Frage, ob er zurücktrete, antwortete Kuhn knapp: „Nein.“", [("„Nein.“", "Kuhn")]),
    (
        "Man habe „alles Menschenmögliche“ getan, beteuerte ein Sprecher der Bahn.",
        [("„alles Menschenmögliche“", "ein Sprecher der Bahn")],
    ),
    (
        "„Es ist ein Wunder, dass niemand starb“, zeigte sich Feuerwehrchef Uwe Lamm erleichtert.",
        [("„Es ist ein Wunder, dass niemand starb“", "Feuerwehrchef Uwe Lamm")],
    ),
    (
        "Kuhn, der die Partei seit 2019 führt, sagte dem „Tagblatt“, er sei „müde, aber nicht amtsmüde“.",
        [("„müde, aber nicht amtsmüde“", "Kuhn")],
    ),
    (
        "„Wer jetzt noch zögert, hat nichts verstanden!“, rief die Vorsitzende unter dem Beifall der Delegierten.",
        [("„Wer jetzt noch zögert, hat nichts verstanden!“", "die Vorsitzende")],
    ),
    (
        "Dass die Wahl „weder frei noch fair“ gewesen sei, hatten Beobachter schon am Sonntag kritisiert.",
        [("„weder frei noch fair“", "Beobachter")],
    ),
    (
        "Der Konzern teilte mit, man bedauere „die Unannehmlichkeiten für unsere Kunden“.",
        [("„die Unannehmlichkeiten für unsere Kunden“", "Der Konzern")],
    ),
    ("Laut Polizei war der Fahrer „sichtlich betrunken“.", [("„sichtlich betrunken“", "Polizei")]),
    (
        "Nach Darstellung des Ministeriums handelt es sich um einen „bedauerlichen Einzelfall“.",
        [("„bedauerlichen Einzelfall“", "Darstellung des Ministeriums")],
    ),
    (
        "Es sei „höchste Zeit“ zu handeln, heißt es in dem Papier der Grünen.",
        [("„höchste Zeit“", "dem Papier der Grünen")],
    ),
    (
        "Die Gewerkschaft reagierte empört. Das Angebot sei „ein Schlag ins Gesicht“, sagte Chefin Petra Noll.",
        [("„ein Schlag ins Gesicht“", "Chefin Petra Noll")],
    ),
    (
        "„Ich habe niemanden bestochen.“ Mit diesem Satz begann der Angeklagte seine Aussage.",
        [("„Ich habe niemanden bestochen.“", "der Angeklagte")],
    ),
    (
        "US-Außenminister Rubio nannte die Gespräche „produktiv und konstruktiv“.",
        [("„produktiv und konstruktiv“", "US-Außenminister Rubio")],
    ),
    (
        "Kremlsprecher Dmitri Peskow bezeichnete den Vorschlag am Dienstag als „inakzeptabel“.",
        [("„inakzeptabel“", "Kremlsprecher Dmitri Peskow")],
    ),
    (
        "Der ukrainische Präsident Wolodymyr Selenskyj schrieb auf Telegram: „Wir brauchen mehr Flugabwehr.“",
        [("„Wir brauchen mehr Flugabwehr.“", "Der ukrainische Präsident Wolodymyr Selenskyj")],
    ),
    (
        "„Das Abkommen ist tot“, twitterte der frühere Berater John Harrow.",
        [("„Das Abkommen ist tot“", "der frühere Berater John Harrow")],
    ),
    (
        "Die Ministerin sagte wörtlich: „Wir haben das unterschätzt.“ Und weiter: „Das darf nicht wieder passieren.“",
        [("„Wir haben das unterschätzt.“", "Die Ministerin"), ("„Das darf nicht wieder passieren.“", "Die Ministerin")],
    ),
    (
        "Kritik kam vom Städtetag: „Die Kommunen werden im Stich gelassen“, sagte Präsident Markus Lohe.",
        [("„Die Kommunen werden im Stich gelassen“", "Präsident Markus Lohe")],
    ),
    (
        "Für die Linke sagte Fraktionschefin Heike Rau, das Gesetz sei „unsozial“.",
        [("„unsozial“", "Fraktionschefin Heike Rau")],
    ),
    (
        "Wie die Staatsanwaltschaft mitteilte, habe der Mann „mit erheblicher Gewalt“ zugeschlagen.",
        [("„mit erheblicher Gewalt“", "die Staatsanwaltschaft")],
    ),
    (
        "Ein Augenzeuge berichtet: „Plötzlich war überall Rauch.“",
        [("„Plötzlich war überall Rauch.“", "Ein Augenzeuge")],
    ),
    (
        "„Plötzlich war überall Rauch“, berichtet Augenzeugin Tanja M. (34).",
        [("„Plötzlich war überall Rauch“", "Augenzeugin Tanja M. (34)")],
    ),
    (
        "Der Papst hat in seiner Osterbotschaft zu einem „gerechten Frieden“ aufgerufen.",
        [("„gerechten Frieden“", "Der Papst")],
    ),
    (
        "Die EU-Kommission will „alle Optionen prüfen“, wie ein Sprecher in Brüssel sagte.",
        [("„alle Optionen prüfen“", "ein Sprecher")],
    ),
    ("Trump drohte mit „schwersten Konsequenzen“.", [("„schwersten Konsequenzen“", "Trump")]),
    ("Merz hatte das Verfahren zuvor als „Farce“ kritisiert.", [("„Farce“", "Merz")]),
    ("Der Sprecher verwies darauf, dass die Zahlen „vorläufig“ seien.", [("„vorläufig“", "Der Sprecher")]),
    ("Die Behörden gehen von einem „islamistischen Motiv“ aus.", [("„islamistischen Motiv“", "Die Behörden")]),
    ("„Ohne Not“ habe die Koalition das Vertrauen verspielt, kritisierte die Union.", [("„Ohne Not“", "die Union")]),
    (
        "Es gebe „keine roten Linien mehr“, klagt ein Diplomat, der nicht namentlich genannt werden will.",
        [("„keine roten Linien mehr“", "ein Diplomat")],
    ),
    (
        "In Paris sprach Außenminister Barrot von „einem historischen Tag“ für Europa.",
        [("„einem historischen Tag“", "Außenminister Barrot")],
    ),
    (
        "Die Nachbarn beschreiben den Mann als „unauffällig und hilfsbereit“.",
        [("„unauffällig und hilfsbereit“", "Die Nachbarn")],
    ),
    ("„Unauffällig“ sei er gewesen, sagen die Nachbarn.", [("„Unauffällig“", "die Nachbarn")]),
    ("Der Angeklagte hatte vor Gericht erklärt, „nur helfen“ zu wollen.", [("„nur helfen“", "Der Angeklagte")]),
    (
        "Der Richter sah es als erwiesen an, dass der 32-Jährige „aus niederen Beweggründen“ gehandelt habe.",
        [("„aus niederen Beweggründen“", "Der Richter")],
    ),
    (
        "„Es war Notwehr“, ließ der Beschuldigte über seinen Anwalt ausrichten.",
        [("„Es war Notwehr“", "der Beschuldigte")],
    ),
    (
        "Die Deutsche Umwelthilfe sprach von „Greenwashing“, der Hersteller wies den Vorwurf zurück.",
        [("„Greenwashing“", "Die Deutsche Umwelthilfe")],
    ),
    ("Dies sei, betonte Kanzleramtschef Frei, „kein Freibrief“.", [("„kein Freibrief“", "Kanzleramtschef Frei")]),
    (
        "Die Hilfsorganisation Ärzte ohne Grenzen bezeichnete die Lage in der Stadt als „apokalyptisch“.",
        [("„apokalyptisch“", "Die Hilfsorganisation Ärzte ohne Grenzen")],
    ),
    (
        "„Das Leid der Menschen ist unermesslich“, heißt es in einer Mitteilung des Hilfswerks.",
        [("„Das Leid der Menschen ist unermesslich“", "einer Mitteilung des Hilfswerks")],
    ),
    (
        "Die Agentur Tass zitierte einen Militärvertreter mit den Worten, die Brücke sei „nicht passierbar“.",
        [("„nicht passierbar“", "einen Militärvertreter")],
    ),
    (
        "Der Chef der Polizeigewerkschaft, Jochen Kopelke, fordert „endlich Konsequenzen“.",
        [("„endlich Konsequenzen“", "Der Chef der Polizeigewerkschaft, Jochen Kopelke")],
    ),
    ("Der Film „Der lange Abschied“ läuft am Freitag.", []),
    ("Das Bundesamt veröffentlichte den Bericht „Lage der IT-Sicherheit“.", []),
    ("Die „Bild“-Zeitung berichtete zuerst über den Fall.", []),
    ("Der Frachter „Ever Given“ lief auf Grund, teilte die Reederei mit.", []),
    ("Das Programm „Demokratie leben“ wird gekürzt, sagte die Ministerin.", []),
    ("Er gewann mit „Sommerregen“ den Buchpreis.", []),
    ("Der Hurrikan „Melissa“ erreichte Kuba, wie der Wetterdienst mitteilte.", []),
    ("Der Ministerpräsident sprach im ZDF-„Morgenmagazin“ über den Haushalt.", []),
]

SECOND = [
    (
        "Linken-Chefin Ines Schwerdt nannte die Pläne „zutiefst ungerecht“ und kündigte Widerstand an.",
        [("„zutiefst ungerecht“", "Linken-Chefin Ines Schwerdt")],
    ),
    ("Auch Söder äußerte sich: „Bayern macht da nicht mit.“", [("„Bayern macht da nicht mit.“", "Söder")]),
    (
        "Zuvor hatte es aus dem Weißen Haus geheißen, man sei „sehr nah“ an einer Einigung.",
        [("„sehr nah“", "dem Weißen Haus")],
    ),
    (
        "Einer der Geretteten sagte der Nachrichtenagentur AFP: „Wir dachten, wir sterben.“",
        [("„Wir dachten, wir sterben.“", "Einer der Geretteten")],
    ),
    (
        "„Wir dachten, wir sterben“, sagte einer der Geretteten der Nachrichtenagentur AFP.",
        [("„Wir dachten, wir sterben“", "einer der Geretteten")],
    ),
    (
        "Der Sender RTL zeigte den Film „Wilde Jahre“, den Kritiker als „Meisterwerk“ bezeichneten.",
        [("„Meisterwerk“", "Kritiker")],
    ),
    (
        "Die Lage sei „angespannt, aber stabil“. Das teilte der Krisenstab am Abend mit.",
        [("„angespannt, aber stabil“", "der Krisenstab")],
    ),
    (
        "Polizeisprecherin Anja Roth spricht von „einem Bild der Verwüstung“.",
        [("„einem Bild der Verwüstung“", "Polizeisprecherin Anja Roth")],
    ),
    ("„Die Leute haben Angst“, erzählt eine Frau, die in der Nähe wohnt.", [("„Die Leute haben Angst“", "eine Frau")]),
    ("Der Kanzler zeigte sich „tief erschüttert“ über den Anschlag.", [("„tief erschüttert“", "Der Kanzler")]),
    ("Lagarde zufolge bleibt die Inflation „hartnäckiger als gedacht“.", [("„hartnäckiger als gedacht“", "Lagarde")]),
    (
        "Ihm sei „schlecht geworden“, als er davon hörte, sagte Trainer Kovac nach dem Spiel.",
        [("„schlecht geworden“", "Trainer Kovac")],
    ),
    (
        "Das Gericht begründete die Entscheidung damit, dass „keine Fluchtgefahr“ bestehe.",
        [("„keine Fluchtgefahr“", "Das Gericht")],
    ),
    (
        "Israels Militär erklärte, man habe eine „Kommandozentrale der Terrororganisation“ getroffen.",
        [("„Kommandozentrale der Terrororganisation“", "Israels Militär")],
    ),
    (
        "Die Hamas wiederum warf Israel einen „gezielten Bruch“ der Vereinbarung vor.",
        [("„gezielten Bruch“", "Die Hamas")],
    ),
    (
        "Nach den Worten von Außenminister Lawrow ist der Vorschlag „nicht ernst gemeint“.",
        [("„nicht ernst gemeint“", "den Worten von Außenminister Lawrow")],
    ),
    ("Lawrow: „Das ist nicht ernst gemeint.“", [("„Das ist nicht ernst gemeint.“", "Lawrow")]),
    (
        "In einem Beitrag auf X schrieb Musk, die Behörde sei „durch und durch korrupt“.",
        [("„durch und durch korrupt“", "Musk")],
    ),
    (
        "Der Vorstand der Bank will die Zahlen „zu gegebener Zeit“ veröffentlichen.",
        [("„zu gegebener Zeit“", "Der Vorstand der Bank")],
    ),
    (
        "Das Unternehmen äußerte sich auf Anfrage nicht. „Zu laufenden Verfahren sagen wir nichts“, hieß es.",
        [("„Zu laufenden Verfahren sagen wir nichts“", "")],
    ),
    (
        "Ein „Weiter so“ werde es mit ihm nicht geben, versprach der neue Vorsitzende.",
        [("„Weiter so“", "der neue Vorsitzende")],
    ),
    ("Habeck hatte die Debatte eine „Scheindebatte“ genannt.", [("„Scheindebatte“", "Habeck")]),
    (
        "Die Zeitung „La Repubblica“ nennt ihn einen „Brückenbauer“.",
        [("„Brückenbauer“", "Die Zeitung „La Repubblica“")],
    ),
    ("„La Repubblica“ nennt ihn einen „Brückenbauer“.", [("„Brückenbauer“", "„La Repubblica“")]),
    ("Dem Bericht zufolge wurden die Mängel „über Jahre ignoriert“.", [("„über Jahre ignoriert“", "Dem Bericht")]),
    (
        "Auf Plakaten stand „Frieden jetzt“ und „Keine Waffen“.",
        [("„Frieden jetzt“", "Plakaten"), ("„Keine Waffen“", "Plakaten")],
    ),
    ("Die Angehörigen fordern „Gerechtigkeit für Lena“.", [("„Gerechtigkeit für Lena“", "Die Angehörigen")]),
    (
        "Baerbock betonte vor den Vereinten Nationen: „Recht gilt – überall, für alle.“ Dafür gab es Applaus.",
        [("„Recht gilt – überall, für alle.“", "Baerbock")],
    ),
    (
        "Man müsse „auch unbequeme Wahrheiten aussprechen“, forderte sie.",
        [("„auch unbequeme Wahrheiten aussprechen“", "sie")],
    ),
    (
        "Der Jurist sieht darin einen „klaren Verstoß gegen das Völkerrecht“.",
        [("„klaren Verstoß gegen das Völkerrecht“", "Der Jurist")],
    ),
    ("Selenskyj lobte das Treffen als „gutes Signal“.", [("„gutes Signal“", "Selenskyj")]),
    (
        "„Wir haben geliefert!“, freute sich Verkehrsminister Schnieder.",
        [("„Wir haben geliefert!“", "Verkehrsminister Schnieder")],
    ),
    ("Das Schiff „Gorch Fock“ kehrte nach Kiel zurück, sagte ein Marinesprecher.", []),
    ("Die Serie „Dark Water“ bekam fünf Preise.", []),
    ("Die Aktion stand unter dem Motto „Zusammen sind wir Leipzig“.", []),
    ("Die Gruppe „Letzte Generation“ kündigte Proteste an.", []),
    ("Der sogenannte „Heizungshammer“ ist vom Tisch.", []),
    ("Die Sonde „Juno“ flog am Jupiter vorbei, meldete die Nasa.", []),
]

FAULTS = [
    ("Von einem „abgekarteten Spiel“ ist bei den Kritikern die Rede.", [("„abgekarteten Spiel“", "den Kritikern")]),
    (
        "In einem offenen Brief werfen 40 Ärztinnen der Klinikleitung „systematisches Wegsehen“ vor.",
        [("„systematisches Wegsehen“", "40 Ärztinnen")],
    ),
    ("Der 45-Jährige habe „Allahu Akbar“ gerufen, berichteten Zeugen.", [("„Allahu Akbar“", "Der 45-Jährige")]),
    ("„Tief erschüttert“ zeigte sich der Kanzler.", [("„Tief erschüttert“", "der Kanzler")]),
    ("Es handle sich um „Fake News“, so die Sprecherin der Behörde.", [("„Fake News“", "die Sprecherin der Behörde")]),
    ("„Was für ein Tag!“ Ursula Kern wischt sich die Tränen ab.", [("„Was für ein Tag!“", "Ursula Kern")]),
]
