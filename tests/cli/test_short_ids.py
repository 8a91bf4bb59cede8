from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.cli.short_ids import SHORTEST, ShortIds


def test_an_id_is_eight_digits_where_that_is_enough() -> None:
    assert ShortIds().shorten("0123456789abcdef") == "01234567"


def test_two_ids_that_begin_alike_are_told_apart() -> None:
    ids = ShortIds()
    assert ids.shorten("01234567aa000000") == "01234567"
    assert ids.shorten("01234567ab000000") == "01234567a"
    assert ids.shorten("01234567aa000000") == "01234567"


@given(st.lists(st.text("01", min_size=12, max_size=12), max_size=40))
def test_no_two_rows_ever_get_the_same_short_id(rows: list[str]) -> None:
    ids = ShortIds()
    shown = {row: ids.shorten(row) for row in rows}
    assert len(set(shown.values())) == len(shown)
    assert all(row.startswith(short) and len(short) >= SHORTEST for row, short in shown.items())
