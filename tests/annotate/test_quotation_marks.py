"""Opening and closing marks are told apart."""

from __future__ import annotations

import pytest

from onrecord.annotate.quotation_marks import closes_quotation, opens_quotation


@pytest.mark.parametrize(
    ("text", "start", "opens"),
    [
        pytest.param('"Yes', 0, True, id="first in the text"),
        pytest.param('said "Yes', 5, True, id="after a space"),
        pytest.param('Yes" he', 3, False, id="before a space"),
        pytest.param('("Yes', 1, True, id="after a bracket"),
        pytest.param('Yes."', 4, False, id="last in the text"),
        pytest.param('Yes " he', 4, False, id="between spaces"),
        pytest.param("„Ja", 0, True, id="low mark"),
        pytest.param("« Oui", 0, True, id="guillemet with a space"),
        pytest.param("Oui »", 4, False, id="closing guillemet"),
        pytest.param("Yes”", 3, False, id="curly"),
    ],
)
def test_a_mark_opens_or_closes(text: str, start: int, opens: bool) -> None:  # noqa: FBT001 - a table
    assert opens_quotation(text, text[start], start) is opens
    assert closes_quotation(text, text[start], start) is not opens


def test_a_word_is_no_mark() -> None:
    assert not opens_quotation("Yes", "Yes", 0)
    assert not closes_quotation("Yes", "Yes", 0)
