"""Independent sources of an event: copies, and reports that all rest on one word, count once."""

from __future__ import annotations

from sachstand.link.profile import Profile
from sachstand.model.document import Document


def independent_origins(profiles: list[Profile], documents: dict[str, Document]) -> tuple[str, ...]:
    """The names of those on whose word the event rests, sorted; a report without a name counts by its document.

    The innermost known link of each chain counts: who is cited, else the agency, else the outlet.
    """
    found: dict[str, str] = {}
    for profile in profiles:
        name = _origin(profile, documents.get(profile.mention.document_id))
        found.setdefault(name.casefold(), name)
    return tuple(sorted(found.values()))


def _origin(profile: Profile, document: Document | None) -> str:
    links = {link.role: link.name for link in reversed(profile.mention.attribution)}
    for role in ("origin", "speaker", "agency", "outlet"):
        if role in links:
            return links[role]
    return document.source if document is not None else profile.mention.document_id
