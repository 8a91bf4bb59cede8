"""A claim from its public form; the other way is `pipeline.claim_json`."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from onrecord.schema.claim import Agreement, Commitment, Event, Occupancy, Statement
from onrecord.schema.span import ByteRange, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.schema.claim import Claim
    from onrecord.store.wanted import Kind

_CLASSES: dict[Kind, type[Claim]] = {
    "occupancy": Occupancy,
    "statement": Statement,
    "event": Event,
    "agreement": Agreement,
    "commitment": Commitment,
}
_FIELDS = {kind: tuple(f.name for f in dataclasses.fields(made)) for kind, made in _CLASSES.items()}
# Known beforehand, for a question may be answered from thousands of claims.
_SPAN_FIELDS = {
    kind: tuple(f.name for f in dataclasses.fields(made) if f.type == "tuple[Span, ...]")
    for kind, made in _CLASSES.items()
}
_TUPLE_FIELDS = {
    kind: tuple(
        f.name
        for f in dataclasses.fields(made)
        if str(f.type).startswith("tuple[") and f.name not in _SPAN_FIELDS[kind]
    )
    for kind, made in _CLASSES.items()
}
_SPANS = ("evidence", "speaker_spans", "cue_spans", "content_spans", "status_evidence")
_DATES: dict[Kind, tuple[str | None, str | None]] = {
    "occupancy": ("start", "end"),
    "statement": ("date", None),
    "event": ("date", "date_end"),
    "agreement": ("signed", None),
    "commitment": ("due", None),
}


def claim_of(kind: Kind, row: Mapping[str, Any]) -> Claim:
    """Return the claim that `row` shows; fields of a newer form are passed over.

    Raises:
        KeyError: a field is missing.
    """
    values: dict[str, Any] = {name: row[name] for name in _FIELDS[kind]}
    for name in _SPAN_FIELDS[kind]:
        values[name] = tuple([_span(span) for span in values[name]])
    for name in _TUPLE_FIELDS[kind]:
        values[name] = tuple(values[name])
    return _CLASSES[kind](**values)


def spans_of(row: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Return every span of a claim's public form, with the field that it stands in."""
    return [(name, span) for name in _SPANS for span in row.get(name, ())]


def dates_of(kind: Kind, row: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return the claim's own dates, EDTF: begin and end, or the only one and None."""
    begins, ends = _DATES[kind]
    return (row[begins] if begins else None, row[ends] if ends else None)


def _span(span: Mapping[str, Any]) -> Span:
    origin = span["origin"]
    return Span(
        span["start"], span["end"], span["text"], ByteRange(origin["start"], origin["end"]), span["match"]
    )
