from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.attribution.tagger.windows import windows


@given(st.lists(st.tuples(st.integers(1, 8), st.booleans())), st.integers(8, 20))
def test_stretches_cover_all_words_once_and_none_is_too_long(
    words: list[tuple[int, bool]], size: int
) -> None:
    lengths, breaks = [length for length, _ in words], [is_break for _, is_break in words]
    found = windows(lengths, breaks, size)
    assert [n for first, last in found for n in range(first, last)] == list(range(len(words)))
    assert all(0 < sum(lengths[first:last]) <= size for first, last in found)


@pytest.mark.parametrize(
    ("breaks", "expected"),
    [
        pytest.param("..|..|..|", [(0, 6), (6, 9)], id="between paragraphs"),
        pytest.param(".........", [(0, 8), (8, 9)], id="within one that is too long"),
        pytest.param("........|", [(0, 8), (8, 9)], id="before the break that does not fit"),
        pytest.param(".|........|", [(0, 2), (2, 10), (10, 11)], id="a short one before a long one"),
        pytest.param("...|", [(0, 4)], id="all at once"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_stretches_end_with_paragraphs_where_they_can(breaks: str, expected: list[tuple[int, int]]) -> None:
    assert windows([1] * len(breaks), [mark == "|" for mark in breaks], 8) == expected
