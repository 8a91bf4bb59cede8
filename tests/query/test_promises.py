"""Who promised what, asked of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.errors import SettingError
from onrecord.query.promises import promises
from onrecord.query.view import Clock, View
from records import promises as promise

if TYPE_CHECKING:
    from records import RecordMaker


def _ask(record: RecordMaker, **asked: Any) -> list[str]:  # noqa: ANN401 - the options of the question
    clock = asked.pop("clock", None)
    with record.open() as store:
        found = promises(View(store, clock), **asked)
    return [str(each.claim.content) for each in found.claims]  # type: ignore[union-attr]  # all are promises


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of three promises."""
    record.tell("2019-03-01", promise("Anna Berg", "build", due="2020", status="kept"))
    record.tell("2019-04-01", promise("Anna Berg", "dig", due="2020-06-01", to="Jonas Lind"))
    record.tell("2019-05-01", promise("Jonas Lind", "pay"))
    return record


@pytest.mark.parametrize(
    ("asked", "contents"),
    [
        pytest.param({}, ["pay", "dig", "build"], id="all"),
        pytest.param({"by": "Berg"}, ["dig", "build"], id="by"),
        pytest.param({"by": "Lind"}, ["pay"], id="not what he was promised"),
        pytest.param({"status": "kept"}, ["build"], id="status"),
        pytest.param({"due_before": "2020-06-02"}, ["dig"], id="any day of 2020 is not before June"),
        pytest.param({"due_before": "2020-06"}, [], id="due on the day itself"),
        pytest.param({"due_before": "2021"}, ["dig", "build"], id="without a day left out"),
        pytest.param({"by": "Berg", "status": "broken"}, [], id="none"),
        pytest.param({"clock": Clock("2019-03")}, ["build"], id="as published by"),
    ],
)
def test_promises_are_found_newest_first(
    told: RecordMaker, asked: dict[str, Any], contents: list[str]
) -> None:
    assert _ask(told, **asked) == contents


def test_a_day_that_is_no_date_is_a_wrong_call(told: RecordMaker) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        _ask(told, due_before="soon")
