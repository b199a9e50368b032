"""Whether a text is a history: told in order, each date read from the date before it, not from when it was written.

The rule looks at the text alone. Years written out are counted as far away when they lie two or more before the
anchor's, as near otherwise; words that only a report uses (yesterday, on Wednesday, last June) count as two near ones.
A text is a history when it names at least ten far dates and more than three times as many far ones as near ones, or
at least four of them and no near one. The histories of the development sets of `eval.times` name
fifteen far ones and more; of 52 reports of 33 outlets, which look back too, none names four without a near one. Texts
without an anchor are read from their own dates in any case.
"""

from __future__ import annotations

from collections.abc import Iterable

from sachstand.annotate.times.meanings import Meaning

LEAST_FAR = 10
LEAST_FAR_ALONE = 4
TIMES_MORE = 3
REPORT_WORD = 2
FAR_YEARS = 2


def is_history(meanings: Iterable[Meaning], year: int) -> bool:
    """Whether these meanings, read in ``year``, are those of a history."""
    far = near = 0
    for meaning in meanings:
        if meaning.year is not None and not meaning.short_year:
            if meaning.bc or meaning.year <= year - FAR_YEARS:
                far += 1
            else:
                near += 1
        elif _is_of_a_report(meaning):
            near += REPORT_WORD
    alone = far >= LEAST_FAR_ALONE and near == 0
    return alone or (far >= LEAST_FAR and far > TIMES_MORE * near)


def _is_of_a_report(meaning: Meaning) -> bool:
    if meaning.kind == "deictic":
        return meaning.offset != 0
    if meaning.kind == "point":
        return meaning.weekday is not None and meaning.month is None
    if meaning.kind != "relative" or meaning.base != "document":
        return False
    return meaning.unit in ("W", "WE") or meaning.month is not None or meaning.weekday is not None
