"""Whose word a statement is: the chain from the outlet inwards, by the quotations and frames that cover it."""

from __future__ import annotations

import pytest
from tests.extract.marked import article, check, mentions

from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import load

GERMAN = [
    ("Nach Angaben der Polizei wurde ein Mann getötet.", "töten kill", "by:der_Polizei stance:claimed"),
    ("Laut der Agentur Novapress ist der Minister zurückgetreten.", "zurücktreten resign", "by:Novapress"),
    ("Der Vertrag sei unterzeichnet worden, sagte [Keller].", "unterzeichnen sign", "by:Keller stance:claimed"),
    ("Das Werk wurde geschlossen, teilte der Konzern mit.", "schließen close", "by:der_Konzern"),
    ("Ein Sprecher sagte, die Züge seien kollidiert.", "kollidieren accident", "by:Ein_Sprecher"),
    ("„Wir haben den Vertrag gekündigt“, sagte [Keller].", "kündigen dismiss", "by:Keller"),
    ("Der Zeitung zufolge hat der Verein den Trainer entlassen.", "entlassen release", "by:Der_Zeitung"),
    ("Wie die Behörde mitteilte, wurden drei Häuser zerstört.", "zerstören attack", "by:die_Behörde"),
    ("Der Brand habe zwei Menschen verletzt, berichtete die Agentur Novapress.", "verletzen injure", "by:Novapress"),
    ("Die Armee meldet einen Angriff auf die Stadt.", "angriff attack", "by:Die_Armee stance:claimed"),
    ("Der Präsident ist gelandet. Das meldete die Agentur Novapress.", "landen arrive", "by:Novapress"),
    ("Der Minister ist zurückgetreten.", "zurücktreten resign", "stance:asserted"),
    ("Wie das Klinikum [Wien] mitteilte, wurden drei Männer verletzt.", "verletzen injure", "by:das_Klinikum_Wien"),
    ("Nach Angaben aus [Wien] wurde ein Mann getötet.", "töten kill", "by:Wien"),
    ("Israels Armee teilte mit, ein Kommandeur sei getötet worden.", "töten kill", "by:Israels_Armee"),
    ("Die Behörde sprach von 17 Toten, die bei dem Brand gestorben seien.", "sterben die", "by:Die_Behörde"),
    ("Die Ärzte teilten mit, der Patient sei gestorben.", "sterben die", "by:Die_Ärzte"),
    ("Zwei Männer wurden verhaftet, wie [Keller] sagte.", "verhaften arrest", "by:Keller"),
    ("[Keller] behauptet, die Wahl sei gefälscht und das Amt besetzt worden.", "besetzen protest", "by:Keller"),
]

ENGLISH = [
    ("Police said two men were arrested.", "arrest arrest", "by:Police stance:claimed"),
    ("According to [Brown], the plant was closed.", "close close", "by:Brown"),
    ("Two people died in the crash, officials said.", "die die", "by:officials"),
    ("The minister has resigned.", "resign resign", "stance:asserted"),
    ("[Brown] said on Friday that the treaty had been signed.", "sign sign", "by:Brown stance:claimed"),
    ("The army said it had attacked two bridges.", "attack attack", "by:The_army"),
    ('"We have closed the plant," [Brown] said.', "close close", "by:Brown"),
    ("Three soldiers were killed, according to the ministry.", "kill kill", "by:the_ministry stance:claimed"),
    ("The agency [Novapress] reported that the president had landed.", "land arrive", "by:Novapress"),
    ("A spokesman told reporters that the strike had ended.", "end end", "by:A_spokesman"),
    ("The court sentenced the driver to two years in prison.", "sentence sentence", "stance:asserted"),
    ("Rescuers said the boat had sunk.", "sink accident", "by:Rescuers"),
    ("The company announced that its chairman had resigned.", "resign resign", "by:The_company"),
    ("Two planes collided over the lake, witnesses said.", "collide accident", "by:witnesses"),
    ("[Brown] claimed that the rebels had captured the town.", "capture attack", "by:Brown stance:claimed"),
]

RELAYED = [
    ("Zwei Männer wurden getötet, wie die Agentur Novapress unter Berufung auf einen Beamten berichtet.", "töten kill",
     "by:Novapress by:einen_Beamten stance:claimed"),
    ("Zwei Männer seien getötet worden, sagte ein Sprecher laut der Agentur Novapress.", "töten kill",
     "by:Novapress by:ein_Sprecher"),
    ("Mit dem Vorgang vertraute Personen sagten, der Minister sei zurückgetreten.", "zurücktreten resign",
     "by:Mit_dem_Vorgang_vertraute_Personen"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "event", "facts"), RELAYED)
