"""How alike two casts are: the names and nouns that take part in two mentions."""

from __future__ import annotations

from sachstand.link.profile import Named

NOUN = 0.6
"""What a common noun ("die Staatsanwaltschaft") tells of who it was, as a part of what a name of its rarity tells."""
SAME_SENSE = 0.7
"""How alike two nouns of one sense are: many agreements are signed."""


def overlap(left: tuple[Named, ...], right: tuple[Named, ...]) -> float:
    """Shared participants by weight: 1 when each finds its like on the other side, 0 when none does."""
    if not left or not right:
        return 0.0
    matched = sum(n.weight * max(alike(n, m) for m in right) for n in left)
    matched += sum(m.weight * max(alike(n, m) for n in left) for m in right)
    total = sum(n.weight for n in left) + sum(m.weight for m in right)
    weighty = max(
        alike(n, m) * n.weight * (NOUN if n.id is None and m.id is None else 1.0) for n in left for m in right
    )
    return matched / total * min(1.0, 2 * weighty)


def alike(one: Named, other: Named) -> float:
    """1 for the same name or identifier, less for a short form ("Kim"), for one sense ("Vertrag" and "treaty") or for a
    compound's head ("Abkommen")."""
    if one.id is not None and other.id is not None:
        return float(one.id == other.id or one.name == other.name or (one.sense or "-") == other.sense)
    if one.name == other.name:
        return 1.0
    if one.tokens and other.tokens and (one.tokens <= other.tokens or other.tokens <= one.tokens):
        return 0.9
    longer, shorter = sorted((one.name, other.name), key=len, reverse=True)
    if len(shorter) > 4 and longer.endswith(shorter):
        return 0.8
    return SAME_SENSE if one.sense is not None and one.sense == other.sense else 0.0
