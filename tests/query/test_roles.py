"""What is a name, and what only speaks of somebody."""

from __future__ import annotations

import pytest

from onrecord.query.roles import is_name


@pytest.mark.parametrize(
    ("words", "named"),
    [
        pytest.param("Anna Berg", ["Anna Berg"], id="a name"),
        pytest.param("Berg", ["Berg"], id="one word"),
        pytest.param("de Vries", ["de Vries"], id="a particle first"),
        pytest.param("al-Masri", ["al-Masri"], id="an article first"),
        pytest.param("Ministry of Health", ["Ministry of Health"], id="a body"),
        pytest.param("a spokesman for Anna Berg", [], id="a spokesman"),
        pytest.param("Anna Berg's spokesman", [], id="her spokesman"),
        pytest.param("officials", [], id="nobody in particular"),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_descriptions_of_people_are_no_names(words: str, named: list[str]) -> None:
    assert list(filter(is_name, [words])) == named
