"""Names that a reader types."""

from __future__ import annotations

import pytest

from onrecord.reconcile.look_up import whom_is_meant
from onrecord.reconcile.naming import Naming
from onrecord.reconcile.people import identify

PEOPLE = identify(
    [
        *(Naming("Tony Blair", f"d{n}", None) for n in range(3)),
        Naming("Ian Blair", "e1", None),
        Naming("Fuad Siniora", "e2", None),
        Naming("Thaksin Shinawatra", "e3", None),
    ]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("tony blair", ["Tony Blair"], id="in small letters"),
        pytest.param("Blair", ["Tony Blair", "Ian Blair"], id="family name, most named first"),
        pytest.param("Fouad Seniora", ["Fuad Siniora"], id="another spelling"),
        pytest.param("Thaksin", ["Thaksin Shinawatra"], id="given name"),
        pytest.param("Anna Berg", [], id="nobody"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_typed_name_means_the_persons_of_like_names(typed: str, meant: list[str]) -> None:
    assert [person.name for person in whom_is_meant(typed, PEOPLE)] == meant
