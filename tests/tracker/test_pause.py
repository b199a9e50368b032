from __future__ import annotations

import gc

import pytest

from sachstand.tracker.pause import no_collection


def test_the_collector_runs_again_afterwards_also_after_a_fault() -> None:
    with pytest.raises(KeyError), no_collection():
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()
