"""When an event is and how it stands: whose day a date of the sentence is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Told

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        pytest.param(
            "Talks between Norway and Chile are set to resume in Lima on Friday.",
            "2031-05-16",
            "planned",
            id="set to resume on",
        ),
        pytest.param(
            "Norwegian officials flew in on Monday and held talks with Chile later in the day.",
            "2031-05-12",
            "held",
            id="later in the day",
        ),
        pytest.param(
            "The news comes ahead of a meeting between Anna Berg and Tomas Lindqvist on Friday.",
            "2031-05-16",
            "planned",
            id="ahead of",
        ),
        pytest.param(
            "Monday's storm did not touch Lima, with a short meeting between Anna Berg and Tomas Lindqvist.",
            "2031-05-12",
            "held",
            id="the day of the sentence, where no verb says how it stands",
        ),
        pytest.param(
            "Anna Berg plans a meeting with Tomas Lindqvist in April.",
            "2032-04",
            "planned",
            id="a plan for a month is for the next one",
        ),
        pytest.param(
            "The commission gave a recommendation to freeze talks with Chile on cod with Norway.",
            None,
            "ongoing",
            id="what may be frozen goes on",
        ),
    ],
)
def test_a_day_and_a_standing_are_those_of_the_event(
    told: Callable[[str], list[Told]], text: str, date: str | None, status: str
) -> None:
    assert [row[3:] for row in told(text)] == [(date, status)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        pytest.param(
            "Cod is dear, Anna Berg said last weekend at the 2032 Lima Fisheries Forum.", "2031-05", id="name"
        ),
        pytest.param("Cod is dear, Anna Berg said at a fisheries forum in 2029.", "2029", id="no name"),
    ],
)
def test_a_year_in_a_name_is_no_date(told: Callable[[str], list[Told]], text: str, date: str) -> None:
    assert [row[3] for row in told(text) if row[0] == "conference"] == [date]


def test_a_guest_who_was_here_still_is(told: Callable[[str], list[Told]]) -> None:
    rows = told("The port needs money, said Anna Berg, who was here to attend a conference on cod.")
    assert [row[4] for row in rows if row[0] == "visit"] == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "kind", "date", "status"),
    [
        pytest.param(
            "Anna Berg left on Wednesday for Lima and was expected to meet Tomas Lindqvist on arrival.",
            "meeting",
            "2031-05-14",
            "planned",
            id="joined verbs share a day",
        ),
        pytest.param(
            "Anna Berg left on Tuesday for Lima and will meet Tomas Lindqvist.",
            "meeting",
            None,
            "planned",
            id="what is to come shares no day gone by",
        ),
        pytest.param(
            "Cod is dear, said Anna Berg on Tuesday. Berg, who arrived here late Monday, made the remarks "
            "after talks with Tomas Lindqvist.",
            "talks",
            "2031-05-13",
            "held",
            id="the day of an arrival is not that of the talks",
        ),
        pytest.param(
            "Anna Berg would propose holding talks with Chile on cod on the sidelines of a fair next month.",
            "talks",
            "2031-06",
            "proposed",
            id="proposed for next month",
        ),
        pytest.param(
            "Norway and Chile agreed on Tuesday to sell cod during a visit by Anna Berg.",
            "visit",
            "2031-05-13",
            "ongoing",
            id="during a visit",
        ),
        pytest.param(
            "The paper was issued at the end of a three-day visit to Peru by Anna Berg.",
            "visit",
            None,
            "held",
            id="at the end of a visit",
        ),
        pytest.param(
            "Chile sold its cod on Tuesday. Anna Berg was pleased, she said at a summit of Norway and Peru.",
            "summit",
            "2031-05-13",
            "held",
            id="what is said at a summit",
        ),
        pytest.param(
            "Chile sold its cod on Tuesday, after a summit between Norway and Peru.",
            "summit",
            None,
            "held",
            id="what is done after a summit",
        ),
        pytest.param(
            "Chile sold its cod, most recently during a visit by Anna Berg to Peru last month.",
            "visit",
            "2031-04",
            "held",
            id="last month is over",
        ),
    ],
)
def test_a_day_told_beside_an_event_may_be_its_own(
    told: Callable[[str], list[Told]], text: str, kind: str, date: str | None, status: str
) -> None:
    assert [row[3:] for row in told(text) if row[0] == kind] == [(date, status)]


def test_the_day_of_the_arrival_is_that_of_the_visit(told: Callable[[str], list[Told]]) -> None:
    rows = told("Visiting premier Anna Berg said on Tuesday that cod is dear. Berg arrived here on Monday.")
    assert [row[3:] for row in rows] == [("2031-05-12", "ongoing")]


def test_a_guest_of_today_was_elsewhere_before(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "Visiting premier Anna Berg said on Tuesday that cod is dear. "
        "Berg has often said so, most recently during a visit to Peru last month."
    )
    assert [row[2:] for row in rows] == [(None, "2031-05-13", "ongoing"), ("Peru", "2031-04", "held")]


def test_a_town_is_no_month(told: Callable[[str], list[Told]]) -> None:
    rows = told("Anna Berg will visit Mar del Plata and then Chile.")
    assert {row[3] for row in rows} == {None}
