"""A single text without any record: what `sachstand annotate` shows."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.errors import EmptyInput
from sachstand.model.annotation import Annotations
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.mention import Mention
from sachstand.model.text import Span
from sachstand.model.when import When
from sachstand.tracker.guarded import guarded
from sachstand.tracker.stages import Stages


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text as it was seen; all offsets are into ``annotations.text``, which is the input."""

    annotations: Annotations
    mentions: tuple[Mention, ...]
    published: When | None


def annotate_text(
    stages: Stages, text: str, *, language: str | None = None, published: When | None = None, subject: str = ""
) -> Annotated:
    """Annotate ``text`` as it stands: nothing is stripped, no furniture is looked for.

    ``published`` is the time its words are read from. Raises `EmptyInput`, `UnknownLanguage`
    and `InternalFault`.
    """
    from sachstand.languages import available
    from sachstand.read.detect import detect_language

    if not text.strip():
        raise EmptyInput("there is no text", subject=subject)
    code = language or detect_language(text, available(), subject=subject)
    document = Document(
        id="text",
        capture_id="text",
        source=subject,
        url=None,
        kind="article",
        title=None,
        lead=None,
        language=code,
        text=text,
        entries=(Entry("1", Span(0, len(text))),),
        published=Dated(published, "stated" if published else ""),
    )
    with guarded("annotate", subject):
        annotations = stages.annotator.annotate(text, code, document.anchors())
    with guarded("extract", subject):
        mentions = stages.extractor.extract(document, annotations)
    return Annotated(annotations, mentions, published)
