"""What is no promise: refused, wanted, possible, still to come, planned, threatened, hoped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The minister refused to promise that taxes would not rise.", id="refused"),
        pytest.param("Mr Weber denied having promised to resign.", id="denied"),
        pytest.param("Norland has not agreed to withdraw its troops.", id="not agreed"),
        pytest.param("The two sides failed to agree to extend the truce.", id="failed to agree"),
        pytest.param("Ministers have yet to agree on how to share the costs.", id="yet to agree"),
        pytest.param("Farmers urged the government to pledge more money for roads.", id="urged"),
        pytest.param("The United States wants a guarantee that the talks will continue.", id="wanted"),
        pytest.param(
            "The commission called for guarantees that the money would be used well.", id="called for"
        ),
        pytest.param("If elected, the party may promise to cut taxes, analysts say.", id="may"),
        pytest.param("Unless Norland agrees to withdraw, the talks will end.", id="unless"),
        pytest.param("Norland is expected to promise new aid at the summit.", id="expected"),
        pytest.param("Did the company promise to pay? Nobody knows.", id="a question"),
        pytest.param("No agreement to free the hostages was reached.", id="no agreement"),
        pytest.param("There is no guarantee that the bridge will last.", id="no guarantee"),
        pytest.param("The company plans to open a factory in 2008.", id="a plan"),
        pytest.param("The ministry announced that it would close three hospitals.", id="an announcement"),
        pytest.param("The general threatened to attack the town by Friday.", id="a threat"),
        pytest.param("She hopes to finish the book by May.", id="a hope"),
        pytest.param("The season promises to be a wet one, forecasters said.", id="a forecast"),
        pytest.param("Experts agree that the ice will melt by 2050.", id="an opinion"),
        pytest.param("Both men agreed that the film was good.", id="a judgement"),
        pytest.param("The army is committed to peace, the general said.", id="committed to a cause"),
        pytest.param("The constitution guarantees the freedom of the press.", id="what a law guarantees"),
        pytest.param("He called on Norland to honour its obligations.", id="a call"),
        pytest.param("The court ordered the ministry to pay the workers by June.", id="an order"),
    ],
)
def test_nothing_is_promised(promised: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert promised(text) == []


def test_what_is_promised_after_not_is_still_promised(
    promised: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert promised("Norland promised not to attack.") == [("Norland", "not to attack")]
