"""What makes two commitments the same fact, and how well fulfilment is read."""

from __future__ import annotations

import pytest

from onrecord.evaluate.commitment_row import (
    COMMITMENTS,
    commitment_likeness,
    fulfilment_macro_f1,
    fulfilment_rates,
)
from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.fact_score import FactScore, score_facts
from onrecord.evaluate.rates import Rate


def promise(by: str, content: str, status: str | None = None) -> FactRow:
    return FactRow({"by": by, "content": content, "status": status}, "")


@pytest.mark.parametrize(
    ("read", "likeness"),
    [
        pytest.param(promise("Anna Berg", "open the old harbour"), 1.0, id="the same"),
        pytest.param(promise("Berg", "open the harbour"), 0.8, id="a short name, less words"),
        pytest.param(promise("Jan Berg", "open the old harbour"), 1.0, id="half of the name"),
        pytest.param(promise("Peru", "open the old harbour"), 0.0, id="another promiser"),
        pytest.param(promise("Anna Berg", "pay all debts"), 0.0, id="another promise"),
    ],
)
def test_rows_are_alike_by_promiser_and_words(read: FactRow, likeness: float) -> None:
    wanted = promise("Anna Berg", "open the old harbour")
    assert commitment_likeness(wanted, read) == pytest.approx(likeness)


def fulfilment(*statuses: tuple[str | None, str | None]) -> FactScore:
    """Return the score of matched commitments with these statuses in gold and reading."""
    wanted = [promise("Peru", f"word{number}", ours) for number, (ours, _) in enumerate(statuses)]
    read = [promise("Peru", f"word{number}", theirs) for number, (_, theirs) in enumerate(statuses)]
    return score_facts(COMMITMENTS, {"a": wanted}, {"a": read})


def test_each_status_has_its_rate_over_the_matched() -> None:
    rates = fulfilment_rates(fulfilment(("kept", "kept"), ("kept", None), (None, "broken"), (None, None)))
    assert rates["kept"] == Rate(1, 1, 2)
    assert rates["broken"] == Rate(0, 1, 0)
    assert rates["partly"] == Rate(0, 0, 0)


@pytest.mark.parametrize(
    ("statuses", "mean"),
    [
        pytest.param([("kept", "kept"), ("broken", "broken")], 1.0, id="all right"),
        pytest.param(
            [("kept", "kept"), ("kept", "kept"), ("broken", "kept")], 0.4, id="the seldom one counts"
        ),
        pytest.param([("kept", "kept"), (None, "pending")], 0.5, id="a status that nobody gave"),
        pytest.param([(None, None)], 0.0, id="no status at all"),
    ],
)
def test_the_mean_is_over_the_statuses_that_are_given(
    statuses: list[tuple[str | None, str | None]], mean: float
) -> None:
    assert fulfilment_macro_f1(fulfilment(*statuses)) == pytest.approx(mean)


def test_a_person_sees_who_promised_what() -> None:
    assert COMMITMENTS.described(promise("Peru", "pay", "kept")) == "Peru: pay | status kept"
