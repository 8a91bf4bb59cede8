"""Figures of time expressions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.rates import Rate
from onrecord.evaluate.times_score import TimeRow, score_times

MONDAY = TimeRow(10, 16, "DATE", "2021-10-18")
YEAR = TimeRow(20, 24, "DATE", "2003")

rows = st.builds(
    lambda start, length, value: TimeRow(start, start + length, "DATE", value),
    st.integers(0, 30),
    st.integers(1, 6),
    st.sampled_from(["2003", "2004"]),
)


def rates(wanted: list[TimeRow], read: list[TimeRow]) -> dict[str, Rate]:
    return score_times({"a": wanted}, {"a": read}).rates()


def test_another_extent_is_right_relaxed_but_not_strict() -> None:
    found = rates([MONDAY], [TimeRow(7, 16, "DATE", "2021-10-18")])
    assert (found["strict"].right, found["relaxed"].right, found["value"].right) == (0, 1, 1)


def test_another_value_is_right_but_for_the_value() -> None:
    found = rates([MONDAY], [TimeRow(10, 16, "TIME", "2021-10-25")])
    assert (found["strict"].right, found["type"].right, found["value"].right) == (1, 0, 0)


def test_the_expression_that_shares_most_is_taken() -> None:
    score = score_times({"a": [MONDAY]}, {"a": [TimeRow(8, 12, "DATE", "1"), TimeRow(11, 16, "DATE", "2")]})
    assert score.articles[0].pairs == ((0, 1),)


def test_neighbours_that_only_touch_do_not_match() -> None:
    assert rates([MONDAY], [TimeRow(16, 20, "DATE", "2021-10-18")])["relaxed"] == Rate(0, 1, 1)


def test_an_article_that_was_not_read_is_missed() -> None:
    assert score_times({"a": [MONDAY], "b": [YEAR]}, {"a": [MONDAY]}).rates()["strict"] == Rate(1, 1, 2)


@given(st.lists(rows, max_size=5, unique_by=lambda row: row.start), st.lists(rows, max_size=5))
def test_one_expression_stands_for_one(wanted: list[TimeRow], read: list[TimeRow]) -> None:
    pairs = score_times({"a": wanted}, {"a": read}).articles[0].pairs
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


@given(st.lists(rows, max_size=5))
def test_the_order_in_which_expressions_come_changes_nothing(read: list[TimeRow]) -> None:
    assert rates([MONDAY, YEAR], read)["strict"] == rates([YEAR, MONDAY], read)["strict"]
