"""Claims that answer a question, for programs: JSON and CSV."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_row, source_object
from onrecord.pipeline.claim_json import claim_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.query.found import Found
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Person, Recorded

_NOT_IN_A_TABLE = ("evidence", "rule", "within")


def found_object(schema: str, asked: Mapping[str, str | None], found: Found) -> dict[str, Any]:
    """Return the public form of a list of claims."""
    return {
        "schema": schema,
        "asked": dict(asked),
        "person": person_object(found.person) if found.person else None,
        "others": [person.name for person in found.others],
        "claims": [recorded_object(recorded) for recorded in found.claims],
    }


def person_object(person: Person) -> dict[str, Any]:
    """Return a person under all names."""
    return {"id": person.id, "name": person.name, "names": list(person.names)}


def recorded_object(recorded: Recorded[Claim]) -> dict[str, Any]:
    """Return a claim in the form of a reading, with its report."""
    kind = type(recorded.claim).__name__.lower()
    return {"kind_of_claim": kind, **claim_object(recorded.claim), **source_object(recorded.source)}


def columns_of(kind: type[Claim]) -> tuple[str, ...]:
    """Return the columns of a table of claims of one kind: its fields without spans and entity ids."""
    names = (field.name for field in dataclasses.fields(kind))
    kept = (name for name in names if name not in _NOT_IN_A_TABLE and not _is_inner(name))
    return (*kept, *SOURCE_COLUMNS)


def found_rows(found: Found) -> Iterator[dict[str, object]]:
    """Yield a row for each claim."""
    for recorded in found.claims:
        yield {**claim_object(recorded.claim), **citation_row(recorded)}


def _is_inner(name: str) -> bool:
    return name.endswith(("_id", "_ids", "_spans", "_evidence"))
