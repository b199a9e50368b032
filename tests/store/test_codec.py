"""Packed values come back equal, and with the same zone."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sachstand.model.document import Dated, Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.model.when import Form, When
from sachstand.store.codec import pack, unpack

BERLIN = ZoneInfo("Europe/Berlin")
zones = st.sampled_from([BERLIN, ZoneInfo("America/New_York"), UTC])
instants = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=zones)
st.register_type_strategy(datetime, instants)
st.register_type_strategy(Span, st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda p: Span(min(p), max(p))))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(str, st.text(max_size=8))
st.register_type_strategy(Dated, st.builds(Dated, when=st.none() | st.builds(When), others=st.just((Dated(),))))


@pytest.mark.parametrize("kind", [Document, Mention, Event, InferredDate, Story, Judgement])
def test_values_come_back(kind: Any) -> None:
    @given(value=st.from_type(kind))
    @settings(max_examples=25, deadline=None)
    def check(value: Any) -> None:
        line = pack(value)
        assert "\n" not in line
        assert unpack(kind, line) == value

    check()


def test_the_zone_comes_back_by_its_name() -> None:
    june = When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN)
    again = unpack(When, pack(june))
    assert again.earliest is not None
    assert again.earliest.tzinfo == BERLIN
    assert '"2024-06-01T00:00:00+02:00[Europe/Berlin]"' in pack(june)


def test_defaults_are_left_out() -> None:
    assert pack(When(form=Form(weekday=3))) == '{"form":{"weekday":3}}'


def test_a_value_written_before_a_field_was_added_is_read() -> None:
    table = json.loads(pack(Event("e", "sign", ("m",), None, origins=("A",))))
    del table["origins"]
    assert unpack(Event, json.dumps(table)) == Event("e", "sign", ("m",), None)
