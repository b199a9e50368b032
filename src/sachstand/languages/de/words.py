"""German words: tokens, the tags of STTS, and what a finite verb form shows.

Tag set: Stuttgart-Tübingen tag set (Schiller, Teufel, Stöckert and Thielen 1999). HanTa's German model writes it with
brackets and splits nouns further; here it is written as usual.
"""

from __future__ import annotations

from sachstand.languages.spec import WordRules, word_list
from sachstand.model.annotation import VerbForm

_TAGS = {
    "ADJ(A)": "ADJA",
    "ADJ(D)": "ADJD",
    "NNA": "NN",
    "NNI": "NN",
    "PROAV": "PROAV",
    "UNKNOWN": "XY",
    **{
        f"{kind}({form})": f"{kind}{form}" for kind in ("VA", "VM", "VV") for form in ("FIN", "IMP", "INF", "IZU", "PP")
    },
}

_STRONG = dict(
    pair.split(":")
    for pair in word_list(
        """
    backen:buk befehlen:befahl beginnen:begann beißen:biss bergen:barg bersten:barst biegen:bog bieten:bot
    binden:band bitten:bat blasen:blies bleiben:blieb braten:briet brechen:brach brennen:brannte bringen:brachte
    denken:dachte dreschen:drosch dringen:drang dürfen:durfte empfehlen:empfahl erlöschen:erlosch
    erschrecken:erschrak essen:aß fahren:fuhr fallen:fiel fangen:fing fechten:focht finden:fand fliegen:flog
    fliehen:floh fließen:floss fressen:fraß frieren:fror gebären:gebar geben:gab gedeihen:gedieh gehen:ging
    gelingen:gelang gelten:galt genesen:genas genießen:genoss geschehen:geschah gewinnen:gewann gießen:goss
    gleichen:glich gleiten:glitt graben:grub greifen:griff haben:hatte halten:hielt hängen:hing hauen:hieb
    heben:hob heißen:hieß helfen:half kennen:kannte klingen:klang kneifen:kniff kommen:kam können:konnte
    kriechen:kroch laden:lud lassen:ließ laufen:lief leiden:litt leihen:lieh lesen:las liegen:lag lügen:log
    meiden:mied messen:maß mögen:mochte müssen:musste nehmen:nahm nennen:nannte pfeifen:pfiff preisen:pries
    quellen:quoll raten:riet reiben:rieb reißen:riss reiten:ritt rennen:rannte riechen:roch ringen:rang
    rufen:rief saufen:soff schaffen:schuf scheiden:schied scheinen:schien scheren:schor schieben:schob
    schießen:schoss schlafen:schlief schlagen:schlug schleichen:schlich schleifen:schliff schließen:schloss
    schlingen:schlang schmeißen:schmiss schmelzen:schmolz schneiden:schnitt schreiben:schrieb schreien:schrie
    schreiten:schritt schweigen:schwieg schwellen:schwoll schwimmen:schwamm schwinden:schwand schwingen:schwang
    schwören:schwor sehen:sah sein:war senden:sandte sieden:sott singen:sang sinken:sank sinnen:sann sitzen:saß
    sollen:sollte speien:spie spinnen:spann sprechen:sprach springen:sprang stechen:stach stehen:stand
    stehlen:stahl steigen:stieg sterben:starb stinken:stank stoßen:stieß streichen:strich streiten:stritt
    tragen:trug treffen:traf treiben:trieb treten:trat trinken:trank trügen:trog tun:tat verderben:verdarb
    vergessen:vergaß verlieren:verlor verzeihen:verzieh wachsen:wuchs wägen:wog waschen:wusch weichen:wich
    weisen:wies wenden:wandte werben:warb werden:wurde werfen:warf wiegen:wog winden:wand wissen:wusste
    wollen:wollte wringen:wrang ziehen:zog zwingen:zwang
    """
    )
)
"""Infinitive and first person of the preterite of the strong and mixed verbs, without prefixes."""

_CONDITIONAL = {
    "beginnen": "begänne",
    "befehlen": "beföhle",
    "empfehlen": "empföhle",
    "gewinnen": "gewönne",
    "helfen": "hülfe",
    "kennen": "kennte",
    "nennen": "nennte",
    "brennen": "brennte",
    "rennen": "rennte",
    "sollen": "",
    "sterben": "stürbe",
    "verderben": "verdürbe",
    "werben": "würbe",
    "werfen": "würfe",
    "wollen": "",
}
"""Konjunktiv II that is not the preterite with its vowel changed; empty where it equals the preterite."""

