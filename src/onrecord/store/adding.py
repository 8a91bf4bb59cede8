"""One arrival into the record, within the writer's transaction."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, text, update

from onrecord.errors import StoreError
from onrecord.store.claim_form import dates_of
from onrecord.store.claim_number import first_number
from onrecord.store.copies import link_again, link_new
from onrecord.store.document_key import document_key, given
from onrecord.store.packing import ascii_json, pack, plain
from onrecord.store.signature import signature_of
from onrecord.store.tables import claim_names, claims, contents, documents, readings
from onrecord.store.wanted import LISTS
from onrecord.store.words import add_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, Table

    from onrecord.store.arrival import Arrival, Keys
    from onrecord.store.wanted import Kind


def add_arrival(connection: Connection, arrival: Arrival, *, recorded: str, accepted: bool) -> bool:
    """Keep document, reading and claims; return False where the record's newest reading is this one.

    Raises:
        StoreError: the reading is of another document.
    """
    if arrival.reading["document"]["sha256"] != arrival.document.sha256:
        raise StoreError(
            f"the reading is not of the document {arrival.document.id}",
            what_to_do="Add each document with its own reading.",
        )
    digest = hashlib.sha256(ascii_json(dict(arrival.reading)).encode()).hexdigest()
    known = connection.execute(
        select(documents.c.id, documents.c.signature, documents.c.published).where(
            documents.c.key == document_key(arrival.document)
        )
    ).one_or_none()
    if known and _newest_digest(connection, known.id, accepted=accepted) == digest:
        return False
    signature = arrival.signature or signature_of(arrival.reading["document"]["text"])
    published = arrival.reading["document"]["published"]
    document = known.id if known else _add_document(connection, arrival, signature, recorded)
    _add_reading(connection, arrival, document, digest, recorded=recorded, accepted=accepted)
    if known and accepted and (known.signature, known.published) != (signature, published):
        changed = update(documents).where(documents.c.id == document)
        connection.execute(changed.values(signature=signature, published=published))
        link_again(connection, document, signature)
    return True


def _newest_digest(connection: Connection, document: int, *, accepted: bool) -> str | None:
    query = (
        select(readings.c.digest)
        .where(readings.c.document == document, readings.c.accepted == accepted)
        .order_by(readings.c.id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar()


def _add_document(connection: Connection, arrival: Arrival, signature: bytes, recorded: str) -> int:
    document = arrival.document
    if not connection.execute(
        select(contents.c.sha256).where(contents.c.sha256 == document.sha256)
    ).one_or_none():
        connection.execute(insert(contents).values(sha256=document.sha256, packed=pack(document.content)))
    number = _next_number(connection, documents)
    came_with = {
        **given(document),
        "media_type": document.media_type,
        "source": document.source,
        "decoded_as": arrival.encoding,
    }
    connection.execute(
        insert(documents).values(
            id=number,
            key=document_key(document),
            sha256=document.sha256,
            given=ascii_json(came_with),
            recorded=recorded,
            published=arrival.reading["document"]["published"],
            signature=signature,
            canonical=number,
        )
    )
    link_new(connection, number, signature)
    return number


def _add_reading(  # noqa: PLR0913 - what a row of `readings` has
    connection: Connection, arrival: Arrival, document: int, digest: str, *, recorded: str, accepted: bool
) -> None:
    reading = arrival.reading
    head = {name: reading["document"][name] for name in ("title", "publisher", "url")}
    rest = {name: value for name, value in reading.items() if name not in LISTS.values()}
    if accepted:
        older = (readings.c.document == document, readings.c.superseded.is_(None), readings.c.accepted)
        connection.execute(update(readings).where(*older).values(superseded=recorded))
    number = _next_number(connection, readings)
    connection.execute(
        insert(readings).values(
            id=number,
            document=document,
            reader=reading["reader"]["name"],
            version=reading["reader"]["version"],
            settings=reading["reader"]["settings"],
            digest=digest,
            published=reading["document"]["published"],
            head=ascii_json(head),
            packed=pack(json.dumps(rest).encode()),
            accepted=accepted,
            recorded=recorded,
        )
    )
    add_words(connection, "reading_words", [(number, reading["document"]["text"])])
    _add_claims(connection, arrival, number)


def _add_claims(connection: Connection, arrival: Arrival, reading: int) -> None:
    published = arrival.reading["document"]["published"]
    rows, names, words = [], [], []
    for number, (kind, row) in enumerate(_claims_of(arrival.reading), first_number(reading)):
        keys = arrival.keys.get(row["id"])
        begins, ends = dates_of(kind, row)
        rows.append(
            {
                "id": number,
                "reading": reading,
                "claim": row["id"],
                "kind": kind,
                "post": _post(keys),
                "begins": begins,
                "ends": ends,
                "published": published,
                "names": ascii_json(_names(keys)),
                "row": json.dumps(row, separators=(",", ":")),
            }
        )
        names += [{"key": key, "claim": number} for key in _names(keys)]
        if said := words_of(kind, row):
            words.append((number, said))
    for table, values in ((claims, rows), (claim_names, names)):
        if values:
            connection.execute(insert(table), values)
    add_words(connection, "claim_words", words)
    for key in sorted({str(row["post"]) for row in rows if row["post"]}):
        connection.execute(text("INSERT INTO posts VALUES (:key) ON CONFLICT DO NOTHING"), {"key": key})


def _claims_of(reading: Mapping[str, Any]) -> Iterator[tuple[Kind, dict[str, Any]]]:
    for kind, name in LISTS.items():
        for row in reading[name]:
            yield kind, row


def _post(keys: Keys | None) -> str | None:
    return plain(keys.post) if keys and keys.post else None


def _names(keys: Keys | None) -> list[str]:
    return sorted({plain(key) for key in keys.names if key}) if keys else []


def _next_number(connection: Connection, table: Table) -> int:
    """Return the number of the next row; nobody else writes now."""
    return int(connection.execute(text(f"SELECT coalesce(max(id), 0) + 1 FROM {table.name}")).scalar_one())  # noqa: S608 - a table of this record
