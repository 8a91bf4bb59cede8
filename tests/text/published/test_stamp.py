from __future__ import annotations

import pytest

from onrecord.text.published.stamp import stamped_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("STRELSAU, Oct. 18, 2021 (Agency) — The talks", "2021-10-18", id="dateline"),
        pytest.param(
            "Zenda, Ruritania, 18 October 2021: The talks", "2021-10-18", id="dateline with a colon"
        ),
        pytest.param(
            "Berg leaves\n\nPublished: 18 October 2021, 10:15 BST\n\nThe talks", "2021-10-18", id="published"
        ),
        pytest.param("Berg leaves\nBy Jan Novak | October 18th, 2021\nThe talks", "2021-10-18", id="byline"),
        pytest.param("Monday, 18 October 2021\n\nThe talks", "2021-10-18", id="a date alone"),
        pytest.param("2021-10-18\nThe talks", "2021-10-18", id="ISO"),
        pytest.param(
            "Updated Oct 20, 2021\nPosted Oct 18, 2021\nThe talks", "2021-10-18", id="posted before updated"
        ),
        pytest.param(
            "Updated Oct 20, 2021\nThe talks", "2021-10-20", id="updated where nothing else is said"
        ),
        pytest.param("On May 1, 2020 – he left", None, id="a date in a sentence"),
        pytest.param("They signed on February 29, 2020 in Zenda.", None, id="within a sentence"),
        pytest.param("Published: 31 February 2021", None, id="no such day"),
        pytest.param("Talk\n" * 20 + "Published: 18 October 2021", None, id="far below"),
    ],
)
def test_a_dateline_or_a_line_of_its_own_states_the_day(text: str, day: str | None) -> None:
    found = stamped_day(text)
    assert (found and found.isoformat()) == day
