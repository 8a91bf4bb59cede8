"""What a report says of one occupancy, beside holder and post, as a list of short phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.dates import period_in_words

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy
    from onrecord.vocabulary.factuality import Factuality
    from onrecord.vocabulary.office import EndEvent, StartEvent, Status

# Below it a fact is more likely wrong than most: shown, so that a reader looks twice.
UNCERTAIN_BELOW = 0.6

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
FACTUALITY: dict[Factuality, str] = {
    "actual": "",
    "planned": "planned",
    "possible": "the report itself doubts it",
    "denied": "denied",
}


def caveats(row: Occupancy) -> list[str]:
    """Return what keeps the fact from being taken at face value: doubt, denial, attribution, uncertainty."""
    return [
        phrase
        for phrase in (
            FACTUALITY[row.factuality],
            f"according to {row.according_to}" if row.according_to else "",
            f"uncertain ({row.confidence:.2f})" if row.confidence < UNCERTAIN_BELOW else "",
        )
        if phrase
    ]


def details(row: Occupancy) -> list[str]:
    """Return status, dates, events, and who came before and after, in this order."""
    ends = _END_EVENT_TO_COME if row.status == "outgoing" else END_EVENT
    starts = _START_EVENT_TO_COME if row.status in {"incoming", "candidate"} else START_EVENT
    return [
        phrase
        for phrase in (
            ("acting, " if row.acting else "") + STATUS[row.status],
            period_in_words(row.start, row.end, is_over=row.status not in {"current", "outgoing"}),
            starts[row.start_event] if row.start_event else "",
            ends[row.end_event] if row.end_event else "",
            f"after {row.predecessor}" if row.predecessor else "",
            f"followed by {row.successor}" if row.successor else "",
        )
        if phrase
    ]
