"""One row for each promiser and thing promised, with the most that the report says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.phrase import text_of

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.report import Report

# Share of the shorter content's words that two tellings of one promise have in common.
_SAME = 0.7
_SMALL = frozenset(
    {"the", "a", "an", "of", "for", "to", "in", "and", "on", "at", "by", "with", "its", "their", "his", "her"}
)


def merge(report: Report, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts in the order of the report, tellings of one promise made one row."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.content.start, d.cue)):
        same = next((other for other in kept if _is_same(report, other, draft)), None)
        if same is None:
            kept.append(draft)
        else:
            _fold(same, draft)
    return kept


def _is_same(report: Report, one: Draft, other: Draft) -> bool:
    if one.by != other.by:
        return False
    if one.content.start < other.content.end and other.content.start < one.content.end:
        return True
    a, b = _bag(text_of(report, one.content)), _bag(text_of(report, other.content))
    if a == b:
        return True
    return bool(a and b) and len(a & b) >= _SAME * min(len(a), len(b)) and min(len(a), len(b)) > 1


def _bag(text: str) -> set[str]:
    return {word.strip(".,;:\"'()") for word in text.lower().split()} - _SMALL


def _fold(kept: Draft, other: Draft) -> None:
    """Take over what the second telling adds."""
    kept.to = kept.to or other.to
    kept.due = kept.due or other.due
    kept.condition = kept.condition or other.condition
    kept.agreement = kept.agreement or other.agreement
    kept.evidence += [words for words in other.evidence if words not in kept.evidence]
    if kept.status is None:
        kept.status, kept.status_evidence = other.status, other.status_evidence
        kept.according_to = other.according_to if other.status else kept.according_to
