"""A curve that never falls."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.rising import Step, rising_steps

judged = st.lists(st.tuples(st.sampled_from([0.1, 0.2, 0.5, 0.9]), st.booleans()))


@pytest.mark.parametrize(
    ("judged", "steps"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([(0.5, True)], [Step(0.5, 1, 1)], id="less than a step"),
        pytest.param([(0.2, False), (0.8, True)] * 2, [Step(0.2, 0, 2), Step(0.8, 2, 2)], id="two steps"),
        pytest.param([(0.2, True), (0.8, False)] * 2, [Step(0.5, 2, 4)], id="the surer are less often right"),
        pytest.param([(0.5, True), (0.5, False)] * 2, [Step(0.5, 2, 4)], id="one score is one step"),
        pytest.param(
            [(0.2, False), (0.2, False), (0.8, True)], [Step(pytest.approx(0.4), 1, 3)], id="one is left over"
        ),
    ],
)
def test_steps_are_of_two_claims_or_more(judged: list[tuple[float, bool]], steps: list[Step]) -> None:
    assert list(rising_steps(judged, least=2)) == steps


@given(judged, st.integers(1, 5))
def test_scores_and_shares_rise_and_no_claim_is_lost(judged: list[tuple[float, bool]], least: int) -> None:
    steps = rising_steps(judged, least)
    assert sum(step.made for step in steps) == len(judged)
    assert sum(step.right for step in steps) == sum(is_right for _, is_right in judged)
    assert all(before.score < after.score for before, after in pairwise(steps))
    assert all(before.share < after.share for before, after in pairwise(steps))
    assert all(step.made >= min(least, len(judged)) for step in steps)


@given(judged, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(judged: list[tuple[float, bool]], random: object) -> None:
    shuffled = list(judged)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis gives a random.Random
    assert rising_steps(shuffled, 2) == rising_steps(judged, 2)
