from __future__ import annotations

import pytest

from onrecord.annotate.timex.lexicon import english
from onrecord.annotate.timex.numbers import number_of, year_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", 12),
        ("1,200", 1200),
        ("2 1/2", 2.5),
        ("3.5", 3.5),
        ("twenty - four", 24),
        ("a hundred", 100),
        ("two hundred", 200),
        ("a couple of", 2),
        ("half a", 0.5),
        ("a", 1),
        ("two and a half", 2.5),
        ("1 1/0", None),
        ("many", None),
        ("9" * 40, None),
    ],
)
def test_words_and_digits_say_a_number(words: str, number: float | None) -> None:
    parts = [words] if "/" in words else words.split()
    assert number_of(parts, english()) == number


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("1989", 1989),
        ("'89", 1989),
        ("’05", 2005),
        ("nineteen ninety - six", 1996),
        ("eighteen twelve", 1812),
        ("two thousand", 2000),
        ("two thousand and four", 2004),
        ("twenty four", None),
        ("twenty", None),
    ],
)
def test_a_year_is_read_from_digits_or_words(words: str, year: int | None) -> None:
    assert year_of(words.split(), english()) == year
