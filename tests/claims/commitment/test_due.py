"""By when, and on which condition, something is promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Commitment

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "due"),
    [
        pytest.param("Estonia promised to cut its debt by May 1, 2009.", "2009-05-01", id="a day"),
        pytest.param("Estonia promised to cut its debt by June 2009.", "2009-06", id="a month"),
        pytest.param("Estonia promised to cut its debt before the end of 2009.", "2009", id="an end of year"),
        pytest.param(
            "Estonia promised to cut its debt no later than June 30, 2008.", "2008-06-30", id="no later"
        ),
        pytest.param("Estonia promised to cut its debt by the end of next year.", "2007", id="next year"),
        pytest.param("Estonia promised to open the port in 2008.", "2008", id="in a year to come"),
        pytest.param("Estonia promised to repeat the vote of 2004.", None, id="a year gone by"),
        pytest.param("Estonia promised to cut its debt within six months.", None, id="nothing is computed"),
        pytest.param(
            "Estonia promised to cut its debt. The deadline is May 1, 2009.", "2009-05-01", id="told after"
        ),
        pytest.param("On Friday Estonia promised to cut its debt.", None, id="the day of the promise"),
        pytest.param(
            "Nordbank failed to keep a promise to repay savers by May 5.", "2006-05-05", id="gone by"
        ),
        pytest.param("Nordbank promised to repay savers by May 5.", "2007-05-05", id="to come"),
    ],
)
def test_a_deadline_is_kept_at_its_precision(
    commitments: Callable[..., tuple[Commitment, ...]], text: str, due: str | None
) -> None:
    assert [row.due for row in commitments(text)] == [due]


@pytest.mark.parametrize(
    ("text", "content", "condition"),
    [
        pytest.param(
            "Peru promised to open the border if Chile withdrew its ships.",
            "open the border",
            "if Chile withdrew its ships",
            id="if behind",
        ),
        pytest.param(
            "Peru agreed to open the border on condition that Chile withdrew its ships.",
            "open the border",
            "on condition that Chile withdrew its ships",
            id="on condition that",
        ),
        pytest.param("Peru promised to open the border.", "open the border", None, id="none"),
    ],
)
def test_a_condition_is_set_apart(
    commitments: Callable[..., tuple[Commitment, ...]], text: str, content: str, condition: str | None
) -> None:
    assert [(row.content, row.condition) for row in commitments(text)] == [(content, condition)]
