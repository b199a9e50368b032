"""Independent sources of an event: prints of one report, and reports that all rest on one word, count once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sachstand.link.prints import Prints, label, unit_of
from sachstand.link.profile import Profile
from sachstand.model.document import Document
from sachstand.model.story import Unit

_ARTICLE = 3
"""Letters of the longest article."""

Report = int | Unit
"""A report with several prints by its number, any other by its one entry."""


def independent_origins(
    profiles: Sequence[Profile], documents: Mapping[str, Document], prints: Prints
) -> tuple[str, ...]:
    """The names of those on whose word the event rests, sorted.

    Each report counts for whom it cites as the origin ("berichtete KCNA"), else, where it tells the event in its own
    voice, for itself, else for the speakers whom it quotes. A report itself goes by its agency, else by its outlet.
    A print more or less of a report makes no difference to the count, and "Merz" beside "Friedrich Merz" is one.
    """
    numbers = prints.of(profiles)
    reports: dict[Report, list[Profile]] = defaultdict(list)
    for one in profiles:
        reports[numbers.get(one.id, unit_of(one.mention))].append(one)
    found: dict[str, str] = {}
    for report, told in reports.items():
        for key, name in _origins(told, report, documents, prints):
            found[key] = min(name, found.get(key, name))
    return tuple(sorted(name for key, name in found.items() if not any(other.endswith(f" {key}") for other in found)))


def _origins(
    told: Sequence[Profile], report: Report, documents: Mapping[str, Document], prints: Prints
) -> set[tuple[str, str]]:
    """Key and name of each origin of one report."""
    cited = [_cited(one, "origin") for one in told]
    origins = {name for name in cited if name}
    quoted = [_cited(one, "speaker") for one in told]
    speakers = {name for name in quoted if name}
    if origins or (speakers and None not in quoted):
        return {(_key(name), name) for name in origins or speakers}
    if isinstance(report, int):
        name = prints.name(report)
        return {(name.casefold(), name)}
    return {_itself(told[0], documents.get(report.document_id))}


def _key(name: str) -> str:
    """A name without the article before it: "der Polizei" and "die Polizei" are one."""
    first, _, rest = name.partition(" ")
    return (rest if rest and len(first) <= _ARTICLE and not first.isupper() else name).casefold()


def _cited(profile: Profile, role: str) -> str | None:
    return next((link.name for link in reversed(profile.mention.attribution) if link.role == role), None)


def _itself(profile: Profile, document: Document | None) -> tuple[str, str]:
    """The agency, else the outlet. Files without either are told apart by their place, and named without it."""
    name = _cited(profile, "agency") or _cited(profile, "outlet")
    if name or document is None:
        name = name or profile.mention.document_id
        return name.casefold(), name
    return document.url or document.source, label(document)
