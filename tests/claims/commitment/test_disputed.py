"""Which words contest a verdict."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.claims.commitment.fulfilment.disputed import words_with_denier
from onrecord.claims.report import Report


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("Nothing/NN came/VBD/ccomp/said ,/, said/VBD/ROOT farmers/NNS/nsubj/said ./.", "said farmers"),
        ("Farmers/NNS/nsubj/said said/VBD/ROOT nothing/NN came/VBD/ccomp/said ./.", "Farmers said"),
        ("That/DT is/VBZ denied/VBN/ROOT ./.", "denied"),
    ],
    ids=["denier behind", "denier before", "nobody"],
)
def test_the_words_reach_from_the_denier_to_the_verb(marked: str, words: str) -> None:
    report = Report(annotated(marked))
    verb = next(token.index for token in report.tokens if token.dep == "ROOT")
    found = words_with_denier(report, verb)
    assert report.annotations.text[found.start : found.end] == words
