"""Every rule for furniture shows what it catches and which sentences of a report it must leave alone."""

from __future__ import annotations

import pytest

from sachstand.languages import available, load
from sachstand.languages.spec import BlockRule

RULES = [(code, rule) for code in available() for rule in load(code).reading.rules]
NAMES = [rule.id for _, rule in RULES]


@pytest.mark.parametrize(("code", "rule"), RULES, ids=NAMES)
def test_rule_catches_its_examples(code: str, rule: BlockRule) -> None:
    assert rule.passes
    assert [words for words in rule.passes if not rule.knows(words, words.lower())] == []


@pytest.mark.parametrize(("code", "rule"), RULES, ids=NAMES)
def test_no_rule_of_the_language_takes_a_sentence_for_furniture(code: str, rule: BlockRule) -> None:
    others = load(code).reading.rules
    taken = [(other.id, words) for words in rule.refuses for other in others if other.knows(words, words.lower())]
    assert taken == []


@pytest.mark.parametrize("code", available())
def test_rule_ids_are_unique_and_say_their_language(code: str) -> None:
    ids = [rule.id for rule in load(code).reading.rules]
    assert len(set(ids)) == len(ids)
    assert all(name.startswith(f"{code}.reading.") for name in ids)


@pytest.mark.parametrize(("code", "rule"), RULES, ids=NAMES)
@pytest.mark.timeout(5)
def test_rules_take_no_more_than_linear_time(code: str, rule: BlockRule) -> None:
    for words in ("a" * 20_000, "Aa " * 7_000, "(" * 20_000, "Von Aa, " * 2_500, "Newsletter " * 2_000, " " * 20_000):
        rule.pattern.match(words)
