"""All events of a report: the rules in their order, then one row an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.finish import finish
from onrecord.claims.event.merge import merge
from onrecord.claims.event.news_day import add_news_day
from onrecord.claims.event.nouns import by_nouns
from onrecord.claims.event.parties import Parties
from onrecord.claims.event.signing import by_signatures
from onrecord.claims.event.verbs import by_verbs
from onrecord.claims.event.visiting import visiting

if TYPE_CHECKING:
    from onrecord.claims.event.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.claim import Event
    from onrecord.schema.text import CleanText


def find_events(report: Report, text: CleanText, document_id: str) -> tuple[Event, ...]:
    """Return the meetings, talks, visits, calls, summits, conferences and signings that a report tells of.

    Args:
        report: the indexed annotations of the text.
        text: for the bytes behind the words of the evidence.
        document_id: goes into the ids of the rows.
    """
    return tuple(finish(report, text, document_id, draft) for draft in drafts_of(report))


def drafts_of(report: Report) -> list[Draft]:
    """Return the merged drafts of a report; those with too few parties to be a meeting are left out."""
    parties = Parties(report)
    drafts = [
        *by_verbs(report, parties),
        *by_signatures(report, parties),
        *by_nouns(report, parties),
        *visiting(report, parties),
    ]
    for draft in drafts:
        add_news_day(report, draft)
    return [draft for draft in merge(drafts) if _is_event(draft)]


def _is_event(draft: Draft) -> bool:
    """Tell whether those known to take part make the event: two to meet, one to visit or to sign."""
    known = [party for party in draft.participants if not party.is_vague]
    if not known:
        return False
    if draft.kind == "signing" and len(known) == len(draft.participants) == 1:
        return not known[0].is_person  # "she signed the contract": with whom is not told
    if draft.kind in {"meeting", "talks", "call"}:
        return len(draft.participants) > 1 or known[0].is_many or draft.is_open
    return True
