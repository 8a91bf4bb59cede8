"""Posts of the past that stand without "former"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "holder", "status"),
    [
        pytest.param(
            "She was a judge under President Ronald Reagan.", "Ronald Reagan", "former", id="terms long over"
        ),
        pytest.param(
            "He praised President Joe Biden and left.", "Joe Biden", "current", id="in office on the day"
        ),
        pytest.param(
            "It will be hard once Biden is former president Joe Biden.",
            "Joe Biden",
            "current",
            id="only imagined as former",
        ),
        pytest.param(
            "Iceland's President Ronald Berg was silent.", "Ronald Berg", "current", id="not widely known"
        ),
    ],
)
def test_known_terms_tell_whether_a_bare_title_is_of_the_past(
    told: Callable[..., Any], text: str, holder: str, status: str
) -> None:
    (row,) = told(text, holder)
    assert row["status"] == status
    assert "start" not in row


def test_a_candidacy_of_years_ago_is_no_candidacy(told: Callable[..., Any]) -> None:
    assert told("She was for 2012 Republican presidential nominee Jonas Lind.", "Jonas Lind") == []


def test_who_won_the_race_of_long_ago_was_in_office(told: Callable[..., Any]) -> None:
    (row,) = told("She was for 1980 Republican presidential nominee Ronald Reagan.", "Ronald Reagan")
    assert (row["status"], row.get("start_event")) == ("former", None)


def test_a_candidate_of_this_year_stays_one(told: Callable[..., Any]) -> None:
    (row,) = told("She is for 2021 Republican presidential nominee Jonas Lind.", "Jonas Lind")
    assert row["status"] == "candidate"


def test_a_year_behind_the_candidate_tells_of_an_old_race(told: Callable[..., Any]) -> None:
    text = "Jonas Lind, the Republican presidential nominee in 2008, spoke."
    assert told(text, "Jonas Lind") == []
