"""From a draft to a claim: name, parties, evidence, confidence, id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.confidence import confidence_of
from onrecord.claims.doubt import has_no_signing
from onrecord.claims.row_id import row_id
from onrecord.schema.claim import Agreement

if TYPE_CHECKING:
    from onrecord.claims.agreement.draft import Draft
    from onrecord.schema.text import CleanText


def finish(text: CleanText, document_id: str, draft: Draft) -> Agreement:
    """Return the claim of a draft; every quote is taken from the clean text at its place."""
    draft.parties.sort(key=lambda party: party.start)
    parties = tuple(party.name for party in draft.parties)
    fields = {
        "name": draft.name.lower(),
        "parties": sorted(parties),
        "signed": draft.signed,
        "status": draft.status,
        "factuality": draft.factuality,
    }
    return Agreement(
        id=row_id(document_id, "agreement", fields),
        name=draft.name,
        parties=parties,
        party_ids=tuple(party.entity for party in draft.parties),
        signed=draft.signed,
        place=draft.place,
        status=draft.status,
        evidence=tuple(text.span(start, end) for start, end in sorted(set(draft.evidence))),
        factuality=draft.factuality,
        according_to=None,
        confidence=confidence_of("agreement", draft.rules, is_doubtful=has_no_signing(draft.signed)),
        rule=draft.rules[0],
    )
