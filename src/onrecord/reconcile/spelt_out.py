"""Whether the words of a claim name the body whose post it is, or the reader inferred it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.reconcile.body import canonical_body

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy

_MOST_WORDS = 4


def names_its_body(claim: Occupancy) -> bool:
    """Tell whether the evidence names the body: "French Defence Minister", not "the minister"."""
    if claim.organization is None:
        return False
    return any(_names(span.text, claim.organization) for span in claim.evidence)


@lru_cache(maxsize=50_000)
def _names(text: str, organization: str) -> bool:
    if organization.lower() in text.lower():
        return True
    meant = canonical_body(organization).name
    words = text.split()
    for size in range(1, _MOST_WORDS + 1):
        for start in range(len(words) - size + 1):
            run = " ".join(words[start : start + size])
            if run[:1].isupper() and canonical_body(run.strip(",.;:()")).name == meant:
                return True
    return False
