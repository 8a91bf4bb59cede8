"""How sure an attribution is, from its parts or from the rule that made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.link import Link

TAGGED = "tagged"
# How often a rule's attribution is right, source and half of the content, on the first 300 articles of
# PolNeAR's train.
_OF_RULE = {
    "labelled": 0.70, "signed": 0.90, "according_to": 0.83, "clause": 0.80, "quoted": 0.64,
    "infinitive": 0.54, "object": 0.52, "seeming": 0.47, "no_cue": 0.10,
}  # fmt: skip
# What stands for a source or a cue that was not tagged. Chosen on PolNeAR's dev from .3 to .9.
_WITHOUT = 0.5


def confidence(link: Link) -> float:
    """Return how sure a link is, 0 to 1, before any calibration.

    Of tagged parts it is the geometric mean of how sure cue, source and content are, where contents are
    weighed by their length.
    """
    if link.rule in _OF_RULE:
        return _OF_RULE[link.rule]
    length = sum(part.end - part.start for part in link.contents)
    content = sum(part.confidence * (part.end - part.start) for part in link.contents) / length
    cue = link.cue.confidence if link.cue else _WITHOUT
    source = link.source.confidence if link.source else _WITHOUT
    return float((content * cue * source) ** (1 / 3))
