"""Every rule of every language against its own examples, which stand beside it in the language's folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import pytest

from sachstand.annotate.times import TimeTagger
from sachstand.languages import available, load
from sachstand.languages.time_grammar import Rule
from sachstand.model.annotation import Anchor, TimeExpression
from sachstand.model.text import Span
from sachstand.model.when import When

PUBLISHED = When.at(datetime.fromisoformat("2024-12-05T02:40:00+01:00"))
TAGGERS = {code: TimeTagger(load(code)) for code in available()}


def rules() -> Iterator[tuple[str, Rule]]:
    for code in available():
        yield from ((code, rule) for rule in load(code).times.rules)


def examples(kind: str) -> list[object]:
    return [
        pytest.param(code, rule, example, id=f"{code}.{rule.id}: {example}")
        for code, rule in rules()
        for example in getattr(rule, kind)
    ]


def tag(code: str, text: str) -> tuple[TimeExpression, ...]:
    return TAGGERS[code].tag(text, (Anchor(Span(0, len(text)), PUBLISHED),))


@pytest.mark.parametrize(("code", "rule", "example"), examples("passes"))
def test_rule_passes(code: str, rule: Rule, example: str) -> None:
    marked, _, value = example.rpartition(" = ")
    before, words, after = re.fullmatch(r"(.*)\[(.*)\](.*)", marked).groups()  # type: ignore[union-attr]
    found = tag(code, before + words + after)
    span = Span(len(before), len(before) + len(words))
    assert [(t.value, t.made_by) for t in found if t.span == span] == [(value, f"{code}.times.{rule.id}@1")]


@pytest.mark.parametrize(("code", "rule", "example"), examples("refuses"))
def test_rule_refuses(code: str, rule: Rule, example: str) -> None:
    ids = [found.made_by for found in tag(code, example)]
    if rule.kind == "nothing":
        assert ids == []
    else:
        assert f"{code}.times.{rule.id}@1" not in ids


@pytest.mark.parametrize("code", available())
def test_rule_ids_are_unique(code: str) -> None:
    ids = [rule.id for rule in load(code).times.rules]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("code", "rule"), [pytest.param(c, r, id=f"{c}.{r.id}") for c, r in rules()])
def test_every_rule_has_examples(code: str, rule: Rule) -> None:
    assert rule.passes or (rule.kind == "nothing" and rule.refuses)
