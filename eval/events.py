"""Event mentions and their coreference on ECB+, topics 1 to 35, English; `python -m eval.events` prints the table.

Mentions: a trigger is right when it overlaps a word of a gold mention, in the sentences that were annotated in full.
Coreference: all documents are linked at once, so nothing tells the linker which topic a report belongs to. It reads
the whole of each report, as it would in use; only the annotated sentences are scored. With gold mentions, what the
extractor overlooked is given to the linker with its word and its sentence alone.

Beside it in the same scoring stand the baselines of the literature, which get the gold mentions: all with one lemma are
one event, within a topic, or within a document cluster (Cybulska and Vossen 2014; Upadhyay et al. 2016; Barhom et al.
2019: 76.5 CoNLL F1 on topics 36 to 45, within document clusters that nearly are the halves of the topics, "ecb" and
"ecbplus", which are taken as given here). Singletons count, as they do there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from eval.coreference import Cluster, Score, conll, ratio
from eval.data import shared_folder
from eval.ecbplus import GoldDocument, GoldMention, read_ecbplus
from eval.report import Table
from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import load
from sachstand.link import EventLinker
from sachstand.model.annotation import Annotations
from sachstand.model.document import Document, Entry
from sachstand.model.mention import Mention
from sachstand.model.text import Span

ALL = range(1, 36)
FLOOR_TOPICS = range(1, 7)


@dataclass(frozen=True, slots=True)
class EventScores:
    """Detection, and coreference by metric with own and with gold mentions.

    ``told`` is the linker on gold mentions of one document cluster at a time. ``lemma`` are the baselines by what they
    are told: "in all", "in a topic", "in a document cluster".
    """

    detection: Score
    own: dict[str, Score]
    gold: dict[str, Score]
    told: dict[str, Score]
    lemma: dict[str, dict[str, Score]]


@dataclass(frozen=True, slots=True)
class _Read:
    gold: GoldDocument
    document: Document
    annotations: Annotations
    mentions: tuple[Mention, ...]
    elsewhere: tuple[Mention, ...]


def score(topics: range = ALL, folder: Path | None = None) -> EventScores:
    """Measure on ``topics``. Raises `FileNotFoundError` without the data."""
    shared = folder or shared_folder()
    if shared is None:
        raise FileNotFoundError("no data folder")
    read = [_prepare(gold) for gold in read_ecbplus(shared / "bench" / "events" / "ecbplus", topics)]
    key = _clusters((mention.id, mention.event) for one in read for mention in one.gold.mentions)
    return EventScores(
        _detection(read),
        conll(key, _linked(read, _own(read))),
        conll(key, _linked(read, _given(read))),
        conll(key, _linked_apart(read)),
        {name: conll(key, _same_lemma(read, told)) for name, told in _TOLD.items()},
    )


def table() -> Table:
    """The quality table of events."""
    scores = score()
    detection = scores.detection
    rows: list[tuple[str, ...]] = [("event mentions", *_cells(detection))]
    compared = [("own mentions", scores.own), ("gold mentions", scores.gold)]
    compared.append(("gold mentions, told the document clusters", scores.told))
    compared += [(f"gold mentions, baseline: same lemma {name}", found) for name, found in scores.lemma.items()]
    for name, found in compared:
        rows += [(f"coreference, {name}, {metric}", *_cells(s)) for metric, s in found.items()]
        rows.append((f"coreference, {name}, CoNLL", "", "", _percent(mean_f1(found))))
    header = ("task (English)", "precision", "recall", "F1")
    return Table("Events on ECB+, topics 1 to 35", "python -m eval.events", header, tuple(rows), _NOTES)


_NOTES = (
    "All topics are linked at once, and no report has a date; the linker is told neither topics nor document clusters "
    "but where the table says so.",
    "The literature gives the same-lemma baseline within document clusters as 76.5 CoNLL F1 on topics 36 to 45.",
)


def mean_f1(scores: dict[str, Score]) -> float:
    """The CoNLL score."""
    return sum(one.f1 for one in scores.values()) / len(scores)


def _prepare(gold: GoldDocument) -> _Read:
    annotator, extractor = _stages()
    document = Document(
        gold.id, gold.id, gold.id, None, "article", None, None, "en", gold.text, (Entry("1", Span(0, len(gold.text))),)
    )
    annotations = annotator.annotate(gold.text, "en", document.anchors())
    found = extractor.extract(document, annotations)
    inside = tuple(m for m in found if any(sentence.contains(m.trigger) for sentence in gold.sentences))
    return _Read(gold, document, annotations, inside, tuple(m for m in found if m not in inside))


_STAGES: list[tuple[TextAnnotator, MentionExtractor]] = []


def _stages() -> tuple[TextAnnotator, MentionExtractor]:
    if not _STAGES:
        _STAGES.append((TextAnnotator(load), MentionExtractor(load)))
    return _STAGES[0]


def _match(one: _Read) -> dict[str, Mention]:
    """Gold mention id -> the own mention that stands for it, each used once."""
    free = list(one.mentions)
    found = {}
    for gold in one.gold.mentions:
        own = next((m for m in free if any(span.overlaps(m.trigger) for span in gold.spans)), None)
        if own is not None:
            found[gold.id] = own
            free.remove(own)
    return found


def _detection(read: list[_Read]) -> Score:
    hits = sum(len(_match(one)) for one in read)
    return Score(
        ratio(hits, sum(len(one.mentions) for one in read)), ratio(hits, sum(len(one.gold.mentions) for one in read))
    )


def _own(read: list[_Read]) -> list[Mention]:
    """The extractor's mentions; one that stands for a gold mention carries its id."""
    found = []
    for one in read:
        names = {own.id: gold for gold, own in _match(one).items()}
        found += [replace(mention, id=names.get(mention.id, f"spurious {mention.id}")) for mention in one.mentions]
    return found