_UMLAUT = str.maketrans("aou", "äöü")
_SEIN_SUBJUNCTIVE = frozenset({"sei", "seist", "seiest", "seien", "seiet"})
_LONGEST_PREFIX = 14
_PAST = ("", "st", "est", "en", "t", "et")
_PAST_E = ("e", "est", "en", "et")


def verb_form(form: str, tag: str, lemma: str, clause: tuple[str, ...]) -> VerbForm:
    """Mood and tense of a finite form; Konjunktiv I after DUDEN: the stem of the present and -e.

    "gehe" is Konjunktiv I unless "ich" stands in the clause; "gehen", "gehst" show nothing, so they count as
    indicative. A weak preterite ("sagte", "sollte") is Konjunktiv II as well and leaves the mood open.
    """
    word, base = form.lower(), lemma.lower()
    past, conditional = _strong_forms(base)
    if base.endswith("sein") and word.endswith(tuple(_SEIN_SUBJUNCTIVE)):
        return VerbForm("subjunctive", "present")
    if past and _inflected(word, past.removesuffix("e"), _PAST_E if past.endswith("e") else _PAST):
        return VerbForm(None if base.endswith(("sollen", "wollen")) else "indicative", "past")
    if conditional and _inflected(word, conditional.removesuffix("e"), _PAST_E):
        return VerbForm("conditional", None)
    return _weak_form(word, base, clause)


def _weak_form(word: str, base: str, clause: tuple[str, ...]) -> VerbForm:
    stem = base[:-2] if base.endswith("en") else base[:-1] if base.endswith("n") else base
    if _inflected(word, stem, ("te", "test", "ten", "tet", "ete", "etest", "eten", "etet")):
        return VerbForm(None, "past")
    if word == stem + "e" and not any(other.lower() == "ich" for other in clause):
        return VerbForm("subjunctive", "present")
    return VerbForm("indicative", "present")


def _inflected(word: str, stem: str, endings: tuple[str, ...]) -> bool:
    return word.startswith(stem) and word[len(stem) :] in endings


def _strong_forms(base: str) -> tuple[str | None, str | None]:
    """Preterite and Konjunktiv II of ``base`` with its prefix, ``None`` where the verb is weak."""
    for cut in range(min(_LONGEST_PREFIX, len(base) - 2)):
        past = _STRONG.get(base[cut:])
        if past is not None:
            other = _CONDITIONAL.get(base[cut:], _umlauted(past))
            return base[:cut] + past, base[:cut] + other if other else None
    return None, None


def _umlauted(past: str) -> str | None:
    """ "gab" gives "gäbe", "ging" gives "ginge"."""
    for at in range(len(past) - 1, -1, -1):
        if past[at] in "aou" and past[at - 1 : at + 1] != "au":
            return (past[:at] + past[at].translate(_UMLAUT) + past[at + 1 :]).removesuffix("e") + "e"
        if past[at] in "ieäöü" and at < len(past) - 1:
            return past.removesuffix("e") + "e"
    return None


WORDS = WordRules(
    patterns=(r"\bkm/h\b",),
    model="morphmodel_ger.pgz",
    tags=_TAGS,
    finite=frozenset({"VVFIN", "VAFIN", "VMFIN"}),
    infinitives=frozenset({"VVINF", "VAINF", "VMINF", "VVIZU"}),
    participles=frozenset({"VVPP", "VAPP", "VMPP"}),
    auxiliaries=frozenset({"VAFIN", "VAINF", "VAPP"}),
    modals=frozenset({"VMFIN", "VMINF", "VMPP"}),
    particles=frozenset({"PTKVZ"}),
    names=frozenset({"NE"}),
    nouns=frozenset({"NN"}),
    adjectives=frozenset({"ADJA", "ADJD"}),
    adverbs=frozenset({"ADV", "PROAV", "PWAV"}),
    articles=frozenset({"ART", "PDAT", "PIAT", "PPOSAT", "PRELAT", "PWAT"}),
    pronouns=frozenset({"PPER", "PIS", "PDS", "PRF", "PPOSS", "PWS"}),
    prepositions=frozenset({"APPR", "APPRART", "APPO", "APZR"}),
    conjunctions=frozenset({"KON", "KOKOM"}),
    subordinators=frozenset({"KOUS", "KOUI"}),
    relatives=frozenset({"PRELS", "PRELAT"}),
    numbers=frozenset({"CARD"}),
    negations=frozenset({"PTKNEG"}),
    verb_form=verb_form,
)
