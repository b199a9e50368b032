"""Who, whom, what and where: by word order, articles, prepositions and voice."""

from __future__ import annotations

import pytest
from tests.extract.marked import check, mentions

GERMAN = [
    ("Den Vertrag unterzeichnete [Keller] in [Genf].", "unterzeichnen sign", "who:keller what:vertrag where:genf"),
    ("Der Minister wurde von [Novak] empfangen.", "empfangen meet", "who:novak whom:minister"),
    ("[Keller] und [Novak] haben sich in [Rom] getroffen.", "treffen meet", "who:keller who:novak where:rom"),
    ("Die Polizei nahm den Fahrer fest.", "festnehmen arrest", "who:polizei what:fahrer"),
    ("In [Oslo] traf [Keller] seinen Amtskollegen.", "treffen meet", "where:oslo who:keller what:amtskollege"),
    ("Die Ministerin reiste nach [Kiew] und traf dort [Novak].", "treffen meet", "who:ministerin whom:novak"),
    ("Der Sänger, der in [Wien] gestorben ist, wurde 80.", "sterben die", "who:sänger where:wien"),
    ("Beim Besuch des Kanzlers in [Paris] gab es Proteste.", "besuch visit", "who:kanzler where:paris"),
    ("[Novak] sprach {am Montag} bei seinem Besuch in [Wien] mit Studenten.", "besuch visit", "who:novak where:wien"),
    ("Nach dem Angriff auf eine Schule ermittelt die Polizei.", "angriff attack", "whom:schule"),
    ("Der Berater, [Karl Roth], und der Beauftragte, [Udo Sand], nahmen teil.", "teilnehmen take_part", "who:udo_sand"),
    ("Der Trainer des Vereins wurde {am Montag} entlassen.", "entlassen release", "whom:trainer"),
    ("Das Gespräch zwischen [Keller] und [Novak] fand {am Montag} statt.", "gespräch meet", "who:keller who:novak"),
    ("Ihn hat ein Gericht in [Madrid] verurteilt.", "verurteilen sentence", "who:gericht"),
    ("Kurz darauf stellte sich [Keller], und er legte sein Amt nieder.", "zurücktreten resign", "who:keller"),
    ("Sanktionen gegen [Novak] hat der Rat {am Montag} beschlossen.", "beschließen decide", "who:rat"),
    ("Nach dem Tod von mindestens 40 Kühen hat ein Amt den Hof geschlossen.", "schließen close", "who:amt what:hof"),
    ("Bei einem Angriff mit mehr als 50 Drohnen wurden rund 20 Menschen verletzt.", "verletzen injure", "whom:mensch"),
    ("[Berlin]/[Wien] - Grenzschützer haben einen Schmuggler verhaftet.", "verhaften arrest", "who:grenzschützer"),
    ("[Kiew] (dpa) – Die Polizei hat den Fahrer verhaftet.", "verhaften arrest", "who:polizei what:fahrer"),
    ("Die Wahl von [Novak] wurde von einer Partei kritisiert.", "kritisieren criticise", "who:partei whom:wahl"),
    ("Das Amt prüfte den Fall, beendete seine Reise aber bald.", "beenden end", "who:amt what:reise"),
    ("Nach fast dreijähriger Pause trafen sich die Präsidenten in [Genf].", "treffen meet", "who:präsident"),
    ("In seiner sehr langen Geschichte sank der Tanker zweimal.", "sinken fall", "who:tanker"),
    ("Nördlich von [Kiew] schlug eine Rakete ein.", "einschlagen attack", "where:kiew who:rakete"),
    ("Trotz mehr als 19-stündiger Dauer hat sich die Runde auf einen Plan geeinigt.", "einigen agree", "who:runde"),
    ("Der Fall sei erledigt, erklärte sein Anwalt.", "erklären say", "who:anwalt"),
    ("Die Ministerin [Ina Warken] ([CDU]) hat den Entwurf angepasst.", "anpassen other", "who:ina_warken what:entwurf"),
    ("[Keller] ([SPD]) und [Novak] ([CDU]) haben sich in [Rom] getroffen.", "treffen meet", "who:keller who:novak"),
    (
        "Kanzler und Parteichef [Keller] hatte den Vertrag unterzeichnet.",
        "unterzeichnen sign",
        "who:keller what:vertrag",
    ),
    ("Kanzler [Keller] und Trainer [Novak] hatten den Vertrag unterzeichnet.", "unterzeichnen sign", "who:novak"),
    ("Der Konzern hat vor Gericht einen Sieg errungen.", "sieg win", "who:konzern"),
    (
        "Die Miliz hat {am Montag} einen Angriff auf einen Stützpunkt verübt.",
        "angriff attack",
        "who:miliz whom:stützpunkt",
    ),
    ("Ein Telefonat von [Keller] mit [Novak] wurde {am Montag} bestätigt.", "telefonat call", "whom:novak"),
]

