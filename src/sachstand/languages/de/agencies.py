"""German credits of agencies: their names, and the lines that say that a text is theirs."""

from __future__ import annotations

import re

from sachstand.languages.spec import BlockKind, BlockRule, word_list

AGENCIES = {
    "dpa": "dpa",
    "dpa-afx": "dpa-AFX",
    "dpa-infocom": "dpa",
    "deutsche presse-agentur": "dpa",
    "afp": "AFP",
    "reuters": "Reuters",
    "rtr": "Reuters",
    "kna": "KNA",
    "epd": "epd",
    "sid": "SID",
    "ap": "AP",
    "apa": "APA",
    "sda": "SDA",
    "keystone-sda": "SDA",
    "dts": "dts",
    "dapd": "dapd",
    "ddp": "ddp",
    "tass": "TASS",
    "bloomberg": "Bloomberg",
    "xinhua": "Xinhua",
    "ots": "ots",
    "pa": "PA",
    "ansa": "ANSA",
    "efe": "EFE",
}
CODE = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))


NOT_AGENCIES = word_list(
    """
    cdu csu spd fdp afd bsw npd ödp fpö övp spö svp grüne linke piraten union nrw brd ddr bund land usa uno nato
    oder saale main mosel links rechts oben unten hier mitte archiv foto live
    """
)


def rule(
    name: str, kind: BlockKind, pattern: str, *examples: tuple[str, ...], words: str = "", most: int = 600
) -> BlockRule:
    """A rule of this language; ``examples``: what it must catch, what it must leave. "|" in a word is a blank."""
    passes, refuses = (*examples, ())[:2]
    known = tuple(word.replace("|", " ") for word in words.split())
    return BlockRule(f"de.reading.{name}", kind, re.compile(pattern, re.I), passes, refuses, known, most)


_PARTNER = (
    rf"(?:{CODE}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|[A-Za-zÄÖÜäöü.]{{2,8}}(?: AKTUELL)?|[\w-]{{2,30}}\.[a-z]{{2,8}})"
    r"(?:\s?\([a-zäöü]{2,5}(?:/[a-zäöü]{2,5})*\))?"
)
"""An agency, an author's or an outlet's code ("KB (mja)"), an address, a date."""

AGENCY_RULES = (
    rule(
        "agency-line",
        "agency",
        rf"(?:©\s?(?:{CODE})\b.{{0,80}}|"
        r"\(?(?:Mit |Unter Verwendung von )?(?:Agenturmaterial(?:,? .{2,60}|/.{2,40})?|Material (?:von|der|des) "
        r".{2,80}|"
        r"Informationen (?:von|der|des) .{2,80})\)?|"
        r"Quellen?\s?:\s?.{2,60}|"
        rf"[(/–-]?\s?(?=.{{0,60}}\b(?:{CODE})\b)(?:mit\s)?{_PARTNER}(?:\s?(?:[/,;|&-]|\b(?:und|mit)\b)\s?(?:mit\s)?{_PARTNER})*\s?[–)/-]?|"
        rf"(?:(?:Nachrichten|Presse)?agentur(?:en)?|Agenturmeldung|\(?(?:Text|Redaktion|Bericht):)\s(?:[a-zäöü]{{2,5}}[/,]\s?)?(?:{CODE})"
        rf"(?:(?:, | und |/)(?:{CODE}))*\)?|"
        r"\(?(?:[\w., ]{2,40}/|(?-i:[a-zäöü]{2,5})[/ ])?(?:mit )?Agenturen\)?|"
        rf"(?-i:[A-ZÄÖÜ])[^.!?]{{2,60}}, \d{{1,2}}\.\d{{1,2}}\.\d{{4}}, \d{{1,2}}[:.]\d\d Uhr; "
        rf"?(?=.{{0,40}}\b(?:{CODE})\b)[\w/;, -]{{2,40}}|"
        rf"(?:[A-Za-zäöü]{{2,5}}/)*[A-Za-zäöü]{{2,5}} \((?:{CODE})(?:, ?(?:{CODE}))*\))\.?$",
        (
            "© dpa-infocom, dpa:240516-99-53606/3 (dpa)",
            "(dpa/AFP)",
            "SDA/sep",
            "Mit Agenturmaterial.",
            "Mit Material von dpa",
            "Quelle: beispiel.de, mau/dpa",
            "(kag/dpa)",
            "ww/se (afp, dpa, rtr)",
            "(mit Material der Agenturen dpa, AFP und Reuters)",
            "dpa, BB (mja)",
            "BB AKTUELL (mja), dpa",
            "(APA, red, 5.12.2024)",
            "Nachrichtenagenturen dpa und AFP",
            "hrm/mit dpa",
            "(beispiel.example, APA)",
            "red, beispiel.at/Agenturen",
            "Radio Beispiel, 05.12.2024, 12:30 Uhr; dpa/harm;rees",
        ),
        (
            "AP Møller übernimmt den Hafen.",
            "Mit Informationen geizte die Behörde auch am Dienstag.",
            "Reuters und Deutsche Bank einigen sich.",
            "Die Behörde verhandelt mit Agenturen.",
        ),
        most=200,
    ),
    rule(
        "agency-notice",
        "agency",
        r".{0,120}\b(?:Meldung|Text|Beitrag|Artikel|Nachricht)\b.{0,80}\b(?:redaktionell nicht bearbeitet|"
        r"automatisch|"
        r"unverändert|nicht von der Redaktion)\b.{0,160}$|"
        r"(?:Dies(?:e|er|es)|Die|Der) (?:Meldung|Text|Beitrag|Artikel|Nachricht) (?:wurde|stammt|ist|basiert|"
        r"beruht|kommt)\b"
        r".{0,80}(?:Agentur|dpa|AFP|Reuters|APA|SDA|epd|KNA).{0,120}$|"
        r"(?:\w*[Hh]inweis\s?: )?(?:In diese[mr]|Diese[rs]?) (?:Text|Beitrag|Artikel|Meldung) (?:wurde|"
        r"enthält)(?: auch)? (?:Material|Informationen|Inhalte) .{2,120}$",
        (
            "Das Beispielblatt hat diese Meldung redaktionell nicht bearbeitet. Sie kam von der dpa.",
            "Diese Meldung wurde von der Deutschen Presse-Agentur (dpa) übernommen.",
            "Transparenzhinweis: In diesem Beitrag wurde Material der dpa verwendet.",
        ),
        ("Die Meldung vom Einsturz verbreitete sich am Abend.",),
        words="material information agentur dpa afp reuters apa sda epd kna redaktionell automatisch unverändert "
        "nicht|von|der|redaktion",
    ),
)
