"""Whether two sources are one speaker."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.speaker import head_word, same_speaker


@pytest.mark.parametrize(
    ("wanted", "read", "same"),
    [
        pytest.param("the mayor of Bergen", "mayor", True, id="the head word"),
        pytest.param("Mrs. Lund’s", "Eva Lund", True, id="the last word, without address and possessive"),
        pytest.param("Eva Lund, the mayor", "the mayor", True, id="the last word of an apposition"),
        pytest.param("the ministry", "the minister", False, id="another word"),
        pytest.param("the big old town hall", "town hall staff, old and big", True, id="half of the words"),
        pytest.param("", "", True, id="nobody twice"),
        pytest.param("", "Lund", False, id="somebody for nobody"),
        pytest.param("Lund", "", False, id="nobody for somebody"),
        pytest.param("the", "the", True, id="a word that says nothing, where there is no other"),
    ],
)
def test_two_sources_are_one_speaker(wanted: str, read: str, same: bool) -> None:  # noqa: FBT001 - a table
    assert same_speaker(wanted, read) is same


@pytest.mark.parametrize(
    ("source", "head"),
    [
        pytest.param("Jan Novak, the head of the court", "novak", id="before the comma"),
        pytest.param("a spokesman for the mayor", "spokesman", id="before a preposition"),
        pytest.param("the envoy - a former judge", "envoy", id="before a dash"),
        pytest.param("who said it", "it", id="a relative pronoun at the start is passed over"),
        pytest.param(" ,", "", id="no word"),
    ],
)
def test_the_head_word_of_a_source(source: str, head: str) -> None:
    assert head_word(source) == head


@given(st.text())
def test_everybody_is_the_same_as_himself(source: str) -> None:
    assert same_speaker(source, source)