ENGLISH = [
    ("[Brown] was arrested by border guards in [Rome].", "arrest arrest", "whom:brown who:guard where:rome"),
    ("[Brown] and [Lee] signed the accord in [Geneva].", "sign sign", "who:brown who:lee what:accord where:geneva"),
    ("The actor, a veteran of the stage, died in [London].", "die die", "where:london"),
    ("The man who robbed the bank was sentenced {on Monday}.", "rob steal", "who:man what:bank"),
    ("[Lee] flew to [Tokyo] and met the minister.", "meet meet", "who:lee what:minister"),
    ("Rebels attacked the village near [Kiew].", "attack attack", "who:rebel what:village"),
    ("The firm was bought by its rival.", "buy buy", "whom:firm who:rival"),
    ("After the talks, [Brown] resigned.", "resign resign", "who:brown"),
    ("Police shot the suspect, who died in hospital.", "shoot shoot", "who:police what:suspect"),
    ("The company fired its chief executive.", "fire attack", "who:company what:executive"),
    ("[Lee] won the race in [Vienna].", "win win", "who:lee what:race"),
    ("The union struck a deal with the airline.", "agree agree", "who:union"),
    ("Voters elected [Brown] {on Sunday}.", "elect elect", "who:voter whom:brown"),
    ("The firm suffered a defeat in [Geneva].", "defeat lose", "who:firm where:geneva"),
    ("Rebels launched an attack on the village {on Monday}.", "attack attack", "who:rebel"),
    ("Senator [Brown] ([CDU]) met [Lee] in [Rome].", "meet meet", "who:brown whom:lee where:rome"),
    ("[Brown] visited the troops in [Kiew].", "visit visit", "who:brown where:kiew"),
    ("The bridge collapsed, killing five workers.", "kill kill", "what:worker"),
]


@pytest.mark.parametrize(("marked", "event", "facts"), GERMAN)
def test_german(marked: str, event: str, facts: str) -> None:
    check(marked, "de", event, facts)


@pytest.mark.parametrize(("marked", "event", "facts"), ENGLISH)
def test_english(marked: str, event: str, facts: str) -> None:
    check(marked, "en", event, facts)


def test_a_pronoun_beside_a_plural_verb_means_no_single_person() -> None:
    (cried, *_) = [
        m
        for m in mentions("Viele forderten den Rücktritt von [Keller]. Sie besetzten den Platz.", "de")
        if m.lemma == "besetzen"
    ]
    assert [part.name for part in cried.participants if part.role == "who"] == []


def test_a_pronoun_that_can_mean_two_is_left_open() -> None:
    check(
        "[Keller] und [Novak] stritten sich. Er trat {am Montag} zurück.", "de", "zurücktreten resign", "when:am_Montag"
    )


@pytest.mark.parametrize(
    ("marked", "language", "names"),
    [
        ("Die Ministerin [Ina Warken] ([o:CDU]) hat den Entwurf geändert.", "de", ["ina_warken", "entwurf"]),
        ("[Keller] ([o:SPD]) und [Novak] ([o:CDU]) haben sich getroffen.", "de", ["keller", "novak"]),
        ("Kanzler und Parteichef [Keller] hatte den Vertrag unterzeichnet.", "de", ["keller", "vertrag"]),
        ("[Brown] ([o:CDU]) met [Lee] ([o:SPD]).", "en", ["brown", "lee"]),
    ],
)
def test_what_only_describes_a_person_takes_no_part(marked: str, language: str, names: list[str]) -> None:
    (told,) = mentions(marked, language)
    assert [part.name.replace(" ", "_") for part in told.participants] == names


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Die Firma hat {am Montag} einen Sieg errungen.", "de"),
        ("Die Miliz hat {am Montag} einen Angriff verübt.", "de"),
        ("Rebels launched an attack {on Monday}.", "en"),
    ],
)
def test_a_verb_that_only_carries_an_event_noun_is_no_second_event(marked: str, language: str) -> None:
    (told,) = mentions(marked, language)
    assert told.when is not None and [part.role for part in told.participants] == ["who"]


@pytest.mark.parametrize(
    ("marked", "language", "figures"),
    [
        ("Drei Menschen wurden getötet und zehn verletzt.", "de", {"kill": [3], "injure": [10]}),
        ("Two people were killed and five injured.", "en", {"kill": [2], "injure": [5]}),
        ("Bei dem Brand wurden 40 Menschen verletzt.", "de", {"injure": [40]}),
    ],
)
def test_a_figure_belongs_to_the_verb_beside_it(marked: str, language: str, figures: dict[str, list[int]]) -> None:
    found = {mention.kind: [figure.value for figure in mention.figures] for mention in mentions(marked, language)}
    assert {kind: found[kind] for kind in figures} == figures
