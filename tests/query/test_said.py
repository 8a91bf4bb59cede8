"""Who said what, asked of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.errors import SettingError
from onrecord.query.said import said
from onrecord.query.view import Clock, View
from onrecord.query.within import Days
from onrecord.schema.claim import Statement
from records import holds, says

if TYPE_CHECKING:
    from onrecord.query.found import Found
    from records import RecordMaker


def _ask(record: RecordMaker, days: Days | None = None, clock: Clock | None = None, **asked: Any) -> Found:  # noqa: ANN401 - the options of the question
    with record.open() as store:
        return said(View(store, clock), days or Days(), **asked)


def _contents(found: Found) -> list[str]:
    return [each.claim.content for each in found.claims if isinstance(each.claim, Statement)]


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of what a minister and another said."""
    record.tell("2019-03-01", holds("Anna Berg"), says("Anna Berg", "the bridge stands"))
    record.recorded = "2026-02-01T00:00:00Z"
    record.tell("2019-04-01", says("Berg", "the bridge fell"), holds("Anna Berg", words="Anna Berg herself"))
    record.tell("2019-05-01", says("Jonas Lind", "the bridge is a bridge", addressee="Anna Berg"))
    return record


@pytest.mark.parametrize(
    ("asked", "contents"),
    [
        pytest.param({"by": "Anna Berg"}, ["the bridge fell", "the bridge stands"], id="under all names"),
        pytest.param({"by": "berg"}, ["the bridge fell", "the bridge stands"], id="by family name"),
        pytest.param({"about": "bridge fell"}, ["the bridge fell"], id="about"),
        pytest.param({"by": "Berg", "about": "stands"}, ["the bridge stands"], id="by and about"),
        pytest.param({"by": "Lind", "about": "fell"}, [], id="somebody else's words"),
        pytest.param({"days": Days("2019-04", "2019-04"), "by": "Berg"}, ["the bridge fell"], id="a month"),
        pytest.param({"days": Days(None, "2019-03")}, ["the bridge stands"], id="up to a month"),
        pytest.param({"by": "Berg", "clock": Clock("2019-03")}, ["the bridge stands"], id="as published by"),
        pytest.param(
            {"by": "Berg", "clock": Clock(None, "2026-01")}, ["the bridge stands"], id="as recorded"
        ),
    ],
)
def test_statements_are_found_newest_first(
    told: RecordMaker, asked: dict[str, Any], contents: list[str]
) -> None:
    assert _contents(_ask(told, **asked)) == contents


def test_the_person_is_named_with_all_names(told: RecordMaker) -> None:
    person = _ask(told, by="Berg").person
    assert person is not None
    assert (person.name, person.names) == ("Anna Berg", ("Anna Berg", "Berg"))


def test_namesakes_are_named_and_kept_apart(told: RecordMaker) -> None:
    told.tell("2019-06-01", says("Olga Berg", "snow fell"))
    found = _ask(told, by="Olga Berg")
    assert _contents(found) == ["snow fell"]
    either = _ask(told, by="Berg")
    assert either.person is not None
    assert {person.name for person in (either.person, *either.others)} == {"Anna Berg", "Olga Berg"}


def test_nobody_of_a_name_has_said_nothing(told: RecordMaker) -> None:
    found = _ask(told, by="Weiss")
    assert (found.person, found.claims) == (None, ())


def test_a_spokesman_s_words_are_not_those_of_whom_he_speaks_for(told: RecordMaker) -> None:
    told.tell("2019-06-01", says("a spokesman for Anna Berg", "no"))
    assert "no" not in _contents(_ask(told, by="Anna Berg"))


@pytest.mark.parametrize("days", [("May", None), (None, "2019-02-30")], ids=str)
def test_days_that_are_no_dates_are_a_wrong_call(days: tuple[str | None, str | None]) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        Days(*days)
