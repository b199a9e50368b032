"""Who is meant, as data: language, text, and the name or office with the id that a reader gives it.

``None`` is "nobody can tell from this text". The last place in the text counts where words stand several times.
"""

from __future__ import annotations

MERZ, TRUMP, PUTIN = "person:friedrich-merz", "person:donald-trump", "person:wladimir-putin"
SELENSKYJ, XI = "person:wolodymyr-selenskyj", "person:xi-jinping"

OFFICES: tuple[tuple[str, str, str, str | None], ...] = (
    ("de", "CDU-Chef Friedrich Merz reiste nach Paris. Dort traf der CDU-Chef Studenten.", "CDU-Chef", MERZ),
    ("de", "Friedrich Merz, Vorsitzender der CDU, reiste ab. Der CDU-Chef kam spät an.", "CDU-Chef", MERZ),
    ("de", "Friedrich Merz, der Vorsitzende der CDU, reiste ab. Der CDU-Chef kam spät an.", "CDU-Chef", MERZ),
    ("de", "Der CDU-Vorsitzende Friedrich Merz reiste ab. Am Abend sprach der Parteichef.", "Parteichef", MERZ),
    ("de", "Der Vorsitzende der CDU, Friedrich Merz, reiste ab. Der CDU-Chef kam spät an.", "CDU-Chef", MERZ),
    ("de", "Kanzler und CDU-Chef Friedrich Merz reiste ab. Der Kanzler kam spät an.", "Kanzler", MERZ),
    ("de", "Bundeskanzler Friedrich Merz reiste ab. Die Rede des Kanzlers war kurz.", "Kanzlers", MERZ),
    ("de", "Kremlchef Wladimir Putin rief an. Der Kreml-Chef forderte mehr.", "Kreml-Chef", PUTIN),
    (
        "de",
        "Der ukrainische Präsident Wolodymyr Selenskyj rief Donald Trump an. Der Präsident bat um Hilfe.",
        "Präsident",
        SELENSKYJ,
    ),
    (
        "de",
        "Präsident Wolodymyr Selenskyj traf US-Präsident Donald Trump. Der US-Präsident schwieg.",
        "US-Präsident",
        TRUMP,
    ),
    ("de", "Chinas Staatschef Xi Jinping empfing Gäste. Der Staatschef lächelte.", "Staatschef", XI),
    (
        "de",
        "Ministerin Annalena Baerbock kam. Das Auto der Ministerin stand bereit.",
        "Ministerin",
        "person:annalena-baerbock",
    ),
    # Another word for whom the text has just named, or whose party it has given.
    (
        "de",
        "Nina Warken (CDU) kam. Lars Klingbeil kam. Das sei teuer, sagte die CDU-Politikerin.",
        "CDU-Politikerin",
        "person:nina-warken",
    ),
    ("de", "Kanzler Friedrich Merz kam. Das sei teuer, sagte der CDU-Politiker.", "CDU-Politiker", MERZ),
    ("de", "Die Polizei suchte Otto Feld. Der 52-Jährige floh.", "52-Jährige", "person:otto-feld"),
    ("de", "Friedrich Merz kam. Das sei teuer, sagte die CDU-Politikerin.", "CDU-Politikerin", None),
    (
        "de",
        "Friedrich Merz kam. Die Worte von US-Präsident Donald Trump träfen ihn nicht, sagte der CDU-Politiker.",
        "CDU-Politiker",
        MERZ,
    ),
    ("de", "US-Präsident Donald Trump kam. Das sei teuer, sagte der CDU-Politiker.", "CDU-Politiker", None),
    ("de", "Friedrich Merz kam. Zuvor fragten die Abgeordneten lange.", "Abgeordneten", None),
    (
        "de",
        "Der Ökonom Karl Otten kam. Anna Feld blieb. Das sei teuer, sagte die Ökonomin.",
        "Ökonomin",
        "person:anna-feld",
    ),
    ("de", "SPD-Chef Lars Klingbeil kam. Das sei teuer, sagte der CDU-Politiker.", "CDU-Politiker", None),
    ("de", "Lars Klingbeil traf Friedrich Merz. Das sei teuer, sagte der CDU-Politiker.", "CDU-Politiker", None),
    ("de", "Friedrich Merz kam. Der CDU-Politiker Otto Feld blieb. Ein CDU-Politiker schwieg.", "CDU-Politiker", None),
    # Two fit, or none is said to.
    ("de", "Präsident Wolodymyr Selenskyj traf US-Präsident Donald Trump. Der Präsident schwieg.", "Präsident", None),
    ("de", "CDU-Chef Friedrich Merz reiste ab. Der SPD-Chef blieb zu Hause.", "SPD-Chef", None),
    ("de", "Friedrich Merz reiste ab. Der CDU-Chef kam spät an.", "CDU-Chef", None),
    ("de", "Der frühere Kanzler Gerhard Schröder kam. Der Kanzler blieb fern.", "Kanzler", None),
    ("de", "Vizepräsident Mike Pence sprach in Ohio. Der Präsident blieb fern.", "Präsident", None),
    ("de", "Chinas Staatschef Xi Jinping empfing Gäste. Der Staatschef Frankreichs kam spät.", "Staatschef", None),
    ("de", "Verteidigungsministerin Annalena Baerbock kam. Der Minister blieb fern.", "Minister", None),
    ("de", "Bundeskanzler Friedrich Merz reiste ab. Ein Kanzler hat wenig Zeit.", "Kanzler", None),
    ("de", "Bundeskanzler Friedrich Merz reiste ab. Der künftige Kanzler wird es schwer haben.", "Kanzler", None),
    ("de", "Friedrich Merz, der Kanzler und Lars Klingbeil kamen. Der Kanzler sprach.", "Kanzler", None),
    ("de", "Das sagte ein Sprecher Wladimir Putins am Montag. Der Sprecher nannte keine Namen.", "Sprecher", None),
    ("de", "Der russische Generalstabschef Waleri Gerassimow rief an. Der Kreml-Chef schwieg.", "Kreml-Chef", None),
    ("de", "CDU-Chef Friedrich Merz reiste ab. Der Chef kam spät an.", "Chef", None),
    ("en", "CDU leader Friedrich Merz left for Paris. The CDU leader met students.", "leader", MERZ),
    ("en", "Friedrich Merz, leader of the CDU, left for Paris. The CDU leader met students.", "leader", MERZ),
    ("en", "Chancellor Friedrich Merz met Donald Trump. The chancellor was pleased.", "chancellor", MERZ),
    ("en", "Jane Doe, mayor of Springfield, resigned. The mayor gave no reason.", "mayor", "person:jane-doe"),
    ("en", "CDU leader Friedrich Merz left for Paris. The leader of the SPD stayed.", "leader", None),
    ("en", "Prime Minister Keir Starmer spoke. The minister left.", "minister", None),
    ("en", "Former President Barack Obama spoke. The president did not listen.", "president", None),
    ("en", "President Barack Obama met President Donald Trump. The president was pleased.", "president", None),
)

