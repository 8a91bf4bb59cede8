"""Given names, titles and words of names, as the lists have them."""

from __future__ import annotations

import pytest

from onrecord.languages.abbreviations import abbreviations
from onrecord.languages.given_names import gender_of, is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words


@pytest.mark.parametrize(
    ("name", "known", "gender"),
    [
        pytest.param("Anna", True, "woman", id="woman"),
        pytest.param("Zalmay", True, "man", id="man"),
        pytest.param("Kim", True, None, id="either"),
        pytest.param("HILLARY", True, "woman", id="capitals"),
        pytest.param("anna", False, None, id="small letters"),
        pytest.param("Khalilzad", False, None, id="family name"),
    ],
)
def test_given_names_and_their_gender(name: str, known: bool, gender: str | None) -> None:  # noqa: FBT001 - a table
    assert is_given_name(name) is known
    assert gender_of(name) == gender


def test_no_list_of_titles_is_empty_and_all_that_are_kept_are_forms_of_address() -> None:
    known = honorifics()
    assert all(getattr(known, name) for name in type(known).__slots__)
    assert known.kept <= known.forms_of_address | {"Sheikha"}
    assert not known.man & known.woman
    assert not known.male_nouns & known.female_nouns


def test_lists_in_lower_case_are_in_lower_case() -> None:
    known, words = honorifics(), name_words()
    lists = (known.ranks, known.modifiers, known.male_nouns, known.female_nouns, known.people)
    assert all(word == word.lower() for one in (*lists, words.particles, words.after_hyphen) for word in one)


def test_no_family_name_that_stands_first_is_barred_from_names() -> None:
    words = name_words()
    assert not words.surnames_first & (words.never | words.organization)


def test_abbreviations_stand_without_their_stop_and_in_one_list_each() -> None:
    known = abbreviations()
    assert not any(word.endswith(".") for word in known.before_name | known.within | known.either)
    assert not known.within & known.either
