"""Laws of events: evidence, ids, order, whatever the report says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Event

pytestmark = pytest.mark.weights

_WHO = st.sampled_from(
    ["Anna Berg", "Tomas Lindqvist", "Norway", "Chile", "the two sides", "They", "EU leaders"]
)
_DOES = st.sampled_from(
    [
        "met with",
        "will hold talks with",
        "signed a pact with",
        "visited",
        "boycotted a summit of",
        "denied meeting",
    ]
)
_WHEN = st.sampled_from(
    [
        " in a hotel by the sea",
        " on Monday, as planned",
        " in June, they said",
        " from June 3 to 5",
        " in 2029, it is said",
    ]
)
_SENTENCE = st.tuples(_WHO, _DOES, _WHO, _WHEN).map(
    lambda parts: f"{parts[0]} {parts[1]} {parts[2]}{parts[3]}."
)
_REPORT = st.lists(_SENTENCE, min_size=1, max_size=3).map(" ".join)
_FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_FEW
@given(text=_REPORT)
def test_evidence_is_the_words_at_its_place(events: Callable[..., tuple[Event, ...]], text: str) -> None:
    rows = events(text)
    assert all(row.evidence for row in rows)
    assert all(text[span.start : span.end] == span.text for row in rows for span in row.evidence)


@_FEW
@given(text=_REPORT)
def test_every_event_has_somebody_and_names_nobody_twice(
    events: Callable[..., tuple[Event, ...]], text: str
) -> None:
    for row in events(text):
        assert row.participants or row.declined
        assert len(set(row.participants)) == len(row.participants) == len(row.participant_ids)
        assert not set(row.participants) & set(row.declined)


@_FEW
@given(text=_REPORT)
def test_a_second_reading_finds_the_same_rows(events: Callable[..., tuple[Event, ...]], text: str) -> None:
    assert events(text) == events(text)


@_FEW
@given(text=_REPORT)
def test_a_range_of_days_does_not_end_before_it_begins(
    events: Callable[..., tuple[Event, ...]], text: str
) -> None:
    assert all(row.date <= row.date_end for row in events(text) if row.date and row.date_end)


def test_the_document_is_part_of_the_id(events: Callable[..., tuple[Event, ...]]) -> None:
    text = "Anna Berg met Tomas Lindqvist."
    assert events(text, document_id="one")[0].id != events(text, document_id="two")[0].id
