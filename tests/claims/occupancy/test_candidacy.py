"""Who seeks which post; the title is the post's, never "candidate"."""

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
            "Jonas Lind is running for president of Iceland.",
            "Jonas Lind",
            {"title": "president", "organization": "Iceland", "status": "candidate"},
            id="runs for",
        ),
        pytest.param(
            "Robert Hale is running for governor of Ohio.",
            "Robert Hale",
            {"title": "governor", "organization": "Ohio", "status": "candidate"},
            id="governor",
        ),
        pytest.param(
            "Robert Hale, the Democratic candidate for governor of Ohio, spoke on Sunday.",
            "Robert Hale",
            {"title": "governor", "organization": "Ohio", "status": "candidate"},
            id="candidate for",
        ),
        pytest.param(
            "Robert Hale's bid for the presidency of Iceland failed.",
            "Robert Hale",
            {"title": "president", "organization": "Iceland", "status": "candidate"},
            id="bid for",
        ),
        pytest.param(
            "Republican presidential candidate Robert Hale spoke in Ohio.",
            "Robert Hale",
            {"title": "president", "organization": "United States", "status": "candidate"},
            id="presidential",
        ),
    ],
)
def test_a_candidate_seeks_a_post(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]
