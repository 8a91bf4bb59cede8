"""Sources, cues and contents of a text, as the trained network sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from onrecord.annotate.attribution.tagger.labels import OUTSIDE, ROLES, begin, inside, likeliest
from onrecord.annotate.attribution.tagger.network import Network
from onrecord.annotate.attribution.tagger.words import BREAK, split_words

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from onrecord.annotate.attribution.tagger.labels import Role
    from onrecord.annotate.attribution.tagger.words import Word


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """Words at code points `[start, end)` that have a role in an attribution; it may cross line ends.

    `confidence` is the mean over its words of the role's probability, 0 to 1.
    """

    role: Role
    start: int
    end: int
    confidence: float


class Tagger:
    """Tags texts with the network of a folder; for one thread."""

    def __init__(self, folder: Path) -> None:
        """Load the network.

        Raises:
            SettingError: the folder holds no network.
        """
        self._network = Network(folder)

    def tag(self, text: str) -> tuple[TaggedSpan, ...]:
        """Return the spans of `text` in its order; no two overlap."""
        words = split_words(text)
        if not words:
            return ()
        scores = self._network.log_probabilities(words)
        at = [number for number, word in enumerate(words) if word.form != BREAK]
        return tuple(tagged_spans([words[n] for n in at], scores[at]))


def tagged_spans(words: list[Word], scores: NDArray[np.float32]) -> list[TaggedSpan]:
    """Return the spans of the likeliest labels.

    Args:
        words: without line ends.
        scores: a row of log probabilities a word.
    """
    labels = likeliest(scores.tolist())
    found: list[TaggedSpan] = []
    first = 0
    while first < len(labels):
        label, last = labels[first], first + 1
        if label != OUTSIDE:
            role = (label - 1) // 2
            while last < len(labels) and labels[last] == inside(role):
                last += 1
            sure = np.exp(scores[first:last, [begin(role), inside(role)]]).sum(axis=1).mean()
            found.append(
                TaggedSpan(ROLES[role], words[first].start, words[last - 1].end, min(1.0, float(sure)))
            )
        first = last
    return found
