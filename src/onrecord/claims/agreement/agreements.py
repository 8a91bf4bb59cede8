"""All agreements of a report: each mention, then one row an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.agreement.finish import finish
from onrecord.claims.agreement.mentions import mentions_of
from onrecord.claims.agreement.merge import merge
from onrecord.claims.event.parties import Parties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.agreement.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.claim import Agreement, Event
    from onrecord.schema.text import CleanText


def find_agreements(
    report: Report, text: CleanText, document_id: str, events: Sequence[Event]
) -> tuple[Agreement, ...]:
    """Return the agreements that a report tells of, in its order.

    Args:
        report: the indexed annotations of the text.
        text: for the bytes behind the words of the evidence.
        document_id: goes into the ids of the rows.
        events: of the same report; a signing gives its agreement the place it was signed at.
    """
    drafts = drafts_of(report)
    for draft in drafts:
        add_signing(draft, events)
    return tuple(finish(text, document_id, draft) for draft in drafts)


def add_signing(draft: Draft, events: Sequence[Event]) -> None:
    """Take day and place of an agreement from the signing that the same words tell of."""
    for event in events:
        is_same = event.kind == "signing" and any(
            span.start < end and start < span.end for span in event.evidence for start, end in draft.evidence
        )
        if is_same and draft.status == "signed":
            draft.signed, draft.place = draft.signed or event.date, draft.place or event.place


def drafts_of(report: Report) -> list[Draft]:
    """Return the merged drafts of a report; those without any party or name of their own are left out."""
    parties = Parties(report)
    drafts = [draft for draft in merge(list(mentions_of(report, parties))) if _is_agreement(draft)]
    for draft in drafts:
        if draft.status is None:
            draft.status = "proposed" if draft.is_new else "in_force"
    return drafts


def _is_agreement(draft: Draft) -> bool:
    known = [party for party in draft.parties if not party.is_vague]
    return bool(known) or draft.is_proper or draft.signed is not None or draft.status == "signed"
