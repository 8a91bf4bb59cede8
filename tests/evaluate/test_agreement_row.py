"""What makes two agreements the same fact."""

from __future__ import annotations

import pytest

from onrecord.evaluate.agreement_row import AGREEMENTS, agreement_likeness
from onrecord.evaluate.fact_row import FactRow


def pact(name: str, *parties: str) -> FactRow:
    return FactRow({"name": name, "parties": list(parties), "status": "signed"}, "")


@pytest.mark.parametrize(
    ("read", "likeness"),
    [
        pytest.param(pact("Lima Water Accord", "Peru", "Chile"), 1.0, id="the same"),
        pytest.param(pact("Water Accord"), 0.4, id="the name alone"),
        pytest.param(pact("accord on all borders", "Peru", "Chile"), 2 / 3, id="the parties and a word"),
        pytest.param(pact("accord on all borders", "Peru"), 2 / 3, id="two of the three names would do"),
        pytest.param(pact("treaty", "Peru", "Chile"), 0.0, id="the parties without a word"),
        pytest.param(pact("accord on all borders", "Peru", "Cuba"), 0.0, id="half of the parties, one word"),
    ],
)
def test_rows_are_alike_by_name_and_parties(read: FactRow, likeness: float) -> None:
    found = agreement_likeness(pact("Lima Water Accord", "Peru", "Chile"), read)
    assert (found > 0) is (likeness > 0)
    if likeness in {1.0, 0.4}:
        assert found == pytest.approx(likeness)


def test_a_person_sees_its_name_and_parties() -> None:
    assert (
        AGREEMENTS.described(pact("Lima Accord", "Peru", "Chile"))
        == "Lima Accord of Peru, Chile | status signed"
    )
    assert AGREEMENTS.described(pact("Lima Accord")) == "Lima Accord of - | status signed"
