"""Whose post it is, where the words at the name leave it open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "holder", "row"),
    [
        pytest.param(
            "Norway appointed Anna Berg ambassador to Japan.",
            "Anna Berg",
            {
                "title": "ambassador",
                "organization": "Norway",
                "status": "current",
                "area": "Japan",
                "start_event": "appointed",
            },
            id="the state that sends, parsed with the name as one phrase",
        ),
        pytest.param(
            "The pro-Danish President Jonas Lind of Norway was silent.",
            "Jonas Lind",
            {"title": "President", "organization": "Norway", "status": "current"},
            id="not whom he is for",
        ),
        pytest.param(
            "The mayor of Paris, Jonas Lind, was silent.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Paris", "status": "current"},
            id="a capital, not its state",
        ),
        pytest.param(
            "Nordic Bank lost money. Jonas Lind, chief of the secret service, was silent.",
            "Jonas Lind",
            {"title": "chief", "organization": "secret service", "status": "current"},
            id="a body in small letters",
        ),
        pytest.param(
            "Nordic Bank had a bad year. The bank's chairman, Jonas Lind, was silent.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "current"},
            id="the bank at the beginning of a sentence",
        ),
        pytest.param(
            "Judge Anna Berg of the Supreme Court dissented.",
            "Anna Berg",
            {"title": "Judge", "organization": "Supreme Court", "status": "current"},
            id="the court behind the name",
        ),
        pytest.param(
            "Anna Berg is the chairwoman of Nordic Bank next year.",
            "Anna Berg",
            {"title": "chairwoman", "organization": "Nordic Bank", "status": "current"},
            id="no day in a name",
        ),
        pytest.param(
            "Denmark's government met on Friday. Prime Minister Jonas Lind said nothing.",
            "Jonas Lind",
            {"title": "Prime Minister", "organization": "Denmark", "status": "current"},
            id="the state that it is about",
        ),
        pytest.param(
            "The Nordic Bank lost money. Its chairman, Jonas Lind, was silent.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "current"},
            id="its chairman",
        ),
        pytest.param(
            "Norwegian Prime Minister Anna Berg arrived. Her spokesman, Peter Holm, was silent.",
            "Peter Holm",
            {"title": "spokesman", "organization": "Anna Berg", "status": "current"},
            id="her spokesman",
        ),
        pytest.param(
            "Norwegian Prime Minister Anna Berg arrived. Her deputy, Peter Holm, was silent.",
            "Peter Holm",
            {"title": "deputy", "organization": "Norway", "status": "current"},
            id="her deputy",
        ),
        pytest.param(
            "Norwegian Prime Minister Anna Berg and Danish Foreign Minister Jonas Lind signed the treaty.",
            "Anna Berg",
            {"title": "Prime Minister", "organization": "Norway", "status": "current"},
            id="the first of two states",
        ),
        pytest.param(
            "Norwegian Prime Minister Anna Berg and Danish Foreign Minister Jonas Lind signed the treaty.",
            "Jonas Lind",
            {"title": "Foreign Minister", "organization": "Denmark", "status": "current"},
            id="the second of two states",
        ),
        pytest.param(
            "Anna Berg's deputy, Peter Holm, spoke on Sunday.",
            "Peter Holm",
            {"title": "deputy", "organization": "Anna Berg", "status": "current"},
            id="whose own post is not told",
        ),
        pytest.param(
            "Danish Prime Minister Jonas Lind praised Norwegian ambassador Anna Berg.",
            "Anna Berg",
            {"title": "ambassador", "organization": "Norway", "status": "current"},
            id="a state abroad",
        ),
        pytest.param(
            "Secretary of State Carol Dunn flew to Cairo on Sunday.",
            "Carol Dunn",
            {"title": "Secretary of State", "organization": "United States", "status": "current"},
            id="secretary of state",
        ),
        pytest.param(
            "White House spokesman Paul Weiss declined to comment.",
            "Paul Weiss",
            {"title": "spokesman", "organization": "White House", "status": "current"},
            id="a house for its master",
        ),
        pytest.param(
            "The US Supreme Court ruled on Friday. Justice Carol Dunn wrote the opinion.",
            "Carol Dunn",
            {"title": "Justice", "organization": "US Supreme Court", "status": "current"},
            id="a court named before",
        ),
        pytest.param(
            "Mayor Carol Dunn of Springfield cut the ribbon.",
            "Carol Dunn",
            {"title": "Mayor", "organization": "Springfield", "status": "current"},
            id="a place behind the name",
        ),
    ],
)
def test_the_body_is_found_elsewhere_in_the_report(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_the_agency_of_a_dateline_is_nobodys_body(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    assert told("OSLO, Oct 18 (Reuters) - Director Anna Berg said the plan was ready.", "Anna Berg") == []
