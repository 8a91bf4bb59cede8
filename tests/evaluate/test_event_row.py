"""What makes two events the same fact, and what makes a detail right."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.evaluate.event_row import EVENTS, event_likeness
from onrecord.evaluate.fact_row import FactRow


def event(kind: str, *participants: str, declined: tuple[str, ...] = (), **fields: Any) -> FactRow:  # noqa: ANN401 - any field
    who = {"participants": list(participants), "declined": list(declined)}
    return FactRow({"kind": kind, **who, **fields}, "")


@pytest.mark.parametrize(
    ("read", "likeness"),
    [
        pytest.param(event("talks", "Anna Berg", "China"), 1.0, id="the same"),
        pytest.param(event("meeting", "Berg", "Beijing"), 1.0, id="talks are a meeting, names otherwise"),
        pytest.param(event("visit", "Anna Berg", "China"), 0.0, id="a visit is none"),
        pytest.param(event("talks", "Anna Berg"), 2 / 3, id="one of two"),
        pytest.param(event("talks", declined=("China", "Anna Berg")), 1.0, id="those who stay away count"),
        pytest.param(event("talks", "Jan Novak", "Peru"), 0.0, id="others"),
        pytest.param(event("talks"), 0.0, id="nobody"),
    ],
)
def test_rows_are_alike_by_kind_and_parties(read: FactRow, likeness: float) -> None:
    assert event_likeness(event("talks", "Anna Berg", "China"), read) == pytest.approx(likeness)


def test_a_visit_is_a_visit() -> None:
    assert event_likeness(event("visit", "Berg"), event("visit", "Anna Berg")) == 1.0


@pytest.mark.parametrize(
    ("detail", "wanted", "read", "agrees"),
    [
        pytest.param("participants", ["Anna Berg", "Peru"], ["Peru", "Berg"], True, id="in any order"),
        pytest.param("participants", ["Berg", "Peru", "Chile"], ["Peru", "Berg"], True, id="two of three"),
        pytest.param("participants", ["Berg", "Peru"], ["Peru", "Chile"], False, id="one of two"),
        pytest.param("declined", [], [], True, id="nobody stays away"),
        pytest.param("declined", ["Peru"], None, False, id="not read"),
        pytest.param("kind", "talks", "meeting", False, id="the kind is exact"),
        pytest.param("place", "the city of Lima", "Lima", True, id="half of the words"),
        pytest.param("date", "2019-05", "2019", False, id="another precision"),
    ],
)
def test_a_detail_is_right(detail: str, wanted: Any, read: Any, agrees: bool) -> None:  # noqa: ANN401, FBT001 - a table
    rows = (FactRow({detail: value}, "") for value in (wanted, read))
    assert EVENTS.agrees(detail, *rows) is agrees


def test_a_person_sees_who_met_whom() -> None:
    row = event("talks", "Berg", "Novak", declined=("Peru",), status="planned", place=None)
    assert EVENTS.described(row) == "talks of Berg, Novak | declined Peru | status planned"
