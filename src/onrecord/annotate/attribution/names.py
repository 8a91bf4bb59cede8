"""Names that look like judgements: "known as the Baker", "a pub named after him", "is called the Ark"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.link import Link

_NAMING = re.compile(
    r"\b(?:known\b.*\b(?:as|for)|named|nicknamed|renamed|titled|entitled|dubbed|called)\b", re.IGNORECASE
)


def only_names(text: str, link: Link) -> bool:
    """Tell whether a link without a source only says what somebody or something is called."""
    if link.source is not None or link.cue is None:
        return False
    return bool(_NAMING.search(text[link.cue.start : link.cue.end]))
