"""One name for all names of a body."""

from __future__ import annotations

import pytest

from onrecord.reconcile.body import Body, canonical_body, is_state, known_body


@pytest.mark.parametrize(
    ("name", "body"),
    [
        pytest.param("American", Body("United States"), id="adjective"),
        pytest.param("the United Nations", Body("United Nations"), id="article"),
        pytest.param("North Atlantic Treaty Organisation", Body("NATO"), id="long form"),
        pytest.param("Angola's new government", Body("Angola"), id="a state's government"),
        pytest.param("Chinese Foreign Ministry", Body("China", "foreign ministry"), id="ministry"),
        pytest.param("Pentagon", Body("United States", "pentagon"), id="department"),
        pytest.param("Libyan Health", Body("Libya", "health"), id="field of a minister"),
        pytest.param("Greek Football Federation", Body("Greece Football Federation"), id="of a state"),
        pytest.param("Central Committee of Golkar", Body("Golkar"), id="part"),
        pytest.param("Zaire", Body("Democratic Republic of Congo"), id="old name"),
        pytest.param("ruling Golkar party", Body("Golkar"), id="words around"),
        pytest.param("Acme Ltd", Body("Acme Ltd"), id="unknown"),
        pytest.param("'", Body("'"), id="a mark"),
    ],
)  # fmt: skip
def test_a_body_has_one_name(name: str, body: Body) -> None:
    assert canonical_body(name) == body


def test_only_known_words_are_a_known_body() -> None:
    assert known_body("South Korean") == "South Korea"
    assert known_body("UN") == "United Nations"
    assert known_body("Israeli foreign") is None


def test_governments_like_a_state_are_states() -> None:
    assert is_state("Palestinian Authority")
    assert is_state("Norway")
    assert not is_state("NATO")
