"""``stories`` and ``search``: what there is in a record."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

    from sachstand.store.roles import Hit


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"stories": _stories_options, "search": _search_options}[name](command)


def _stories_options(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON Lines")
    command.set_defaults(run=_stories)


def _search_options(command: ArgumentParser) -> None:
    command.add_argument("words", nargs="+", metavar="WORD", help="all of them must be there, or words that begin so")
    command.add_argument("--limit", type=positive, default=20, metavar="N", help="how many at most (default: 20)")
    command.add_argument("--json", action="store_true", help="print JSON Lines")
    command.set_defaults(run=_search)


def positive(text: str) -> int:
    """A number of at least one. Raises `ValueError`, which the command line tells as wrong use."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _stories(chosen: Namespace) -> int:
    from rich.table import Table

    from sachstand.cli.opening import reading
    from sachstand.cli.stories import by_size
    from sachstand.cli.terminal import emit, say, show
    from sachstand.publish import Contents, LineMaker
    from sachstand.publish.exports import story_object
    from sachstand.publish.source import count_reports

    with reading(chosen) as tracker:
        ordered = by_size(tracker.views.stories.all())
        if chosen.json:
            of_each = ((story, tracker.contents_of(story)) for story in ordered)
            emit(story_object(story, held, LineMaker(held, tracker.archive)) for story, held in of_each)
            return 0
        if not ordered:
            say("no stories yet")
            return 0
        maker = LineMaker(Contents({}), tracker.archive)
        table = Table(box=None, pad_edge=False)
        for name, justify in (("story", "left"), ("events", "right"), ("reports", "right"), ("title", "left")):
            table.add_column(name, justify=justify, no_wrap=name != "title")  # type: ignore[arg-type]
        for story in ordered:
            told = tracker.views.documents.many(sorted({unit.document_id for unit in story.units}))
            titled = tracker.views.documents.get(story.title_document)
            title = titled and maker.heading(titled, story.title.strip("+ "))
            table.add_row(
                story.id,
                str(len(story.events)),
                str(count_reports(told.values())),
                title.text if title else "(no title)",
            )
        show(table)
    return 0


def _search(chosen: Namespace) -> int:
    from sachstand.cli.opening import reading
    from sachstand.cli.terminal import emit, say

    with reading(chosen) as tracker:
        hits = tracker.views.documents.search(" ".join(chosen.words), chosen.limit)
        found = tracker.views.documents.many(hit.document_id for hit in hits)
        if chosen.json:
            emit(_object(hit, found[hit.document_id].source, found[hit.document_id].url) for hit in hits)
            return 0
        for hit in hits:
            _draw(hit, found[hit.document_id].source)
        if not hits:
            say("nothing found")
    return 0


def _object(hit: Hit, source: str, url: str | None) -> dict[str, Any]:
    return {
        "document": hit.document_id,
        "source": source,
        "url": url,
        "title": hit.title,
        "snippet": hit.snippet,
        "marks": [[mark.start, mark.end] for mark in hit.marks],
    }


def _draw(hit: Hit, source: str) -> None:
    from rich.text import Text

    from sachstand.cli.terminal import show, shown

    head = Text(hit.title or "(no title)", style="bold")
    head.append(f"  {hit.document_id}  {shown(source)}", style="not bold dim")
    snippet = Text("  " + hit.snippet.replace("\n", " "))
    for mark in hit.marks:
        snippet.stylize("bold yellow", mark.start + 2, mark.end + 2)
    show(head)
    show(snippet)
