"""The network of the tagger: weights and word pieces in a folder, run by onnxruntime on one thread."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from onrecord.annotate.attribution.tagger.labels import LABELS
from onrecord.annotate.attribution.tagger.windows import windows
from onrecord.annotate.attribution.tagger.words import BREAK
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from onrecord.annotate.attribution.tagger.words import Word

# Ids of BERT's word pieces for English, uncased.
CLS, SEP, UNKNOWN = 101, 102, 100
# Pieces of one word that are read: the first carries the label, hardly a word has more than three.
WORD_PIECES = 8
# Pieces that are read at once, with [CLS] and [SEP]; as in training.
WINDOW = 256
_FILES = ("model.onnx", "tokenizer.json")
_CACHED_WORDS = 50_000


class Network:
    """Gives each word of a text the log probabilities of its labels."""

    def __init__(self, folder: Path) -> None:
        """Load the network of a folder.

        Raises:
            SettingError: the folder holds none.
        """
        missing = [name for name in _FILES if not (folder / name).is_file()]
        if missing:
            raise SettingError(
                f"the weights {str(folder)!r} lack {', '.join(missing)}",
                what_to_do="Give a folder of weights that training/attribution made, attribution, or none.",
            )
        try:
            self.pieces = word_pieces(folder)
            self._session = _session(folder / "model.onnx")
        except Exception as error:  # neither library has an error class of its own
            raise SettingError(
                f"the weights {str(folder)!r} cannot be loaded: {error}",
                what_to_do="Install onrecord again, or train weights anew (training/attribution).",
            ) from error

    def log_probabilities(self, words: Sequence[Word]) -> NDArray[np.float32]:
        """Return an array of shape (words, LABELS); rows of line ends mean nothing."""
        pieces = [self.pieces(word.form) for word in words]
        scores = np.zeros((len(words), LABELS), np.float32)
        stretches = windows([len(p) for p in pieces], [w.form == BREAK for w in words], WINDOW - 2)
        for first, last in stretches:
            scores[first:last] = self._of_stretch(words[first:last], pieces[first:last])
        return scores

    def _of_stretch(self, words: Sequence[Word], pieces: Sequence[tuple[int, ...]]) -> NDArray[np.float32]:
        ids, features, heads = [CLS], [0], []
        for word, own in zip(words, pieces, strict=True):
            heads.append(len(ids))
            ids += own
            features += [word.feature] * len(own)
        inputs = {
            "ids": np.array([[*ids, SEP]], np.int64),
            "features": np.array([[*features, 0]], np.int64),
            "mask": np.ones((1, len(ids) + 1), np.int64),
        }
        (logits,) = self._session.run(None, inputs)
        raw = logits[0, heads].astype(np.float32)
        shifted = raw - raw.max(axis=1, keepdims=True)
        result: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return result


def word_pieces(folder: Path) -> Callable[[str], tuple[int, ...]]:
    """Return what gives the ids of a word's pieces, by the `tokenizer.json` of a folder."""
    from tokenizers import Tokenizer  # noqa: PLC0415 - only where the tagger is used

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()

    @lru_cache(maxsize=_CACHED_WORDS)
    def pieces(form: str) -> tuple[int, ...]:
        if form == BREAK:
            return (SEP,)
        ids = tokenizer.encode(form, add_special_tokens=False).ids
        return tuple(ids[:WORD_PIECES]) or (UNKNOWN,)

    return pieces


def _session(path: Path) -> Any:  # noqa: ANN401 - onnxruntime ships no types
    import onnxruntime  # noqa: PLC0415 - only where the tagger is used

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
