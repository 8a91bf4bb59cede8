"""Who met whom, asked of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.query.met import met
from onrecord.query.view import Clock, View
from onrecord.query.within import Days
from records import meets

if TYPE_CHECKING:
    from records import RecordMaker


@pytest.mark.parametrize(
    ("asked", "published"),
    [
        pytest.param({}, ["2019-05-01", "2019-04-01", "2019-03-01"], id="all"),
        pytest.param({"whom": "Lind"}, ["2019-03-01"], id="with"),
        pytest.param({"whom": "Olav Dahl"}, ["2019-05-01"], id="with one who stayed away"),
        pytest.param({"days": Days("2019-04", None)}, ["2019-05-01", "2019-04-01"], id="day of the report"),
        pytest.param({"days": Days(None, "2018")}, ["2019-03-01"], id="day of the meeting"),
        pytest.param({"clock": Clock("2019-03")}, ["2019-03-01"], id="as published by"),
    ],
)
def test_meetings_are_found_newest_first(
    record: RecordMaker, asked: dict[str, Any], published: list[str]
) -> None:
    record.tell("2019-03-01", meets("Anna Berg", "Jonas Lind", date="2018-12-01"))
    record.tell("2019-04-01", meets("Anna Berg", "Otto Weiss"), meets("Otto Weiss", "Jonas Lind"))
    record.tell("2019-05-01", meets("Anna Berg", "Strelsau", declined=("Olav Dahl",)))
    clock, days = asked.pop("clock", None), asked.pop("days", Days())
    with record.open() as store:
        found = met(View(store, clock), "Anna Berg", days, **asked)
    assert [each.source.published for each in found.claims] == published
