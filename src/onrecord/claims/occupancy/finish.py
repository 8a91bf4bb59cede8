"""From a draft to a claim: names, status on the report's day, evidence, confidence, id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.confidence import confidence_of
from onrecord.claims.row_id import row_id
from onrecord.schema.claim import Occupancy

if TYPE_CHECKING:
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.text import CleanText
    from onrecord.vocabulary.factuality import Factuality
    from onrecord.vocabulary.office import Status


def finish(report: Report, text: CleanText, document_id: str, draft: Draft) -> Occupancy:
    """Return the claim of a draft; every quote is taken from the clean text at its place."""
    status = _status(report, draft)
    factuality: Factuality = (
        "planned" if draft.is_expected and draft.factuality == "actual" else draft.factuality
    )
    fields = {
        "holder": _name(report, draft.holder),
        "title": draft.canonical,
        "organization": draft.organization,
        "area": draft.area,
        "status": status,
        "start": draft.start,
        "end": draft.end,
        "factuality": factuality,
    }
    return Occupancy(
        id=row_id(document_id, "occupancy", fields),
        holder=_name(report, draft.holder) or "",
        holder_id=draft.holder,
        title=draft.title,
        organization=draft.organization,
        area=draft.area,
        post_kind=draft.kind,
        status=status,
        acting=draft.acting,
        start=draft.start,
        end=draft.end,
        start_event=draft.start_event,
        end_event=draft.end_event,
        predecessor=_name(report, draft.predecessor),
        predecessor_id=draft.predecessor,
        successor=_name(report, draft.successor),
        successor_id=draft.successor,
        evidence=tuple(text.span(start, end) for start, end in sorted(set(draft.evidence))),
        factuality=factuality,
        according_to=draft.according_to,
        confidence=confidence_of("occupancy", draft.rules),
        rule=draft.rules[0],
    )


def _status(report: Report, draft: Draft) -> Status:
    """Return the status on the day of the report: dates decide where the words leave it open."""
    published = report.published
    if draft.status is not None:
        return draft.status
    if published and draft.end and draft.end < published[: len(draft.end)]:
        return "former"
    if published and draft.start and draft.start > published[: len(draft.start)]:
        return "incoming"
    return "current"


def _name(report: Report, entity: str | None) -> str | None:
    return report.entities[entity].name if entity is not None else None
