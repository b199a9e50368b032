"""Own sentences with direct, reported and carried-on speech. Outlets and people are invented."""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"
F = "free_indirect"
C = "indirect_free_indirect"

DIRECT = [
    (
        "Ministerin Ilse Brandt sagte: „Wir bauen die Brücke neu.“",
        [(D, "„Wir bauen die Brücke neu.“", "Ministerin Ilse Brandt")],
    ),
    (
        "„Wir bauen die Brücke neu“, sagte Ministerin Ilse Brandt.",
        [(D, "„Wir bauen die Brücke neu“", "Ministerin Ilse Brandt")],
    ),
    ("»Das war knapp«, so ein Sprecher der Reederei.", [(D, "»Das war knapp«", "ein Sprecher der Reederei")]),
    ("«Das war knapp», meinte Otten.", [(D, "«Das war knapp»", "Otten")]),
    ('"Das war knapp", meinte Otten in Bruchfeld.', [(D, '"Das war knapp"', "Otten")]),
    ("“Das war knapp”, meinte Otten.", [(D, "“Das war knapp”", "Otten")]),
    ("''Das war knapp'', meinte Otten.", [(D, "''Das war knapp''", "Otten")]),
    ('„Das war knapp", meinte Otten.', [(D, '„Das war knapp"', "Otten")]),
    (
        "„Wir gehen“, sagte er, „und wir kommen wieder.“",
        [(D, "„Wir gehen“", "er"), (D, "„und wir kommen wieder.“", "er")],
    ),
    ("„Wir gehen.“ Das Boot legte ab.", [(D, "„Wir gehen.“", "")]),
    ("Otten zeigte sich erleichtert: „Wir haben Glück gehabt.“", [(D, "„Wir haben Glück gehabt.“", "Otten")]),
    ("Otten nannte den Plan „absurd“.", [(D, "„absurd“", "Otten")]),
    ("Brandt bezeichnete ihn als „Wortbruch“.", [(D, "„Wortbruch“", "Brandt")]),
    (
        "Der Bau sei „ein Fehler“, sagte Otten.",
        [(IN, "Der Bau sei „ein Fehler“", "Otten"), (D, "„ein Fehler“", "Otten")],
    ),
    (
        "„Die Lage ist ernst. Wir brauchen Hilfe. Sie muss bald kommen“, sagte der Arzt.",
        [(D, "„Die Lage ist ernst. Wir brauchen Hilfe. Sie muss bald kommen“", "der Arzt")],
    ),
    (
        "„Die Lage ist ernst“, sagte Otten. „Wir brauchen Hilfe.“",
        [(D, "„Die Lage ist ernst“", "Otten"), (D, "„Wir brauchen Hilfe.“", "Otten")],
    ),
    (
        "Wörtlich sagte er: „Sie riefen ‚Raus hier!‘ und liefen fort.“",
        [(D, "„Sie riefen ‚Raus hier!‘ und liefen fort.“", "er")],
    ),
    (
        "Die „Bruchfelder Post“ zitierte den Bürgermeister mit den Worten: „Wir zahlen nicht.“",
        [(D, "„Wir zahlen nicht.“", "den Bürgermeister")],
    ),
]

SHORT = [
    ("„Nein“, sagte Otten.", [(D, "„Nein“", "Otten")]),
    ("Otten sagte nur: „Nein“.", [(D, "„Nein“", "Otten")]),
    (
        "Der Bau sei ein „Durchbruch“, sagte Otten.",
        [(IN, "Der Bau sei ein „Durchbruch“", "Otten"), (D, "„Durchbruch“", "Otten")],
    ),
]

NOT_DIRECT = [
    "Der Film „Der lange Sommer“ läuft im Kino.",
    "Die Zeitung „Bruchfelder Post“ erscheint täglich.",
    "Das Schiff „Anna Maria“ liegt im Hafen.",
    "Der Preis heißt „Goldene Feder“ und ist hoch dotiert.",
    "Die so genannte „Blaue Brücke“ wurde gesperrt.",
    "Ku'damm und Müller's Laden blieben zu.",
]

NAMES_IN_FRAMES = [
    ("Der Plan sei gut, sagte Otten in der Sendung „Abendrunde“.", [(IN, "Der Plan sei gut", "Otten")]),
    ("Otten sagte der „Bruchfelder Post“, er gehe.", [(IN, "er gehe", "Otten")]),
]

