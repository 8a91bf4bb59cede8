"""What must not be claimed."""

from __future__ import annotations

import pytest

from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.not_claims import NotClaim, false_claims, not_claim

TEXT = "Mayor Eva Lund opened the fair. Her brother Jan Lund is a painter in Bergen."
REFUSED = "Her brother Jan Lund is a painter in Bergen."


def claim(holder: str, words: str, title: str = "painter") -> FactRow:
    start = TEXT.index(words)
    return FactRow({"holder": holder, "title": title}, words, start, start + len(words))


@pytest.mark.parametrize(
    ("row", "refused", "is_false"),
    [
        pytest.param(claim("Jan Lund", "Jan Lund"), NotClaim(REFUSED), True, id="in the sentence"),
        pytest.param(claim("Eva Lund", "Eva Lund"), NotClaim(REFUSED), False, id="in another sentence"),
        pytest.param(
            claim("Jan Lund", "Jan Lund"), NotClaim(REFUSED, (("holder", "Jan Lund"),)), True, id="of him"
        ),
        pytest.param(
            claim("Eva Lund", "Jan Lund"),
            NotClaim(REFUSED, (("holder", "Jan Lund"),)),
            False,
            id="of another",
        ),
        pytest.param(
            claim("Jan Lund", "Jan Lund"), NotClaim(REFUSED, (("title", "mayor"),)), False, id="other post"
        ),
        pytest.param(
            claim("Jan Lund", "Jan Lund"),
            NotClaim(REFUSED, (("title", "Court painter"),)),
            True,
            id="that post",
        ),
        pytest.param(claim("Jan Lund", "Jan Lund"), NotClaim("Not in it."), False, id="no such sentence"),
    ],
)
def test_a_claim_from_a_refused_sentence_is_false(
    row: FactRow,
    refused: NotClaim,
    is_false: bool,  # noqa: FBT001 - a table
) -> None:
    found = list(false_claims({"a": [refused]}, {"a": [row]}, {"a": TEXT}))
    assert [(each.id, each.row) for each in found] == ([("a", row)] if is_false else [])


def test_a_gold_refuses_a_sentence_or_an_object() -> None:
    assert not_claim(REFUSED) == NotClaim(REFUSED)
    assert not_claim({"quote": REFUSED, "holder": "Jan Lund", "why": "no post"}) == NotClaim(
        REFUSED, (("holder", "Jan Lund"),), "no post"
    )


def test_an_object_without_a_quote_is_a_defect_of_the_gold() -> None:
    with pytest.raises(KeyError):
        not_claim({"holder": "Jan Lund"})
