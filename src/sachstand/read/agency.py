"""An agency's item, whatever format it came in, and how it becomes `Parts`.

`sachstand.read.ninjs` and `sachstand.read.newsml` fill an `AgencyItem` with what their format states, word for word.
What the words mean (which agency, which author) is decided here, by the language's rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sachstand.model.document import Credit, Dated, Teaser
from sachstand.read.furniture import dateline_credit
from sachstand.read.instants import dated
from sachstand.read.page import Setting
from sachstand.read.parts import UNDATED, EntryParts, Parts
from sachstand.read.people import Writers, writers

_BLANK_LINE = re.compile(r"\n\s*\n")
_TRUNCATED = 40
"""A description that begins like the text for so many letters and then breaks off is a cut copy of it, and no lead."""
_WITHDRAWN = {"canceled": "cancelled", "cancelled": "cancelled", "withheld": "withheld"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A time as the item writes it, and the field it stands in."""

    value: str
    field: str


@dataclass(frozen=True, slots=True)
class AgencyItem:
    """One item. ``created`` and ``changed`` are its times in order of trust; ``credits`` the names it credits.

    ``paragraphs`` is the body, ``by`` the bylines as printed, ``status`` the IPTC publication status (usable,
    withheld, canceled).
    """

    title: str = ""
    lead: str = ""
    paragraphs: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    provider: str = ""
    language: str = ""
    created: tuple[Stated, ...] = ()
    changed: tuple[Stated, ...] = ()
    uri: str = ""
    status: str = ""
    embargo: str = ""
    teasers: tuple[Teaser, ...] = ()

    @property
    def text(self) -> str:
        """The body, without a first line that repeats the headline."""
        lines = self.paragraphs[1:] if self.paragraphs[:1] == (self.title,) else self.paragraphs
        return "\n\n".join(lines)


def plain_paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs of plain text: parted by empty lines where there are any, else each line is one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = _BLANK_LINE.split(text) if _BLANK_LINE.search(text.strip()) else text.split("\n")
    return tuple(folded for piece in pieces if (folded := " ".join(piece.split())))


def agency_parts(item: AgencyItem, setting: Setting) -> Parts:
    """The item as a report with one entry."""
    people = _people(item, setting)
    credits = _credits(item, setting)
    agency = next((credit.name for credit in credits), None) or people.agency
    return Parts(
        kind="article",
        entries=(EntryParts("1", item.text),),
        title=item.title or None,
        lead=_lead(item),
        outlet=item.provider or agency,
        agency=agency,
        authors=people.authors,
        credits=credits,
        published=_first(item.created, setting),
        modified=_first(item.changed, setting),
        teasers=item.teasers,
        url=item.uri if item.uri.startswith(("http://", "https://")) else None,
        notes=_notes(item),
    )


def _people(item: AgencyItem, setting: Setting) -> Writers:
    by = setting.language.reading.by
    named = [by.sub("", line, count=1) if by and by.match(line) else line for line in item.by]
    return writers(named, setting.language.reading, (item.provider,))


def _credits(item: AgencyItem, setting: Setting) -> tuple[Credit, ...]:
    """Known agencies that the item or its dateline credits; else the first name that it credits."""
    rules = setting.language.reading
    stated = [name for line in (*item.credits, item.provider) for name in _names(line)]
    found = [Credit(rules.agencies[name.lower()], "text", name) for name in stated if name.lower() in rules.agencies]
    lines = item.text.split("\n\n", 2)[:2]
    found += [credit for line in lines if (credit := dateline_credit(line, rules))]
    if not found:
        found = [Credit(name, "text", name) for name in item.credits[:1]]
    return tuple({credit.name: credit for credit in reversed(found)}.values())[::-1]


def _names(line: str) -> list[str]:
    """The line itself, and its parts ("dpa/AFP")."""
    return [line, *(part.strip() for part in re.split(r"[/,;]", line) if part.strip() != line)] if line else []


def _lead(item: AgencyItem) -> str | None:
    """The description, unless it is the text's own beginning, broken off."""
    text, lead = " ".join(item.text.split()), " ".join(item.lead.split())
    if lead not in text and text.startswith(lead[:_TRUNCATED]):
        return None
    return lead or None


def _first(times: Iterable[Stated], setting: Setting) -> Dated:
    """The first time that is one; others of another day are kept beside it."""
    found = [dated(one.value, one.field, setting.zone, setting.captured) for one in times]
    known = [one for one in found if one.when is not None]
    if not known:
        return next((one for one in found if one.evidence), UNDATED)
    best = known[0]
    others = tuple(one for one in known[1:] if one.when and best.when and one.when.day != best.when.day)
    return Dated(best.when, best.evidence, others)


def _notes(item: AgencyItem) -> tuple[str, ...]:
    status = _WITHDRAWN.get(item.status.rpartition(":")[2].strip().lower())
    notes = [f"the agency has {status} this item"] if status else []
    return (*notes, f"embargoed until {item.embargo}") if item.embargo else tuple(notes)
