"""An event told of several times is one row; two events are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Told

pytestmark = pytest.mark.weights


def test_the_talks_later_on_are_the_same(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "Norway and Chile held talks in Lima on Monday. The talks were about cod. "
        "After the talks, both sides were content. The meeting lasted an hour."
    )
    assert rows == [("talks", ("Norway", "Chile"), "Lima", "2031-05-12", "held")]


def test_meeting_again_is_another_event(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "Anna Berg and Tomas Lindqvist held talks on Monday. The two leaders will meet again in Rome in June."
    )
    assert [(row[1], row[3], row[4]) for row in rows] == [
        (("Anna Berg", "Tomas Lindqvist"), "2031-05-12", "held"),
        (("Anna Berg", "Tomas Lindqvist"), "2031-06", "planned"),
    ]


def test_the_two_countries_are_those_of_the_report(told: Callable[[str], list[Told]]) -> None:
    rows = told("Norway and Chile held talks in Lima. The two countries signed a trade deal on Tuesday.")
    assert ("signing", ("Norway", "Chile"), None, "2031-05-13", "held") in rows


def test_a_visit_that_the_days_of_the_tour_enclose_is_the_same(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "Anna Berg will visit Chile and Peru from June 2 to June 9. "
        "Anna Berg will visit Peru from June 5 to June 9."
    )
    assert [(row[2], row[3]) for row in rows if row[2] == "Peru"] == [("Peru", "2031-06-05")]
