"""Adjectives, capitals and aliases lead to the right state."""

from __future__ import annotations

import pytest

from onrecord.languages.demonyms import is_adjective, is_place, region_of, state_of, us_state


@pytest.mark.parametrize(
    ("word", "state"),
    [
        pytest.param("American", "United States", id="adjective"),
        pytest.param("U.S.", "United States", id="abbreviation with stops"),
        pytest.param("UK", "Britain", id="alias"),
        pytest.param("Britain", "Britain", id="name"),
        pytest.param("Moscow", "Russia", id="capital"),
        pytest.param("South Korean", "South Korea", id="two words"),
        pytest.param("Danes", "Denmark", id="plural of the people"),
        pytest.param("RUSSIAN", "Russia", id="headline in capitals"),
        pytest.param("Scottish", "Scotland", id="part of a state"),
        pytest.param("Bosnian Serb", "Bosnian Serb", id="people without a state"),
        pytest.param("us", None, id="pronoun"),
        pytest.param("china", None, id="tableware"),
        pytest.param("turkey", None, id="bird"),
        pytest.param("polish", None, id="verb"),
        pytest.param("European", None, id="region is no state"),
        pytest.param("Chineses", None, id="no plural of an adjective in -ese"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_word_for_a_state_leads_to_its_name(word: str, state: str | None) -> None:
    assert state_of(word) == state


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Mich.", "Michigan"),
        ("R.I.", "Rhode Island"),
        ("NY", "New York"),
        ("Texan", "Texas"),
        ("Georgia", "Georgia"),
        ("XX", None),
    ],
)
def test_us_states_are_known_by_agency_and_postal_abbreviations(word: str, state: str | None) -> None:
    assert us_state(word) == state


def test_an_adjective_is_no_place_unless_it_is_a_name_too() -> None:
    assert not is_place("French")
    assert is_place("France")
    assert is_place("UK")


def test_regions_and_states_are_told_apart() -> None:
    assert region_of("European") == "Europe"
    assert region_of("French") is None
    assert is_adjective("European")
    assert not is_adjective("Europe")
