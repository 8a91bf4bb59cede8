"""Who stands behind pronouns, groups and documents that promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.commitment.under import known_name
from onrecord.schema.claim import Agreement

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Commitment


@pytest.mark.weights
@pytest.mark.parametrize(
    ("text", "by"),
    [
        pytest.param("Paul Dent arrived late. He promised to wait.", ["Paul Dent"], id="he"),
        pytest.param(
            "Peru and Chile held talks. Both sides agreed to share data.", ["Peru", "Chile"], id="both sides"
        ),
        pytest.param(
            "The two ministers, Jan Novak and Maria Silva, agreed to open a border crossing.",
            ["Jan Novak", "Maria Silva"],
            id="named behind",
        ),
        pytest.param(
            "Ministers from Kenya and Uganda agreed to build a railway.", ["Kenya", "Uganda"], id="sent by"
        ),
        pytest.param(
            "The new government of Peru met on Monday. It pledged to lower taxes.",
            ["new government of Peru"],
            id="it",
        ),
        pytest.param("“We promise to leave,” Paul Dent said.", ["Paul Dent"], id="we"),
        pytest.param(
            "Despite its promise to stop logging, Norland felled 300 trees.", ["Norland"], id="named after"
        ),
        pytest.param("Paul Dent is the man who promised to close the mine.", ["Paul Dent"], id="the man who"),
    ],
)
def test_the_promiser_is_who_is_meant(
    promised: Callable[[str], list[tuple[str, str]]], text: str, by: list[str]
) -> None:
    assert [name for name, _ in promised(text)] == by


def _agreement(name: str) -> Agreement:
    return Agreement(
        "a", name, ("A", "B"), (None, None), None, None, "signed", (), "actual", None, 0.5, "test"
    )


@pytest.mark.parametrize(
    ("words", "names", "name"),
    [
        pytest.param("accord", ["Oslo accord"], "Oslo accord", id="a part"),
        pytest.param("Lima accord", ["Oslo accord", "Lima accord"], "Lima accord", id="most words"),
        pytest.param("deal", ["Oslo accord"], "deal", id="another"),
        pytest.param("deal", [], "deal", id="none known"),
        pytest.param(None, ["Oslo accord"], None, id="no words"),
    ],
)
def test_an_agreement_goes_by_its_known_name(words: str | None, names: list[str], name: str | None) -> None:
    assert known_name(words, tuple(_agreement(known) for known in names)) == name


@pytest.mark.weights
def test_a_promise_told_twice_is_one_row(commitments: Callable[..., tuple[Commitment, ...]]) -> None:
    text = "Peru promised to close the mine. Critics doubt Peru's promise to close the mine by May 2009."
    (row,) = commitments(text)
    assert (row.by, row.content, row.due) == ("Peru", "close the mine", "2009-05")
    assert len(row.evidence) == 2


@pytest.mark.weights
def test_a_claim_of_another_is_according_to_him(commitments: Callable[..., tuple[Commitment, ...]]) -> None:
    (row,) = commitments("Paul Dent said Norland had promised to withdraw.")
    assert (row.by, row.according_to) == ("Norland", "Paul Dent")
