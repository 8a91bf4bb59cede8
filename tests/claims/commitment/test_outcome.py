"""What became of a promise by what the report tells right behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.commitment.fulfilment.counts import numbers_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims.report import Report
    from onrecord.schema.claim import Commitment

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("Norland vowed to hire 300 guards. It hired 120.", "partly", id="fewer"),
        pytest.param("Norland vowed to hire 300 guards. It hired 340.", "kept", id="more"),
        pytest.param("Norland vowed to hire 300 guards; 120 of them are at work.", "partly", id="of them"),
        pytest.param("Norland vowed to hire 300 guards. Half of them are at work.", "partly", id="half"),
        pytest.param(
            "Norland vowed to repair the locks. It repaired two out of five.", "partly", id="out of"
        ),
        pytest.param(
            "Norland vowed to pay no more than 5 million euros. It paid 8 million.", "broken", id="limit"
        ),
        pytest.param(
            "Norland vowed to halve the debt. The debt has grown since.", "broken", id="the contrary"
        ),
        pytest.param(
            "Norland vowed to sell the mine. A buyer has not yet been found.", "pending", id="not yet"
        ),
        pytest.param(
            "Norland vowed to sell the mine by May 2009. A buyer has not been found.",
            "pending",
            id="before the day",
        ),
        pytest.param(
            "Norland vowed to sell the mine by May 2005. It has not sold the mine.",
            "broken",
            id="after the day",
        ),
        pytest.param("Norland vowed to close the mine, and closed it in June.", "kept", id="and did"),
        pytest.param("Norland vowed to close the mine. Ships lay in port.", None, id="another thing"),
        pytest.param(
            "Norland vowed to close the mine.\n\nIt closed the school.", None, id="another paragraph"
        ),
        pytest.param(
            "Norland vowed to sell the mine. Anna Berg says the mine is sold; Jan Novak says it is not.",
            "disputed",
            id="two tell different things",
        ),
        pytest.param(
            "Norland vowed to shut the mine. It was shut in May, Anna Berg said; Jan Novak confirmed it.",
            "kept",
            id="the other side confirms",
        ),
    ],
)
def test_what_is_told_next_says_what_became_of_it(
    commitments: Callable[..., tuple[Commitment, ...]], text: str, status: str | None
) -> None:
    (row,) = commitments(text)
    assert row.status == status


def test_what_follows_belongs_to_the_last_promise(commitments: Callable[..., tuple[Commitment, ...]]) -> None:
    text = "Norland vowed to close the mine. It also vowed to hire 300 guards. It hired 120."
    assert [row.status for row in commitments(text)] == [None, "partly"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("They built ninety-three schools.", [93.0], id="in words"),
        pytest.param("It paid 3.1 billion euros and 4,500 crowns.", [3.1e9, 4500.0], id="scale and comma"),
        pytest.param("The price of copper fell in May 2005 again.", [], id="a date is none"),
        pytest.param("Nothing at all was paid to them.", [], id="none"),
    ],
)
def test_numbers_are_read_without_dates(
    annotate: Callable[[str], Report], text: str, numbers: list[float]
) -> None:
    report = annotate(text)
    assert [value for value, _ in numbers_in(report, 0, len(report.tokens))] == numbers
