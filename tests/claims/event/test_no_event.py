"""What is no event between parties, and what the report does not vouch for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Event

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg told a press conference in Lima that taxes would fall.",
        "The cabinet held a meeting on Monday. The parliament met on Tuesday.",
        "Anna Berg won the debate with Tomas Lindqvist in Vienna.",
        "Voters cheered Anna Berg at a rally in Bergen.",
        "Anna Berg told reporters that the budget would meet its targets.",
        "Anna Berg spoke to the Daily Herald on Monday.",
        "The committee held a hearing on Tuesday.",
        "Both companies met their goals last year.",
        "The talks failed, and nobody knew why.",
    ],
    ids=lambda text: text.rstrip("."),
)
def test_this_is_no_event_between_parties(events: Callable[..., tuple[Event, ...]], text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Foreign Minister Jana Novak denied having met President Tomas Lindqvist.", "denied"),
        ("Foreign Minister Jana Novak refused to meet President Tomas Lindqvist.", "denied"),
        ("Anna Berg did not meet Tomas Lindqvist.", "denied"),
        ("Anna Berg may meet Tomas Lindqvist in June.", "possible"),
        ("If Foreign Minister Jana Novak meets President Tomas Lindqvist, prices will fall.", "possible"),
        ("If Norway and Chile sign a fisheries agreement, prices will fall.", "possible"),
        ("Norway refused to sign a fisheries agreement with Chile.", "denied"),
    ],
)
def test_what_is_denied_or_doubtful_is_said_to_be_so(
    events: Callable[..., tuple[Event, ...]], text: str, factuality: str
) -> None:
    assert [row.factuality for row in events(text)] == [factuality]


def test_they_met_if_they_have_not_met_since(events: Callable[..., tuple[Event, ...]]) -> None:
    (row,) = events("Anna Berg and Tomas Lindqvist have not met since March 2029.")
    assert (row.date, row.status, row.factuality) == ("2029-03", "held", "actual")
