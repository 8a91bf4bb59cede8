"""The whole record as lines of JSON in an order of its own: equal records, equal bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from onrecord.store.claim_number import is_of
from onrecord.store.packing import unpack
from onrecord.store.tables import claims, documents, judgements, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row

SCHEMA = "onrecord/dump/1"

# As in a reading: many programs end a line there.
_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def dump_lines(connection: Connection, *, times: bool) -> Iterator[str]:
    r"""Yield lines without their ends: the form, then document by document its readings and their claims.

    Args:
        connection: a reader's, which sees one state of the record to the end.
        times: say when the record had each document, reading and judgement; without that, records made of
            the same documents are equal whenever, in whatever order and by how many workers they were made.
    """
    yield _line({"schema": SCHEMA})
    keys: dict[int, str] = dict(connection.execute(select(documents.c.id, documents.c.key)).all())
    for number in sorted(keys, key=keys.__getitem__):
        yield from _document_lines(connection, number, keys, times=times)
    yield from sorted(_judgement_lines(connection, times=times))


def _document_lines(
    connection: Connection, number: int, keys: dict[int, str], *, times: bool
) -> Iterator[str]:
    row = connection.execute(select(documents).where(documents.c.id == number)).one()
    given = json.loads(row.given)
    del given["source"]  # where the file lay when it came first
    head = {"line": "document", "key": row.key, "sha256": row.sha256, "copy_of": keys[row.canonical]}
    recorded = {"recorded": row.recorded} if times else {}
    yield _line({**head, "given": given, **recorded})
    query = select(readings).where(readings.c.document == number).order_by(readings.c.id)
    for reading in connection.execute(query).all():
        yield from _reading_lines(connection, reading, row.key, times=times)


def _reading_lines(connection: Connection, reading: Row[Any], key: str, *, times: bool) -> Iterator[str]:
    is_in_use = reading.accepted and reading.superseded is None
    recorded = {"recorded": reading.recorded, "superseded": reading.superseded} if times else {}
    yield _line(
        {
            "line": "reading",
            "document": key,
            "in_use": is_in_use,
            "reading": json.loads(unpack(reading.packed)),
            **recorded,
        }
    )
    for claim in connection.execute(select(claims).where(is_of(reading.id)).order_by(claims.c.id)).all():
        yield _line(
            {
                "line": claim.kind,
                "document": key,
                "in_use": is_in_use,
                "post": claim.post,
                "names": json.loads(claim.names),
                "claim": json.loads(claim.row),
            }
        )


def _judgement_lines(connection: Connection, *, times: bool) -> Iterator[str]:
    for row in connection.execute(select(judgements)):
        recorded = {"recorded": row.recorded} if times else {}
        yield _line({"line": "judgement", "judgement": json.loads(row.row), **recorded})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).translate(_LINE_ENDS)
