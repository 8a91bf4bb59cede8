"""Who met whom, in words for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.caveats import caveats, said
from onrecord.cli.wording.dates import date_in_words, period_in_words
from onrecord.cli.wording.entry import Entry
from onrecord.cli.wording.names import names

if TYPE_CHECKING:
    from onrecord.schema.claim import Event
    from onrecord.vocabulary.dealings import EventKind, EventStatus

KIND: dict[EventKind, str] = {
    "meeting": "Meeting",
    "talks": "Talks",
    "visit": "Visit",
    "call": "Call",
    "summit": "Summit",
    "conference": "Conference",
    "signing": "Signing",
}
STATUS: dict[EventStatus, str] = {
    "held": "held",
    "ongoing": "going on",
    "planned": "planned",
    "cancelled": "cancelled",
    "proposed": "proposed",
}


def event_entry(row: Event) -> Entry:
    """Return kind and participants, with place, date, who stayed away, and what it was about."""
    place = "to" if row.kind == "visit" else "in"
    return Entry(
        row,
        KIND[row.kind] + (f" of {names(row.participants)}" if row.participants else ""),
        said(
            STATUS[row.status],
            f"{place} {row.place}" if row.place else None,
            _when(row),
            f"without {names(row.declined)}" if row.declined else None,
            f"about {row.topic}" if row.topic else None,
        ),
        caveats(row) if row.factuality != "planned" else caveats(row)[1:],
    )


def _when(row: Event) -> str | None:
    if row.date_end:
        return period_in_words(row.date, row.date_end, is_over=True)
    return date_in_words(row.date) if row.date else None
