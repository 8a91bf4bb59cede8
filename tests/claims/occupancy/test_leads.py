"""Posts that a verb names: heads, led by."""

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
            "Anna Berg chairs the Nordic Council.",
            "Anna Berg",
            {"title": "chairman", "organization": "Nordic Council", "status": "current"},
            id="chairs",
        ),
        pytest.param(
            "Anna Berg chaired the Nordic Council from 2003 to 2005.",
            "Anna Berg",
            {
                "title": "chairman",
                "organization": "Nordic Council",
                "status": "former",
                "start": "2003",
                "end": "2005",
            },
            id="chaired, from and to",
        ),
        pytest.param(
            "Anna Berg directed the National Museum until 2010.",
            "Anna Berg",
            {"title": "director", "organization": "National Museum", "status": "former", "end": "2010"},
            id="directed until",
        ),
        pytest.param(
            "Jonas Lind, who heads the Nordic Council, wrote the book.",
            "Jonas Lind",
            {"title": "head", "organization": "Nordic Council", "status": "current"},
            id="who heads",
        ),
        pytest.param(
            "Jonas Lind heads the Nordic Council.",
            "Jonas Lind",
            {"title": "head", "organization": "Nordic Council", "status": "current"},
            id="heads",
        ),
        pytest.param(
            "The Green Party, led by Jonas Lind, lost two seats.",
            "Jonas Lind",
            {"title": "leader", "organization": "Green Party", "status": "current"},
            id="led by",
        ),
    ],
)
def test_a_body_is_led_by_somebody(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]
