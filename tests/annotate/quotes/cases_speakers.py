"""Own sentences on who speaks: objects in front, phrases of views, speakers carried on. People are invented."""

from __future__ import annotations

D = "direct"

OBJECTS_FIRST = [
    ("Die Vorwürfe der Partei nannte Otten „absurd“.", [(D, "„absurd“", "Otten")]),
    ("Die lange geplante Erhöhung nannte Otten „absurd“.", [(D, "„absurd“", "Otten")]),
    ("Die Frage stellte der frühere Minister anders: „Wer zahlt?“", [(D, "„Wer zahlt?“", "der frühere Minister")]),
    (
        "Jede Verantwortung wies Otten von sich: „Das war der Sturm.“",
        [(D, "„Das war der Sturm.“", "Otten")],
    ),
]

SUBJECTS_FIRST = [
    ("Die Gegner nannten Otten „absurd“.", [(D, "„absurd“", "Die Gegner")]),
    ("Die Ministerin nannte Otten „stur“.", [(D, "„stur“", "Die Ministerin")]),
    ("Die Regierung nannte Otten „stur“.", [(D, "„stur“", "Die Regierung")]),
    (
        "Der in Bruchfeld nicht sehr beliebte Otten nannte den Plan „absurd“.",
        [(D, "„absurd“", "Der in Bruchfeld nicht sehr beliebte Otten")],
    ),
    ("Am Abend warb Otten für den Umbau mit den Worten: „Es lohnt sich.“", [(D, "„Es lohnt sich.“", "Otten")]),
]

FEW_WORDS = [
    ("Für Otten ist die Lage „ernst wie nie“.", [(D, "„ernst wie nie“", "Otten")]),
    ("Otten bezeichnete den Plan, den der Rat vorlegt, als „absurd“.", [(D, "„absurd“", "Otten")]),
    (
        "Otten sagte, das habe nichts mit „Spielen zu tun oder großem Spaß“.",
        [
            ("indirect", "das habe nichts mit „Spielen zu tun oder großem Spaß“", "Otten"),
            (D, "„Spielen zu tun oder großem Spaß“", "Otten"),
        ],
    ),
]

WISHES = [
    ("Otten will „alles noch einmal prüfen“.", [(D, "„alles noch einmal prüfen“", "Otten")]),
    ("Otten sieht darin einen „Angriff auf alle“.", [(D, "„Angriff auf alle“", "Otten")]),
    ("Otten zeigte sich „sehr glücklich“.", [(D, "„sehr glücklich“", "Otten")]),
]

BACK = [
    ("„Wir haben Fehler gemacht.“ Das räumte Otten ein.", [(D, "„Wir haben Fehler gemacht.“", "Otten")]),
    ("Nach Ottens Angaben brannte es.", [("indirect", "brannte es", "Ottens Angaben")]),
]

NOT_FEW_WORDS = [
    "Otten will den „Langen Weg“ nehmen.",
    "Otten sah am Abend den Film „Blauer Regen“.",
    "Das Bündnis nennt sich „Neue Stadt“.",
    "Das nennt man einen „Zopf“.",
    "Für den Umbau steht der „Grüne Fonds“ bereit.",
]

NOT_IN_SPEECH = [
    ("Otten sagte, die „Zebra“-Parteien seien am Ende.", [("indirect", "die „Zebra“-Parteien seien am Ende", "Otten")]),
    (
        "Laut dem Magazin „Haus und Hof“ brannte es.",
        [("indirect", "brannte es", "dem Magazin „Haus und Hof“")],
    ),
]

GLOSSES = [
    (
        "Otten sagte, der Plan „Slow Road“ („langsamer Weg“) sei gut.",
        [("indirect", "der Plan „Slow Road“ („langsamer Weg“) sei gut", "Otten")],
    ),
]

