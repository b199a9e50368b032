from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from selectolax.lexbor import LexborHTMLParser

from sachstand.sources import Layout, Source, find, known
from sachstand.sources.generic import GENERIC

LAYOUTS = [(source, layout) for source in known() for layout in source.layouts]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.tagesschau.de/ausland/liveblog-100.html", "tagesschau"),
        ("https://www.spiegel.de/politik/", "DER SPIEGEL"),
        ("https://amp.theguardian.com/world", "The Guardian"),
        ("https://notspiegel.de/", ""),
        ("http://[broken", ""),
        (None, ""),
    ],
)
def test_find_by_host(url: str | None, name: str) -> None:
    assert find(url).name == name


def test_an_unknown_outlet_has_the_generic_source() -> None:
    assert find("https://www.unbeschrieben.example/") is GENERIC


@pytest.mark.parametrize("source", known(), ids=lambda source: source.name)
def test_every_file_says_who_and_where(source: Source) -> None:
    assert source.name
    assert source.hosts
    assert all(host == host.lower() and "/" not in host for host in source.hosts)
    assert source.zone is not None
    ZoneInfo(source.zone)


def test_no_host_belongs_to_two_sources() -> None:
    hosts = [host for source in known() for host in source.hosts]
    assert len(hosts) == len(set(hosts))


@pytest.mark.parametrize(("source", "layout"), LAYOUTS, ids=lambda value: getattr(value, "name", ""))
def test_selectors_can_be_used(source: Source, layout: Layout) -> None:
    tree = LexborHTMLParser("<p>Text</p>")
    for selector in (layout.body, layout.remove, layout.title):
        assert not selector or tree.css(selector) == []


@pytest.mark.parametrize("source", known(), ids=lambda source: source.name)
def test_layouts_stand_in_order_and_the_last_is_open(source: Source) -> None:
    ends = [layout.valid_until for layout in source.layouts]
    assert ends[-1] is None
    closed = [end for end in ends[:-1] if end is not None]
    assert closed == sorted(closed)
    assert len(closed) == len(ends) - 1


def test_the_layout_is_chosen_by_the_day_of_the_capture() -> None:
    old, new = Layout(valid_until=date(2024, 3, 31), body=".old"), Layout(body=".new")
    source = Source("Beispielblatt", layouts=(old, new))
    assert [source.layout(day) for day in (date(2024, 3, 31), date(2024, 4, 1))] == [old, new]
    assert Source("Zu", layouts=(old,)).layout(date(2025, 1, 1)) == Layout()
