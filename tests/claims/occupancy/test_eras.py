"""Posts of the past that stand without "former"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "holder", "status"),
    [
        pytest.param(
            "She was a judge under President Ronald Reagan.", "Ronald Reagan", "former", id="terms long over"
        ),
        pytest.param(
            "He praised President Joe Biden and left.", "Joe Biden", "current", id="in office on the day"
        ),
        pytest.param(
            "It will be hard once Biden is former president Joe Biden.",
            "Joe Biden",
            "current",
            id="only imagined as former",
        ),
        pytest.param(
            "Iceland's President Ronald Berg was silent.", "Ronald Berg", "current", id="not widely known"
        ),
    ],
)
def test_known_terms_tell_whether_a_bare_title_is_of_the_past(
    told: Callable[..., Any], text: str, holder: str, status: str
) -> None:
    (row,) = told(text, holder)
    assert row["status"] == status
    assert "start" not in row
