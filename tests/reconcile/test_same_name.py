"""Two names compared."""

from __future__ import annotations

import pytest

from onrecord.reconcile.person_name import name_parts
from onrecord.reconcile.same_name import compare_names


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        pytest.param("Fuad Siniora", "Fouad Seniora", "same", id="spelling"),
        pytest.param("Amr Mussa", "Amr Moussa", "with_post", id="spelling of a short name"),
        pytest.param("Kim Young-Sam", "Kim Young Sam", "same", id="hyphen"),
        pytest.param("Hu Jin-tao", "Hu Jintao", "same", id="one word"),
        pytest.param("George Bush", "George W. Bush", "same", id="initial left out"),
        pytest.param("George H.W. Bush", "George W. Bush", "different", id="other initials"),
        pytest.param("Akbar Hashemi Rafsanjani", "Ali Akbar Hashemi Rafsanjani", "same", id="first left out"),
        pytest.param("Deve Gowda", "H.D. Deve Gowda", "same", id="initials left out"),
        pytest.param("Jose Barroso", "Jose Manuel Durao Barroso", "with_body", id="middle names left out"),
        pytest.param("Omar Bashir", "Omar al-Beshir", "with_body", id="freer spelling"),
        pytest.param("Bill Clinton", "William Clinton", "with_body", id="short form"),
        pytest.param("G.P. Koirala", "Girija Prasad Koirala", "with_post", id="initials"),
        pytest.param("David Davis", "David Davies", "with_post", id="short family names that differ"),
        pytest.param("Kim Jong-il", "Kim Jong-un", "different", id="each letter counts in Korean"),
        pytest.param("Tony Blair", "Ian Blair", "different", id="only the family name"),
        pytest.param("Anna Berg", "Anna Bergman", "different", id="only the given name"),
        pytest.param(
            "Ahmed Abdel Rahman", "Ahammed Abdul Rahman", "with_body", id="two words spelt otherwise"
        ),
        pytest.param("Abdullah II", "King Abdullah II", "same", id="numeral"),
        pytest.param("Elizabeth I", "Elizabeth II", "different", id="another numeral"),
        pytest.param("Abdullah II", "Mazen Abdullah", "different", id="a king and another"),
        pytest.param("John Smith Jr.", "John Smith Sr.", "different", id="suffix"),
    ],
)
def test_names_compare_the_same_from_both_sides(one: str, other: str, verdict: str) -> None:
    first, second = name_parts(one), name_parts(other)
    assert compare_names(first, second).verdict == verdict
    assert compare_names(second, first).verdict == verdict
