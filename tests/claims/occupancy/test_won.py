"""Offices won in an election: what the contest is for, or the elective post told of the winner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


def test_an_election_just_won_makes_the_winner_incoming(told: Callable[..., Any]) -> None:
    (row,) = told("Anna Berg has won the presidential election in Iceland.", "Anna Berg")
    assert row == {
        "title": "president",
        "organization": "Iceland",
        "status": "incoming",
        "start_event": "elected",
    }


def test_an_election_won_long_ago_began_the_post_told_of_the_winner(told: Callable[..., Any]) -> None:
    text = "President Anna Berg of Iceland spoke on Sunday. Berg won the elections in June 2016."
    (row,) = told(text, "Anna Berg")
    assert (row["status"], row["start"], row["start_event"]) == ("current", "2016-06", "elected")


def test_a_won_election_is_for_the_presidency_not_for_the_vice_presidency(told: Callable[..., Any]) -> None:
    text = (
        "President Anna Berg of Iceland opposed it. As vice president of Iceland, Berg had been for it. "
        "Berg won the election in 2016."
    )
    rows = {row["title"].lower(): row for row in told(text, "Anna Berg")}
    assert rows["president"]["start"] == "2016"
    assert "start" not in rows.get("vice president", {})


def test_who_wins_again_stays_in_office(told: Callable[..., Any]) -> None:
    text = "President Anna Berg of Iceland spoke on Friday. Berg won re-election on Sunday."
    (row,) = told(text, "Anna Berg")
    assert (row["status"], row["start_event"], row.get("start")) == ("current", "elected", None)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("won the presidential primary in Iowa", id="a primary"),
        pytest.param("could win the presidential election in Iceland", id="only possible"),
        pytest.param("won the prize for literature", id="no election"),
        pytest.param("won the popular vote", id="votes, not the office"),
    ],
)
def test_other_victories_give_no_office(told: Callable[..., Any], words: str) -> None:
    rows = told(f"Anna Berg {words} in 2016.", "Anna Berg")
    assert [row for row in rows if row.get("start_event") == "elected" and "factuality" not in row] == []
