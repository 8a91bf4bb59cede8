"""A row is as certain as the best rule that made it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.occupancy.confidence import confidence_of

_RULES = st.lists(
    st.sampled_from(["title_before_name", "apposition_after_name", "is_post", "successor", "no such rule"]),
    min_size=1,
)


@given(_RULES)
def test_confidence_is_that_of_the_best_rule(rules: list[str]) -> None:
    assert confidence_of(rules) == max(confidence_of([rule]) for rule in rules)
    assert 0 < confidence_of(rules) <= 1


def test_a_row_without_a_rule_has_no_confidence() -> None:
    with pytest.raises(ValueError, match="empty"):
        confidence_of([])
