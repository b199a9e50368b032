"""What a liveblog has changed between two captures: posts new, edited, withdrawn, moved. A pure function.

Posts are the same when the page gives them one id, or, where ids had to be derived from words, when most of their words
are the same. Old and new wording are both kept. A page that shows only its newest posts lets old ones fall off its end:
these are ``out_of_view``, not withdrawn, for nothing says that the outlet took them back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sachstand.model.document import Dated, Document, Entry
from sachstand.model.text import fold_space
from sachstand.model.when import When

ChangeKind = Literal["new", "edited", "withdrawn", "out_of_view", "moved"]
Aspect = Literal["title", "text", "time"]

LEAST_ALIKE = 0.5
"""Share of words (Dice) from which two posts without a common id are versions of one."""

_MOST_COMPARED = 400


@dataclass(frozen=True, slots=True)
class Version:
    """A post as one capture shows it; ``place`` is its position on the page, from 0."""

    title: str | None
    text: str
    published: Dated
    place: int


@dataclass(frozen=True, slots=True)
class Change:
    """One changed post. ``before`` is missing for a new one, ``after`` for one that is gone.

    ``aspects`` says what an edit touched; ``id`` is the post's id in the later capture that has it.
    """

    kind: ChangeKind
    id: str
    before: Version | None
    after: Version | None
    aspects: tuple[Aspect, ...] = ()


def changes(before: Document, after: Document) -> tuple[Change, ...]:
    """The changes in the order of the later page; posts that are gone come last, in the order of the earlier page."""
    pairs = _pairs(before, after)
    back = {new: old for old, new in pairs.items()}
    moved = _moved(sorted(pairs.items()))
    found = []
    for place in range(len(after.entries)):
        change = _change(before, back.get(place), after, place, place in moved)
        if change is not None:
            found.append(change)
    return (*found, *_gone(before, pairs))


def _change(before: Document, old: int | None, after: Document, new: int, moved: bool) -> Change | None:
    later = _version(after, new)
    key = after.entries[new].id
    if old is None:
        return Change("new", key, None, later)
    earlier = _version(before, old)
    aspects = _aspects(earlier, later)
    if aspects:
        return Change("edited", key, earlier, later, aspects)
    return Change("moved", key, earlier, later) if moved else None


def _aspects(one: Version, other: Version) -> tuple[Aspect, ...]:
    differs: dict[Aspect, bool] = {
        "title": fold_space(one.title or "") != fold_space(other.title or ""),
        "text": fold_space(one.text) != fold_space(other.text),
        "time": _differ(one.published.when, other.published.when),
    }
    return tuple(aspect for aspect, differ in differs.items() if differ)


def _differ(one: When | None, other: When | None) -> bool:
    """Whether the two cannot be one time: "12 minutes ago" and, a while later, "20 minutes ago" can."""
    if one is None or other is None:
        return one is not other
    return one.intersect(other) is None


def _gone(before: Document, pairs: dict[int, int]) -> list[Change]:
    """What is not on the later page: at the old end out of view, elsewhere withdrawn."""
    places = range(len(before.entries))
    falling = _falls(before.entries)
    kept = sorted(pairs)
    limit = (kept[-1] if falling else kept[0]) if kept else (-1 if falling else len(before.entries))
    found = []
    for place in places:
        if place in pairs:
            continue
        beyond = place > limit if falling else place < limit
        kind: ChangeKind = "out_of_view" if beyond else "withdrawn"
        found.append(Change(kind, before.entries[place].id, _version(before, place), None))
    return found


def _falls(entries: Sequence[Entry]) -> bool:
    """Whether the newest post stands first; so where no times tell."""
    times = [entry.published.when.earliest for entry in entries if entry.published.when is not None]
    known = [time for time in times if time is not None]
    return len(known) < 2 or known[0] >= known[-1]


def _version(document: Document, place: int) -> Version:
    entry = document.entries[place]
    return Version(entry.title, entry.span.of(document.text), entry.published, place)


def _pairs(before: Document, after: Document) -> dict[int, int]:
    """Places of the same post in both."""
    old_words = [_words(before, place) for place in range(len(before.entries))]
    new_words = [_words(after, place) for place in range(len(after.entries))]
    pairs = _by_id(before, after, old_words, new_words)
    rest_old = [place for place in range(len(old_words)) if place not in pairs]
    taken = set(pairs.values())
    rest_new = [place for place in range(len(new_words)) if place not in taken]
    scored = sorted(
        (
            (-_alike(old_words[old], new_words[new]), old, new)
            for old, new in _candidates(rest_old, rest_new, old_words, new_words)
        ),
    )
    for less, old, new in scored:
        if -less >= LEAST_ALIKE and old not in pairs and new not in taken:
            pairs[old] = new
            taken.add(new)
    return pairs


def _by_id(
    before: Document, after: Document, old_words: Sequence[Counter[str]], new_words: Sequence[Counter[str]]
) -> dict[int, int]:
    """Pairs with one id. Where the id is derived from a minute, the words have to agree a little too."""
    places = {entry.id: place for place, entry in enumerate(after.entries)}
    pairs = {}
    for old, entry in enumerate(before.entries):
        new = places.get(entry.id)
        if new is not None and (not _is_derived(entry) or _alike(old_words[old], new_words[new]) > LEAST_ALIKE / 2):
            pairs[old] = new
    return pairs


def _is_derived(entry: Entry) -> bool:
    when = entry.published.when
    return when is not None and when.earliest is not None and entry.id.startswith(f"t{when.earliest:%Y%m%dT}")


def _candidates(
    old: Sequence[int], new: Sequence[int], old_words: Sequence[Counter[str]], new_words: Sequence[Counter[str]]
) -> list[tuple[int, int]]:
    """Pairs worth comparing: all where they are few, else those that share one of their rarest words."""
    if len(old) * len(new) <= _MOST_COMPARED**2:
        return [(one, other) for one in old for other in new]
    holders: dict[str, list[int]] = defaultdict(list)
    for place in new:
        for word in new_words[place]:
            holders[word].append(place)
    found: set[tuple[int, int]] = set()
    for place in old:
        rare = sorted(
            (word for word in old_words[place] if word in holders), key=lambda word: (len(holders[word]), word)
        )
        found.update((place, other) for word in rare[:3] for other in holders[word][:20])
    return sorted(found)


def _words(document: Document, place: int) -> Counter[str]:
    entry = document.entries[place]
    return Counter(f"{entry.title or ''} {entry.span.of(document.text)}".casefold().split())


def _alike(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _moved(pairs: Sequence[tuple[int, int]]) -> set[int]:
    """Places on the later page of posts that passed others: all but a longest run that kept its order."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    news = [new for _, new in pairs]
    for index, new in enumerate(news):
        length = bisect_left(tails, new)
        if length == len(tails):
            tails.append(new)
            ends.append(index)
        else:
            tails[length], ends[length] = new, index
        before.append(ends[length - 1] if length else -1)
    kept = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.add(news[index])
        index = before[index]
    return set(news) - kept
