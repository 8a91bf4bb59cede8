"""First and last days of dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.days import days_between, first_day, last_day

if TYPE_CHECKING:
    import datetime as dt


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        pytest.param("2019-05-21", "2019-05-21", "2019-05-21", id="day"),
        pytest.param("2019-05-21T14:30:00Z", "2019-05-21", "2019-05-21", id="time of day"),
        pytest.param("2020-02", "2020-02-01", "2020-02-29", id="month of a leap year"),
        pytest.param("2019", "2019-01-01", "2019-12-31", id="year"),
        pytest.param("199X", "1990-01-01", "1999-12-31", id="decade"),
        pytest.param("2019-21", None, None, id="season"),
        pytest.param("2021-02-31", None, None, id="no such day"),
        pytest.param("0000", None, None, id="no such year"),
        pytest.param(None, None, None, id="unknown"),
    ],
)
def test_a_date_has_a_first_and_a_last_day(date: str | None, first: str | None, last: str | None) -> None:
    assert (first_day(date), last_day(date)) == (first, last)


@given(st.dates(), st.dates())
def test_the_distance_is_the_same_from_both_ends(one: dt.date, other: dt.date) -> None:
    first, second = one.isoformat(), other.isoformat()
    assert days_between(first, second) == days_between(second, first) == abs((one - other).days)
