"""Independent sources of an event: prints of one report, and reports that all rest on one word, count once.

Two sources are two only where that is known. What may as well be the other one under less telling words is no further
source: "die Polizei" beside "die Kasseler Polizei", "der Kanzler" beside a person by name, "Medienberichten zufolge"
beside anybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sachstand.languages.romanised import slug
from sachstand.link.prints import Prints, label, unit_of
from sachstand.link.profile import Profile
from sachstand.model.document import Document
from sachstand.model.mention import Attribution, SourceKey
from sachstand.model.story import Unit

_ARTICLE = 3
"""Letters of the longest article."""
_STEM = 4
"""Two marks of which one begins with the other, of so many letters at least, are one: "Hannover", "Hannoveraner"."""

_TELLING = ("nobody", "someone", "person", "body", "named")
"""Kinds of sources; the first two name none."""

Report = int | Unit
"""A report with several prints by its number, any other by its one entry."""


def independent_origins(
    profiles: Sequence[Profile], documents: Mapping[str, Document], prints: Prints
) -> tuple[str, ...]:
    """The names of those on whose word the event rests, sorted.

    Each report counts for whom it cites as the origin ("berichtete KCNA"), else, where it tells the event in its own
    voice, for itself, else for the speakers whom it quotes. A report itself goes by its agency, else by its outlet.
    A print more or less of a report makes no difference to the count.
    """
    numbers = prints.of(profiles)
    reports: dict[Report, list[Profile]] = defaultdict(list)
    for one in profiles:
        reports[numbers.get(one.id, unit_of(one.mention))].append(one)
    found: dict[SourceKey, str] = {}
    for report, told in reports.items():
        for key, name in _origins(told, report, documents, prints):
            found[key] = min(name, found.get(key, name), key=lambda words: (len(words), words))
    return tuple(sorted(name for key, name in found.items() if not any(_covers(other, key) for other in found)))


def _covers(one: SourceKey, other: SourceKey) -> bool:
    """Whether ``other`` may be ``one``, told by less: then it is no further source. Never true both ways."""
    less, more = _TELLING.index(other.kind), _TELLING.index(one.kind)
    if less < 2:
        # Somebody whom no name tells may be any person, and who speaks for nobody in particular anybody.
        alike = one.kind == other.kind and one > other
        return alike or (more > less and (less == 0 or one.kind == "person" or not other.noun))
    if one.kind == "body" and other.kind == "named":
        return other.noun in one.marks
    if one.kind == other.kind == "body":
        return one.noun == other.noun and _marked(one.marks, other.marks)
    return one.kind == other.kind and one.noun.endswith(f"-{other.noun}")


def _marked(marks: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether ``marks`` have all of ``others``; of two that have each other's, the later ones cover the earlier."""
    within = all(any(_same(mark, other) for mark in marks) for other in others)
    return within and (len(marks), marks) > (len(others), others)


def _same(mark: str, other: str) -> bool:
    shorter, longer = sorted((mark, other), key=len)
    return mark == other or (len(shorter) >= _STEM and ":" not in shorter and longer.startswith(shorter))


def _origins(
    told: Sequence[Profile], report: Report, documents: Mapping[str, Document], prints: Prints
) -> set[tuple[SourceKey, str]]:
    """Key and name of each origin of one report."""
    origins = [link for one in told if (link := _cited(one, "origin"))]
    quoted = [_cited(one, "speaker") for one in told]
    speakers = [link for link in quoted if link]
    if origins or (speakers and None not in quoted):
        return {(_key(link), link.name) for link in origins or speakers}
    if isinstance(report, int):
        name = prints.name(report)
        return {(_by_name(name), name)}
    return {_itself(told[0], documents.get(report.document_id))}


def _key(link: Attribution) -> SourceKey:
    """That of the words, else of the name without the article before it."""
    if link.key is not None:
        return link.key
    first, _, rest = link.name.partition(" ")
    return _by_name(rest if rest and len(first) <= _ARTICLE and not first.isupper() else link.name)


def _by_name(name: str) -> SourceKey:
    return SourceKey("named", slug(name) or name)


def _cited(profile: Profile, role: str) -> Attribution | None:
    return next((link for link in reversed(profile.mention.attribution) if link.role == role), None)


def _itself(profile: Profile, document: Document | None) -> tuple[SourceKey, str]:
    """The agency, else the outlet. Files without either are told apart by their place, and named without it."""
    link = _cited(profile, "agency") or _cited(profile, "outlet")
    if link is not None or document is None:
        name = link.name if link is not None else profile.mention.document_id
        return _by_name(name), name
    return SourceKey("named", document.url or document.source), label(document)
