"""Precision, recall, F1."""

from __future__ import annotations

import pytest

from onrecord.evaluate.rates import Rate


def test_a_rate_follows_from_its_counts() -> None:
    rate = Rate(right=6, read=8, wanted=12)
    assert (rate.precision, rate.recall, rate.f1) == (0.75, 0.5, pytest.approx(0.6))
    assert rate.as_object() == {"precision": 0.75, "recall": 0.5, "f1": 0.6}


@pytest.mark.parametrize("rate", [Rate(0, 0, 0), Rate(0, 3, 0), Rate(0, 0, 3)])
def test_nothing_read_or_nothing_wanted_is_no_division_by_zero(rate: Rate) -> None:
    assert (rate.precision, rate.recall, rate.f1) == (0.0, 0.0, 0.0)
