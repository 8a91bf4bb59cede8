"""All claims of a report, kind by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.agreement import find_agreements
from onrecord.claims.commitment import find_commitments
from onrecord.claims.event import find_events
from onrecord.claims.occupancy import find_occupancies
from onrecord.claims.report import Report
from onrecord.claims.statement import find_statements
from onrecord.claims.told_by import ToldBy
from onrecord.schema.claim import Claims

if TYPE_CHECKING:
    from onrecord.schema.annotation import Annotations
    from onrecord.schema.text import CleanText


def find_claims(annotations: Annotations, text: CleanText, document_id: str) -> Claims:
    """Return what the report asserts.

    Args:
        annotations: of the same text.
        text: for the bytes behind the words of the evidence.
        document_id: goes into the ids of the rows.
    """
    report = Report(annotations)
    occupancies = find_occupancies(annotations, text, document_id)
    events = find_events(report, text, document_id)
    agreements = find_agreements(report, text, document_id, events)
    statements = find_statements(report, text, document_id, occupancies)
    told_by = ToldBy(report, statements)
    return Claims(
        occupancies=told_by.fill(occupancies),
        statements=statements,
        events=told_by.fill(events),
        agreements=told_by.fill(agreements),
        commitments=find_commitments(report, text, document_id, agreements),
    )
