"""One row stands for one row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.matching import match_rows

numbers = st.lists(st.integers(0, 5), max_size=6)


def likeness(one: int, other: int) -> float:
    return 3.0 - abs(one - other)


def test_the_likest_pair_comes_first() -> None:
    assert match_rows([1, 2], [2], likeness) == ((1, 0),)


def test_rows_that_are_not_alike_stay_alone() -> None:
    assert match_rows([0], [3], likeness) == ()


@given(numbers, numbers)
def test_no_row_is_taken_twice_and_none_is_left_that_could_be_matched(
    wanted: list[int], read: list[int]
) -> None:
    pairs = match_rows(wanted, read, likeness)
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    assert len(left) == len(right) == len(pairs)
    assert not any(
        likeness(wanted[i], read[j]) > 0
        for i in set(range(len(wanted))) - left
        for j in set(range(len(read))) - right
    )
