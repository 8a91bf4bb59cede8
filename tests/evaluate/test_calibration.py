"""Confidence is how often a rule is right."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.agreement_row import AGREEMENTS
from onrecord.evaluate.calibration import (
    ANY_RULE,
    JudgedClaim,
    RuleCount,
    calibration_error,
    confidence_toml,
    confidences,
    count_rules,
    judged_claims,
    score_steps,
    scores_toml,
)
from onrecord.evaluate.commitment_row import COMMITMENTS
from onrecord.evaluate.evaluation import FactsEvaluation, StatementsEvaluation
from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.fact_score import score_facts
from onrecord.evaluate.occupancy_row import OCCUPANCIES
from onrecord.evaluate.silence import Silence
from onrecord.evaluate.statement_row import WordPlaces, statement_rows
from onrecord.evaluate.statements_score import score_statements

if TYPE_CHECKING:
    from onrecord.evaluate.fact_kind import FactKind

judged = st.lists(
    st.builds(
        JudgedClaim,
        st.sampled_from(["apposition", "verb.appointed"]),
        st.sampled_from([0.5, 0.8]),
        st.booleans(),
    )
)


def test_a_rule_is_right_where_a_row_of_the_gold_agrees() -> None:
    berg = FactRow({"holder": "Anna Berg", "title": "mayor", "rule": "apposition", "confidence": 0.7}, "")
    novak = FactRow({"holder": "Jan Novak", "title": "judge", "rule": "verb.appointed"}, "")
    score = score_facts(OCCUPANCIES, {"a": [berg]}, {"a": [berg, novak]})
    evaluation = FactsEvaluation(score, Silence(0, ()), {})
    assert list(judged_claims(evaluation)) == [
        JudgedClaim("apposition", 0.7, True),
        JudgedClaim("verb.appointed", 1.0, False),
    ]


def test_a_rule_of_statements_is_right_where_the_speaker_is_too() -> None:
    words = WordPlaces("Berg said she would go. Novak said it rained.")
    first, second = {"source": [(0, 4)], "content": [(10, 22)]}, {"source": [(24, 29)], "content": [(35, 44)]}
    read = [
        {**first, "rule": "cue", "confidence": 0.9},
        {**second, "source": [(0, 4)], "rule": "tagger", "confidence": 0.8},
    ]
    score = score_statements(
        {"a": statement_rows([first, second], words)}, {"a": statement_rows(read, words)}
    )
    evaluation = StatementsEvaluation(score, Silence(0, ()), {})
    assert list(judged_claims(evaluation)) == [
        JudgedClaim("cue", 0.9, True),
        JudgedClaim("tagger", 0.8, False),
    ]


def test_few_claims_lean_on_all_rules_together() -> None:
    counts = {"often": RuleCount(95, 95), "seldom": RuleCount(0, 1)}
    found = confidences(counts)
    assert found[ANY_RULE] == pytest.approx(96 / 98)
    assert found["often"] == pytest.approx((95 + 40 * 96 / 98) / 135)
    assert 0.5 < found["seldom"] < found["often"]


@given(judged)
def test_confidence_lies_between_the_rule_and_all_rules(claims: list[JudgedClaim]) -> None:
    counts = count_rules(claims)
    found = confidences(counts)
    for rule, count in counts.items():
        low, high = sorted((count.right / count.made, found[ANY_RULE]))
        assert low - 1e-9 <= found[rule] <= high + 1e-9


@given(judged, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(claims: list[JudgedClaim], random: object) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis gives a random.Random
    assert confidence_toml(claims, "g") == confidence_toml(shuffled, "g")


@given(judged)
def test_the_table_is_toml_with_a_line_for_every_rule(claims: list[JudgedClaim]) -> None:
    table = tomllib.loads(confidence_toml(claims, "dev.json"))
    assert list(table) == ["confidence"]
    assert table["confidence"] == pytest.approx(confidences(count_rules(claims)), abs=0.0006)


def test_the_error_of_a_confidence_is_its_square_distance_from_the_truth() -> None:
    assert calibration_error([(1.0, True), (0.5, False)]) == 0.125
    assert calibration_error([]) == 0.0


def test_scores_are_by_rule_where_it_made_enough_claims() -> None:
    claims = [JudgedClaim("cue", 0.2 + 0.6 * (n % 2), n % 2 == 1) for n in range(400)]
    claims += [JudgedClaim("seldom", 0.5, True)] * 30 + [JudgedClaim("flat", 0.5, True)] * 100
    steps = score_steps(claims)
    assert list(steps) == [ANY_RULE, "cue", "flat"]
    assert [(step.score, step.share) for step in steps["cue"]] == [
        (pytest.approx(0.2), 0.0),
        (pytest.approx(0.8), 1.0),
    ]
    table = tomllib.loads(scores_toml(steps, "dev.json"))["scores"]
    assert table["cue"] == [[0.2, 0.0], [0.8, 1.0]]
    assert len(table[ANY_RULE]) == len(steps[ANY_RULE])


@pytest.mark.parametrize(
    ("kind", "fields", "is_doubtful"),
    [
        pytest.param(COMMITMENTS, {"by": "the group"}, True, id="promised by a group without a name"),
        pytest.param(COMMITMENTS, {"by": "Peru"}, False, id="promised by a state"),
        pytest.param(AGREEMENTS, {"name": "pact", "signed": None}, True, id="an agreement never signed"),
        pytest.param(AGREEMENTS, {"name": "pact", "signed": "2019"}, False, id="an agreement signed"),
        pytest.param(OCCUPANCIES, {"holder": "the man"}, False, id="no doubt of occupancies"),
    ],
)
def test_some_claims_are_doubtful_by_any_rule(
    kind: FactKind,
    fields: dict[str, str],
    is_doubtful: bool,  # noqa: FBT001 - a table
) -> None:
    score = score_facts(kind, {"a": []}, {"a": [FactRow(fields, "")]})
    (claim,) = judged_claims(FactsEvaluation(score, Silence(0, ()), {}))
    assert claim.is_doubtful is is_doubtful


def test_doubtful_claims_have_a_table_of_their_own() -> None:
    sure, doubtful = JudgedClaim("cue", 0.5, True), JudgedClaim("cue", 0.5, False, is_doubtful=True)
    table = tomllib.loads(confidence_toml([sure, doubtful], "dev.json"))
    assert table == {"confidence": {"*": 0.667, "cue": 0.675}, "doubtful": {"*": 0.333, "cue": 0.325}}
