"""Who took and who left posts, asked of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.errors import SettingError
from onrecord.query.changes import changes
from onrecord.query.view import Clock, View
from records import holds

if TYPE_CHECKING:
    from onrecord.query.changes import Change
    from records import RecordMaker

BERG, LIND = "Anna Berg", "Jonas Lind"


def _ask(record: RecordMaker, **asked: Any) -> tuple[Change, ...]:  # noqa: ANN401 - the options
    clock = asked.pop("clock", None)
    with record.open() as store:
        return changes(View(store, clock), **asked)


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a minister who left, her successor, and others who neither came nor went."""
    left = {"status": "former", "end": "2021-06-13", "end_event": "resigned"}
    record.tell("2021-06-14", holds(BERG, **left), holds("Olav Dahl", "mayor", "Bergen"))
    record.recorded = "2026-02-01T00:00:00Z"
    record.tell(
        "2021-06-15", holds(BERG, status="former", end="2021-06"), holds("Otto Weiss", status="candidate")
    )
    record.tell("2021-06-20", holds(LIND, start="2021-06-19", start_event="sworn_in"))
    record.tell("2021-06-25", holds("Eva Sand", "speaker", status="incoming", post_kind="legislature"))
    record.tell("2021-06-26", holds("Liv Sand", end_event="resigned", status="former", factuality="denied"))
    return record  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        pytest.param({}, ["Eva Sand", LIND, BERG], id="all"),
        pytest.param({"since": "2021-06-19"}, ["Eva Sand", LIND], id="since"),
        pytest.param({"since": "2022"}, [], id="since later"),
        pytest.param({"published_since": "2021-06-16"}, ["Eva Sand", LIND], id="published since"),
        pytest.param({"added_since": "2026-02"}, ["Eva Sand", LIND, BERG], id="added since"),
        pytest.param({"added_since": "2026-03"}, [], id="added since later"),
        pytest.param({"kinds": ("legislature", "party")}, ["Eva Sand"], id="kind"),
        pytest.param({"clock": Clock("2021-06-19")}, [BERG], id="as published by"),
        pytest.param({"clock": Clock(None, "2026-01")}, [BERG], id="as recorded by"),
    ],
)
def test_changes_are_found_newest_first(told: RecordMaker, asked: dict[str, Any], names: list[str]) -> None:
    assert [each.person.name for each in _ask(told, **asked)] == names


def test_reports_of_one_change_are_one_with_the_most_precise_date(told: RecordMaker) -> None:
    (left,) = (each for each in _ask(told) if each.person.name == BERG)
    assert (left.kind, left.date, left.event, left.independent_sources) == (
        "departure",
        "2021-06-13",
        "resigned",
        2,
    )


def test_what_is_only_expected_is_to_come(told: RecordMaker) -> None:
    assert [each.is_to_come for each in _ask(told)] == [True, False, False]
    told.tell("2021-07-01", holds("Eva Sand", "speaker", start_event="took_office", post_kind="legislature"))
    assert [each.is_to_come for each in _ask(told)] == [False, False, False]


def test_a_second_time_in_a_post_is_another_change(record: RecordMaker) -> None:
    for day in ("2015-03-01", "2019-03-01"):
        record.tell(day, holds(BERG, start=day, start_event="took_office"))
    assert [each.date for each in _ask(record)] == ["2019-03-01", "2015-03-01"]


@pytest.mark.parametrize("option", ["since", "published_since", "added_since"])
def test_a_day_that_is_no_date_is_a_wrong_call(told: RecordMaker, option: str) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        _ask(told, **{option: "soon"})
