"""Dates of office are EDTF at the precision of the words, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import annotated, timex
from onrecord.claims.occupancy.dates import date_near, edtf_of, token_at, week_month
from onrecord.claims.report import Report
from onrecord.schema.annotation import Timex

if TYPE_CHECKING:
    from onrecord.schema.annotation import TimexType


@pytest.mark.parametrize(
    ("kind", "value", "edtf"),
    [
        pytest.param("DATE", "2021-10-18", "2021-10-18", id="day"),
        pytest.param("DATE", "2021-10", "2021-10", id="month"),
        pytest.param("DATE", "2021", "2021", id="year"),
        pytest.param("DATE", "199X", "199X", id="decade"),
        pytest.param("TIME", "2021-10-18T09:30", "2021-10-18", id="hour"),
        pytest.param("DATE", "2021-W42", None, id="week"),
        pytest.param("DATE", "2021-Q3", None, id="quarter"),
        pytest.param("DATE", "PRESENT_REF", None, id="now"),
        pytest.param("DATE", "XXXX-10-18", None, id="a year unknown"),
        pytest.param("DURATION", "P3Y", None, id="duration"),
        pytest.param("SET", "2021", None, id="every"),
    ],
)
def test_a_time_expression_becomes_edtf(kind: TimexType, value: str, edtf: str | None) -> None:
    assert edtf_of(Timex(0, 4, "then", kind, value)) == edtf


@pytest.mark.parametrize(
    ("value", "month"),
    [
        pytest.param("2021-W41", "2021-10", id="in October"),
        pytest.param("2021-W39", None, id="from September into October"),
        pytest.param("2020-W53", None, id="from one year into the next"),
        pytest.param("2021-01", None, id="no week"),
    ],
)
def test_a_week_is_told_by_its_month_if_it_has_one(value: str, month: str | None) -> None:
    assert week_month(timex("that week", value)) == month


def test_a_verb_takes_the_date_of_its_own_clause() -> None:
    report = Report(
        annotated(
            """
            [Berg/NNP/nsubj/resigned]p resigned/VBD/ROOT on/IN/prep/resigned Friday/NNP/pobj/on ,/, weeks/NNS
            after/IN/mark/failed the/DT/det/bank bank/NN/nsubj/failed failed/VBD/advcl/resigned
            in/IN/prep/failed August/NNP/pobj/in ./.
            """,
            times=(timex("Friday", "2021-10-15"), timex("August", "2021-08")),
        )
    )
    verbs = {token.text: token.index for token in report.tokens}
    assert date_near(report, verbs["resigned"]) == "2021-10-15"
    assert date_near(report, verbs["failed"]) == "2021-08"


def test_the_token_at_a_place_covers_it() -> None:
    report = Report(annotated("[Anna/NNP Berg/NNP]p left/VBD/ROOT ./."))
    places = [token_at(report, place) for place in range(len("Anna Berg left."))]
    assert places == [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3]
    assert token_at(report, 99) is None
