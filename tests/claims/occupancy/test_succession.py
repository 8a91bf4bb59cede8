"""Who follows whom: both rows name the other."""

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
            "Anna Berg was replaced by Jonas Lind as chairman of the Nordic Bank.",
            "Anna Berg",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "successor": "Jonas Lind",
            },
            id="goes, by",
        ),
        pytest.param(
            "Anna Berg was replaced by Jonas Lind as chairman of the Nordic Bank.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "current",
                "predecessor": "Anna Berg",
            },
            id="comes, by",
        ),
        pytest.param(
            "Anna Berg, the director of the Nordic Bank, will be succeeded by Jonas Lind.",
            "Anna Berg",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "outgoing",
                "successor": "Jonas Lind",
            },
            id="goes, to be succeeded",
        ),
        pytest.param(
            "Anna Berg, the director of the Nordic Bank, will be succeeded by Jonas Lind.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "incoming",
                "predecessor": "Anna Berg",
            },
            id="comes, to succeed",
        ),
        pytest.param(
            "Anna Berg takes over from Jonas Lind as mayor of Bergen.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former", "successor": "Anna Berg"},
            id="goes, taken over from",
        ),
        pytest.param(
            "The Nordic Bank replaced chairman Anna Berg with Jonas Lind.",
            "Anna Berg",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "successor": "Jonas Lind",
            },
            id="goes, replaced with",
        ),
        pytest.param(
            "The Nordic Bank replaced chairman Anna Berg with Jonas Lind.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "current",
                "predecessor": "Anna Berg",
            },
            id="comes, replaced with",
        ),
        pytest.param(
            "Jonas Lind will succeed Anna Berg as director of the National Museum.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "incoming",
                "predecessor": "Anna Berg",
            },
            id="comes, will succeed",
        ),
        pytest.param(
            "Finance Minister Anna Berg of Norway spoke. Her predecessor, Jonas Lind, was silent.",
            "Jonas Lind",
            {
                "title": "Finance Minister",
                "organization": "Norway",
                "status": "former",
                "successor": "Anna Berg",
            },
            id="her predecessor",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, will be replaced by Carol Dunn.",
            "Paul Weiss",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "outgoing",
                "area": "Sudan",
                "successor": "Carol Dunn",
            },
            id="envoy and area",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, will be replaced by Carol Dunn.",
            "Carol Dunn",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "incoming",
                "area": "Sudan",
                "predecessor": "Paul Weiss",
            },
            id="comes to the area",
        ),
    ],
)
def test_one_goes_and_another_comes(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_one_who_goes_and_one_who_comes_into_the_same_post_are_paired(told: Callable[..., Any]) -> None:
    text = (
        "Outgoing Norwegian Prime Minister Anna Berg met reporters in Oslo. "
        "Incoming Norwegian Prime Minister Jonas Lind stayed away."
    )
    (goes,) = told(text, "Anna Berg")
    (comes,) = told(text, "Jonas Lind")
    assert (goes["successor"], comes["predecessor"]) == ("Jonas Lind", "Anna Berg")
