"""Who wrote it, who published it, and which agency it rests on, as the page states it.

An agency that stands where authors stand is the text's agency. One under a photo is a credit for the photo, nothing
more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Any
from urllib.parse import urlsplit

from sachstand.languages.spec import ReadingRules
from sachstand.model.document import Credit

_URL = re.compile(r"https?:|www\.|@", re.I)
_LONGEST_NAME = 60
_FIGURE = re.compile(r"\d")
_CODE = re.compile(r"\s*\([^()]{1,12}\)\s*$")


@dataclass(frozen=True, slots=True)
class Writers:
    """Authors by name and, apart from them, an agency."""

    authors: tuple[str, ...] = ()
    agency: str | None = None


def stated_names(value: Any) -> Iterator[str]:
    """The names in a JSON-LD value: a text, an object with ``name``, or a list of either."""
    waiting = [value]
    while waiting:
        thing = waiting.pop(0)
        if isinstance(thing, str):
            yield thing
        elif isinstance(thing, list):
            waiting = [*thing[:50], *waiting]
        elif isinstance(thing, Mapping):
            waiting = [thing.get("name"), *waiting]


def writers(names: Iterable[str], rules: ReadingRules, sites: Iterable[str]) -> Writers:
    """Split joined names ("Max Muster und Eva Probe, dpa"), take agencies out, leave the outlet itself out."""
    authors: dict[str, None] = {}
    outlets = {site.lower() for site in sites}
    agency: str | None = None
    for stated in names:
        for name in _split(stated, rules) if not _URL.match(stated) else ():
            known = rules.agencies.get(name.lower())
            if known:
                agency = agency or known
            elif _is_name(name, rules) and name.lower() not in outlets:
                authors.setdefault(name)
    return Writers(tuple(authors), agency)


def full_names(people: Writers) -> Writers:
    """Without single words, which in a printed byline are places: "Von Erika Probe, Washington"."""
    return Writers(tuple(name for name in people.authors if " " in name), people.agency)


def _split(stated: str, rules: ReadingRules) -> list[str]:
    label = _FIGURE.split(stated, maxsplit=1)[0]
    stamp = rules.updated.search(label) if rules.updated and label != stated else None
    stated = stated[: stamp.start()] if stamp else stated  # "Erika Probe Stand: 28. April"
    parts = rules.names.split(stated) if rules.names else [stated]
    return [" ".join(_CODE.sub("", part).split()).strip(" |.,;:") for part in parts]


def _is_name(name: str, rules: ReadingRules) -> bool:
    if not name or len(name) > _LONGEST_NAME or _URL.search(name) or not any(char.isalpha() for char in name):
        return False
    if rules.dateline_form and rules.dateline_form.match(name):  # "Seebrück (nkd) – 4. Dezember 2024"
        return False
    return not (rules.not_authors and rules.not_authors.match(name))


def byline_names(lines: Iterable[str], rules: ReadingRules) -> tuple[str, ...]:
    """What stands behind "By" in bylines: names, and perhaps a place, which `writers` does not tell from a name."""
    if rules.by is None:
        return ()
    found = ((rules.by.match(line), line) for line in lines)
    return tuple(line[match.end() :] for match, line in found if match)


def outlet_name(candidates: Iterable[str | None], url: str | None) -> str | None:
    """The first name that is one; an address as a name ("https://…") is none. Else unknown, never the host."""
    for name in candidates:
        folded = " ".join((name or "").split())
        if folded and not _URL.match(folded) and len(folded) <= _LONGEST_NAME:
            return folded
    return None


def site_names(outlet: str | None, stated: Iterable[str | None], url: str | None) -> tuple[str, ...]:
    """All names the site may be called by in a title, with its host ("beispiel.de", "beispiel")."""
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    parts = host.split(".")
    return tuple(filter(None, (outlet, *stated, host, ".".join(parts[-2:]), parts[-2] if len(parts) > 1 else "")))


def text_credits(line: str, rules: ReadingRules) -> tuple[Credit, ...]:
    """The agencies in a line that is known to be a credit, in its order."""
    found = dict.fromkeys(rules.agencies[name.lower()] for name in _names(tuple(rules.agencies)).findall(line))
    return tuple(Credit(name, "text", line) for name in found)


@cache
def _names(names: tuple[str, ...]) -> Pattern[str]:
    """Any of the names as a word by itself; longer ones first."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])" if names else r"(?!)", re.I)
