"""What makes a claim less likely right."""

from __future__ import annotations

import pytest

from onrecord.claims.doubt import has_no_signing, has_unnamed_promiser


@pytest.mark.parametrize(
    ("by", "is_unnamed"),
    [
        pytest.param("Anna Berg", False, id="a person"),
        pytest.param("Ministry of Health", False, id="a body"),
        pytest.param("the two sides", True, id="a group by its noun"),
        pytest.param("", False, id="nobody"),
    ],
)
def test_a_promiser_without_a_name(by: str, is_unnamed: bool) -> None:  # noqa: FBT001 - a table
    assert has_unnamed_promiser(by) is is_unnamed


def test_an_agreement_without_a_day_of_signing() -> None:
    assert has_no_signing(None)
    assert not has_no_signing("2019")
