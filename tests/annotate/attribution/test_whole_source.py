"""Sources end where their phrase ends."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.annotate.attribution.layout import Layout
from onrecord.annotate.attribution.whole_source import with_whole_source
from onrecord.schema.attribution import Attribution

_SAID = " said/VBD/ROOT ./."


@pytest.mark.parametrize(
    ("marked", "source", "whole"),
    [
        pytest.param(
            "The/DT/det/campaign [Berg/NNP/compound/campaign]p campaign/NN/nsubj/said",
            "The Berg", "The Berg campaign", id="broken off before its noun",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/said]p ,/, spokesman/NN/appos/Berg of/IN/prep/spokesman "
            "Mayor/NNP/compound/Lind [Jan/NNP Lind/NNP/pobj/of]p",
            "Anna Berg, spokesman of", "Anna Berg, spokesman of Mayor Jan Lind", id="behind a preposition",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/said]p of/IN/prep/Berg [Graz/NNP/pobj/of]l",
            "Anna Berg", "Anna Berg", id="whole already",
        ),
        pytest.param(
            "the/DT/det/mayor ,/, old/JJ/amod/mayor mayor/NN/nsubj/said",
            "the", "the", id="not over a comma",
        ),
    ],
)  # fmt: skip
def test_a_source_goes_to_the_end_of_its_phrase(marked: str, source: str, whole: str) -> None:
    assert _completed(marked + _SAID, source, "said") == whole


def test_a_source_does_not_grow_into_the_content() -> None:
    marked = "the/DT/det/plan plan/NN/dobj/said said/VBD/ROOT ./."
    assert _completed(marked, "the", "plan") == "the"


def _completed(marked: str, source: str, content: str) -> str:
    """Return the source's words, made whole, of an attribution of these words."""
    made = annotated(marked)
    start, said = made.text.index(source), made.text.index(content)
    attribution = Attribution(
        ((start, start + len(source)),), (), ((said, said + len(content)),), 0.9, "by_hand"
    )
    layout = Layout(made.text, made.tokens, made.sentences)
    ((start, end),) = with_whole_source(layout, made.tokens, attribution).source
    return made.text[start:end]
