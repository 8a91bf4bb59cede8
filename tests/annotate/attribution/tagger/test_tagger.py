from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from onrecord.annotate.attribution.tagger.labels import LABELS, OUTSIDE, begin, inside
from onrecord.annotate.attribution.tagger.tagger import TaggedSpan, Tagger, tagged_spans
from onrecord.annotate.attribution.tagger.words import split_words
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from pathlib import Path

SOURCE, CUE, CONTENT = 0, 1, 2


def test_labels_become_spans_with_the_mean_of_their_role() -> None:
    words = split_words("Berg said she left.")
    asked = [begin(SOURCE), begin(CUE), begin(CONTENT), inside(CONTENT), OUTSIDE]
    scores = np.full((len(words), LABELS), np.log(0.01), np.float32)
    for row, label in enumerate(asked):
        scores[row, label] = np.log(0.9 if row != 3 else 0.7)
    found = tagged_spans(words, scores)
    assert [(s.role, s.start, s.end, round(s.confidence, 2)) for s in found] == [
        ("source", 0, 4, 0.91),
        ("cue", 5, 9, 0.91),
        ("content", 10, 18, 0.81),
    ]
    assert isinstance(found[0], TaggedSpan)


def test_a_folder_without_weights_is_named_with_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"lack model\.onnx, tokenizer\.json"):
        Tagger(tmp_path)


@pytest.mark.parametrize("damaged", ["model.onnx", "tokenizer.json"])
def test_weights_that_are_none_are_refused_with_their_folder(tmp_path: Path, damaged: str) -> None:
    pieces = '{"version": "1.0", "model": {"type": "WordPiece", "unk_token": "u", "vocab": {"u": 0}}}'
    for name, content in (("model.onnx", "no network"), ("tokenizer.json", pieces)):
        (tmp_path / name).write_text("{" if name == damaged else content)
    with pytest.raises(SettingError, match="cannot be loaded") as caught:
        Tagger(tmp_path)
    assert str(tmp_path) in str(caught.value)
