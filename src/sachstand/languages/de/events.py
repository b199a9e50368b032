"""German event words."""

from __future__ import annotations

from sachstand.languages.spec import EventRules

EVENTS = EventRules()
