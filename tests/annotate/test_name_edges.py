"""Where names begin and end: labels before them, numbers of popes and kings, legal forms of companies."""

from __future__ import annotations

import pytest

from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load

ANNOTATOR = TextAnnotator(load)

CASES = [
    ("de", "Papst Leo XIV. hat gesprochen.", {"Leo XIV": "person"}),
    ("de", "König Charles III. und Camilla kamen.", {"Charles III": "person", "Camilla": "person"}),
    ("de", "Liveblog Olaf Keller reist nach Paris.", {"Olaf Keller": "person", "Paris": "place"}),
    ("de", "Die AG der Schule traf sich.", {}),
    ("en", "King Charles III said he was pleased.", {"Charles III": "person"}),
    ("en", "Shares of Keller GmbH fell.", {"Keller GmbH": "organisation"}),
    ("en", "Baxter Holdings AG hired Jane Doe.", {"Baxter Holdings AG": "organisation", "Jane Doe": "person"}),
    ("en", "Liveblog Keir Starmer resigns.", {"Keir Starmer": "person"}),
    ("en", "Breaking Keir Starmer resigns.", {"Keir Starmer": "person"}),
]


@pytest.mark.parametrize(("code", "text", "names"), CASES)
def test_a_name_has_its_own_edges(code: str, text: str, names: dict[str, str]) -> None:
    found = ANNOTATOR.annotate(text, code).names
    assert {name.span.of(text): name.kind for name in found} == names
