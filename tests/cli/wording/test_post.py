from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.cli.wording.post import post_in_words

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("title", "fields", "says", "words"),
    [
        pytest.param(
            "envoy", {"organization": "United States", "area": "Graustark"},
            "US envoy for Graustark", "envoy of the United States for Graustark", id="the report's word",
        ),
        pytest.param(
            "ambassador", {"organization": "France", "area": "Netherlands"},
            "Dutch ambassador", "ambassador of France to the Netherlands", id="sent to",
        ),
        pytest.param(
            "senator", {"organization": "US Senate", "area": "Ohio", "post_kind": "legislature"},
            "Ohio senator", "senator of the US Senate from Ohio", id="elected from",
        ),
        pytest.param(
            "adviser", {"organization": "White House", "area": "trade"},
            "adviser", "adviser of the White House for trade", id="for",
        ),
        pytest.param(
            "envoy", {"area": "river talks"}, "envoy for the river talks", "envoy for the river talks",
            id="the report's article",
        ),
        pytest.param(
            "White House adviser", {"organization": "White House"}, "adviser", "White House adviser",
            id="the title says the body",
        ),
        pytest.param(
            "king", {"organization": "Jordan", "area": "Jordan"}, "king", "king of Jordan", id="area is body",
        ),
        pytest.param(
            "head", {"organization": "Bank (Ruritania"}, "head", "head of Bank (Ruritania", id="odd signs",
        ),
        pytest.param("prime minister", {}, "prime minister", "prime minister", id="title alone"),
    ],
)  # fmt: skip
def test_a_post_reads_as_a_newspaper_has_it(  # noqa: PLR0913, PLR0917 - the table's columns and two fixtures
    made_reading: Callable[..., Callable[..., object]],
    row: Callable[..., object],
    title: str,
    fields: dict[str, str],
    says: str,
    words: str,
) -> None:
    reading = made_reading()(f"He is {says}.", row("Berg", title, (says,), fields))
    assert post_in_words(reading.claims.occupancies[0]) == words
