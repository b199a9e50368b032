"""Lets the names of one text agree: a model that sees one sentence at a time may take one name for two things.

A form that a text uses several times has the kind that most of its uses have, if that is at least twice as many as all
others; and a word with two capitals or more ("AfD", "OSZE") that was a name once is one wherever it stands. It gives no
ids and joins no different forms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from sachstand.annotate.names.bearers import Found
from sachstand.annotate.names.known import is_acronym
from sachstand.model.annotation import NameKind

_CLEAR = 2
"""How many times as many uses as all others a kind must have."""


def agreed(found: Sequence[Found], forms: Iterable[str], make: Callable[[int, NameKind], Found]) -> list[Found]:
    """``found`` with the kinds that the text as a whole gives them, and the acronyms that were overlooked.

    ``forms`` are all words of the text, ``make`` a name of the word at a place among them.
    """
    uses: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in found:
        uses[_form(name)][name.kind] += 1
    kinds = {form: kind for form, counts in uses.items() if (kind := _clear(counts)) is not None}
    told = [name if name.known_place else _of_kind(name, kinds.get(_form(name), name.kind)) for name in found]
    taken = [name.span for name in found]
    added = list(_overlooked(kinds, forms, make))
    inside = {at for span in taken for at in range(span.start, span.end)} if added else set()
    return sorted((*told, *(name for name in added if name.span.start not in inside)), key=lambda name: name.span)


def _of_kind(name: Found, kind: NameKind) -> Found:
    return name if name.kind == kind else replace(name, kind=kind)


def _overlooked(
    kinds: dict[str, NameKind], forms: Iterable[str], make: Callable[[int, NameKind], Found]
) -> Iterator[Found]:
    acronyms = {form: kind for form, kind in kinds.items() if is_acronym(form)}
    for at, form in enumerate(forms) if acronyms else ():
        if form in acronyms:
            yield make(at, acronyms[form])


def _form(name: Found) -> str:
    return " ".join((*name.words[:-1], name.lemmas[-1] if name.words[-1].istitle() else name.words[-1]))


def _clear(counts: Counter[NameKind]) -> NameKind | None:
    kind, most = counts.most_common(1)[0]
    return kind if most >= _CLEAR * (sum(counts.values()) - most) else None