CARRIED = [
    (
        "„Es brennt“, sagte der Sprecher. Der Wind sei stark.",
        [(D, "„Es brennt“", "der Sprecher"), (C, "Der Wind sei stark.", "der Sprecher")],
    ),
    (
        "Otten sagte, er gehe. Er habe genug. Die Arbeit sei getan.",
        [(IN, "er gehe", "Otten"), (C, "Er habe genug. Die Arbeit sei getan.", "Otten")],
    ),
    ("Otten sagte, er gehe. Dann fuhr er nach Hause.", [(IN, "er gehe", "Otten")]),
    (
        "Laut Polizei brannte es. Verletzt worden sei niemand.",
        [(IN, "brannte es", "Polizei"), (C, "Verletzt worden sei niemand.", "Polizei")],
    ),
    (
        "Der Verband teilte mit, die Brücke werde gesperrt. Der Umbau dauere zwei Jahre.",
        [(IN, "die Brücke werde gesperrt", "Der Verband"), (C, "Der Umbau dauere zwei Jahre.", "Der Verband")],
    ),
    (
        "„Wir warten“, sagte Otten. Man habe Zeit. Am Abend reiste er ab.",
        [(D, "„Wir warten“", "Otten"), (C, "Man habe Zeit.", "Otten")],
    ),
    ("Otten ist besorgt. Die Frist sei zu kurz.", [(C, "Die Frist sei zu kurz.", "Otten")]),
    ("Der Brand soll von Kindern gelegt worden sein.", [(F, "Der Brand soll von Kindern gelegt worden sein.", "")]),
    (
        "Nach Angaben der Polizei floh der Mann. Er sei bewaffnet.",
        [(IN, "floh der Mann", "Angaben der Polizei"), (C, "Er sei bewaffnet.", "Angaben der Polizei")],
    ),
    (
        "Otten forderte neue Regeln. Sie müssten strenger sein.",
        [(R, "Otten forderte neue Regeln.", "Otten"), (C, "Sie müssten strenger sein.", "Otten")],
    ),
]

NOT_CARRIED = [
    "Das Bad soll im Mai öffnen.",
    "Ich habe genug. Ich komme nicht.",
    "Es wäre der dritte Sieg in Folge.",
    "Der Zug hätte um acht Uhr fahren sollen.",
    "Die Frist endet am Montag.",
    "Man nehme drei Eier.",
]

REPORTED = [
    ("Der Trainer sprach von einem Erfolg.", [(R, "Der Trainer sprach von einem Erfolg.", "Der Trainer")]),
    ("Die Behörde warnte vor Hochwasser.", [(R, "Die Behörde warnte vor Hochwasser.", "Die Behörde")]),
    (
        "Am Montag forderte der Verband höhere Löhne.",
        [(R, "Am Montag forderte der Verband höhere Löhne.", "der Verband")],
    ),
    ("Die Stadt kündigte neue Busse an.", [(R, "Die Stadt kündigte neue Busse an.", "Die Stadt")]),
    ("Die Anklage warf ihm Betrug vor.", [(R, "Die Anklage warf ihm Betrug vor.", "Die Anklage")]),
    ("Otten schlug einen Umbau vor.", [(R, "Otten schlug einen Umbau vor.", "Otten")]),
    ("Die Opposition verlangte den Rücktritt.", [(R, "Die Opposition verlangte den Rücktritt.", "Die Opposition")]),
    ("Der Minister sprach am Abend mit den Eltern.", []),
    ("Der Sturm forderte die Helfer heraus.", []),
    ("Das Unwetter forderte zwei Todesopfer.", []),
    ("Die Straße spricht für sich.", []),
]

FIGURES = [
    "Das Spiel versprach viel Spannung.",
    "Die Partie versprach Spannung.",
    "Das neue Gesetz droht, zur Belastung zu werden.",
    "Die neue Regelung fordert eine Anmeldung.",
    "Der Streit drohte, die Koalition zu spalten.",
    "Das Finale verspricht, spannend zu werden.",
    "Diese Arbeit verlangt viel Geduld, und der Sturm forderte zwei Tote.",
]

NO_FIGURES = [
    ("Die Partei versprach Entlastungen.", [("reported", "Die Partei versprach Entlastungen.", "Die Partei")]),
    (
        "Das Weiße Haus verlangte eine Antwort.",
        [("reported", "Das Weiße Haus verlangte eine Antwort.", "Das Weiße Haus")],
    ),
    ("Der Brief forderte eine Antwort.", [("reported", "Der Brief forderte eine Antwort.", "Der Brief")]),
    ("Der Wetterdienst drohte, nicht mehr zu melden.", [("indirect", "nicht mehr zu melden", "Der Wetterdienst")]),
    ("Die Vereinigung versprach, zu helfen.", [("indirect", "zu helfen", "Die Vereinigung")]),
]
