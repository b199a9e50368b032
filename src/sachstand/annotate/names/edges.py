"""Where a found name really begins and ends: without the label before it, with the number or the legal form behind it.

"Liveblog Olaf Keller" is Olaf Keller, "Papst Benedikt XVI." a person with a number, "Keller GmbH" a company.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sachstand.annotate.names.sequence import Piece
from sachstand.languages.name_rules import NameRules

_NUMBER = re.compile(r"[IVX]{2,5}|V|X")
"""A number behind the name of a king or a pope; "I" alone is a word of English."""


def shaped(piece: Piece, forms: Sequence[str], rules: NameRules) -> Piece | None:
    """The piece with its real edges and what they tell of its kind; ``None`` for a label alone."""
    start, end, kind = piece
    labelled = start == 0 and forms[0].lower() in rules.labels
    if labelled and end == 1:
        return None
    start += labelled
    if labelled and kind == "organisation" and end - start > 1 and forms[end - 1].lower() not in rules.organisations:
        kind = "person" if all(form.istitle() for form in forms[start:end]) else kind
    following = forms[end] if end < len(forms) else ""
    if following in rules.companies and kind != "place":
        return start, end + 1, "organisation"
    if forms[end - 1] in rules.companies and end - start > 1:
        return start, end, "organisation"
    end += kind == "person" and _NUMBER.fullmatch(following) is not None
    numbered = end - start > 1 and _NUMBER.fullmatch(forms[end - 1]) is not None
    if numbered and forms[start].lower() in rules.titles and end - start > 2:
        return start + 1, end, "person"
    return start, end, kind
