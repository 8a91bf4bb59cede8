"""Words around offices that begin, end and pass on."""

from __future__ import annotations

import dataclasses

from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs


def test_every_list_has_words_in_lower_case() -> None:
    for field in dataclasses.fields(office_changes()):
        words = getattr(office_changes(), field.name)
        assert words, field.name
        assert all(word == word.lower().strip() for word in words), field.name


def test_a_successor_is_no_predecessor() -> None:
    assert not office_changes().successors & office_changes().predecessors


def test_deeds_that_kill_end_an_office_by_death() -> None:
    assert {office_verbs().end[word] for word in office_changes().killed} == {"died"}


def test_who_strives_is_told_by_other_words_than_who_is_there() -> None:
    assert not office_changes().seekers & office_changes().elective
