"""What happened around somebody, in order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.query.timeline import timeline
from onrecord.query.view import Clock, View
from onrecord.query.within import Days
from records import agrees, holds, meets, promises, says

if TYPE_CHECKING:
    from records import RecordMaker

ALL = ["promises", "meets", "held", "over", "says", "undated"]


@pytest.mark.parametrize(
    ("days", "clock", "rules"),
    [
        pytest.param(Days(), Clock(), ALL, id="all"),
        pytest.param(Days("2019-02", "2020-01-01"), Clock(), ["held", "over"], id="some days"),
        pytest.param(Days(), Clock("2020-03"), ["promises", "held"], id="as published by"),
    ],
)
def test_each_claim_stands_at_its_own_day_else_at_its_report_s(
    record: RecordMaker, days: Days, clock: Clock, rules: list[str]
) -> None:
    record.tell("2019-01-01", promises("Anna Berg", "come", due="2030", rule="promises"))
    record.tell("2020-03-01", holds("Anna Berg", start="2019-02", rule="held"))
    over = {"status": "former", "start": "2018", "end": "2020", "rule": "over"}
    record.tell("2020-04-01", holds("Anna Berg", "mayor", "Bergen", **over))
    record.tell("2020-05-01", says("Jonas Lind", "yes", addressee="Anna Berg", rule="says"))
    record.tell("2020-06-01", meets("Anna Berg", "Jonas Lind", date="2019-01-15", rule="meets"))
    record.tell("2020-06-02", agrees("Zenda Pact", "Graustark", "Ruritania", signed="2019"))
    record.tell(None, says("Anna Berg", "no", rule="undated"))
    with record.open() as store:
        found = timeline(View(store, clock), "Anna Berg", days)
    assert [each.claim.rule for each in found.claims] == rules
