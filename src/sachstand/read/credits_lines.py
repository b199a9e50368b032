"""Lines that name who made what: photographer, author, agency."""

from __future__ import annotations

import re

from sachstand.languages.spec import ReadingRules
from sachstand.model.document import Credit

_CREDIT = re.compile(r"(?:[^\W\d]+\s?:\s?(?:©\s?|\(c\)\s?)?|©\s?|\(c\)\s?)(?P<name>[^:©]{1,90}?)\)?\.?$")
_CODE = re.compile(r"\((?P<name>.+?)\s?(?:--|–|—|-|/)\s?[A-Z]{2,6}\)$")
_LABEL = re.compile(r"^[^\W\d]+\s?:?\s+")


def photo_credit(line: str) -> Credit:
    """Who is named under a photo; the words are the label with the name, without the caption before it."""
    found = _CREDIT.search(line)
    if found is None:
        return Credit(line, "photo", line)
    return Credit(found.group("name").strip(), "photo", found.group().strip())


def author_of(line: str, rules: ReadingRules) -> tuple[str, ...]:
    """The authors in a byline; of an author's code ("(A.Muster--DTZ)") the name alone."""
    code = _CODE.match(line)
    if code is not None:
        return (code.group("name"),)
    names = _LABEL.sub("", line, count=1)
    pieces = rules.names.split(names) if rules.names else [names]
    return tuple(piece for piece in pieces if piece and not (rules.not_authors and rules.not_authors.match(piece)))


def agency_of(line: str, rules: ReadingRules) -> str | None:
    """The agency that a credit line names first."""
    found = rules.credited.search(line) if rules.credited else None
    if found is not None:
        return rules.agencies.get(found.group("agency").lower())
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", line.lower())
    return next((rules.agencies[word] for word in words if word in rules.agencies), None)
