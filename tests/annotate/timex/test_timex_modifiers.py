from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import TimesIn


@pytest.mark.parametrize(
    ("text", "words", "mod"),
    [
        ("in early 1990", "early 1990", "START"),
        ("in mid-November", "mid-November", "MID"),
        ("in late May", "late May", "END"),
        ("at the end of last year", "the end of last year", "END"),
        ("in the late 1970s", "the late 1970s", "END"),
        ("in the mid-1990s", "the mid-1990s", "MID"),
        ("for about two years", "about two years", "APPROX"),
        ("for more than four hours", "more than four hours", "MORE_THAN"),
        ("for less than a week", "less than a week", "LESS_THAN"),
        ("for at least 20 years", "at least 20 years", "EQUAL_OR_MORE"),
        ("for up to 180 days", "up to 180 days", "EQUAL_OR_LESS"),
        ("in the next year or so", "the next year or so", "APPROX"),
        ("for 1990 and beyond", "1990 and beyond", "ON_OR_AFTER"),
        ("lasted over a week", "over a week", "MORE_THAN"),
        ("grew over several years", "several years", None),
        ("grew over the past two years", "the past two years", None),
        ("over a three-year period", "a three-year period", None),
    ],
)
def test_words_around_an_expression_belong_to_it(
    times_in: TimesIn, text: str, words: str, mod: str | None
) -> None:
    assert [(time.text, time.mod) for time in times_in(text)] == [(words, mod)]
