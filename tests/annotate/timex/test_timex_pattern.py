from __future__ import annotations

import pytest

from onrecord.annotate.timex.lexicon import english
from onrecord.annotate.timex.pattern import compile_pattern, literals
from onrecord.annotate.timex.words import Alphabet, make_alphabet, read_words


@pytest.fixture(scope="module")
def alphabet() -> Alphabet:
    return make_alphabet(english(), {"the", "of"})


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        pytest.param("the? month:MONTH of? year:YEAR", "the May of 1989", 4, id="options there"),
        pytest.param("the? month:MONTH of? year:YEAR", "May 1989", 2, id="options left out"),
        pytest.param("MONTH DAY , YEAR", "May 3, 1989", 4, id="a comma is a word"),
        pytest.param("MONTH - MONTH", "May–June", 3, id="any dash is a hyphen"),
        pytest.param("MONTH", "may", 0, id="a month needs its capital"),
        pytest.param("MONTH DAY", "May 32", 0, id="no such day"),
    ],
)
def test_a_pattern_matches_words_by_class(alphabet: Alphabet, pattern: str, text: str, words: int) -> None:
    match = compile_pattern(pattern, alphabet).expression.match(read_words(text, alphabet).symbols)
    assert (match.end() if match else 0) == words


def test_named_parts_keep_their_words(alphabet: Alphabet) -> None:
    match = compile_pattern("month:MONTH day:(DAY|DAY_NTH)?", alphabet).expression.match(
        read_words("May 18th", alphabet).symbols
    )
    assert match is not None
    assert match.span("month") == (0, 1)
    assert match.span("day") == (1, 2)


@pytest.mark.parametrize(
    "pattern", ["MONTH?", "(MONTH", "MONTH)", "NOSUCHCLASS", "unknown", "MONTH * DAY", ""]
)
def test_a_pattern_that_says_nothing_is_refused(alphabet: Alphabet, pattern: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        compile_pattern(pattern, alphabet)


def test_the_words_that_a_pattern_names_are_known_beforehand() -> None:
    assert literals("(last|next) MONTH the? end") == {"last", "next", "the", "end"}
