"""Posts told by another's."""

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
            "Japanese Foreign Minister Kenji Mori and his Norwegian counterpart, Anna Berg, met in Oslo.",
            "Anna Berg",
            {"title": "Foreign Minister", "organization": "Norway", "status": "current"},
            id="his counterpart",
        ),
        pytest.param(
            "Norwegian Foreign Minister Anna Berg met her Japanese counterpart, Kenji Mori, on Monday.",
            "Kenji Mori",
            {"title": "Foreign Minister", "organization": "Japan", "status": "current"},
            id="of another state",
        ),
        pytest.param(
            "Norwegian Foreign Minister Anna Berg met her Japanese counterpart, Kenji Mori, on Monday.",
            "Anna Berg",
            {"title": "Foreign Minister", "organization": "Norway", "status": "current"},
            id="the one himself",
        ),
    ],
)
def test_a_counterpart_has_the_post_of_the_other(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_a_counterpart_of_the_same_state_has_another_post(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    text = "Norwegian Foreign Minister Anna Berg met her Norwegian counterpart, Jonas Lind, on Monday."
    assert told(text, "Jonas Lind") == []
