"""Spellings of one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.spelling import alike, folded, same_sound, sound_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("mussa", "moussa", id="u and ou"),
        pytest.param("mahmud", "mahmoud", id="ud and oud"),
        pytest.param("seniora", "siniora", id="e and i"),
        pytest.param("haniya", "haneya", id="i and e before y"),
        pytest.param("sergei", "sergey", id="ei and ey"),
        pytest.param("gedi", "geddi", id="doubled letter"),
        pytest.param("yushchenko", "yuschenko", id="letters of one sound"),
        pytest.param("maliki", "malik", id="vowel at the end"),
    ],
)
def test_transliterations_of_one_name_sound_the_same(one: str, other: str) -> None:
    assert same_sound(one, other)
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("bashir", "beshir", id="one vowel more"),
        pytest.param("gaddafi", "kadhafi", id="k for g"),
        pytest.param("shinawatra", "shinwatra", id="letter lost"),
        pytest.param("yudhoyono", "yodhoyono", id="slip"),
    ],
)
def test_slips_and_freer_spellings_are_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("rice", "ross", id="same consonants"),
        pytest.param("khan", "kyan", id="short"),
        pytest.param("li", "lu", id="very short"),
        pytest.param("dean", "dina", id="vowels turned round"),
        pytest.param("blair", "clair", id="first letter"),
        pytest.param("merkel", "merkle", id="letters turned round at the end"),
    ],
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert not same_sound(one, other)


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        pytest.param("Müller", "muller", id="umlaut"),
        pytest.param("Şahin", "sahin", id="cedilla"),
        pytest.param("O'Neill", "oneill", id="apostrophe"),
        pytest.param("Иван", "иван", id="another script stays"),
    ],
)
def test_a_folded_word_has_neither_accents_nor_capitals(word: str, plain: str) -> None:
    assert folded(word) == plain


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_every_word_sounds_like_itself(word: str) -> None:
    assert same_sound(word, word)
    assert alike(word, word)
    assert sound_key(word)


@given(*[st.text("aeioumnrstkgbdfhyl", min_size=1, max_size=9)] * 2)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert same_sound(one, other) == same_sound(other, one)
    assert alike(one, other) == alike(other, one)
