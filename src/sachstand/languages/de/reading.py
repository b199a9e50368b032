"""German page furniture: what is printed around a report and is no part of it, and how pages state dates and credits.

Seen on German, Austrian, Swiss and Luxembourg news pages. A rule looks at one block alone, so it must be certain of
its words: a sentence of a report may begin like any label ("Mehr zum Thema Rente sagte sie nicht.").
"""

from __future__ import annotations

import re

from sachstand.languages.de.agencies import AGENCIES, AGENCY_RULES, CODE, NOT_AGENCIES, rule
from sachstand.languages.spec import ReadingRules

_MONTH = (
    r"Jan(?:uar|\.)?|Jänner|Feb(?:ruar|er|\.)?|März|Mär\.?|Apr(?:il|\.)?|Mai|Jun[io]?\.?|Jul[iy]?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar jänner",
            "feb februar feber",
            "mär märz",
            "apr april",
            "mai",
            "jun juni juno",
            "jul juli july",
            "aug august",
            "sep sept september",
            "okt oktober",
            "nov november",
            "dez dezember",
        ),
        1,
    )
    for name in names.split()
}
_STAMP = re.compile(
    rf"(?<![\d.])(?P<day>[0-3]?\d)\.\s?(?:(?P<month>[01]?\d)\.|(?P<name>{_MONTH}))\s?(?P<year>(?:19|20)\d\d|"
    rf"\d\d(?!\d))"
    r"(?:[\s,|–-]{1,4}(?:um|kl\.)?\s?(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?P<half>(?!))?)?",
    re.I,
)


