"""How sure an attribution is: by the rule that made it, or from its tags and whether the rules agree."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.overlaps import length, overlap, shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.annotate.attribution.link import Link

# How often a rule's attribution is right, source and half of the content, on the first 300 articles of
# PolNeAR's train.
OF_RULE = {
    "labelled": 0.70, "signed": 0.90, "according_to": 0.83, "clause": 0.80, "tail": 0.65, "quoted": 0.64,
    "infinitive": 0.54, "object": 0.52, "seeming": 0.47,
}  # fmt: skip
# A logit over tagged attributions, right or not, fitted by training/attribution/fit_confidence.py.
WEIGHTS = {
    "always": -1.92, "content": 0.30, "cue": 0.18, "source": 0.07, "no source": -0.97, "no cue": -1.11,
    "source belongs": 0.13, "rules agree": 0.92,
}  # fmt: skip
_NEVER = 1e-3  # and 1 less it is the nearest to certain


class Judge:
    """Says how sure links are, from what the rules found in the same text."""

    def __init__(self, ruled: Sequence[Link]) -> None:
        self._ruled: defaultdict[int, list[Link]] = defaultdict(list)
        for link in ruled:
            for paragraph in {part.paragraph for part in link.contents}:
                self._ruled[paragraph].append(link)

    def confidence(self, link: Link) -> float:
        """Return how likely a link is right, 0 to 1."""
        if link.rule in OF_RULE:
            return OF_RULE[link.rule]
        score = sum(WEIGHTS[name] * value for name, value in self.features(link))
        return 1 / (1 + math.exp(-score))

    def features(self, link: Link) -> Iterator[tuple[str, float]]:
        """Yield what speaks for and against a tagged link; contents are weighed by their length."""
        yield "always", 1
        sure = sum(part.confidence * (part.end - part.start) for part in link.contents)
        yield "content", _logit(sure / length(link))
        yield ("cue", _logit(link.cue.confidence)) if link.cue else ("no cue", 1)
        yield ("source", _logit(link.source.confidence)) if link.source else ("no source", 1)
        yield "source belongs", _logit(link.source_chance)
        if any(_agrees(link, other) for other in self._ruled[link.contents[0].paragraph]):
            yield "rules agree", 1


def _logit(probability: float) -> float:
    kept = min(max(probability, _NEVER), 1 - _NEVER)
    return math.log(kept / (1 - kept))


def _agrees(link: Link, other: Link) -> bool:
    """Tell whether two links have half of their contents and the source in common."""
    common = shared(link, other)
    if 2 * common < length(link) + length(other) - common:
        return False
    if link.source is None or other.source is None:
        return link.source is other.source
    return overlap(link.source, other.source) > 0