LAST_SPEAKER = [
    (
        "„Wir bauen“, sagte Otten. Und: „Es eilt.“",
        [(D, "„Wir bauen“", "Otten"), (D, "„Es eilt.“", "Otten")],
    ),
    (
        "„Wir bauen“, sagte Otten. Seine Hoffnung: „Es geht gut.“",
        [(D, "„Wir bauen“", "Otten"), (D, "„Es geht gut.“", "Otten")],
    ),
    (
        "„Wir bauen“, sagte Otten. Sein Sprecher: „Es geht gut.“",
        [(D, "„Wir bauen“", "Otten"), (D, "„Es geht gut.“", "Sein Sprecher")],
    ),
    (
        "Otten glaubt, dass der Bau gelungen sei: „Wir sind fertig.“",
        [("indirect", "dass der Bau gelungen sei", "Otten"), (D, "„Wir sind fertig.“", "Otten")],
    ),
]

FRAME_VERBS = [
    ("„Das ist so.“ erklärte Ministerin Feld.", [(D, "„Das ist so.“", "Ministerin Feld")]),
    ("„Alles ist gut“, ließ ein Sprecher aus Bonn verlauten.", [(D, "„Alles ist gut“", "ein Sprecher aus Bonn")]),
    (
        "Otten trat vor, wollte nicht warten, sagte aber, die Lage sei ernst.",
        [("indirect", "die Lage sei ernst", "Otten")],
    ),
]

INSERTED = [
    ("Otten nannte, so scheint es, den Plan „mutig und klug“.", [(D, "„mutig und klug“", "Otten")]),
    ("Otten bezeichnete die Pläne, sollten sie wahr sein, als „absurd“.", [(D, "„absurd“", "Otten")]),
    (
        "Am Montag nannte Karl Otten, Chef der Werft, den Umbau „teuer und nutzlos“.",
        [(D, "„teuer und nutzlos“", "Karl Otten, Chef der Werft")],
    ),
    ("Als „absurd“ bezeichnet die Ministerin Anna Feld den Plan.", [(D, "„absurd“", "die Ministerin Anna Feld")]),
    (
        "Als „vertane Zeit“ wertete der Chef der Fraktion, Karl Otten den Beschluss.",
        [(D, "„vertane Zeit“", "der Chef der Fraktion, Karl Otten")],
    ),
    (
        "Auch der Sprecher des Kreises, Karl Otten, will „alles noch einmal prüfen“.",
        [(D, "„alles noch einmal prüfen“", "der Sprecher des Kreises, Karl Otten")],
    ),
    (
        "Otten sprach von „Verrat“.",
        [("reported", "Otten sprach von „Verrat“.", "Otten"), (D, "„Verrat“", "Otten")],
    ),
    (
        "Otten sagte dazu: „Wir bauen weiter“, betonte er.",
        [(D, "„Wir bauen weiter“", "Otten")],
    ),
    (
        "Nach Auffassung von Ministerin Feld ist es „völlig falsch, dass wir warten“.",
        [
            ("indirect", "ist es „völlig falsch, dass wir warten“", "Auffassung von Ministerin Feld"),
            (D, "„völlig falsch, dass wir warten“", "Auffassung von Ministerin Feld"),
        ],
    ),
]

ENDS_BEFORE = [
    (
        "Am Abend gab es laut dem Präsidenten „Streitigkeiten“.",
        [("indirect", "Am Abend gab es … „Streitigkeiten“", "dem Präsidenten")],
    ),
    ("Es sei vorbei, sagte Karl Otten Reportern.", [("indirect", "Es sei vorbei", "Karl Otten")]),
    ("Laut der Zeitung „Seeblick“ ist es vorbei.", [("indirect", "ist es vorbei", "der Zeitung „Seeblick“")]),
    (
        "Anlässlich der Feier hat Karl Otten zur Ruhe aufgerufen.",
        [("reported", "Anlässlich der Feier hat Karl Otten zur Ruhe aufgerufen.", "Karl Otten")],
    ),
]

NOT_SPOKEN = [
    "Sie spielte in „Blauer Regen“ und „Alles wird noch gut“ mit.",
    "Am Abend stellte Otten die neue Platte vor: „Langer Blauer Regen“.",
    "Otten ist im Hafen nur als „Der Lotse“ bekannt.",
    "Das Bündnis verfügt über einen „roten“ und einen „grünen“ Flügel.",
]
