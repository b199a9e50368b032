"""What the words around an expression decide: past or to come, the day or the present, the year of a passage."""

from __future__ import annotations

import pytest

from sachstand.annotate import tag_times

STAND = "2024-12-05T02:40+01:00"


def values(text: str, published: str | None = STAND, language: str = "de") -> dict[str, str]:
    return {found.span.of(text): found.value for found in tag_times(text, language, published)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Freitag schließt der Laden.", "2024-12-06"),
        ("Der Laden schließt am Freitag.", "2024-12-06"),
        ("Am Freitag schließen die Läden.", "2024-11-29"),
        ("Am Freitag verhandelt das Gericht, das zuvor vertagt wurde.", "2024-12-06"),
        ("Ein Mann ist am Freitag gestorben.", "2024-11-29"),
        ("Toter am Freitag geborgen", "2024-11-29"),
        ("Das zeigt eine am Freitag veröffentlichte Studie.", "2024-11-29"),
    ],
)
def test_a_verb_of_the_present_beside_a_day_tells_of_what_is_to_come(text: str, value: str) -> None:
    assert values(text)["Freitag"] == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Heute beginnt der Prozess.", "de", "2024-12-05"),
        ("Er sagte heute, damals sei es anders gewesen.", "de", "2024-12-05"),
        ("1960 war das ein Dorf. Heute ist die Stadt groß.", "de", "PRESENT_REF"),
        ("In den fünfziger Jahren war das ein Dorf, heute ist es groß.", "de", "PRESENT_REF"),
        ("2023 war das ein Dorf, heute ist es groß.", "de", "2024-12-05"),
        ("Das heutige Treffen dauerte lange.", "de", "2024-12-05"),
        ("Das heutige Polen ist groß.", "de", "PRESENT_REF"),
        ("The trial begins today.", "en", "2024-12-05"),
        ("In the 1950s this was a village; today it is a town.", "en", "PRESENT_REF"),
    ],
)
def test_today_is_the_day_or_the_present(text: str, language: str, value: str) -> None:
    found = {words.lower(): v for words, v in values(text, STAND, language).items()}
    assert (found.get("heute") or found.get("heutige") or found.get("today")) == value


def test_a_long_text_that_looks_back_and_names_no_day_means_the_present() -> None:
    past = "1950 war er hier, 1960 war er dort, 1970 war er fort. "
    filler = "Das Haus steht am Rand der Stadt und hat ein Dach aus Holz. " * 40
    words = "Wer heute jung ist, kennt das nicht."
    assert values(past + filler + words)["heute"] == "PRESENT_REF"
    assert values(past + filler + "Er kam gestern. " + filler + words)["heute"] == "2024-12-05"
    assert values(past + words)["heute"] == "PRESENT_REF"
    assert values(filler + words)["heute"] == "2024-12-05"


def test_a_passage_of_a_report_that_tells_of_another_year_stays_in_it() -> None:
    found = values(
        "1961 kam er. Im Herbst trat er ein, am 3. Mai trat er aus. Er kam wieder. Es war gut. Im Juni kam er."
    )
    assert (found["Herbst"], found["3. Mai"], found["Juni"]) == ("1961-FA", "1961-05-03", "2024-06")
    assert values("2023 kam er. Im Oktober ging er.")["Oktober"] == "2024-10"


def test_a_story_goes_on_over_the_turn_of_the_year() -> None:
    found = values("Im November 1989 fiel die Mauer, im Januar kamen Wahlen, wie es schon im März hieß.", None)
    assert (found["Januar"], found["März"]) == ("1990-01", "1990-03")
    assert values("Im Juni 1940 kam er, im März war er noch fort.", None)["März"] == "1940-03"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Es dauerte 2,5 Stunden.", "de", "PT2.5H"),
        ("Es dauerte 1.500 Jahre.", "de", "P1500Y"),
        ("It took 2.5 hours.", "en", "PT2.5H"),
        ("It took 1,500 years.", "en", "P1500Y"),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(text: str, language: str, value: str) -> None:
    assert list(values(text, STAND, language).values()) == [value]


def test_a_lap_time_is_no_number_of_minutes() -> None:
    assert values("Er fuhr 1:18,910 Minuten.") == {}


def test_a_sentence_that_names_the_last_year_stays_in_it() -> None:
    assert values("Die Krise, die 2023 begann, kam im Sommer zum Stehen.")["Sommer"] == "2023-SU"
    assert values("Die Krise begann 2023. Sie kam im Sommer zum Stehen.")["Sommer"] == "2024-SU"


def test_in_two_weeks_is_a_date_ahead_or_how_long_it_took() -> None:
    (ahead,) = tag_times("In zwei Wochen wird gewählt.", "de", "2024-12-05")
    (took,) = tag_times("Er baute das Haus in zwei Wochen.", "de", "2024-12-05")
    assert (ahead.value, ahead.when.edtf) == ("P2W", "2024-12-15/2024-12-23")
    assert (took.value, took.when.edtf) == ("P2W", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Rat lässt wegen des Wetters am Freitag die Schulen zu.", "2024-12-06"),
        ("Der Rat bestätigt den Kurs vom Freitag.", "2024-11-29"),
        ("Die Zahl liegt weit unter der, die am Freitag galt.", "2024-11-29"),
        ("Kurz vor dem für Freitag geplanten Treffen kam der Minister.", "2024-12-06"),
    ],
)
def test_a_sentence_in_the_present_speaks_of_the_day_to_come(text: str, value: str) -> None:
    assert values(text)["Freitag"] == value


def test_the_season_that_follows_a_year() -> None:
    found = values("He came in 1962. The following spring he died, and that summer she left.", STAND, "en")
    assert (found["The following spring"], found["that summer"]) == ("1963-SP", "1963-SU")
