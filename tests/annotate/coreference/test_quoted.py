"""Words inside quotations are known."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.annotate.coreference.quoted import quoted_tokens


@pytest.mark.parametrize(
    ("marked", "inside"),
    [
        pytest.param("\"/`` _We/PRP go/VBP ,/, _\"/'' he/PRP said/VBD ./.", "We go ,", id="straight"),
        pytest.param("He/PRP said/VBD :/: “/`` We/PRP go/VBP ./. ”/''", "We go .", id="curly"),
        pytest.param("He/PRP 's/VBZ here/RB ,/, isn/VBZ n't/RB he/PRP", "", id="apostrophes are no marks"),
        pytest.param(
            '"/`` _We/PRP go/VBP ./.\n\n"/`` _They/PRP go/VBP ,/, _"/\'\' he/PRP said/VBD ./.',
            "We go . They go ,",
            id="over two paragraphs",
        ),
        pytest.param('"/`` _We/PRP go/VBP ./.\n\nHe/PRP left/VBD ./.', "We go .", id="never closed"),
    ],
)
def test_tokens_inside_quotations(marked: str, inside: str) -> None:
    made = annotated(marked)
    quoted = quoted_tokens(made.text, made.tokens, made.sentences)
    assert " ".join(token.text for token in made.tokens if quoted[token.index]) == inside
