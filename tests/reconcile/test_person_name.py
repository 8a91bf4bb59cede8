"""Names taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.person_name import block_key, name_keys, name_parts


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        pytest.param("Anna Berg", ("anna",), "berg", id="two words"),
        pytest.param("Kim Young-Sam", ("young", "sam"), "kim", id="Korean"),
        pytest.param("Nguyen Tan Dung", ("tan", "dung"), "nguyen", id="Vietnamese"),
        pytest.param("Kim Clijsters", ("kim",), "clijsters", id="a given name that is a family name too"),
        pytest.param("Omar al-Bashir", ("omar",), "bashir", id="article"),
        pytest.param("Omar El Bashir", ("omar",), "bashir", id="article apart"),
        pytest.param("Ludwig van der Berg", ("ludwig",), "berg", id="particles"),
        pytest.param("de Villiers", (), "villiers", id="particle and family name"),
        pytest.param("H.D. Deve Gowda", ("h", "d", "deve"), "gowda", id="initials"),
        pytest.param("Gloria Macapagal-Arroyo", ("gloria", "macapagal"), "arroyo", id="hyphen"),
        pytest.param("Sir David Frost", ("david",), "frost", id="title"),
        pytest.param("Gen. Ana Lopez", ("ana",), "lopez", id="rank"),
        pytest.param('Jo "Nino" Vieira', ("jo",), "vieira", id="nickname in quotation marks"),
        pytest.param("Peter O'Neill", ("peter",), "oneill", id="apostrophe"),
        pytest.param("Blair", (), "blair", id="short"),
        pytest.param("--", (), "", id="no name"),
    ],
)
def test_a_name_has_given_names_and_a_family_name(name: str, given: tuple[str, ...], family: str) -> None:
    parts = name_parts(name)
    assert (parts.given, parts.family) == (given, family)


def test_suffixes_are_no_family_names() -> None:
    assert (name_parts("John Smith Jr.").family, name_parts("John Smith Jr.").suffix) == ("smith", "jr")


def test_spellings_of_one_person_have_one_block() -> None:
    names = ["Omar al-Beshir", "Omar Bashir", "Omer Hassan Ahmed El-Bashir", "Bashir"]
    assert {block_key(name) for name in names} == {block_key("Bashir")}


def test_a_name_is_looked_up_by_its_family_name_first() -> None:
    keys = name_keys("Thaksin Shinawatra")
    assert keys[0] == block_key("Thaksin Shinawatra")
    assert block_key("Thaksin") in keys


@given(st.text(max_size=30))
def test_any_text_has_parts_and_a_key(name: str) -> None:
    assert name_parts(name).words[-1:] is not None
    assert isinstance(block_key(name or "x"), str)
