"""Headlines between plus signs, as German liveblogs print them: "Sturmflut ++ Fähre fährt wieder ++"."""

from __future__ import annotations

import re

_PLUS = re.compile(r"(?<!\+)\+\+(?!\+)")


def topic_and_title(headline: str) -> tuple[str | None, str | None]:
    """What stands before the first ``++``, and what stands between the first and the last, as it is printed.

    Both are ``None`` for a headline without the signs, or with nothing between them.

    >>> topic_and_title("Sturmflut: ++ Fähre fährt wieder ++")
    ('Sturmflut', 'Fähre fährt wieder')
    """
    signs = list(_PLUS.finditer(headline))
    if not signs:
        return None, None
    end = signs[-1].start() if len(signs) > 1 else len(headline)
    title = headline[signs[0].end() : end].strip()
    topic = headline[: signs[0].start()].strip(" \t:|–-")
    return (topic or None, title) if title else (None, None)
