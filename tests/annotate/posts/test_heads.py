"""Heads of titles: the longest, no verbs, plurals known as such."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.annotate.posts.heads import find_heads


@pytest.mark.parametrize(
    ("marked", "heads"),
    [
        pytest.param("the/DT prime/JJ minister/NN", [(("prime", "minister"), False)], id="longest"),
        pytest.param("the/DT director/NN _-/HYPH _general/NN", [(("director", "general"), False)], id="-"),
        pytest.param("two/CD vice/NN presidents/NNS", [(("vice", "president"), True)], id="plural of two"),
        pytest.param("three/CD mayors/NNS", [(("mayor",), True)], id="plural"),
        pytest.param("the/DT spokesmen/NNS", [(("spokesmen",), False)], id="irregular plural in the list"),
        pytest.param("Sen./NNP Hale/NNP", [(("sen",), False)], id="abbreviation"),
        pytest.param("Sens./NNPS Hale/NNP and/CC Dunn/NNP", [(("sens",), True)], id="abbreviated plural"),
        pytest.param(
            "the/DT king/NN and/CC the/DT queen/NN", [(("king",), False), (("queen",), False)], id="two"
        ),
        pytest.param("she/PRP chairs/VBZ it/PRP", [], id="verb"),
        pytest.param("the/DT boss/NN of/IN us/PRP", [], id="not in the list"),
    ],
)
def test_heads_are_found(marked: str, heads: list[tuple[tuple[str, ...], bool]]) -> None:
    found = list(find_heads(annotated(marked).tokens))
    assert [(head.words, head.is_plural) for head in found] == heads
