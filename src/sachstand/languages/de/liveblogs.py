"""German liveblogs: what they call themselves, how they print times, and how a paragraph goes on with its subject."""

from __future__ import annotations

import re

from sachstand.languages.de.reading import READING
from sachstand.languages.liveblog_rules import LiveblogRules, SubjectRules

_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_WEEKDAY_NUMBERS = {
    **{name: number for number, name in enumerate(_WEEKDAYS, 1)},
    **{name: number for number, name in enumerate(("mo", "di", "mi", "do", "fr", "sa", "so"), 1)},
    "sonnabend": 6,
}
_LONG_WEEKDAY = "|".join(sorted((name for name in _WEEKDAY_NUMBERS if len(name) > 2), key=len, reverse=True))
_MONTH = "|".join(sorted(map(re.escape, READING.months), key=len, reverse=True))

_ORDINARY = """
der die das den dem des ein eine einen einem einer er sie es im am in an auf aus bei mit nach seit von vor zu zum
zur über unter um für gegen auch und aber oder doch so wie als wenn ob da damit dabei zudem außerdem nun noch nicht
man wir ich uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
august september oktober november dezember jahr jahre jahren tag tage tagen woche wochen monat monate stunden
minuten morgen abend nachmittag vormittag nacht mittag angaben angabe bericht berichte sprecher sprecherin prozent
million millionen milliarden euro dollar mann frau menschen personen leute zeit teil fall frage land länder
präsident präsidentin minister ministerin ministerium regierung behörden behörde nachrichtenagentur agentur
agenturen erklärung mitteilung ende anfang beginn rande
"""

_SUBJECT = SubjectRules(
    definite=re.compile(r"(?:Der|Die|Das|Den|Dem|Des|Am|Im|Beim|Zum|Zur|Vom)\b"),
    indefinite=re.compile(
        r"(?:Eine?|Einem|Einen|Einer|Mehrere|Zwei|Drei|Vier|Fünf|Zehn|Mindestens|Rund|Etwa|Mehr als|"
        r"Zahlreiche|Hunderte|Tausende)\b"
    ),
    goes_on=re.compile(
        r"(?:Er|Sie|Es|Ihm|Ihr|Ihre[rmns]?|Seine[rmns]?|Sein|Dies(?:e[rmns]?)?|Jene[rmns]?|Dessen|Deren|Beide|"
        r"Beides|Solche[rmns]?|"
        r"Da(?:bei|für|gegen|mit|nach|ran|raufhin|rauf|rin|rüber|rum|runter|von|vor|zu|rüber hinaus|durch|"
        r"her)|Dort(?:hin)?|Dann|Denn|Doch|Aber|"
        r"Zudem|Außerdem|Auch|Allerdings|Jedoch|Hingegen|Dagegen|Deshalb|Deswegen|Demnach|Demzufolge|Somit|So|"
        r"Zuvor|Zunächst|Zuletzt|Zugleich|Gleichzeitig|Anschließend|Später|"
        r"Unterdessen sei|Ferner|Weiter(?:hin|e Angaben)?|Weitere Einzelheiten|Insgesamt|Nach (?:seinen|ihren|"
        r"eigenen|diesen|dessen) (?:Angaben|Worten)|Seither|Seitdem|Damals|Hintergrund|Grund|Anlass|Ziel|"
        r"Dem (?:Bericht|Sprecher|Ministerium) zufolge|"
        r"Ob|Warum|Wann|Wie viele|Wer|Nun|Nähere|Einzelheiten|Details|Derzeit|Konkret|Insbesondere|Trotzdem|"
        r"Dennoch|Sollte[n]?|Wenn|Bisher|"
        r"Bislang|Neben|Ersten Erkenntnissen zufolge|Zum Vergleich|Zur Begründung|Laut)\b"
    ),
    refers=re.compile(
        r"\b(?:dies(?:e[rmns]?)?|dazu|dafür|dagegen|damit|dabei|davon|daran|dadurch|darüber|darauf|daraufhin|"
        r"dort|demnach|"
        r"zuvor|zudem|ebenfalls|außerdem|jedoch|allerdings|hingegen|dem Thema|der Frage|beide[rn]?|"
        r"solche[rmns]?|seither|"
        r"(?:der|die) Sprecher(?:in)?|so (?:der|die)|weiter(?=[.,]))\b"
    ),
    recalls=re.compile(r"\b(?:hatten?|waren? (?:\S+ ){0,8}\S+(?:t|en) worden)\b"),
    reports=re.compile(
        r"\b(?:hei(?:ß|ss)t es|hie(?:ß|ss) es|so (?:der|die|das)\b|(?:habe|hätten?|sei|seien|werde|würden?|"
        r"wolle|wollten|könne|könnten|müsse|müssten|solle|dürfe|gebe|gehe|stehe|komme) )"
    ),
    told=re.compile(
        r"(?:[^\s,;:\"„“]+\s+){1,8}?(?:(?!hatte|wollte|sollte|konnte|musste|könnte|müsste|dürfte|heute|gute|"
        r"Mitte|erste)"
        r"[a-zäöüß]{3,}(?:te(?! [A-ZÄÖÜ])|ten(?! [A-ZÄÖÜ]|[,.]))|"
        r"sprach(?:en)?|schrieb(?:en)?|nahm(?:en)?|gab(?:en)?|kam(?:en)?|ging(?:en)?|"
        r"stand(?:en)?|"
        r"lag(?:en)?|hielt(?:en)?|rief(?:en)?|blieb(?:en)?|fand(?:en)?|ließ(?:en)?|zog(?:en)?|traf(?:en)?|"
        r"trat(?:en)?|"
        r"fiel(?:en)?|bekam(?:en)?|begann(?:en)?|verlor(?:en)?|wies(?:en)?|griff(?:en)?|warf(?:en)?|schloss(?:en)?)\b"
    ),
    takes_up=re.compile(
        r"\b(?:nach (?:Angaben|Einschätzung|Darstellung|Worten|einem Bericht|Informationen|Medienberichten)|"
        r"laut|berichtet(?:e|en)?|meldet(?:e|en)?|teilt(?:e|en)? .{0,60}\bmit|wie .{0,80}\b(?:mitteilt|"
        r"berichtet|meldet)|"
        r"Erstmals|Unterdessen|Derweil|Indes|(?:hat|haben|ist|sind|wurde|wurden) )\b"
    ),
    ordinary=frozenset(_ORDINARY.split()),
    attribute=re.compile(
        r".*(?:ische|ischer|ischen|isches|ische[ms]|ende|ender|enden|liche|licher|lichen|ige|iger|igen)$"
    ),
)

