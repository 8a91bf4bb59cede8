"""What was promised, in words for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.caveats import caveats, said
from onrecord.cli.wording.dates import date_in_words
from onrecord.cli.wording.entry import Entry

if TYPE_CHECKING:
    from onrecord.schema.claim import Commitment
    from onrecord.vocabulary.dealings import Fulfilment

STATUS: dict[Fulfilment, str] = {
    "pending": "still to come",
    "kept": "kept",
    "broken": "broken",
    "partly": "kept in part",
    "disputed": "disputed",
}


def commitment_entry(row: Commitment) -> Entry:
    """Return what is promised, with to whom, until when, on what condition, and what became of it."""
    return Entry(
        row,
        " ".join(row.content.split()),
        said(
            f"to {row.to}" if row.to else None,
            f"by {date_in_words(row.due)}" if row.due else None,
            f"on condition: {row.condition}" if row.condition else None,
            f"under {row.agreement}" if row.agreement else None,
            STATUS[row.status] if row.status else "the report doesn't say whether it was kept",
        ),
        caveats(row),
    )