def _given(read: list[_Read]) -> list[Mention]:
    """The gold mentions: as the extractor read them, or with word and sentence alone."""
    found = []
    for one in read:
        matched = _match(one)
        for gold in one.gold.mentions:
            own = matched.get(gold.id)
            found.append(replace(own, id=gold.id) if own is not None else _bare(gold, one))
    return found


def _bare(gold: GoldMention, one: _Read) -> Mention:
    rules = load("en").events
    sentence = next(s for s in one.gold.sentences if s.contains(gold.spans[0]))
    tokens = [token for token in one.annotations.tokens if sentence.contains(token.span)]
    head, lemma = _head(gold, one)
    kind = rules.nouns.get(lemma) or rules.verbs.get(lemma) or "other"
    terms = tuple(dict.fromkeys(t.lemma.lower() for t in tokens if len(t.lemma) > 2))
    return Mention(
        gold.id, one.document.id, "1", "en", sentence, head, lemma, kind, (), None, (), "asserted", "positive", (),
        terms,
        made_by="gold",
    )  # fmt: skip


def _head(gold: GoldMention, one: _Read) -> tuple[Span, str]:
    """Place and lemma of a mention's head: its verb, else its last word ("turned himself in", "car accident")."""
    tokens = [t for t in one.annotations.tokens if any(t.span.overlaps(span) for span in gold.spans)]
    verbs = [token for token in tokens if token.tag.startswith("V")]
    for token in verbs[:1] or tokens[-1:]:
        return token.span, token.lemma.lower()
    return gold.spans[-1], gold.spans[-1].of(one.gold.text).lower()


_TOLD: dict[str, Callable[[GoldDocument], str]] = {
    "in all": lambda document: "",
    "in a topic": lambda document: str(document.topic),
    "in a document cluster": lambda document: f"{document.topic} {document.id.endswith('plus')}",
}


def _linked_apart(read: list[_Read]) -> list[Cluster]:
    """The linker on gold mentions, told the document clusters as the baseline is."""
    parts: dict[str, list[_Read]] = defaultdict(list)
    for one in read:
        parts[_TOLD["in a document cluster"](one.gold)].append(one)
    return [cluster for part in parts.values() for cluster in _linked(part, _given(part))]


def _same_lemma(read: list[_Read], told: Callable[[GoldDocument], str]) -> list[Cluster]:
    """The baseline: mentions whose heads have one lemma, among the documents of which ``told`` says the same."""
    return _clusters(
        (mention.id, f"{told(one.gold)} {_head(mention, one)[1]}") for one in read for mention in one.gold.mentions
    )


def _linked(read: list[_Read], mentions: list[Mention]) -> list[Cluster]:
    documents = {one.document.id: one.document for one in read}
    scored = {mention.id for mention in mentions}
    around = [mention for one in read for mention in one.elsewhere]
    events = EventLinker().link([*mentions, *around], documents).events
    clusters = (frozenset(event.mentions) & scored for event in events)
    return [cluster for cluster in clusters if cluster]


def _clusters(pairs: Iterable[tuple[str, str]]) -> list[Cluster]:
    found: dict[str, set[str]] = defaultdict(set)
    for mention, event in pairs:
        found[event].add(mention)
    return [frozenset(members) for members in found.values()]


def _cells(one: Score) -> tuple[str, ...]:
    return _percent(one.precision), _percent(one.recall), _percent(one.f1)


def _percent(value: float) -> str:
    return f"{100 * value:.1f}"


if __name__ == "__main__":
    print(table().markdown())
