"""What the two seed documents must give, from the text alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.annotate.quotes.speech import Said, said


def of(shared: Path, name: str) -> list[Said]:
    return said((shared / "seeds" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def liveblog(shared: Path) -> list[Said]:
    return of(shared, "000_93e54e7ae2a88695.txt")


@pytest.fixture(scope="module")
def article(shared: Path) -> list[Said]:
    return of(shared, "002_c330a3b62252d353.txt")


def speaker(found: list[Said], kind: str, part: str) -> str:
    """The speaker of the one quotation of ``kind`` that holds ``part``."""
    (who,) = {who for is_kind, words, who in found if is_kind == kind and part in words}
    return who


def test_three_direct_quotations_of_one_man(liveblog: list[Said]) -> None:
    assert speaker(liveblog, "direct", "unverantwortlich") == "der CDU-Chef"
    assert speaker(liveblog, "direct", "Diese Frage stellt zurzeit niemand") == "Merz"
    assert speaker(liveblog, "direct", "Wir ringen alle um die Frage") == "Merz"


def test_a_programme_is_no_speech(liveblog: list[Said]) -> None:
    assert not any(kind == "direct" and "Maischberger" in words for kind, words, _ in liveblog)


def test_sources_of_the_liveblog(liveblog: list[Said]) -> None:
    assert speaker(liveblog, "direct", "Die beiden erörterten") == "ein Sprecher Browns"
    assert speaker(liveblog, "indirect", "um das Gespräch gebeten") == "der Sprecher"
    assert speaker(liveblog, "indirect", "landete in Valletta") == "die staatliche russische Nachrichtenagentur Tass"
    assert speaker(liveblog, "indirect", "Beide Seiten hätten") == "die nordkoreanische Nachrichtenagentur KCNA"
    assert speaker(liveblog, "indirect", "Das im Juni vereinbarte") == "Angaben aus Pjöngjang"
    assert speaker(liveblog, "indirect", "ukrainische Delegation") == "mit dem Vorgang vertraute Personen"
    assert speaker(liveblog, "indirect", "nahmen auf Seite") == ""
    assert speaker(liveblog, "indirect", "verschiedene Elemente") == "Baerbock"


def test_the_subjunctive_goes_on_and_ends(liveblog: list[Said]) -> None:
    assert speaker(liveblog, "indirect_free_indirect", "Das Telefonat habe") == "ein Sprecher Browns"
    assert not any("Die Vereinbarung sieht vor" in words for _, words, _ in liveblog)


def test_direct_quotations_of_the_article(article: list[Said]) -> None:
    leaders = {"Putin", "Kim", "er", "der russische Staatschef"}
    assert sum(kind == "direct" and who in leaders for kind, _, who in article) >= 8
    assert speaker(article, "direct", "Wir schätzen Ihre systematische") == "Putin"
    assert speaker(article, "direct", "Heute kämpfen wir") == "Putin"
    assert speaker(article, "direct", "absurd") == "Nordkorea"


def test_an_assessment(article: list[Said]) -> None:
    who = speaker(article, "indirect_free_indirect", "Artilleriegranaten")
    assert "Wladimir Tichonow von der Universität Oslo" in who


def test_sources_of_the_article(article: list[Said]) -> None:
    assert speaker(article, "indirect", "Luxuslimousine") == "der amtlichen Nachrichtenagentur RIA Nowosti"
