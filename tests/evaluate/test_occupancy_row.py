"""What makes two occupancies the same fact, and what makes a detail right."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.occupancy_row import OCCUPANCIES, occupancy_likeness


def row(holder: str = "Anna Berg", title: str = "minister", **fields: Any) -> FactRow:  # noqa: ANN401 - any field
    return FactRow({"holder": holder, "title": title, "status": "current", **fields}, "")


@pytest.mark.parametrize(
    ("read", "likeness"),
    [
        pytest.param(row("Berg", "foreign minister", organization="Austria"), 1.2, id="the same"),
        pytest.param(row("Berg", "foreign minister", status="former"), 1.0, id="another status"),
        pytest.param(row("Jan Novak", "foreign minister", organization="Austria"), 0.0, id="another person"),
        pytest.param(row("Berg", "mayor", organization="Vienna"), 0.0, id="another post"),
        pytest.param(row("Berg", "minister", organization="Austria"), 1.0, id="a shorter title"),
    ],
)
def test_rows_are_alike_by_holder_and_post(read: FactRow, likeness: float) -> None:
    wanted = row("Anna Berg", "foreign minister", organization="Austria")
    assert occupancy_likeness(wanted, read) == pytest.approx(likeness)


@pytest.mark.parametrize(
    ("detail", "wanted", "read", "agrees"),
    [
        pytest.param("holder", "Anna Berg", "Berg", False, id="the name is not whole"),
        pytest.param("holder", "Anna Berg", "Mrs. Anna Berg", True, id="the whole name"),
        pytest.param("organization", "US Senate", "House of Commons", False, id="another body"),
        pytest.param("organization", "US", "American government", True, id="at least half of the words"),
        pytest.param("area", None, "Iraq", False, id="given where it should not be"),
        pytest.param("area", None, None, True, id="given nowhere"),
        pytest.param("area", "", None, True, id="empty is not given"),
        pytest.param("start", "2003", "2003-01", False, id="another precision"),
        pytest.param("acting", False, None, True, id="not acting"),
    ],
)
def test_a_detail_is_right(detail: str, wanted: Any, read: Any, agrees: bool) -> None:  # noqa: ANN401, FBT001 - a table
    assert OCCUPANCIES.agrees(detail, row(**{detail: wanted}), row(**{detail: read})) is agrees
