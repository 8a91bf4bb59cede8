"""Words that carry a phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.words import content_words, overlap, same_person

phrases = st.lists(
    st.sampled_from(["the", "U.S.", "us", "foreign", "Minister", "of", "Défense", "PM", "-", "’s", "東京"])
).map(" ".join)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        pytest.param(None, (), id="nothing"),
        pytest.param("the of and", (), id="only words that carry nothing"),
        pytest.param("Israel's prime minister", ("israel", "prime", "minister"), id="possessive"),
        pytest.param("Israel’s prime minister", ("israel", "prime", "minister"), id="curly apostrophe"),
        pytest.param("Israeli premier", ("israel", "prime", "minister"), id="demonym and short word"),
        pytest.param("U.S. Sen.", ("united", "states", "senator"), id="abbreviations with full stops"),
        pytest.param("South Korean PM", ("south", "korea", "prime", "minister"), id="a demonym of two words"),
        pytest.param("vice-president", ("vice", "president"), id="hyphen"),
        pytest.param("Parisian", ("parisian",), id="a word is not cut"),
        pytest.param("secretary-general", ("secretary", "general"), id="two words of one title"),
    ],
)
def test_a_phrase_is_the_words_that_carry_it(phrase: str | None, words: tuple[str, ...]) -> None:
    assert content_words(phrase) == words


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("", None, 1.0, id="two empty phrases agree"),
        pytest.param("minister", "", 0.0, id="an empty phrase agrees with no other"),
        pytest.param("foreign minister", "minister", 2 / 3, id="one word of two"),
        pytest.param("chief chief", "chief", 2 / 3, id="a repeated word counts twice"),
        pytest.param("defence minister of the US", "American defense minister", 1.0, id="spelt otherwise"),
    ],
)
def test_overlap_is_the_f1_of_the_words(one: str, other: str | None, expected: float) -> None:
    assert overlap(one, other) == pytest.approx(expected)


@given(phrases, phrases)
def test_overlap_is_symmetric_and_whole_with_itself(one: str, other: str) -> None:
    assert overlap(one, other) == overlap(other, one)
    assert 0.0 <= overlap(one, other) <= 1.0
    assert overlap(one, one) == 1.0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Anna Berg", "Berg", True, id="last name alone"),
        pytest.param("Anna Berg", "A. Berg", True, id="initial"),
        pytest.param("Anna Berg", "Jan Berg", False, id="another first name"),
        pytest.param("Anna Berg", "Anna Novak", False, id="another last name"),
        pytest.param("Anna Berg", "Mrs Berg", True, id="a form of address is no first name"),
        pytest.param("", "Berg", False, id="nobody"),
        pytest.param(None, None, False, id="nobody twice"),
    ],
)
def test_two_names_can_be_one_persons(one: str | None, other: str | None, same: bool) -> None:  # noqa: FBT001 - a table
    assert same_person(one, other) is same