def test_whom_a_source_has_it_from_is_named(marked: str, event: str, facts: str) -> None:
    check(marked, "de", event, facts)


MEANT = [
    ("Laut Polizei brannte das Haus. Demnach starben drei Menschen.", "sterben die", "by:Polizei stance:claimed"),
    ("Die Straße sei frei, teilte der Konzern mit. Zwei Männer seien getötet worden, hieß es.", "töten kill",
     "by:der_Konzern stance:claimed"),
    ("Nach eigenen Angaben tötete die Armee zwei Kämpfer.", "töten kill", "by:die_Armee stance:claimed"),
    ("Es gibt Berichte, wonach zwei Menschen getötet wurden.", "töten kill", "by:Berichte stance:claimed"),
    ("Ein Sprecher sprach von Fehlern. Es werde befürchtet, dass zwei starben.", "sterben die", "by:Ein_Sprecher"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "event", "facts"), MEANT)
def test_frames_that_name_nobody_go_on_with_the_source(marked: str, event: str, facts: str) -> None:
    check(marked, "de", event, facts)


@pytest.mark.parametrize(
    "text", ["Das Amt legte Zahlen vor. Demnach starben drei Menschen.", "Es heißt, der Mann sei getötet worden."]
)
def test_nobody_is_named_where_no_words_do(text: str) -> None:
    told = [one for one in mentions(text, "de") if one.kind in ("die", "kill")]
    assert [(one.attribution, one.stance) for one in told] == [((), "claimed")]


@pytest.mark.parametrize(("marked", "event", "facts"), GERMAN)
def test_german(marked: str, event: str, facts: str) -> None:
    check(marked, "de", event, facts)


@pytest.mark.parametrize(("marked", "event", "facts"), ENGLISH)
def test_english(marked: str, event: str, facts: str) -> None:
    check(marked, "en", event, facts)


def test_a_pronoun_that_nobody_is_known_for_names_no_source() -> None:
    told = next(one for one in mentions("Er sagte, die Brücke sei gesprengt worden.", "de") if one.lemma == "sprengen")
    assert (told.attribution, told.stance) == ((), "claimed")


PRONOUNS = [
    ("Friedrich Merz traf Giorgia Meloni. Sie sagte, die Brücke sei gesprengt worden.", {"Giorgia Meloni"}),
    ("Friedrich Merz traf Giorgia Meloni. Er sagte, die Brücke sei gesprengt worden.", {"Friedrich Merz"}),
    ("Friedrich Merz kam. Sie sagte, die Brücke sei gesprengt worden.", set()),
    ("Ministerin Uchenna Obi kam. Er sagte, die Brücke sei gesprengt worden.", set()),
    ("Friedrich Merz traf Lars Klingbeil. Er sagte, die Brücke sei gesprengt worden.", set()),
]


@pytest.mark.parametrize(("text", "who"), PRONOUNS)
def test_a_pronoun_means_nobody_of_the_other_gender(text: str, who: set[str]) -> None:
    assert sources(text, "sprengen") == who


def sources(text: str, lemma: str) -> set[str]:
    seen = TextAnnotator(load).annotate(text, "de")
    found = MentionExtractor(load).extract(article(text, "de"), seen)
    return {link.name for one in found if one.lemma == lemma for link in one.attribution}


def test_an_office_has_the_name_of_its_holder() -> None:
    text = "Bundeskanzler Friedrich Merz kam. Kanzler Merz schwieg. Die Brücke sei gesprengt worden, sagte der Kanzler."
    assert sources(text, "sprengen") == {"Friedrich Merz"}
    assert sources("Otto Feld kam. Die Brücke sei gesprengt worden, sagte Feld.", "sprengen") == {"Feld"}


HEADS = [
    ("Otto Feld, der Berater von Karl Brown, sagte, die Brücke sei gesprengt worden.", {"Otto Feld"}),
    ("Der Berater von Karl Brown, Otto Feld, sagte, die Brücke sei gesprengt worden.", {"Otto Feld"}),
    ("Abgeordnete der SPD sagten, die Brücke sei gesprengt worden.", {"Abgeordnete der SPD"}),
    ("Kellers Angaben nach wurde die Brücke gesprengt. Keller schwieg.", {"Keller"}),
]


@pytest.mark.parametrize(("text", "who"), HEADS)
def test_the_head_of_the_words_is_the_source(text: str, who: set[str]) -> None:
    assert sources(text, "sprengen") == who
