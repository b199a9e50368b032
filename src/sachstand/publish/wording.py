"""Which of several wordings of one event stands for it.

A choice among the sources' own words, never a new one. The order is a matter of reading, not of truth: the evidence of
the line has all of the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sachstand.model.event import SPEECH
from sachstand.model.text import fold_space
from sachstand.publish.contents import Contents
from sachstand.publish.lines import Line
from sachstand.publish.ticker import latest_of

_AHEAD = frozenset(("announced", "demanded", "conditional", "asked"))
_NAMED = (".noun@", ".attribute@")
"""Marks of the rules that find an event where it is named and not told."""


class Wordings:
    """Orders the wordings of an event by weight."""

    def __init__(self, contents: Contents) -> None:
        """Count the statements of each sentence of the story, and the languages of its reports."""
        mentions = contents.mentions.values()
        self._named = {one.id for one in mentions if any(rule in one.made_by for rule in _NAMED)}
        self._statements = Counter((mention.document_id, mention.span) for mention in mentions)
        self._languages = Counter(mention.language for mention in mentions)

    def of(self, lines: Iterable[Line]) -> list[Line]:
        """Each wording once, by its first print that no later capture replaced; the weightiest wording first."""
        wordings: dict[str, Line] = {}
        for line in sorted(lines, key=lambda line: (line.superseded, _told(line), line.id)):
            wordings.setdefault(fold_space(line.text), line)
        return sorted(wordings.values(), key=self._by_weight)

    def _by_weight(self, line: Line) -> tuple[bool | int | float | str, ...]:
        """What stands before what was changed, the claim before its denial, news before background.

        Then what tells that it happened before what announces it; what is told before what is only named ("nach dem
        Angriff") or recalled in an attribute; the report's own word before hearsay; the sentence that tells this event
        before one that tells more ("summoned the ambassador over the treaty that both signed"); the language of most of
        the story; a report that states its time; the newest.
        """
        told = _told(line)
        return (
            line.superseded,
            line.stance == "denied",
            line.stance in _AHEAD and line.kind not in SPEECH,
            line.background,
            line.id in self._named,
            line.stance not in ("asserted", "confirmed"),
            self._statements[(line.document_id, line.span)],
            -self._languages[line.source.language],
            line.reported.by in ("inferred", "unknown"),
            -told if told != float("inf") else 0.0,
            line.id,
        )


def grouped(lines: Iterable[Line]) -> list[tuple[Line, ...]]:
    """Lines with the same words together, by their first reports; superseded ones only with words of their own."""
    groups: dict[str, list[Line]] = {}
    for line in sorted(lines, key=lambda line: (line.superseded, _told(line), line.id)):
        group = groups.setdefault(fold_space(line.text), [])
        if not (line.superseded and group):
            group.append(line)
    return sorted(map(tuple, groups.values()), key=lambda group: (_told(group[0]), group[0].id))


def _told(line: Line) -> float:
    """For sorting by time of report, those of unknown time last."""
    told = latest_of(line.reported)
    return told.timestamp() if told else float("inf")
