"""What keeps a claim from being taken at face value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.vocabulary.factuality import Factuality

# Below it a fact is more likely wrong than most: shown, so that a reader looks twice.
UNCERTAIN_BELOW = 0.6

FACTUALITY: dict[Factuality, str] = {
    "actual": "",
    "planned": "planned",
    "possible": "the report itself doubts it",
    "denied": "denied",
}


def caveats(row: Claim) -> tuple[str, ...]:
    """Return what keeps the fact from being taken at face value: doubt, denial, attribution, uncertainty."""
    return said(
        FACTUALITY[row.factuality],
        f"according to {row.according_to}" if row.according_to else "",
        f"uncertain ({row.confidence:.2f})" if row.confidence < UNCERTAIN_BELOW else "",
    )


def said(*phrases: str | None) -> tuple[str, ...]:
    """Return the phrases that say something."""
    return tuple(phrase for phrase in phrases if phrase)
