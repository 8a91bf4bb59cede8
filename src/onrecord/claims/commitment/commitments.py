"""All commitments of a report: the rules in their order, what became of them, then one row a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.agreed import agreed
from onrecord.claims.commitment.due import deadline_behind
from onrecord.claims.commitment.fulfilment import done_as_promised, done_true_to_word, settle
from onrecord.claims.commitment.merge import merge
from onrecord.claims.commitment.nouns import promise_nouns
from onrecord.claims.commitment.obliged import in_turn, obliged
from onrecord.claims.commitment.phrase import text_of
from onrecord.claims.commitment.scene import Scene
from onrecord.claims.commitment.under import known_name
from onrecord.claims.commitment.verbs import promised
from onrecord.claims.confidence import confidence_of
from onrecord.claims.doubt import has_unnamed_promiser
from onrecord.claims.row_id import row_id
from onrecord.schema.claim import Commitment

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.claim import Agreement
    from onrecord.schema.text import CleanText


def find_commitments(
    report: Report, text: CleanText, document_id: str, agreements: tuple[Agreement, ...]
) -> tuple[Commitment, ...]:
    """Return who promised what, as the report says, in the order of the report.

    Args:
        report: the report's annotations, indexed.
        text: for the bytes behind the words of the evidence.
        document_id: goes into the ids of the rows.
        agreements: those of the same report; what binds under one of them carries its name.
    """
    drafts = drafts_of(report)
    for draft in drafts:
        draft.agreement = known_name(draft.agreement, agreements)
    return tuple(_finish(report, text, document_id, draft) for draft in drafts)


def drafts_of(report: Report) -> list[Draft]:
    """Return the merged drafts of a report."""
    scene = Scene(report)
    drafts = [
        *promised(scene),
        *promise_nouns(scene),
        *agreed(scene),
        *obliged(scene),
        *done_as_promised(scene),
        *done_true_to_word(scene),
    ]
    drafts += in_turn(scene, drafts)
    merged = merge(report, drafts)
    for draft in merged:
        here = report.tokens[draft.content_at].sentence
        later = min(here + 1, len(report.annotations.sentences) - 1)
        draft.due = draft.due or deadline_behind(report, later)
    settle(scene, merged)
    return merged


def _finish(report: Report, text: CleanText, document_id: str, draft: Draft) -> Commitment:
    """Return the claim of a draft; every quote is taken from the clean text at its place."""
    content = text_of(report, draft.content)
    fields = {
        "by": draft.by.name,
        "to": draft.to.name if draft.to else None,
        "content": content,
        "due": draft.due,
        "status": draft.status,
        "factuality": draft.factuality,
    }
    return Commitment(
        id=row_id(document_id, "commitment", fields),
        by=draft.by.name,
        by_id=draft.by.entity,
        to=draft.to.name if draft.to else None,
        to_id=draft.to.entity if draft.to else None,
        content=content,
        due=draft.due,
        condition=draft.condition,
        status=draft.status,
        agreement=draft.agreement,
        status_evidence=tuple(text.span(words.start, words.end) for words in draft.status_evidence),
        evidence=tuple(text.span(words.start, words.end) for words in draft.evidence),
        factuality=draft.factuality,
        according_to=draft.according_to,
        confidence=confidence_of(
            "commitment", (draft.rule,), is_doubtful=has_unnamed_promiser(draft.by.name)
        ),
        rule=draft.rule,
    )
