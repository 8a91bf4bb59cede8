"""What a reader would quote, and whether it is quoted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.statement.quoted_content import content_of, kind_of, quoted_places


@pytest.mark.parametrize(
    ("text", "parts", "kind", "content"),
    [
        pytest.param("“We stay,” she said.", ["“We stay,”"], "direct", "We stay", id="the cue's comma goes"),
        pytest.param(
            "“We stay,” she said. “We always have.”", ["“We stay,”", "“We always have.”"],
            "direct", "We stay, We always have.", id="two parts",
        ),
        pytest.param('"We stay," she said.', ['"We stay,"'], "direct", "We stay", id="straight marks"),
        pytest.param("''We stay,'' she said.", ["''We stay,''"], "direct", "We stay", id="two apostrophes"),
        pytest.param("``We stay,'' she said.", ["``We stay,''"], "direct", "We stay", id="TeX marks"),
        pytest.param("'We stay, don't we?' he said.", ["'We stay, don't we?'"], "direct",
                     "We stay, don't we?", id="single marks"),
        pytest.param("«We stay», she said.", ["«We stay»"], "direct", "We stay", id="guillemets"),
        pytest.param(
            "“We stay.\n\n“We win.”", ["“We stay.\n\n“We win.”"], "direct", "We stay. We win.",
            id="over a paragraph, opened again",
        ),
        pytest.param("“We stay, she said.", ["“We stay"], "direct", "We stay", id="never closed"),
        pytest.param("She said that they stay.", ["that they stay"], "indirect", "they stay", id="that"),
        pytest.param("She said that’s it.", ["that’s it"], "indirect", "that’s it", id="that's"),
        pytest.param("She said the “people’s party” stays.", ["the “people’s party” stays"], "mixed",
                     "the “people’s party” stays", id="partly quoted"),
        pytest.param("She said it's the dogs' day.", ["it's the dogs' day"], "indirect",
                     "it's the dogs' day", id="apostrophes are no marks"),
    ],
)  # fmt: skip
def test_content_is_what_was_said(text: str, parts: list[str], kind: str, content: str) -> None:
    extents = [(text.index(part), text.index(part) + len(part)) for part in parts]
    found = kind_of(text, quoted_places(text), extents)
    assert found == kind
    assert content_of(text, extents, found) == content


@given(st.text("ab ,.“”\"'‘’\n", max_size=60))
def test_every_text_has_a_quoted_flag_for_each_place(text: str) -> None:
    assert len(quoted_places(text)) == len(text)


@given(st.text("ab", min_size=1, max_size=9), st.text("ab ", max_size=20))
def test_what_stands_in_marks_is_direct_and_the_rest_is_not(inside: str, outside: str) -> None:
    text = f"{outside}“{inside}” {outside}"
    place = len(outside)
    assert kind_of(text, quoted_places(text), [(place, place + len(inside) + 2)]) == "direct"
    assert kind_of(text, quoted_places(text), [(place + len(inside) + 2, len(text))]) == "indirect"
