from __future__ import annotations

import pytest
from HanTa.HanoverTagger import HanoverTagger

from sachstand.annotate.annotator import TextAnnotator
from sachstand.annotate.words import HantaModel
from sachstand.languages import load
from sachstand.languages.de.words import verb_form
from sachstand.model.annotation import Token, VerbForm

SENTENCES = [
    "Die Ministerin wies die Vorwürfe am Dienstag in Berlin zurück .",
    "Er halte solche Überlegungen zum jetzigen Zeitpunkt für falsch , sagte der Parteichef .",
    "Mit dem Vorgang vertraute Personen sagten , die Gespräche seien von Andrij Jermak geführt worden .",
    '" Wir ringen alle um die Frage " , betonte Merz , " wie das gelingen kann . "',
    "Zu der Demonstration hatte Oppositionsführer Peter Magyar aufgerufen .",
    "Im November ratifizierten beide Länder das Abkommen , um einander beizustehen .",
]


def found(annotator: TextAnnotator, text: str, code: str = "de") -> list[tuple[str, Token]]:
    return [(token.span.of(text), token) for token in annotator.annotate(text, code).tokens]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_tags_are_those_of_hanta(sentence: str) -> None:
    words = sentence.split()
    model = HantaModel("morphmodel_ger.pgz")
    ours = [model.tag_name(number) for number in model.sequence(words)]
    assert ours == [tag for _, _, tag in HanoverTagger("morphmodel_ger.pgz").tag_sent(words)]


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("sei", "sein", VerbForm("subjunctive", "present")),
        ("habe", "haben", VerbForm("subjunctive", "present")),
        ("gehe", "gehen", VerbForm("subjunctive", "present")),
        ("zurückweise", "zurückweisen", VerbForm("subjunctive", "present")),
        ("dauere", "dauern", VerbForm("subjunctive", "present")),
        ("geht", "gehen", VerbForm("indicative", "present")),
        ("sieht", "sehen", VerbForm("indicative", "present")),
        ("sagte", "sagen", VerbForm(None, "past")),
        ("arbeitete", "arbeiten", VerbForm(None, "past")),
        ("arbeite", "arbeiten", VerbForm("subjunctive", "present")),
        ("kam", "kommen", VerbForm("indicative", "past")),
        ("hielten", "halten", VerbForm("indicative", "past")),
        ("unterschrieb", "unterschreiben", VerbForm("indicative", "past")),
        ("käme", "kommen", VerbForm("conditional", None)),
        ("hätten", "haben", VerbForm("conditional", None)),
        ("wäre", "sein", VerbForm("conditional", None)),
        ("würden", "werden", VerbForm("conditional", None)),
        ("ginge", "gehen", VerbForm("conditional", None)),
        ("müsste", "müssen", VerbForm("conditional", None)),
        ("sollte", "sollen", VerbForm(None, "past")),
    ],
)
def test_german_verb_forms(form: str, lemma: str, expected: VerbForm) -> None:
    assert verb_form(form, "VVFIN", lemma, (form,)) == expected


def test_first_person_is_no_subjunctive() -> None:
    assert verb_form("gehe", "VVFIN", "gehen", ("Ich", "gehe")) == VerbForm("indicative", "present")


def test_finite_verbs_say_their_form(annotator: TextAnnotator) -> None:
    words = dict(found(annotator, "Der Krieg dauere an, sagte er. Ich habe keine Zeit."))
    assert words["dauere"].form.mood == "subjunctive"
    assert words["sagte"].form.tense == "past"
    assert words["habe"].form.mood == "indicative"


def test_lemmas_of_hyphenated_words_keep_their_first_part(annotator: TextAnnotator) -> None:
    words = dict(found(annotator, "Er sprach mit den Rüstungs-Experten und den US-Soldaten."))
    assert words["Rüstungs-Experten"].lemma == "Rüstungs-Experte"
    assert words["US-Soldaten"].lemma == "US-Soldat"


def test_english_speaks_penn(annotator: TextAnnotator) -> None:
    words = dict(found(annotator, "The two presidents signed a treaty in Moscow.", "en"))
    assert words["presidents"].tag == "NNS"
    assert words["signed"].tag == "VBD"
    assert words["signed"].lemma == "sign"
    assert words["Moscow"].tag in load("en").words.names


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "A" * 300, "ALLES IN GROSSBUCHSTABEN UND OHNE PUNKT", "?" * 1000, "a" * 100_000]
)
def test_hostile_text_is_annotated(annotator: TextAnnotator, text: str) -> None:
    seen = annotator.annotate(text, "de")
    assert "".join(token.span.of(text) for token in seen.tokens) == "".join(text.split())
