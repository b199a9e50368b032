"""The tagger: the seeds' dates, anchors, histories, values, and what must not break it."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from undate.converters.edtf import EDTFDateConverter

from sachstand.annotate import tag_times
from sachstand.annotate.times import TimeTagger
from sachstand.errors import UnknownLanguage
from sachstand.languages import load
from sachstand.model.annotation import Anchor
from sachstand.model.text import Span
from sachstand.model.when import When

BERLIN = ZoneInfo("Europe/Berlin")
NOON = "2024-12-05T12:00:00+01:00"
STAND = "2024-12-05T02:40+01:00"


def values(text: str, published: str | None = STAND, language: str = "de") -> dict[str, str]:
    return {found.span.of(text): found.value for found in tag_times(text, language, published)}


def edtfs(text: str, published: str | None = STAND, language: str = "de") -> dict[str, str | None]:
    return {found.span.of(text): found.when.edtf for found in tag_times(text, language, published)}


# --- the seeds ----------------------------------------------------------------------------------------------------


def test_the_liveblog_of_the_seeds(shared: Path) -> None:
    text = (shared / "seeds" / "000_93e54e7ae2a88695.txt").read_text(encoding="utf-8")
    found = [(t.span.of(text), t.when.edtf) for t in tag_times(text, "de", STAND)]
    assert ("27. November", "2024-11-27") in found
    assert ("Dienstag", "2024-12-03") in found
    assert [edtf for words, edtf in found if words == "Juni"] == ["2024-06", "2024-06"]
    assert ("November", "2024-11") in found
    assert not {"Merz", "die", "mit"} & {words for words, _ in found}


def test_the_article_of_the_seeds_alone(shared: Path) -> None:
    text = (shared / "seeds" / "002_c330a3b62252d353.txt").read_text(encoding="utf-8")
    found = {t.span.of(text): t for t in tag_times(text, "de")}
    assert (found["Mittwoch"].value, found["Mittwoch"].when.edtf) == ("XXXX-WXX-3", None)
    assert found["Mittwoch"].when.form.weekday == 3


def test_the_article_of_the_seeds_in_its_inferred_month(shared: Path) -> None:
    text = (shared / "seeds" / "002_c330a3b62252d353.txt").read_text(encoding="utf-8")
    found = {t.span.of(text): t.when.edtf for t in tag_times(text, "de", "2024-06")}
    assert found["vergangenen September"] == "2023-09"
    assert found["Mittwoch"] == "[2024-06-05,2024-06-12,2024-06-19,2024-06-26]"


# --- anchors ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "value", "edtf"),
    [
        ("Er kam am Mittwoch.", "Mittwoch", "XXXX-WXX-3", None),
        ("Das im Juni vereinbarte Abkommen.", "Juni", "XXXX-06", "XXXX-06"),
        ("Er kam am 27. November.", "27. November", "XXXX-11-27", "XXXX-11-27"),
        ("Er kam gestern.", "gestern", "XXXX-XX-XX", None),
        ("Er kam um 20.30 Uhr.", "20.30 Uhr", "T20:30", None),
        ("In der Nacht zum Donnerstag.", "Nacht zum Donnerstag", "XXXX-WXX-3TNI", None),
    ],
)
def test_without_an_anchor_the_form_is_kept(text: str, words: str, value: str, edtf: str | None) -> None:
    assert values(text, None)[words] == value
    assert edtfs(text, None)[words] == edtf


def test_an_anchor_of_many_days() -> None:
    text = "Gestern kam er, im Juni; in zwei Wochen geht er. Im vergangenen Jahr war er da."
    assert edtfs(text, "2024-06") == {
        "Gestern": "2024-05-31/2024-06-29",
        "Juni": "2024-06",
        "zwei Wochen": "2024-06-10/2024-07-18",
        "vergangenen Jahr": "2023",
    }


def test_each_entry_is_read_from_its_own_time() -> None:
    text = "Er kam gestern.\n\nSie kam gestern.\n\nWer kam gestern?"
    first, second = Span(0, 15), Span(17, 33)
    anchors = (
        Anchor(first, When.on(date(2024, 6, 5), BERLIN)),
        Anchor(second, When.on(date(2024, 6, 19), BERLIN)),
        Anchor(Span(0, len(text)), When.on(date(2024, 12, 5), BERLIN)),
    )
    found = TimeTagger(load("de")).tag(text, anchors)
    assert [time.value for time in found] == ["2024-06-04", "2024-06-18", "2024-12-04"]


def test_an_unknown_anchor_gives_way_to_the_wider_one() -> None:
    text = "Er kam gestern."
    anchors = (Anchor(Span(0, 15), None), Anchor(Span(0, 15), When.on(date(2024, 6, 5), BERLIN)))
    assert [time.value for time in TimeTagger(load("de")).tag(text, anchors)] == ["2024-06-04"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Minister sagte am Freitag, er gehe.", "2024-11-29"),
        ("Der Bundestag wird am Freitag abstimmen.", "2024-12-06"),
        ("Die Gespräche sollen am Montag beginnen.", "2024-12-09"),
        ("Ab Sonntag verlagert sich alles nach Berlin.", "2024-12-08"),
        ("Die Zahlen wurden am Donnerstag bekannt.", "2024-12-05"),
        ("Am kommenden Mittwoch entscheidet das Gericht.", "2024-12-11"),
        ("Seit Montag streiken sie.", "2024-12-02"),
    ],
)
def test_direction_comes_from_the_verb_and_from_ab_seit_kommend(text: str, value: str) -> None:
    assert next(iter(values(text).values())) == value


def test_a_history_goes_on_from_the_date_before() -> None:
    text = (
        "Der Krieg begann am 1. September 1939. Am 3. September erklärte Paris den Krieg. Im Jahr 1940 folgte mehr. "
        "Im Mai fiel die Stadt, zwei Tage später die Festung. 1941 kam der Winter. 1942 endete es."
    )
    for published in (None, "2011-02-16"):
        found = values(text, published)
        assert found["3. September"] == "1939-09-03"
        assert found["Mai"] == "1940-05"


def test_the_same_day_of_a_year_is_not_its_first() -> None:
    assert values("Er starb 2022. An diesem Tag regnete es.")["An diesem Tag"] == "2022-XX-XX"
    assert values("It was built in 1967. That same year he left.", language="en")["That same year"] == "1967"


def test_a_report_with_one_old_year_is_no_history() -> None:
    assert values("Das Haus von 1912 brannte am Dienstag. Im März war es verkauft worden.")["März"] == "2024-03"


def test_a_report_that_looks_back_on_many_years_is_no_history() -> None:
    text = (
        "Der 2002 gebaute Tanker wurde seit 2005 dreimal verkauft, zuletzt 2019 und 2021. Er fährt unter "
        "vielen Flaggen. Sein Eigner ist nicht bekannt. Ende Dezember wechselte er den Namen. Das Ministerium hatte "
        "ihn 2023 auf die Liste gesetzt. Washington hatte im Dezember eine Blockade verhängt."
    )
    found = values(text, "2024-01-07")
    assert (found["Ende Dezember"], found["Dezember"]) == ("2023-12", "2023-12")


def test_a_heading_with_a_year_holds_for_its_paragraphs() -> None:
    text = (
        "Das Jahr 1862\n\nIm März kam er. Er blieb bis 1881 und schrieb 1890 davon.\n\nIm Mai ging er.\n\n"
        "Das Jahr 1863\n\nIm Juni kam sie. Das Gesetz von 1850 galt noch."
    )
    found = values(text, "2011-02-16")
    assert (found["März"], found["Mai"], found["Juni"]) == ("1862-03", "1862-05", "1863-06")


# --- values -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "edtf", "earliest", "latest"),
    [
        ("im Sommer 1999", "Sommer 1999", "1999-22", "1999-06-01T00:00:00+02:00", "1999-09-22T23:59:59+02:00"),
        ("in den 90er Jahren", "den 90er Jahren", "199X", "1990-01-01T00:00:00+01:00", "1999-12-31T23:59:59+01:00"),
        (
            "vor vier Jahren",
            "vier Jahren",
            "2020-01-01/2021-06-06",
            "2020-01-01T00:00:00+01:00",
            "2021-06-06T23:59:59+02:00",
        ),
        (
            "vor drei Monaten",
            "drei Monaten",
            "2024-08-20/2024-09-30",
            "2024-08-20T00:00:00+02:00",
            "2024-09-30T23:59:59+02:00",
        ),
        ("vor drei Tagen", "drei Tagen", "2024-12-02", "2024-12-02T00:00:00+01:00", "2024-12-02T23:59:59+01:00"),
        ("um 12.00 Uhr MEZ", "12.00 Uhr MEZ", NOON, NOON, NOON),
        (
            "um 8.00 Uhr Ortszeit",
            "8.00 Uhr Ortszeit",
            "2024-12-05",
            "2024-12-05T08:00:00+14:00",
            "2024-12-05T08:00:00-12:00",
        ),
        ("am Dienstagabend", "Dienstagabend", "2024-12-03", "2024-12-03T16:00:00+01:00", "2024-12-03T23:59:59+01:00"),
        (
            "in der Nacht zum Donnerstag",
            "Nacht zum Donnerstag",
            "2024-12-04/2024-12-05",
            "2024-12-04T18:00:00+01:00",
            "2024-12-05T07:59:59+01:00",
        ),
        ("Ende November kam er", "Ende November", "2024-11", "2024-11-16T00:00:00+01:00", "2024-11-30T23:59:59+01:00"),
        (
            "seit zehn Jahren",
            "zehn Jahren",
            "2014-12-05/2024-12-05",
            "2014-12-05T00:00:00+01:00",
            "2024-12-05T23:59:59+01:00",
        ),
    ],
)
def test_bounds(text: str, words: str, edtf: str, earliest: str, latest: str) -> None:
    when = next(found.when for found in tag_times(text, "de", STAND) if found.span.of(text) == words)
    assert when.edtf == edtf
    assert when.earliest == datetime.fromisoformat(earliest)
    assert when.latest == datetime.fromisoformat(latest)


def test_a_clock_time_belongs_to_the_day_named_before_it() -> None:
    assert values("Vor drei Tagen brannte es um 20 Uhr.")["20 Uhr"] == "2024-12-02T20:00"
    assert values("Vor einigen Tagen brannte es um 20 Uhr.")["20 Uhr"] == "T20:00"
    assert values("Er kam am Montag. Um 9 Uhr begann es.")["9 Uhr"] == "2024-12-02T09:00"
    assert values("Er kam am Montag. Die Halle am Markt öffnet erst um 9 Uhr.")["9 Uhr"] == "2024-12-05T09:00"


def test_before_our_era_there_are_no_instants() -> None:
    found = tag_times("490 v. Chr. landeten sie.", "de", STAND)
    assert [(time.value, time.when.edtf, time.when.earliest) for time in found] == [("BC0490", "-0489", None)]


def test_words_anchor_and_rule_are_kept() -> None:
    found = tag_times("Er kam gestern.", "de", "2024-12-05")[0]
    assert (found.when.words, found.when.anchor, found.when.rule) == ("gestern", "2024-12-05", "de.times.deictic@1")
    assert found.made_by == found.when.rule


@pytest.mark.parametrize(
    "text",
    [
        "Merz traf August Bebel und Theresa May.",
        "Das schrieb die Welt am Sonntag.",
        "1860 München spielte gegen Schalke 04.",
        "Der 38-jährige Manager ist 50 Jahre alt.",
        "Die Kosten liegen bei 2.000 Euro, 10,5 Prozent mehr.",
        "Art. 14 Abs. 2 der Fassung 1.2.3.4.",
        "Am 31.02.2024 und am 32. Mai, am 31. April.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert values(text) == {}


def test_english() -> None:
    text = "He said on Tuesday that the deal of June 2024 begins next week, as six years ago. It had ended on May 5."
    assert values(text, language="en") == {
        "Tuesday": "2024-12-03",
        "June 2024": "2024-06",
        "next week": "2024-W50",
        "six years ago": "2018",
        "May 5": "2024-05-05",
    }


# --- one call -----------------------------------------------------------------------------------------------------


def test_published_in_every_form() -> None:
    instant = datetime(2024, 12, 5, 2, 40)
    for published in ("2024-12-05", STAND, date(2024, 12, 5), instant, When.on(date(2024, 12, 5), BERLIN)):
        assert tag_times("Er kam gestern.", "de", published)[0].value == "2024-12-04"


def test_bad_arguments_say_so() -> None:
    with pytest.raises(UnknownLanguage):
        tag_times("Text", "xx")
    with pytest.raises(ValueError, match="no year, month or day"):
        tag_times("Text", "de", "im Juni")


# --- hostile input ------------------------------------------------------------------------------------------------

HOSTILE = {
    "nothing": "",
    "one word": "a" * 1_000_000,
    "digits": "1" * 100_000,
    "spaces": " " * 500_000,
    "line feeds": "\n \n" * 50_000,
    "numbers": "1.1." * 20_000,
    "clocks": "10:10:10:" * 10_000,
    "months": "Mai " * 20_000,
    "prepositions": "am im vom zum " * 10_000,
    "brackets": "(" * 100_000,
    "years": "1939/" * 10_000,
    "days": "am 5., " * 10_000,
    "ages": "ein und zwanzig jährig " * 5_000,
    "marks": "\u200f\u202e٣٤٥ 五月 Mай " * 5_000,
    "no sentence end": "und er kam am Mittwoch " * 5_000,
    "today": "heute today " * 20_000,
    "today and then": "heute 1960 today " * 10_000,
    "laps": "1:18,910" * 10_000,
    "decades": "fünfziger und sechziger " * 5_000,
    "weekdays": "Freitag am Freitag schließt " * 5_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["de", "en"])
def test_hostile_input_comes_to_an_end(name: str, language: str) -> None:
    text = HOSTILE[name]
    found = tag_times(text, language, "2024-12-05")
    assert all(0 <= time.span.start < time.span.end <= len(text) for time in found)


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "0001", "9999"])
def test_the_ends_of_the_calendar(published: str) -> None:
    text = (
        "Gestern, morgen, vorgestern, vor 90 Jahren, in 500 Jahren, am Dienstag, im Winter, an Ostern, um 24 Uhr, "
        "in der Nacht zum Montag, seit 9999 Jahren, im nächsten Jahrhundert, Ende Mai, vergangenes Wochenende, "
        "in den kommenden 100 Jahren, im vergangenen Monat, kommende Woche, 1.1.99, im Jahr 1, im Jahr 9999"
    )
    assert tag_times(text, "de", published)


PIECES = st.sampled_from(
    [
        *("am", "im", "vom", "bis", "den", "Mittwoch", "Juni", "2024", "19.", "5.", "31.", "Februar", "Uhr", "20.15"),
        *("8", "v.", "Chr.", "gestern", "Abend", "vor", "zwei", "Wochen", "Jahren", "letzten", "nächsten", "der"),
        *("die", "Nacht", "zum", "1939/40", "–", "-", "/", "(", ")", ",", ".", "1990er", "Jahre", "jeden", "alle"),
        *("Anfang", "Ende", "Ostern", "Jahrhundert", "halbe", "Stunde", "später", "darauf", "seit", "100-jähriges"),
        *("dritten", "Quartal", "\n\n", "24:00", "2024-06-19T10:00", "30.02.2024", "9999", "etwa", "Wochenende"),
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=30), st.sampled_from([None, "2024-12-05", "2024-06", STAND]))
def test_any_row_of_words_gives_sound_expressions(pieces: list[str], published: str | None) -> None:
    text = " ".join(pieces)
    found = tag_times(text, "de", published)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start
    for time in found:
        when = time.when
        assert when.words == time.span.of(text)
        if when.earliest is not None and when.latest is not None:
            assert when.earliest <= when.latest
        assert _is_edtf(when.edtf)


def _is_edtf(text: str | None) -> bool:
    """Whether EDTF (levels 0 to 2) has the form; `undate` reads all but seasons, instants and lists."""
    if text is None or re.fullmatch(r"\d{4}-2[1-4]~?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)?", text):
        return True
    for part in text.strip("[]").split(","):
        EDTFDateConverter().parse(part)
    return True


@pytest.mark.parametrize(("published", "words"), [("0001-01-01", "letzter Winter"), ("9999-12-31", "nächster Sommer")])
def test_a_season_beyond_the_calendar_stays_open(published: str, words: str) -> None:
    (found,) = tag_times(words, "de", published)
    assert (found.value, found.when.is_known) == ("XXXX-XX-XX", False)


def test_midnight_may_be_that_of_either_end_of_its_day() -> None:
    (found,) = tag_times("Er kam kurz nach Mitternacht.", "de", "2024-12-05")
    assert (found.value, found.when.edtf) == ("2024-12-05T24:00", "2024-12-05/2024-12-06")