SAME: tuple[tuple[str, str, str, str], ...] = (
    (
        "de",
        "Das Bundesamt für Verfassungsschutz (BfV) warnte. Das teilte das BfV mit.",
        "Bundesamt für Verfassungsschutz",
        "BfV",
    ),
    ("de", "Die IAEA (Internationale Atomenergiebehörde) warnte.", "IAEA", "Internationale Atomenergiebehörde"),
    ("de", "Die Vereinten Nationen tagten. Ein Sprecher der UN bestätigte das.", "Vereinten Nationen", "UN"),
    ("de", "Wolodymyr Selenskyj kam. Später lobte Selenskij die Helfer.", "Wolodymyr Selenskyj", "Selenskij"),
    ("de", "Kim Jong Un und Kim Jong-un sind ein und derselbe.", "Kim Jong Un", "Kim Jong-un"),
    (
        "de",
        "Ursula von der Leyen kam. Am Abend sprach von der Leyen in Brüssel.",
        "Ursula von der Leyen",
        "von der Leyen",
    ),
    (
        "en",
        "The International Atomic Energy Agency (IAEA) warned Iran. Later the IAEA left.",
        "International Atomic Energy Agency",
        "IAEA",
    ),
    ("de", "Minister Boris Pistorius kam. Pistorius sprach lange.", "Boris Pistorius", "Pistorius"),
    ("en", "Volodymyr Zelensky arrived. Then Zelensky spoke.", "Volodymyr Zelensky", "Zelensky"),
)
"""Two names that have one bearer."""

LISTED: tuple[tuple[str, str, str, str], ...] = (
    ("de", "Die Straße von Hormus bleibt gesperrt.", "Straße von Hormus", "place"),
    ("de", "Im Nahen Osten steigt die Spannung.", "Nahen Osten", "place"),
    ("de", "Uganda schließt die Grenze zur DR Kongo.", "DR Kongo", "place"),
    ("de", "Die Vereinigten Arabischen Emirate stimmten zu.", "Vereinigten Arabischen Emirate", "place"),
    ("de", "Sie würde einen Ministerpräsidenten der AfD akzeptieren.", "AfD", "organisation"),
    ("de", "Helfer des Roten Kreuzes kamen in das Dorf.", "Roten Kreuzes", "organisation"),
    ("en", "The West Bank was closed.", "West Bank", "place"),
    ("en", "The Red Cross denied it.", "Red Cross", "organisation"),
    ("en", "Ministers blamed Hamas for the delay.", "Hamas", "organisation"),
)
"""Names that need no context, with their kind."""
