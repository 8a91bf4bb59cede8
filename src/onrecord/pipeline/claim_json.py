"""A claim in its public form: the fields of its class in their order, spans with their bytes."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from onrecord.schema.span import ByteRange, Span

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim

# The calibration is no finer.
_CONFIDENCE_DIGITS = 4


def claim_object(row: Claim) -> dict[str, Any]:
    """Return one row of a reading's five lists."""
    return {field.name: _value(getattr(row, field.name)) for field in dataclasses.fields(row)}


def span_object(span: Span) -> dict[str, Any]:
    """Return one span."""
    return {
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "origin": bytes_object(span.origin),
        "match": span.match,
    }


def bytes_object(origin: ByteRange) -> dict[str, int]:
    """Return `{"start", "end"}` in bytes."""
    return {"start": origin.start, "end": origin.end}


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return [span_object(each) if isinstance(each, Span) else each for each in value]
    return round(value, _CONFIDENCE_DIGITS) if isinstance(value, float) else value
