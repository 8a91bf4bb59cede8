"""Claims that answer a question, for programs: JSON and CSV."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_row, source_object
from onrecord.cli.wording.sections import entry_of, name_of
from onrecord.pipeline.claim_json import claim_object
from onrecord.query.day_of import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.query.found import Found
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Person, Recorded

SEVERAL_KINDS = ("day", "kind_of_claim", "whose", "what", "details", *SOURCE_COLUMNS)
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
    kind = kind_of(recorded.claim)
    return {"kind_of_claim": kind, **claim_object(recorded.claim), **source_object(recorded.source)}


def table_of(kind: type[Claim] | None, found: Found) -> tuple[tuple[str, ...], Iterator[dict[str, object]]]:
    """Return columns and rows, a row for each claim.

    Of one kind the columns are its fields without spans and entity ids. Of several kinds (None) they are
    whose claim it is and what it says in words.
    """
    if kind is None:
        return SEVERAL_KINDS, (_row_in_words(recorded) for recorded in found.claims)
    names = (field.name for field in dataclasses.fields(kind))
    kept = (name for name in names if name not in _NOT_IN_A_TABLE and not _is_inner(name))
    rows = ({**claim_object(each.claim), **citation_row(each)} for each in found.claims)
    return (*kept, *SOURCE_COLUMNS), rows


def _row_in_words(recorded: Recorded[Claim]) -> dict[str, object]:
    entry = entry_of(recorded.claim)
    return {
        "day": day_of(recorded),
        "kind_of_claim": kind_of(recorded.claim),
        "whose": name_of(recorded.claim) or None,
        "what": entry.head,
        "details": entry.details,
        **citation_row(recorded),
    }


def kind_of(claim: Claim) -> str:
    """Return "occupancy", "statement", "event", "agreement" or "commitment"."""
    return type(claim).__name__.lower()


def _is_inner(name: str) -> bool:
    return name.endswith(("_id", "_ids", "_spans", "_evidence"))
