"""Confidence is how often a rule is right."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.calibration import (
    ANY_RULE,
    RuleCount,
    calibration_error,
    confidence_toml,
    confidences,
    count_rules,
    judged_rows,
)
from onrecord.evaluate.occupancy_row import OccupancyRow
from onrecord.evaluate.occupancy_score import score_occupancies

judged = st.lists(st.tuples(st.sampled_from(["apposition", "verb.appointed"]), st.booleans()))


def test_a_rule_is_right_where_a_row_of_the_gold_agrees() -> None:
    berg = OccupancyRow({"holder": "Anna Berg", "title": "mayor", "rule": "apposition"}, "")
    novak = OccupancyRow({"holder": "Jan Novak", "title": "judge", "rule": "verb.appointed"}, "")
    score = score_occupancies({"a": [berg]}, {"a": [berg, novak]})
    assert list(judged_rows(score)) == [("apposition", True), ("verb.appointed", False)]


def test_few_claims_lean_on_all_rules_together() -> None:
    counts = {"often": RuleCount(95, 95), "seldom": RuleCount(0, 1)}
    found = confidences(counts)
    assert found[ANY_RULE] == pytest.approx(95 / 96)
    assert found["often"] == pytest.approx((95 + 10 * 95 / 96) / 105)
    assert 0.5 < found["seldom"] < found["often"]


@given(judged)
def test_confidence_lies_between_the_rule_and_all_rules(rows: list[tuple[str, bool]]) -> None:
    counts = count_rules(rows)
    found = confidences(counts)
    for rule, count in counts.items():
        low, high = sorted((count.right / count.made, found[ANY_RULE]))
        assert low - 1e-9 <= found[rule] <= high + 1e-9


@given(judged, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(rows: list[tuple[str, bool]], random: object) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis gives a random.Random
    assert confidence_toml(count_rules(rows), "g") == confidence_toml(count_rules(shuffled), "g")


@given(judged)
def test_the_table_is_toml_with_a_line_for_every_rule(rows: list[tuple[str, bool]]) -> None:
    counts = count_rules(rows)
    table = tomllib.loads(confidence_toml(counts, "dev.json"))["confidence"]
    assert table == pytest.approx(confidences(counts), abs=0.0006)


def test_the_error_of_a_confidence_is_its_square_distance_from_the_truth() -> None:
    assert calibration_error([(1.0, True), (0.5, False)]) == 0.125
    assert calibration_error([]) == 0.0
