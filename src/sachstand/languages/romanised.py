"""One spelling for names that were brought into Latin letters in several ways, and for what every name is compared by.

"Wolodymyr Selenskyj", "Wolodymyr Selenskij" and "Volodymyr Zelensky" fold to one key, so do "Kim Jong Un" and "Kim
Jong-un". The key of a Slavic name is near to its German spelling (after DIN 1460 as newspapers simplify it); names that
do not look Slavic keep their letters. The fold is for comparison and never shown as a name. It knows no persons.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "ı": "i"}
)
_BREAKS = re.compile(r"[\s\-‑–]+")
_OTHERS = re.compile(r"[^a-z0-9-]+")
_FAMILY = re.compile(
    r"(?:[^aeiou](?:[oe]w|[oe]v)a?|ski[jy]?|sky[jy]?|skaja|skaya|enko|[jy]uk|t?s?chuk|yshyn|yschyn|owitsch|ovich|owych)\Z"
)
"""Endings of Slavic family names; "-in" is left out, for it ends names of many languages."""
_GIVEN = re.compile(
    r"(?:[wv]l?[ao]l?d[iy]m[iy]r|[wv]olod[iy]m[iy]r|serg(?:e[jiy]|ij|i[iy])|serhi[ijy]|andr(?:e[jiy]|i[jiy])|ale(?:x|ks)e[jiy]"
    r"|ale(?:x|ks)and[er]+|dm[iy]tr[iyj]+|mi(?:ch|kh)ail|m[iy](?:ch|kh)a[ji]lo|[jy]ur[iy]j?|ni[kc]olai?[jy]?|[jy]e[wv]gen[ijy]+"
    r"|[wv]aler[ijy]+|[wv]itali[jiy]?|[wv]asil[ijy]+|[wv]iktor|igor|oleg|boris|s[wv]etlana|na[wv]aln\w+|denys|denis|[wv]adim"
    r"|kir[iy]ll|ramsan|ramzan|[jy]ulia|[jy]ulija|marija|tatjana|tatyana|anatoli[jy]?|gennad[ijy]+|leonid|pa[wv]el)"
)
_STEPS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        ("v", "w"),
        ("kh", "ch"),
        (r"(?<!c)sh", "sch"),
        ("zh", "sch"),
        (r"\Az", "s"),
        ("ts(?!ch)", "z"),
        ("ks", "x"),
        ("ss", "s"),
        (r"\by(?=[aeu])", "j"),
        ("sk[iy][jyi]?\\Z", "skyj"),
        (r"e[iyj]\Z", "ej"),
        (r"(?<!sk)[iy][jyi]?\Z", "i"),
        (r"(?<=d)re?\Z", "er"),
    )
)
"""In this order: English and learned spellings to the German one."""


def slug(words: str) -> str:
    """Lower-case ASCII with single hyphens: "Müller-Lüdenscheidt" is "mueller-luedenscheidt"."""
    plain = unicodedata.normalize("NFKD", words.lower().translate(_LETTERS))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _OTHERS.sub("", _BREAKS.sub("-", bare)).strip("-")


def name_key(words: str) -> str:
    """The key under which all spellings of a person's name are one."""
    parts = slug(words).split("-")
    if any(_GIVEN.fullmatch(part) for part in parts) or _FAMILY.search(parts[-1]):
        parts = [_german(part) for part in parts]
    return "-".join(parts)


def family_keys(word: str) -> frozenset[str]:
    """The keys that a family name standing alone may have: as it is written, and as a Slavic name."""
    plain = slug(word)
    return frozenset({plain, _german(plain)})


def _german(part: str) -> str:
    for pattern, new in _STEPS:
        part = pattern.sub(new, part)
    return part
