from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.attribution.tagger.words import BREAK, FEATURES, QUOTE, split_words

OPENS, CLOSES = 1, 2


@pytest.mark.parametrize(
    "written",
    [
        'He said, "We won\'t go."',
        "He said, “We won't go.”",
        "He said, ''We won't go.''",
        "He said, «We won't go.»",
    ],
    ids=["straight", "curly", "two apostrophes", "angular"],
)
def test_all_double_marks_read_alike(written: str) -> None:
    words = split_words(written)
    assert [word.form for word in words] == ["He", "said", ",", QUOTE, "We", "won't", "go", ".", QUOTE]
    inside_lower, outside_lower = words[6].feature, words[1].feature
    assert [words[3].feature, words[8].feature] == [OPENS, CLOSES]
    assert inside_lower == outside_lower + 1


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    words = split_words("“We go\nand stay")
    assert words[3].form == BREAK
    assert words[2].feature == words[4].feature + 1


@pytest.mark.parametrize(
    ("word", "feature"),
    [
        pytest.param("said", 3, id="lower case"),
        pytest.param("Anna", 5, id="capitalised"),
        pytest.param("NATO", 7, id="all capitals"),
        pytest.param("I", 5, id="one capital"),
        pytest.param("1997", 9, id="no letter"),
    ],
)
def test_letter_case_is_kept_beside_the_word(word: str, feature: int) -> None:
    assert [w.feature for w in split_words(word)] == [feature]


@given(st.text())
def test_words_stand_in_order_where_they_say_and_leave_out_only_white_space(text: str) -> None:
    words = split_words(text)
    places = [place for word in words for place in (word.start, word.end)]
    assert places == sorted(places)
    between = [text[a:b] for a, b in zip([0, *places[1::2]], [*places[::2], len(text)], strict=True)]
    assert not "".join(between).strip()
    assert all(0 <= word.feature < FEATURES and word.start < word.end for word in words)
