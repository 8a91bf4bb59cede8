"""Documents and readings out of the record, as they came in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from onrecord.schema.document import Document
from onrecord.store.claim_number import is_of
from onrecord.store.look_up import in_use
from onrecord.store.packing import unpack
from onrecord.store.tables import claims, contents, documents, readings
from onrecord.store.wanted import LISTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class ReaderOfRecord:
    """Who made a reading: the reader's name, version, and the hash of its settings."""

    name: str
    version: str
    settings: str


def has_reading(connection: Connection, key: str, reader: ReaderOfRecord) -> bool:
    """Tell whether the reading in use of the document is by this reader with these settings."""
    query = (
        select(readings.c.id)
        .join(documents, readings.c.document == documents.c.id)
        .where(
            documents.c.key == key,
            readings.c.reader == reader.name,
            readings.c.version == reader.version,
            readings.c.settings == reader.settings,
            *in_use(None),
        )
        .limit(1)
    )
    return connection.execute(query).scalar() is not None


def stored_document(connection: Connection, key: str) -> Document | None:
    """Return the document with its bytes as they came; None where the record has no such key."""
    query = select(documents.c.given, documents.c.sha256, contents.c.packed).join(
        contents, documents.c.sha256 == contents.c.sha256
    )
    row = connection.execute(query.where(documents.c.key == key)).one_or_none()
    if row is None:
        return None
    given = json.loads(row.given)
    del given["decoded_as"]
    return Document(content=unpack(row.packed), sha256=row.sha256, **given)


def stored_reading(connection: Connection, key: str, recorded_by: str | None = None) -> dict[str, Any] | None:
    """Return the reading of the document in use now, or at the end of that day, in the public form."""
    joined = readings.join(documents, readings.c.document == documents.c.id)
    query = select(readings.c.id, readings.c.packed).select_from(joined)
    query = query.where(documents.c.key == key, *in_use(recorded_by))
    row = connection.execute(query.order_by(readings.c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    found = connection.execute(select(claims.c.kind, claims.c.row).where(is_of(row.id)).order_by(claims.c.id))
    return whole(json.loads(unpack(row.packed)), ((each.kind, json.loads(each.row)) for each in found))


def whole(rest: dict[str, Any], found: Iterable[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Return a reading of which the claims were kept apart."""
    lists: dict[str, list[dict[str, Any]]] = {name: [] for name in LISTS.values()}
    names = {str(kind): name for kind, name in LISTS.items()}
    for kind, row in found:
        lists[names[kind]].append(row)
    return {**rest, **lists}
