"""What the pages show as JSON objects: a ticker, a chronology, the evidence of a line.

They are made of the objects of `sachstand.publish.exports`; every text in them has passed the span check.
"""

from __future__ import annotations

from collections.abc import Iterable

from sachstand.model.story import Story
from sachstand.publish.chronology import Chronology
from sachstand.publish.contents import Contents
from sachstand.publish.evidence import Evidence
from sachstand.publish.exports import line_object, story_timeline
from sachstand.publish.lines import LineMaker, Withheld
from sachstand.publish.objects import Object, moment, when_object
from sachstand.publish.prints import Print
from sachstand.publish.ticker import Post, Ticker


def ticker_object(ticker: Ticker, contents: Contents) -> Object:
    """One story by the time of report; posts newest first."""
    return {
        "story": ticker.story_id,
        "title": ticker.title.text if ticker.title else None,
        "stand": ticker.stand.isoformat() if ticker.stand else None,
        "captured": ticker.captured.isoformat() if ticker.captured else None,
        "headlines": [post.heading.text for post in ticker.headlines if post.heading],
        "lead": [line.id for line in ticker.lead],
        "posts": [_post(post, contents) for post in ticker.posts],
        "withheld": withheld_objects(ticker.withheld),
    }


def chronology_object(chronology: Chronology, story: Story, contents: Contents, maker: LineMaker) -> Object:
    """One story by the time of its events: those with a date, then those of unknown time."""
    return {
        "story": story.id,
        "timeline": list(story_timeline(story, contents, maker)),
        "withheld": withheld_objects(chronology.withheld),
    }


def evidence_object(evidence: Evidence, contents: Contents) -> Object:
    """What one line rests on."""
    line = evidence.line
    return {
        "line": line_object(line, contents),
        "event": line.event_id,
        "when": when_object(line.when, reason=evidence.contradiction),
        "dates": [
            {"line": one.line.id, "words": one.line.text, "when": when_object(one.when)}
            for one in evidence.contributions
        ],
        "context": [
            [{"text": piece.text, "marks": sorted(piece.marks)} for piece in paragraph.pieces]
            for paragraph in evidence.context
        ],
        "place": line.place,
        "origins": list(evidence.origins),
        "copies": [other.id for other in evidence.copies],
        "prints": [_print(one) for one in evidence.prints],
        "others": [other.id for other in evidence.others],
        "denials": [other.id for other in evidence.denials],
        "original": evidence.original,
        "inferred": {"value": moment(evidence.inferred.when), "reason": evidence.inferred.reason}
        if evidence.inferred
        else None,
        "withheld": withheld_objects(evidence.withheld),
    }


def withheld_objects(withheld: Iterable[Withheld]) -> list[Object]:
    """Lines that are not shown: where they would be from and why, without their words."""
    return [
        {"line": one.id, "document": one.document_id, "capture": one.capture_id or None, "reason": one.reason}
        for one in withheld
    ]


def _print(one: Print) -> Object:
    return {
        "document": one.source.document_id,
        "entry": one.entry_id,
        "outlet": one.source.label if one.source.outlet_is_known else None,
        "url": one.source.url,
        "lines": [line.id for line in one.lines],
        "only_here": [words.text for words in one.only_here],
        "only_there": [words.text for words in one.only_there],
        "cut": one.cut,
    }


def _post(post: Post, contents: Contents) -> Object:
    return {
        "document": post.source.document_id,
        "entry": post.entry_id,
        "outlet": post.source.label if post.source.outlet_is_known else None,
        "url": post.source.url,
        "title": post.heading.text if post.heading else None,
        "reported": {"value": moment(post.reported.when), "by": post.reported.by},
        "changed": moment(post.reported.changed.when),
        "captured": post.captured.isoformat(),
        "lines": [line_object(line, contents) for line in post.lines],
        "also": [other.source.document_id for other in post.also],
        "earlier": [[line_object(line, contents) for line in before.lines] for before in post.earlier],
    }