_NAMES = (
    r"\b(?:(?:[\wäöüß]+-)?(?:Live|News|Nachrichten)[ -]?(?:blog|ticker|bericht)|(?:[\wäöüß]+-)?(?:Blog|Ticker)|"
    r"Minutenprotokoll)\b"
)

LIVEBLOGS = LiveblogRules(
    names=re.compile(_NAMES, re.I),
    of_itself=re.compile(rf"\b(?:für unser(?:en)?|in diesem|diese[rsn]?|hier im|mit diesem)\s{_NAMES}", re.I),
    points_at=re.compile(r"\b(?:lesen|finden|erfahren|verfolgen) Sie\b|\bin unserem\b|\bgibt es (?:hier )?im\b", re.I),
    clock=re.compile(
        r"(?:um |gegen )?(?<!\d)(?P<hour>2[0-4]|[01]?\d)(?!\d)"
        r"(?:(?P<sep>[:.])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?!\d|[.:]\d))?"
        r"(?:\s?(?P<mark>Uhr|UHR|h)\b)?(?:,?\s\(?(?P<zone>MEZ|MESZ|GMT|UTC)\b\)?)?",
    ),
    date=re.compile(
        rf"(?:(?P<weekday>{_LONG_WEEKDAY}|(?:mo|di|mi|do|fr|sa|so)(?=[.,]))[.,]*\s*\(?(?:(?:den|der|dem|vom)\s)?\s*)?"
        rf"(?<![\d.])(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d\.|(?:{_MONTH})\b\.?)(?:\s?(?P<year>(?:19|20)\d\d|"
        rf"\d\d(?![\d:.])))?",
        re.I,
    ),
    gap=re.compile(r"\)?[\s,|•·(/–—-]{1,4}(?:um |gegen )?"),
    ago=re.compile(
        r"(?:gerade eben|soeben|vor\s(?=\S)"
        r"(?:(?P<years>\d{1,2}|einem)\sJahr(?:en)?)?(?:(?P<months>\d{1,2}|einem)\sMonat(?:en)?)?"
        r"(?:(?P<weeks>\d{1,2}|einer)\sWochen?)?(?:(?P<days>\d{1,2}|einem)\sTag(?:en)?)?"
        r"(?:(?P<hours>\d{1,2}|einer)\s?(?:Stunden?|Std\.?|h)\s?)?"
        r"(?:(?P<minutes>\d{1,3}|einer)\s?(?:Minuten?|Min\.?|m))?(?:(?P<seconds>\d{1,2}|wenigen)\s?(?:Sekunden|Sek\.?))?)",
        re.I,
    ),
    label=re.compile(
        r"(?:(?:(?:Live-?)?Update|Eilmeldung|Aktualisierung|Neu|Korrektur)(?: vom| um)?[\s,:]+(?:von |"
        r"um )?)",
        re.I,
    ),
    day_intro=re.compile(
        r"(?:(?:Alle |Die |Das (?:waren|war) )?(?:(?:die |der |wichtigsten |aktuellen |"
        r"alle )*(?:Entwicklungen|Meldungen|Ereignisse|Nachrichten|Einträge|Live-?(?:blog|ticker)|Newsblog|"
        r"Ticker|Tag))[^.:\d]{0,40}?\b(?:am|vom|von|zum)\s)",
        re.I,
    ),
    older=re.compile(
        r"(?:(?:Zu den )?(?:Ältere|Weitere|Frühere|Vorherige|Mehr) (?:Einträge|Beiträge|Meldungen|Posts|"
        r"Updates)(?: (?:laden|anzeigen))?|Mehr (?:laden|anzeigen)|Nächste Seite|Älter|Zum (?:vorigen|"
        r"vorherigen|alten) (?:Liveblog|Ticker|Newsblog).{0,60})\s*[›»>…]*$",
        re.I,
    ),
    summary=re.compile(
        r"(?:Das Wichtigste(?: in Kürze| im Überblick| zum Thema| auf einen Blick)?|"
        r"Die wichtigsten (?:Entwicklungen|Meldungen|Nachrichten|Updates|Ereignisse).{0,60}|Zusammenfassung|"
        r"Auf einen Blick|(?:Alles )?Wichtige[s]? (?:im Überblick|in Kürze)|Wichtige Updates|Überblick|"
        r"Kurz(?:-| und |)überblick|Highlights)\s*:?$",
        re.I,
    ),
    months=READING.months,
    weekdays=_WEEKDAY_NUMBERS,
    zones={"MEZ": "Etc/GMT-1", "MESZ": "Etc/GMT-2", "GMT": "Etc/UTC", "UTC": "Etc/UTC"},
    subject=_SUBJECT,
)