_RULES = (
    *AGENCY_RULES,
    rule(
        "teasers",
        "teasers",
        r"(?:(?:Lesen|Hören|Sehen) Sie (?:auch|dazu|hierzu|mehr)|Auch interessant|Das könnte"
        r" Sie (?:auch )?interessieren|"
        r"Empfohlen(?:e (?:Artikel|Beiträge|Meldungen))?|Empfehlungen(?: der Redaktion)?|Unsere"
        r" Empfehlung(?:en)?(?: für Sie)?|"
        r"Mehr (?:zum Thema|dazu|aus (?:dem )?[\wäöüß-]+(?: [\wäöüß-]+)?|Nachrichten|Themen|"
        r"Artikel)(?: auf [\w.]+)?|Weitere (?:Themen|Artikel|Nachrichten|Meldungen|Informationen|Links)|"
        r"Zum Thema|Zum Weiterlesen|Weiterlesen|Verwandte (?:Artikel|Themen|Beiträge)|Ähnliche (?:Artikel|Themen|"
        r"Beiträge)|Meistgelesen(?:e Artikel)?|"
        r"Meist ?gelesen|Top-?(?:Themen|Artikel)|Aktuelle (?:Nachrichten|Videos|Meldungen)|Das könnte (?:dir|"
        r"euch) auch gefallen|Passend (?:dazu|zum (?:Artikel|Thema))|Themen in diesem Artikel|"
        r"(?:Verwendete |Unsere )?Quellen|(?:Die|Der) Autor(?:in|en)?|Über (?:die|den) Autor(?:in|en)?|Zu(?:r|m) "
        r"(?:Autor|"
        r"Person)(?:in)?|Mehr (?:Hintergründe|News)|Nachrichten aus [\w-]+|Schlagwörter|Neueste Artikel|Dossier|"
        r"Links zum"
        r" Thema)\s*[:.…+-]*\s*$",
        ("Lesen Sie auch", "Mehr zum Thema", "Empfohlen", "Auch interessant:", "Mehr aus Sachsen-Anhalt"),
        (
            "Mehr zum Thema Rente sagte sie nicht.",
            "Empfohlen wird eine Impfung im Herbst.",
            "Zum Thema wurde die Frage erst gestern.",
        ),
        most=80,
    ),
    rule(
        "teaser-line",
        "furniture",
        r"(?:(?:Lesen|Hören|Sehen|Schauen) Sie (?:auch|hier|dazu|hierzu|mehr dazu|mehr)|Auch interessant|"
        r"Das könnte Sie (?:auch )?interessieren|Mehr zum Thema|"
        r"Lesetipp|Mehr dazu|Lies auch|Passend dazu|Siehe auch|Zum Thema|Hintergrund|"
        r"Alle (?:aktuellen )?(?:Nachrichten|Entwicklungen|News)[^.]{0,80})"
        r"\s?(?::|\||»|>)\s?\S.{0,200}$",
        ("Lesen Sie auch: Wie die Wahl ausgehen könnte", "Mehr zum Thema: Alles über die Rente"),
        ("Lesen Sie auch, sagte sie, die Fußnoten.", "Mehr zum Thema Rente sagte sie nicht."),
    ),
    rule(
        "read-more",
        "furniture",
        r"(?:Aktuelle Meldungen|Alle (?:aktuellen )?(?:Entwicklungen|Nachrichten)|Mehr (?:dazu|"
        r"zu[rm]? [^.]{3,60})|Die (?:aktuellen )?Entwicklungen)"
        r"[^.]{0,90}\b(?:lesen|finden|sehen|hören) Sie (?:jederzeit )?(?:hier|in unserem|im|"
        r"auf unserer)\b[^.]{0,60}[.:]?$|Mehr zu (?:diesem )?Thema lesen Sie .{0,80}$|"
        r"(?:Weiterlesen|Mehr lesen) (?:auf|bei|in) \S.{0,40}$",
        (
            "Mehr zur Lage im Nahen Osten lesen Sie in unserem Liveblog:",
            "Aktuelle Meldungen zur Wahl finden Sie jederzeit in unserem Liveblog:",
            "Weiterlesen auf beispielblatt.example",
        ),
        ("Mehr zur Lage im Nahen Osten sagte der Minister am Abend.",),
    ),
    rule(
        "end",
        "end",
        r"(?:(?:\d+ )?Kommentare?(?: \(\d+\))?|(?:Kommentar|Leserkommentare?) (?:schreiben|verfassen)|Diskutieren"
        r" Sie mit|Schreiben Sie einen Kommentar|Schreiben? Sie (?:den ersten|einen) Kommentar|"
        r"Hinterlassen Sie einen Kommentar|Ihre Meinung zählt|Startseite|Zur Startseite|Nach oben|"
        r"Kommentare lesen)\s*[:.!…]*\s*$",
        ("Kommentare", "12 Kommentare", "Kommentar schreiben"),
        ("Kommentare zu dem Vorfall lehnte der Sprecher ab.",),
        most=80,
    ),
    rule(
        "newsletter",
        "furniture",
        r"(?=.{0,300}\bNewsletter\b)(?:.{0,200}\b(?:abonnieren|anmelden|Anmeldung|bestellen|registrieren|erhalten"
        r" Sie|per E-?Mail|Posteingang|kostenlos|kostenlose[nr]?|jetzt)\b.{0,300}|.{0,40}Newsletter\s*[:!]?)$",
        ("Jetzt unseren Newsletter abonnieren und nichts verpassen!", "Newsletter"),
        ("Der Newsletter einer Behörde hatte vor der Flut gewarnt.",),
        words="newsletter",
    ),
    rule(
        "consent",
        "furniture",
        r"(?=.{0,500}\b(?:extern\w+ Inhalt|Drittplattform|Datenschutz\w*|personenbezogene Daten|Cookies?|"
        r"Einwilligung|IP-Adresse)\b)"
        r".{0,500}\b(?:angezeigt (?:wird|werden)|übermittelt|anzeigen|einverstanden|zustimmen|Zustimmung|"
        r"aktivieren|nachgeladen|ergänzt|laden|Ein Klick für|widerrufen|akzeptieren)\b.{0,500}$"
        r"|An dieser Stelle (?:finden Sie|befindet sich|steht)\b.{0,500}$|(?:Empfohlener (?:redaktioneller|"
        r"externer) Inhalt|Externer Inhalt|Ein Klick für den Datenschutz|Embed)\.?$"
        r"|Link zum [\w-]+-Inhalt$",
        (
            "Ich bin einverstanden, dass mir externe Inhalte angezeigt werden und Cookies setzen.",
            "Empfohlener redaktioneller Inhalt",
            "An dieser Stelle finden Sie einen externen Inhalt von X.",
        ),
        ("Der Datenschutzbeauftragte sieht die Pläne kritisch.",),
        words="inhalt drittplattform datenschutz personenbezogen cookie einwilligung ip-adresse embed klick an|dieser",
    ),
    rule(
        "tools",
        "furniture",
        r"(?:Textgröße(?: ändern)?|Schriftgröße(?: ändern)?|Artikel (?:merken|teilen|drucken|anhören|vorlesen)|"
        r"Teilen|Drucken|Merken|Merkliste|Vorlesen|Anhören|Anzeige|Werbung|Folgen|Speichern|"
        r"Per E-Mail teilen|Link kopieren|Mehr anzeigen|Mehr laden|Zur Merkliste|Auf Facebook teilen|Auf X teilen|"
        r"PDF|Audio|Video|Bilderstrecke|Inhaltsverzeichnis|Inhalt|mit Video|"
        r"Fehler gefunden\?.{0,60}|Gefällt Ihnen der Artikel\?.{0,80}|Feedback|War dieser"
        r" Artikel hilfreich\?.{0,80}|Abonnieren Sie .{0,120}|Jetzt (?:melden|abonnieren|anmelden|lesen|testen)|"
        r"(?:Die )?Lesezeit:?.{0,20}|\d+ Min(?:\.|uten)? Lesezeit|\d{1,2}:\d\d(?: Min(?:\.|uten)?)?\.{0,2}(?:"
        r" Verfügbar bis .{0,30})?|ca\. \d+ Minuten?|Quelle|Hinweis)\s*[:.…!|]*\s*$",
        ("Textgröße ändern:", "Artikel teilen", "Anzeige", "3 Minuten Lesezeit", "Fehler gefunden? Jetzt melden."),
        ("Anzeige erstattete die Bürgermeisterin am Montag.", "Video-Aufnahmen zeigen den Einsturz."),
        most=240,
    ),
    rule(
        "note-to-reader",
        "furniture",
        r"(?:Ihre Meinung ist uns wichtig\b|(?:Dies(?:er Artikel|er Beitrag|er Text)|Der Artikel|Der Text|Der"
        r" Beitrag) (?:ist|erschien|wurde) zuerst\b.{0,160}\b(?:erschienen|veröffentlicht|publiziert)|"
        r"Diese(?:r|s)? (?:Thema|Beitrag|Meldung|Nachricht|Sendung|Artikel) (?:im Programm|wurde .{0,40} gesendet|ist"
        r" Teil (?:einer|der|des|von))\b|Über dieses Thema berichte(?:t|te|n)\b|"
        r"Dieses Thema im Programm\b|Gastkommentare und Beiträge von externen\b|Mit (?:diesem|einem) Symbol\b|"
        r"Wir freuen uns auf Ihr|Sie müssen (?:angemeldet|eingeloggt|registriert) sein, um\b|"
        r"(?:Sie wollen|Du willst|Sie möchten) (?:immer )?auf dem Laufenden bleiben\?|Haben Sie (?:Hinweise|"
        r"Fragen|Anregungen|Fehler|einen Fehler)\b.{0,200}(?:@|Redaktion|schreiben)|"
        r"Sie (?:möchten|wollen) .{0,80}\b(?:kommentieren|mitdiskutieren|abonnieren)\b|"
        r"Die mit (?:einem )?(?:Stern|Symbol|\*|Sternchen)\b|Dieser (?:Text|Artikel|Inhalt|Beitrag) (?:wurde|"
        r"ist) (?:maschinell|"
        r"mit ?(?:[Hh]ilfe|KI|maschineller))|(?:Die Redakteurin|Der Redakteur|Die Redaktion) hat diesen "
        r"(?:Artikel|Text|Beitrag) "
        r".{0,200}\b(?:KI|Sprachmodell|maschinell\w*)\b|.{0,40}ist eine (?:Partner)?[Mm]arke (?:de[sr]|von) "
        r".{0,80}\bSie können diesen Inhalt)",
        (
            "Ihre Meinung ist uns wichtig. Schreiben Sie uns!",
            "Dieser Artikel ist zuerst bei Beispielblatt erschienen.",
            "Sie müssen angemeldet sein, um einen Kommentar verfassen zu können.",
            "Haben Sie Fehler entdeckt? Schreiben Sie uns gerne!",
            "Sie wollen auf dem Laufenden bleiben? Dann abonnieren Sie unseren Kanal.",
            "Die Redaktion hat diesen Text verfasst und dabei ein KI-Sprachmodell eingesetzt.",
        ),
        ("Ihre Meinung ist gefragt, sagte der Kanzler.",),
    ),
    rule(
        "appeal",
        "furniture",
        r"(?=.{0,400}\b(?:Unterstützen Sie|unterstütze uns|spenden Sie|Spenden Sie|Werden Sie Mitglied|Schon "
        r"\d[\d.]* Menschen)\b)"
        r".{0,400}\b(?:uns\b|unsere|freie[rn]? Presse|unabhängige[nrs]? Journalismus|Beitrag|Spende|Mitglied).{0,200}$",
        ("Gemeinsam für freie Presse: Unterstützen Sie uns mit einem freiwilligen Beitrag.",),
        ("Die Helfer unterstützen Sie gern, sagte die Frau.",),
        words="unterstütze spenden mitglied menschen",
    ),
    rule(
        "media-line",
        "furniture",
        r"(?:(?:Im )?Video|Audio|Podcast|Bildergalerie|Fotostrecke|Umfrage|Hören Sie hier)\s?:\s?[^.!?]{2,120}$",
        ("Video: Hier läuft die Fähre wieder aus",),
        ("Video: Die Polizei wertet es aus. Audio gibt es nicht.",),
        most=140,
    ),
    rule(
        "copyright",
        "furniture",
        r"(?:©|\(c\)|Copyright\b|Alle Rechte vorbehalten).{0,220}$",
        ("© Beispiel-Verlag 2024", "Copyright: Projekt Beispiel, 2025"),
    ),
    rule(
        "byline",
        "byline",
        r"(?:(?:Von|Ein (?:Kommentar|Gastbeitrag|Interview|Bericht|Beitrag|Essay|Porträt) von|Text|Autor(?:in)?|"
        r"Autoren|Interview|Protokoll|Redaktion|Faktencheck|Mitarbeit|Übersetzung(?: und Adaptierung)?|Recherche|"
        r"Aus dem \w+ (?:von|übersetzt von)|Es berichtete[n]?)\s?:?\s"
        r"(?-i:(?:[A-ZÄÖÜ][\w'’.-]+:?|von|van|de|der|zu|al|und|,|/|&|\||aus|in|mit)(?:,?\s(?:[A-ZÄÖÜ][\w'’.-]+:?|von|"
        r"van|de|der|zu|al|und|/|&|\||aus|in)){0,11}),?(?:\s?[(/,]\s?(?:dpa|AFP|KNA|epd|SID|AP|Reuters)\)?)?)$",
        ("Von Erika Beispiel", "von Max Muster und Eva Probe, Frankfurt", "Redaktion: Eva Probe"),
        ("Von Berlin aus fährt der Zug weiter.", "Von der Leyen kündigte an, das Paket zu ändern."),
        most=200,
    ),
    rule(
        "photo",
        "photo",
        r"(?:(?:.{0,300}[\s/|(,])?(?:Foto|Bild|Fotos|Bilder|Bildquelle|Grafik|Illustration|Quelle|Symbolbild|"
        r"Archivbild|Archivfoto|Bildrechte|Fotograf(?:in)?)\s?:\s?[^.!?]{1,90}\)?\.?|"
        r".{0,300}(?:©|\(c\))\s?[^.!?]{2,80})$",
        ("Der Hafen am Morgen / Foto: © POOL/AFP", "Foto: dpa", "Quelle: Reuters", "Bild: Beispiel Agentur"),
        ("Das Bild: ein Trümmerfeld. Niemand sprach.", "Die Quelle sagte, das Boot sei leer gewesen."),
        words="foto bild grafik illustration quelle © (c)",
    ),
    rule(
        "stamp",
        "stamp",
        r"(?:[-–]\s*)?(?:(?:(?:Zuletzt |Letzte )?(?:Aktualisiert|Aktualisierung|Geändert|Update)(?: am| vom)?|"
        r"Stand|Veröffentlicht(?: am)?|Erschienen(?: am)?|Publiziert(?: am)?|Datum|Erstellt(?: am)?)\b[\s:]*"
        r"(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|"
        r"Sonntag)\b[.,]*\s*)?(?:\d{1,2}\.\s?[\wä]{1,10}\.?\s?(?:\d{2,4})?)?[\s,|"
        r"–-]*(?:um )?(?:\d{1,2}[:.]\d\d(?::\d\d)?)?\s?(?:Uhr)?"
        r"|(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|"
        r"Sonntag)\b[.,]*\s*)?\d{1,2}\.\s?(?:\d{1,2}\.|[A-Zä]\w{2,8}\.?)\s?\d{2,4}[\s,|"
        r"–-]*(?:um )?(?:\d{1,2}[:.]\d\d(?::\d\d)?)?\s?(?:Uhr)?(?:\s?\|\s?\d+:\d\d min)?)$",
        (
            "Stand: 22.04.2024, 06:00 Uhr",
            "5. Dezember 2024",
            "Aktualisiert am",
            "Veröffentlicht am 13. Mai 2026 um 15:44",
            "18.04.2024 | 0:21 min",
        ),
        ("Stand jetzt fehlen 12 Millionen Euro.", "Am 5. Dezember 2024 trat das Abkommen in Kraft."),
        most=120,
    ),
    rule(
        "age",
        "furniture",
        r"(?:(?:Zuletzt )?(?:Aktualisiert|Veröffentlicht)\s?)?vor (?:etwa )?(?:\d{1,3}|einer|einem|wenigen) "
        r"(?:Sekunden?|Minuten?|Min\.|Stunden?|Std\.|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)(?:\s\d{1,4})?$",
        ("vor 7 Stunden", "Aktualisiert vor 12 Min.", "vor einer Stunde 3"),
        ("vor 7 Stunden brach der Damm.", "Vor einem Jahr begann der Krieg"),
        most=60,
    ),
    rule(
        "broadcast",
        "photo",
        r"(?-i:[A-ZÄÖÜ][\w.-]+(?: [A-ZÄÖÜa-z][\w.-]+){1,4}),[^!?]{2,90}\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d{2} Uhr$",
        ("Erika Probe, ARD Kiew, tagesschau, 05.12.2024 07:15 Uhr",),
        ("Die Wahl beginnt am Sonntag, wie die Stadt am 05.12.2024 um 10:15 Uhr mitteilte.",),
        most=160,
    ),
    rule(
        "initials",
        "byline",
        r"(?-i:\([a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){0,3}\))$",
        ("(mho)", "(mho/abc)"),
        ("(mho) sagte er.",),
        most=30,
    ),
    rule(
        "author-code",
        "byline",
        r"(?-i:\([A-ZÄÖÜ]\.\s?[A-ZÄÖÜ][\wäöüß-]{1,30}\s?(?:--|–|—|-|/)\s?[A-Z]{2,6}\))$",
        ("(A.Muster--DTZ)",),
        ("(A. Muster sagte das.)",),
    ),
    rule(
        "paywall",
        "paywall",
        r".{0,200}\b(?:(?:Weiterlesen|Artikel|Text|Inhalt|Beitrag|Lesen|Zugang)\b.{0,60}\b(?:mit|nur (?:für|mit)|"
        r"exklusiv für|im)\b.{0,30}\b(?:Abo|Abonnement|Abonnenten|Abonnentinnen|Digitalabo|Plus-Abo|Premium)|"
        r"(?:Jetzt|Sofort|Gleich)\s(?:weiterlesen|freischalten)|Dieser (?:Artikel|Inhalt|Beitrag|"
        r"Text) ist (?:kostenpflichtig|nur für|exklusiv für|Teil von)|"
        r"(?:Sie haben bereits ein|Bereits|Noch kein) (?:Abo|Abonnent|Digitalabo)|(?:Melden Sie sich an|Loggen"
        r" Sie sich ein), um (?:weiterzulesen|den (?:ganzen|vollständigen) Artikel)|(?:Artikel|Alle"
        r" Artikel) (?:freischalten|lesen mit))\b.{0,160}$",
        (
            "Dieser Artikel ist nur für Abonnenten lesbar.",
            "Weiterlesen mit Digitalabo",
            "Jetzt weiterlesen: 4 Wochen für 1 Euro",
        ),
        ("Der Artikel im Abkommen ist umstritten.", "Die Bahn verkauft ein neues Abo."),
        words="abo weiterlesen freischalten kostenpflichtig nur|für exklusiv premium voll ganz teil lesen",
    ),
)

