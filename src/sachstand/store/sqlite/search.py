"""Full-text search over titles, leads and texts (FTS5, ranked by BM25)."""

from __future__ import annotations

import json

from sachstand.model.text import Span
from sachstand.store.roles import Hit
from sachstand.store.sqlite.database import Database

_OPEN, _CLOSE = "\x02", "\x03"
"""Marks that no text has: control characters are dropped by the readers."""

_QUESTION = """
    SELECT d.id, d.body, snippet(documents_text, -1, ?, ?, ' … ', 24)
    FROM documents_text JOIN documents d ON d.number = documents_text.rowid
    WHERE documents_text MATCH ? ORDER BY bm25(documents_text, 4.0, 2.0, 1.0), d.id LIMIT ?
"""


def hits(database: Database, words: str, limit: int) -> tuple[Hit, ...]:
    """Documents with all of the words, or words that begin so ("Abkommen" finds "Abkommens"), the best first.

    Everything in ``words`` is searched for as it stands; there is no query language. No words find nothing.
    """
    # FTS5 has a query language of its own; inside double quotes nothing is special but the quote itself
    plain = words.encode("utf-8", "replace").decode().replace('"', " ").replace("\0", " ")
    terms = [f'"{word}"*' for word in plain.split()]
    if not terms:
        return ()
    rows = database.rows(_QUESTION, _OPEN, _CLOSE, " ".join(terms), limit)
    return tuple(_hit(id_, json.loads(body).get("title"), marked) for id_, body, marked in rows)


def _hit(document_id: str, title: str | None, marked: str) -> Hit:
    plain, marks = "", []
    for number, part in enumerate(marked.replace(_CLOSE, _OPEN).split(_OPEN)):
        if number % 2:
            marks.append(Span(len(plain), len(plain) + len(part)))
        plain += part
    return Hit(document_id, title, plain, tuple(marks))
