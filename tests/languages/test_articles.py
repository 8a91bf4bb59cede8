from __future__ import annotations

import pytest

from onrecord.languages.articles import with_article


@pytest.mark.parametrize(
    ("name", "after_of"),
    [
        pytest.param("United States", "the United States", id="states"),
        pytest.param("UN", "the UN", id="abbreviation"),
        pytest.param("Labour Party", "the Labour Party", id="party"),
        pytest.param("Ministry of Defence", "the Ministry of Defence", id="ministry of"),
        pytest.param("US House of Representatives", "the US House of Representatives", id="house of"),
        pytest.param("Bank of", "Bank of", id="a broken name"),
        pytest.param("Netherlands", "the Netherlands", id="plural"),
        pytest.param("France", "France", id="state"),
        pytest.param("Microsoft", "Microsoft", id="company"),
        pytest.param("The Hague", "The Hague", id="has its own"),
        pytest.param("Bank", "the Bank", id="one word"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_name_takes_the_where_english_has_it(name: str, after_of: str) -> None:
    assert with_article(name) == after_of
