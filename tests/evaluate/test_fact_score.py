"""Figures of facts."""

from __future__ import annotations

from typing import Any

from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.fact_score import score_facts
from onrecord.evaluate.occupancy_row import OCCUPANCIES
from onrecord.evaluate.rates import Rate


def row(holder: str = "Anna Berg", title: str = "minister", **fields: Any) -> FactRow:  # noqa: ANN401 - any field
    return FactRow({"holder": holder, "title": title, "status": "current", **fields}, "")


GOLD = {
    "a": (row("Anna Berg", start="2003"), row("Jan Novak", "mayor", area="Brno")),
    "b": (row("Eva Lund", "judge"),),
}


def test_a_reading_that_says_the_gold_is_whole() -> None:
    score = score_facts(OCCUPANCIES, GOLD, GOLD)
    assert score.rate == Rate(3, 3, 3)
    assert all(detail.accuracy == 1.0 for detail in score.details().values())
    assert score.details()["start"].where_given == Rate(1, 1, 1)


def test_an_article_that_was_not_read_is_missed() -> None:
    score = score_facts(OCCUPANCIES, GOLD, {"a": GOLD["a"]})
    assert score.rate == Rate(2, 2, 3)
    assert [r.text("holder") for r in score.articles[1].missed()] == ["Eva Lund"]


def test_an_article_without_gold_is_left_out() -> None:
    assert score_facts(OCCUPANCIES, GOLD, {"c": GOLD["b"]}).rate == Rate(0, 0, 3)


def test_rows_too_many_cost_precision() -> None:
    score = score_facts(OCCUPANCIES, GOLD, {**GOLD, "b": (*GOLD["b"], row("Eva Lund", "rector"))})
    assert score.rate == Rate(3, 4, 3)
    assert [r.fields["title"] for r in score.articles[1].extra()] == ["rector"]


def test_a_detail_counts_over_the_matched_rows_alone() -> None:
    read = {"a": (row("Anna Berg", start="2004"), row("Nobody Known", area="Brno"))}
    details = score_facts(OCCUPANCIES, GOLD, read).details()
    assert (details["start"].agreed, details["start"].matched) == (0, 1)
    assert details["start"].where_given == Rate(0, 1, 1)
    assert details["area"].where_given == Rate(0, 0, 0)
    assert details["area"].accuracy == 1.0
