from __future__ import annotations

import pytest

from onrecord.text.published.find import find_published
from text.documents import plain

TEXT = "STRELSAU, Oct. 18, 2021 (Agency) — The minister has left."
URL = "https://news.example/2021/10/17/minister-leaves"


@pytest.mark.parametrize(
    ("given", "metadata", "url", "text", "expected"),
    [
        pytest.param("2021-10-15", "2021-10-16", URL, TEXT, ("2021-10-15", "given"), id="given"),
        pytest.param(None, "2021-10-16", URL, TEXT, ("2021-10-16", "metadata"), id="mark-up"),
        pytest.param(None, None, URL, TEXT, ("2021-10-17", "url"), id="address"),
        pytest.param(None, None, None, TEXT, ("2021-10-18", "text"), id="text"),
        pytest.param(None, None, "https://news.example/minister", "He left.", (None, "none"), id="nothing"),
        pytest.param(None, "2021-02-30", None, TEXT, ("2021-10-18", "text"), id="no such day in the mark-up"),
    ],
)
def test_the_first_source_that_tells_the_day_is_taken(
    given: str | None, metadata: str | None, url: str | None, text: str, expected: tuple[str | None, str]
) -> None:
    found = find_published(plain("", published=given, url=url), metadata=metadata, text=text)
    assert (found.day, found.source) == expected
