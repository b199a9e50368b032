"""Mentions and documents made by hand, for the linker and the grouper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from sachstand.model.document import Dated, Document, Entry
from sachstand.model.mention import Attribution, Mention, Participant, ParticipantRole
from sachstand.model.text import Span
from sachstand.model.when import Form, When

ZONE = ZoneInfo("Europe/Berlin")
WEDNESDAY = When(form=Form(weekday=3), words="am Mittwoch", rule="test")
JUNE = replace(When.between(date(2024, 6, 1), date(2024, 6, 30), ZONE), words="im Juni", anchor="2024-12-05")
SIGNING = ("unterzeichnen", "sign", "who:wladimir_putin who:kim_jong_un what:abkommen where:pjöngjang")


def day(year: int, month: int, number: int, words: str = "") -> When:
    """One day, as words that need no anchor say it."""
    return replace(When.on(date(year, month, number), ZONE), words=words or None)


def document(id: str, published: When | None = None, *, teaser_of: str | None = None, title: str = "") -> Document:
    """A document of one entry, with room for a few sentences of 100 characters."""
    text = (f"{id} " * 200)[:600]
    return Document(
        id, id, f"{id}.txt", None, "article", title or f"Titel {id}", None, "de", text, (Entry("1", Span(0, 600)),),
        published=Dated(published, "test"), teaser_of=teaser_of,
    )  # fmt: skip


def mention(document_id: str, told: tuple[str, str, str], when: When | None = None, *, line: int = 0) -> Mention:
    """``told``: lemma, kind, participants as ``role:name`` with ``_`` for a blank; ``line`` is the sentence's place."""
    lemma, kind, cast = told
    start = line * 100
    roles: dict[str, ParticipantRole] = {"who": "who", "whom": "whom", "what": "what", "where": "where"}
    pairs = [part.split(":") for part in cast.split()]
    parts = tuple(
        Participant(roles[role], Span(start + 20 + i, start + 21 + i), name.replace("_", " "))
        for i, (role, name) in enumerate(pairs)
    )
    terms = (lemma, *(token for part in parts for token in part.name.split()))
    return Mention(
        f"{document_id}:{start}", document_id, "1", "de", Span(start, start + 90), Span(start, start + 10), lemma, kind,
        parts, when, (), "asserted", "positive", (), terms, "de.events.verb@1",
    )  # fmt: skip


def said_by(told: Mention, *links: tuple[str, str]) -> Mention:
    """The mention with an attribution chain of (role, name)."""
    chain = tuple(Attribution("origin" if role == "origin" else "outlet", name) for role, name in links)
    return replace(told, attribution=chain)
