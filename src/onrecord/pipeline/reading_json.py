"""A reading in its public form, `onrecord/reading/1` (docs/reference/reading.md)."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from onrecord.pipeline.claim_json import bytes_object, claim_object, span_object
from onrecord.schema.claim import Claims

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.annotation import Entity, Timex
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.schema.text import CleanText, Repair

SCHEMA = "onrecord/reading/1"

# JSON leaves these as they are, and many programs end a line there.
_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def reading_line(reading: Reading) -> str:
    r"""Return `reading` as one line of JSON, without the newline: the same reading, the same line.

    Encode it with `errors="backslashreplace"`: half a surrogate pair then becomes its JSON escape.
    """
    return json_line(reading_object(reading))


def json_line(value: object) -> str:
    """Return `value` as JSON on one line, whatever the program that splits the lines takes for a line end."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": ")).translate(_LINE_ENDS)


def reading_object(reading: Reading) -> dict[str, Any]:
    """Return the public form, its fields in the order of the reference."""
    return {
        "schema": SCHEMA,
        "id": reading.document.id,
        "document": document_object(reading),
        "reader": {
            "name": reading.reader.name,
            "version": reading.reader.version,
            "settings": reading.reader.settings,
        },
        "entities": [_entity_object(entity, reading.text) for entity in reading.annotations.entities],
        "times": [_time_object(time, reading.text) for time in reading.annotations.times],
        **{kind.name: claim_objects(getattr(reading.claims, kind.name)) for kind in fields(Claims)},
    }


def claim_objects(rows: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return the rows of one list."""
    return [claim_object(row) for row in rows]


def document_object(reading: Reading) -> dict[str, Any]:
    """Return the report's head, its text, and what was left out and repaired."""
    text = reading.text
    return {
        "url": reading.document.url,
        "title": text.title,
        "publisher": text.publisher,
        "published": text.published,
        "published_from": text.published_from,
        "language": text.language,
        "sha256": reading.document.sha256,
        "text": text.text,
        "furniture": [{"kind": part.kind, "origin": bytes_object(part.origin)} for part in text.furniture],
        "repairs": [repair_object(repair) for repair in text.repairs],
    }


def repair_object(repair: Repair) -> dict[str, Any]:
    """Return one repair."""
    return {
        "start": repair.start,
        "end": repair.end,
        "now": repair.now,
        "was": repair.was,
        "why": repair.why,
        "origin": bytes_object(repair.origin),
    }


def _entity_object(entity: Entity, text: CleanText) -> dict[str, Any]:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "spans": [span_object(text.span(mention.start, mention.end)) for mention in entity.mentions],
    }


def _time_object(time: Timex, text: CleanText) -> dict[str, Any]:
    return {
        **span_object(text.span(time.start, time.end)),
        "type": time.type,
        "value": time.value,
        "mod": time.mod,
    }
