"""Time expressions: found by rule, written in TIMEX3 and EDTF, resolved as far as the text allows.

    text -> words -> matches -> meanings -> readings -> time expressions

`TimeTagger` is the engine for one language; `tag_times` is one call for a user. The rules and all words lie in
``languages/*/time*.py``.
"""

from sachstand.annotate.times.engine import TimeTagger
from sachstand.annotate.times.tagging import tag_times

__all__ = ["TimeTagger", "tag_times"]
