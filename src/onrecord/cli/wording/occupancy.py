"""What a report says of one occupancy: the post, and short phrases about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.caveats import caveats, said
from onrecord.cli.wording.dates import period_in_words
from onrecord.cli.wording.entry import Entry
from onrecord.cli.wording.post import post_in_words

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy
    from onrecord.vocabulary.office import EndEvent, StartEvent, Status

STATUS: dict[Status, str] = {
    "current": "in office",
    "former": "former",
    "incoming": "incoming",
    "candidate": "candidate",
    "outgoing": "leaving office",
}
START_EVENT: dict[StartEvent, str] = {
    "appointed": "appointed",
    "elected": "elected",
    "nominated": "nominated",
    "sworn_in": "sworn in",
    "took_office": "took office",
}
END_EVENT: dict[EndEvent, str] = {
    "resigned": "resigned",
    "dismissed": "dismissed",
    "defeated": "defeated",
    "term_ended": "term ended",
    "died": "died",
    "retired": "retired",
    "removed": "removed",
}
_START_EVENT_TO_COME: dict[StartEvent, str] = {
    **START_EVENT,
    "sworn_in": "to be sworn in",
    "took_office": "to take office",
}
# A resignation that is announced is not yet one.
_END_EVENT_TO_COME: dict[EndEvent, str] = {
    "resigned": "resigning",
    "dismissed": "dismissed",
    "defeated": "defeated",
    "term_ended": "term ending",
    "died": "died",
    "retired": "retiring",
    "removed": "removed",
}


def occupancy_entry(row: Occupancy) -> Entry:
    """Return the post, with what is said of it."""
    return Entry(row, post_in_words(row), details(row), caveats(row))


def details(row: Occupancy) -> tuple[str, ...]:
    """Return status, dates, events, and who came before and after, in this order."""
    ends = _END_EVENT_TO_COME if row.status == "outgoing" else END_EVENT
    starts = _START_EVENT_TO_COME if row.status in {"incoming", "candidate"} else START_EVENT
    return said(
        ("acting, " if row.acting else "") + STATUS[row.status],
        period_in_words(row.start, row.end, is_over=row.status not in {"current", "outgoing"}),
        starts[row.start_event] if row.start_event else None,
        ends[row.end_event] if row.end_event else None,
        f"after {row.predecessor}" if row.predecessor else None,
        f"followed by {row.successor}" if row.successor else None,
    )