READING = ReadingRules(
    rules=_RULES,
    months=_MONTHS,
    stamp=_STAMP,
    updated=re.compile(
        r"(?:Stand|Aktualisiert|Aktualisierung|Geändert|Update|Letzte Änderung|zuletzt bearbeitet)\b[^.\d]{0,25}$", re.I
    ),
    published=re.compile(
        r"(?:Veröffentlicht|Erschienen|Publiziert|Erstellt|Erstveröffentlicht|Online seit|vom)\b[^.\d]{0,25}$", re.I
    ),
    names=re.compile(r"\s*(?:,|;|/|\bund\b|\bu\.|&)\s*"),
    agencies=AGENCIES,
    credited=re.compile(
        rf"(?:\b(?:mit|unter Verwendung von|auf Basis von|Quelle:|Material (?:von|der)|"
        rf"Agenturmaterial(?: von)?:?)\s(?:(?:Agenturm|M)aterial\s(?:von|der)\s)?|\(|©\s?|/\s?|"
        rf"^)(?P<agency>{CODE})(?=[\s,;/|).:]|$)",
        re.I,
    ),
    not_authors=re.compile(
        r"(?:von|by|text|foto|bild|redaktion|autor(?:in)?)\s*:?\s*$|(?:(?:die|unsere) )?(?:\w+-?)?redaktion\b|"
        r".*\b(?:uhr|newsletter|abonnieren)\b",
        re.I,
    ),
    box_marks=re.compile(
        r"(?<![a-z])(?:anzeige\w*|werbung|kommentare?|themen|mehr-?zum-?thema|weiterlesen|bildunterschrift|merkliste|"
        r"autor(?:en)?-?(?:box|info|teaser)|empfehlung(?:en)?|verwandte?-?\w*|meistgelesen)(?![a-z])",
        re.I,
    ),
    by=re.compile(r"(?:(?:Ein \w+ )?Von|Text|Autor(?:in)?|Autoren|Interview|Protokoll)\s*:?\s+", re.I),
    dateline_form=re.compile(
        r"(?P<place>(?!(?:Der|Die|Das|Eine?)\b)[A-ZÄÖÜ][\w.-]*"
        r"(?:[ /](?:[A-ZÄÖÜ][\w.-]*|am|an|bei|der|im|in|ob|vor|und)){0,3}?)"
        r"(?P<date>,\s\d{1,2}\.\s?\w+\.?(?:\s\d{4})?)?\.?"
        r"\s\((?P<code>[^\W\d_]{3,12})\)\s?(?P<dash>[-–—](?=\s))?"
    ),
    source_form=re.compile(r"Quelle\s?:\s(?P<name>[A-ZÄÖÜ][^()]{3,60})\s\((?P<code>[^\W\d_]{2,8})\)\.?$"),
    agency_name=re.compile(
        r"(?:nachrichten|presse|depeschen)-?\s?(?:agentur|dienst)(?<!bundesnachrichtendienst)", re.I
    ),
    not_agencies=NOT_AGENCIES,
    dateline=re.compile(
        rf"(?:(?-i:[A-ZÄÖÜ][\w.-]*(?:[ /][A-ZÄÖÜa-z][\w.-]*){{0,3}})(?:,\s\d{{1,2}}\.\s?\w+\.?(?:\s\d{{4}})?)?\s"
        rf"(?:[-–—]\s)?)?\((?P<agency>{CODE})(?:/[\w-]{{2,12}}){{0,3}}\)\s?(?:[-–—.:]|(?=(?-i:[A-ZÄÖÜ„»])))",
        re.I,
    ),
)
