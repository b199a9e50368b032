"""The only wiring: hands each stage what it needs and keeps what it returns.

    place ──fetch──▶ Capture ──archive──▶ WARC
                        │
                      read ──▶ Document (and one for each teaser)
                        │
              annotate, extract ──▶ Mention
                        │
                      link ──▶ Event ◀── Judgement
                        │  ▲
                        │  └─ a document's date that follows from its events re-reads its words
                      group ──▶ Story
                        │
                     publish ──▶ page, exports

Each capture is derived by itself (`derive`), from the archive's bytes and nothing else; events, stories and inferred
dates follow from all of them together (`rounds`). So the record is a function of the set of captures and judgements:
the order of adding, and the moments at which a process died, make no difference, and `Tracker.rebuild` gives the same
again.
"""

from sachstand.tracker.guarded import guarded
from sachstand.tracker.notices import Outcome, Watch
from sachstand.tracker.stages import Stages, make_stages
from sachstand.tracker.texts import Annotated, annotate_text
from sachstand.tracker.tracker import Tracker
from sachstand.tracker.verify import Finding
from sachstand.tracker.wiring import make_tracker

__all__ = [
    "Annotated",
    "Finding",
    "Outcome",
    "Stages",
    "Tracker",
    "Watch",
    "annotate_text",
    "guarded",
    "make_stages",
    "make_tracker",
]
