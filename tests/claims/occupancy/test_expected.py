"""What is only expected is planned; who has been chosen comes into office in fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "Anna Berg is expected to be appointed governor of the Norwegian central bank.",
            "incoming",
            id="expected",
        ),
        pytest.param(
            "Anna Berg is to be named foreign minister of Norway on Friday.", "incoming", id="is to"
        ),
        pytest.param(
            "Anna Berg will be nominated as ambassador to Japan by Norway.", "candidate", id="will be"
        ),
        pytest.param(
            "Anna Berg will take over as chairman of Nordic Bank in May.", "incoming", id="will take over"
        ),
        pytest.param(
            "Jonas Lind, the Norwegian finance minister, is to be replaced by his deputy, Anna Berg.",
            "incoming",
            id="is to replace",
        ),
        pytest.param("Anna Berg will be the mayor of Bergen.", "incoming", id="will be in office"),
        pytest.param(
            "Anna Berg is expected to resign as finance minister of Norway.", "outgoing", id="is to leave"
        ),
        pytest.param(
            "Norwegian Finance Minister Anna Berg is expected to resign on Friday. Berg, the minister, "
            "declined to comment.",
            "outgoing",
            id="is to leave, and is told by title",
        ),
    ],
)
def test_what_is_only_expected_is_planned(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, status: str
) -> None:
    rows = [row for row in told(text, "Anna Berg") if row["title"] != "deputy"]
    assert [(row["status"], row.get("factuality")) for row in rows] == [(status, "planned")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("Norwegian President-elect Anna Berg met reporters.", "incoming", id="elect"),
        pytest.param("Anna Berg was named as the next director of the World Bank.", "incoming", id="next"),
        pytest.param("Anna Berg was chosen to become president of Norway.", "current", id="chosen to become"),
        pytest.param(
            "Anna Berg will be sworn in as president of Iceland in May.", "incoming", id="to be sworn in"
        ),
        pytest.param(
            "Anna Berg was elected on Sunday and will become president of Iceland in January.",
            "incoming",
            id="elected, will become",
        ),
        pytest.param(
            "The incoming governor of the Bank of Norway, Anna Berg, will take over in May.",
            "incoming",
            id="told as incoming too",
        ),
        pytest.param("Anna Berg will run for president of Iceland.", "candidate", id="will run"),
        pytest.param(
            "Anna Berg will step down as finance minister of Norway in May.", "outgoing", id="will leave"
        ),
        pytest.param(
            "Anna Berg would become president of Iceland in 1999.", "current", id="told of the past"
        ),
    ],
)
def test_who_is_chosen_or_declared_is_so_in_fact(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, status: str
) -> None:
    assert [(row["status"], row.get("factuality")) for row in told(text, "Anna Berg")] == [(status, None)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anna Berg may be named finance minister of Norway.", id="may"),
        pytest.param("Anna Berg is likely to be named finance minister of Norway.", id="likely"),
        pytest.param("Anna Berg is tipped to become finance minister of Norway.", id="tipped"),
    ],
)
def test_a_guess_makes_an_office_possible(
    told: Callable[[str, str], list[dict[str, Any]]], text: str
) -> None:
    assert [(row["status"], row["factuality"]) for row in told(text, "Anna Berg")] == [
        ("incoming", "possible")
    ]
