"""What a reader of the record decided: same person or not, this claim is wrong.

A judgement is bound to words in a document and to fields, not to a row: after a new reading of the document
it means whatever claim of the same kind and fields has evidence that overlaps those words.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import insert, select

from onrecord.store.claim_number import is_of_its_reading
from onrecord.store.clock import last_day_of
from onrecord.store.packing import ascii_json
from onrecord.store.tables import claims, documents, judgements, readings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

Verdict = Literal["same", "different", "wrong", "right"]
_END_OF_DAY = "T99"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is judged: words of a document, and the fields that are meant.

    `kind` is that of a claim, or "person". `fields` are those of the claim that the judgement depends on
    (`{"holder": "Anna Berg", "title": "minister"}`), of a person its name (`{"name": "Anna Berg"}`).
    `start` and `end` are code points of the clean text, where `quote` stood when it was judged.
    """

    document: str
    kind: str
    quote: str
    start: int
    end: int
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision. `other` is the second of a pair ("same", "different"), None for a claim.

    "right" takes back a "wrong". `reason` is the reader's own words, or None.
    """

    verdict: Verdict
    subject: Subject
    other: Subject | None = None
    reason: str | None = None

    def as_object(self) -> dict[str, Any]:
        """Return the form in which judgements are exported."""
        return asdict(self)


def judgement_of(row: Mapping[str, Any]) -> Judgement:
    """Return the judgement that was exported as `row`.

    Raises:
        KeyError, TypeError: a field is missing or unknown.
    """
    other = row.get("other")
    return Judgement(
        row["verdict"], Subject(**row["subject"]), Subject(**other) if other else None, row.get("reason")
    )


def add_judgement(connection: Connection, judgement: Judgement, *, recorded: str) -> bool:
    """Keep a judgement; return False where it is the newest of its subject and says the same."""
    row = ascii_json(judgement.as_object())
    digest = hashlib.sha256(row.encode()).hexdigest()
    newest = [each for each in all_judgements(connection) if _about(each) == _about(judgement)]
    if newest and newest[-1] == judgement:
        return False
    connection.execute(insert(judgements).values(digest=digest, row=row, recorded=recorded))
    return True


def all_judgements(connection: Connection, recorded_by: str | None = None) -> list[Judgement]:
    """Return all judgements, the oldest first; those up to the end of the day `recorded_by`."""
    query = select(judgements.c.row).order_by(judgements.c.id)
    if recorded_by is not None:
        query = query.where(judgements.c.recorded <= last_day_of(recorded_by) + _END_OF_DAY)
    return [judgement_of(json.loads(row)) for row in connection.execute(query).scalars()]


def valid(found: list[Judgement]) -> list[Judgement]:
    """Return the newest judgement of each subject or pair, in the order of their making."""
    newest = {_about(each): each for each in found}
    return [each for each in found if newest[_about(each)] is each]


def claims_meant(connection: Connection, subject: Subject) -> tuple[str, ...]:
    """Return the ids of the claims in use that `subject` means now, sorted; () where none does any more."""
    joined = claims.join(readings, claims.c.reading == readings.c.id)
    joined = joined.join(documents, readings.c.document == documents.c.id)
    query = (
        select(claims.c.claim, claims.c.row)
        .select_from(joined)
        .where(documents.c.key == subject.document, claims.c.kind == subject.kind)
        .where(readings.c.accepted, readings.c.superseded.is_(None), is_of_its_reading())
    )
    return tuple(
        sorted(each.claim for each in connection.execute(query) if _is_meant(json.loads(each.row), subject))
    )


def _is_meant(row: Mapping[str, Any], subject: Subject) -> bool:
    if any(row.get(name) != value for name, value in subject.fields.items()):
        return False
    return any(span["start"] < subject.end and subject.start < span["end"] for span in row["evidence"])


def _about(judgement: Judgement) -> tuple[str, ...]:
    """Return what is judged, whichever of a pair comes first."""
    subjects = [each for each in (judgement.subject, judgement.other) if each]
    return tuple(sorted(ascii_json(asdict(each)) for each in subjects))
