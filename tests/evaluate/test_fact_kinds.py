"""What holds for facts of every kind."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.fact_kinds import FACT_KINDS
from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.fact_score import score_facts
from onrecord.schema.claim import Agreement, Claims, Commitment, Event, Occupancy

if TYPE_CHECKING:
    from onrecord.evaluate.fact_kind import FactKind

CLASSES = {"occupancies": Occupancy, "events": Event, "agreements": Agreement, "commitments": Commitment}
KINDS = st.sampled_from(list(FACT_KINDS.values()))
PHRASES = st.one_of(st.none(), st.sampled_from(["", "Anna Berg", "the Berg accord", "Peru", "2019-05"]))
LISTS = frozenset({"participants", "declined", "parties"})
# Compared beside the details.
COMPARED = ("title", "parties", "name", "by", "content")


@st.composite
def rows(draw: st.DrawFn) -> tuple[FactKind, list[FactRow], list[FactRow]]:
    """Return rows of one kind, as gold and as read."""
    kind = draw(KINDS)
    names = {*kind.details, *COMPARED} & {field.name for field in dataclasses.fields(CLASSES[kind.name])}
    fields = {name: st.lists(PHRASES, max_size=3) if name in LISTS else PHRASES for name in sorted(names)}
    made = st.builds(FactRow, st.fixed_dictionaries({}, optional=fields), st.just(""))
    return kind, draw(st.lists(made, max_size=3)), draw(st.lists(made, max_size=3))


def test_each_list_of_facts_can_be_evaluated() -> None:
    said = {field.name for field in dataclasses.fields(Claims)} - {"statements"}
    assert set(FACT_KINDS) == said == set(CLASSES)


@pytest.mark.parametrize("kind", FACT_KINDS.values(), ids=list(FACT_KINDS))
def test_details_are_fields_of_the_claim(kind: FactKind) -> None:
    names = {field.name for field in dataclasses.fields(CLASSES[kind.name])}
    assert set(kind.details) <= names
    assert set(kind.said) <= names


@given(rows())
def test_figures_are_shares_and_a_row_agrees_with_itself(
    case: tuple[FactKind, list[FactRow], list[FactRow]],
) -> None:
    kind, wanted, read = case
    score = score_facts(kind, {"a": wanted}, {"a": read})
    assert score.rate.right <= min(score.rate.read, score.rate.wanted)
    for name, detail in score.details().items():
        assert detail.agreed <= detail.matched == score.rate.right
        assert detail.where_given.right <= min(detail.where_given.read, detail.where_given.wanted)
        assert all(kind.agrees(name, row, row) for row in (*wanted, *read))
    assert all(isinstance(kind.described(row), str) for row in (*wanted, *read))
