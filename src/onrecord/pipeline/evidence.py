"""No fact without its words: every span of every claim is compared with the clean text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import EvidenceError
from onrecord.schema.claim import Commitment, Statement

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.schema.span import Span
    from onrecord.schema.text import CleanText

_CURE = "This is a defect of onrecord: please report it with the document."


def check_evidence(reading: Reading) -> None:
    """Do nothing where `clean_text[start:end] == evidence.text` holds for every claim, with its bytes inside.

    Raises:
        EvidenceError: a claim has no evidence, or its words or bytes are not where it says.
    """
    size = len(reading.document.content)
    for row in reading.claims:
        if not row.evidence:
            raise EvidenceError(f"{_named(row, reading)} has no evidence", what_to_do=_CURE)
        for span in spans_of(row):
            if not _holds(span, reading.text, size):
                raise EvidenceError(
                    f"{_named(row, reading)} has words that are not in its text: "
                    f"{span.text!r} at [{span.start}, {span.end})",
                    what_to_do=_CURE,
                )


def spans_of(row: Claim) -> tuple[Span, ...]:
    """Return every span of a claim: its evidence, and the words of its parts."""
    if isinstance(row, Statement):
        return (*row.evidence, *row.speaker_spans, *row.cue_spans, *row.content_spans)
    if isinstance(row, Commitment):
        return (*row.evidence, *row.status_evidence)
    return row.evidence


def _holds(span: Span, text: CleanText, size: int) -> bool:
    if not 0 <= span.start < span.end <= len(text.text):
        return False
    is_quoted = text.text[span.start : span.end] == span.text
    return is_quoted and 0 <= span.origin.start <= span.origin.end <= size


def _named(row: Claim, reading: Reading) -> str:
    return f"{reading.document.source}: the {type(row).__name__.lower()} {row.id} (rule {row.rule})"
