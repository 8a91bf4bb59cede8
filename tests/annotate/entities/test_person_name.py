"""Names are taken apart and compared as a reader of one report would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import annotated
from onrecord.annotate.entities.person_name import PersonName, alike, person_name, same_full_name


def _name(marked: str) -> PersonName:
    return person_name(annotated(marked).tokens)


@pytest.mark.parametrize(
    ("marked", "words", "title", "suffix"),
    [
        pytest.param("Tung/NNP Chee/NNP _-/HYPH _hwa/NNP", ("tung", "chee-hwa"), "", "", id="hyphen"),
        pytest.param("Omar/NNP al/NNP _-/HYPH _Bashir/NNP", ("omar", "bashir"), "", "", id="Arabic article"),
        pytest.param("Sir/NNP David/NNP Berg/NNP", ("david", "berg"), "Sir", "", id="title"),
        pytest.param("Robert/NNP Berg/NNP ,/, Jr./NNP", ("robert", "berg"), "", "Jr.", id="junior"),
        pytest.param("José/NNP Núñez/NNP", ("jose", "nunez"), "", "", id="accents"),
        pytest.param("Joe/NNP \"/`` _Bud/NNP _\"/'' Berg/NNP", ("joe", "bud", "berg"), "", "", id="nickname"),
        pytest.param("Владимир/NNP Путин/NNP", ("владимир", "путин"), "", "", id="another script"),
    ],
)
def test_a_name_is_taken_apart(marked: str, words: tuple[str, ...], title: str, suffix: str) -> None:
    name = _name(marked)
    assert (name.words, name.title, name.suffix) == (words, title, suffix)


@pytest.mark.parametrize(
    ("marked", "family_name"),
    [
        ("Anna/NNP Berg/NNP", "berg"),
        ("Tung/NNP Chee/NNP _-/HYPH _hwa/NNP", "tung"),
        ("Kim/NNP Young/NNP _-/HYPH _Sam/NNP", "kim"),
        ("Kim/NNP Berg/NNP", "berg"),
        ("Nguyen/NNP Minh/NNP Triet/NNP", "nguyen"),
    ],
)
def test_the_family_name_stands_first_in_chinese_korean_and_vietnamese_names(
    marked: str, family_name: str
) -> None:
    assert _name(marked).family_name == family_name


def _of(spelt: str) -> PersonName:
    words = tuple(spelt.split())
    return PersonName(tuple(word.lower() for word in words), words)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Deve Gowda", "H.D. Deve Gowda", True, id="end of the name"),
        pytest.param("George Bush", "George W. Bush", True, id="without what is between"),
        pytest.param("J. Poe", "John Poe", True, id="initial"),
        pytest.param("Rashid Mohamed", "Rashid Mohamed Rashid", True, id="beginning of the name"),
        pytest.param("Amr Mussa", "Amr Moussa", True, id="spelling"),
        pytest.param("Chuck Poe", "Charles A. Poe", True, id="short form of a given name"),
        pytest.param("Bill Clinton", "Hillary Clinton", False, id="other given name"),
        pytest.param("Bill Berg", "Bill Poe", False, id="other family name"),
        pytest.param("Ann Poe", "Amy Poe", False, id="short given names are not alike"),
    ],
)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a table
    assert same_full_name(_of(one), _of(other)) is same
    assert same_full_name(_of(other), _of(one)) is same


@given(st.text("abc", min_size=1, max_size=12), st.text("abc", min_size=1, max_size=12))
def test_likeness_has_no_direction_and_holds_of_the_same(one: str, other: str) -> None:
    assert alike(one, one)
    assert alike(one, other) == alike(other, one)
