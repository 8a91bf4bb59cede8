"""Which documents are copies of one text, and which of them stands for all.

Two documents are linked where their signatures share a band and are alike enough; all that are linked,
directly or over others, are copies of one. That depends on the documents alone, so that the order in which
they came changes nothing. The canonical copy is the earliest published, then the one with the smallest hash.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, insert, select, update

from onrecord.store.signature import COPY_SIMILARITY, bands_of, similarity
from onrecord.store.tables import bands, documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

# Below the most variables that SQLite allows in one statement.
_AT_ONCE = 500
_UNDATED = "9999"


class _Copy(NamedTuple):
    """A document as far as copies go."""

    id: int
    key: str
    sha256: str
    published: str | None
    signature: bytes
    canonical: int


def link_new(connection: Connection, document: int, signature: bytes) -> None:
    """Link a document that came just now, its `canonical` being itself."""
    _add_bands(connection, document, signature)
    near = _near(connection, document, signature)
    if near:
        members = _with_canonical(connection, {document, *(each.canonical for each in near)})
        _set_canonical(connection, members)


def link_again(connection: Connection, document: int, signature: bytes) -> None:
    """Link a document whose text or date a newer reading gives otherwise, and those that were its copies."""
    (old,) = connection.execute(select(documents.c.canonical).where(documents.c.id == document)).scalars()
    connection.execute(delete(bands).where(bands.c.document == document))
    _add_bands(connection, document, signature)
    near = _near(connection, document, signature)
    members = _with_canonical(connection, {document, old, *(each.canonical for each in near)})
    for group in _linked(members):
        _set_canonical(connection, group)


def _add_bands(connection: Connection, document: int, signature: bytes) -> None:
    rows = [{"band": band, "document": document} for band in dict.fromkeys(bands_of(signature))]
    connection.execute(insert(bands), rows)


def _near(connection: Connection, document: int, signature: bytes) -> list[_Copy]:
    """Return the documents that are linked with this one."""
    query = select(bands.c.document).where(
        bands.c.band.in_(bands_of(signature)), bands.c.document != document
    )
    found = set(connection.execute(query).scalars())
    return [
        each
        for each in _copies(connection, found)
        if similarity(each.signature, signature) >= COPY_SIMILARITY
    ]


def _copies(connection: Connection, ids: Iterable[int]) -> list[_Copy]:
    columns = [documents.c[name] for name in _Copy._fields]
    wanted, found = sorted(ids), []
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(*columns).where(documents.c.id.in_(wanted[start : start + _AT_ONCE]))
        found += [_Copy(*row) for row in connection.execute(query)]
    return found


def _with_canonical(connection: Connection, canonical: Iterable[int]) -> list[_Copy]:
    """Return all documents for which one of these stands."""
    query = select(documents.c.id).where(documents.c.canonical.in_(sorted(canonical)))
    return _copies(connection, connection.execute(query).scalars())


def _linked(members: list[_Copy]) -> list[list[_Copy]]:
    """Return the members in groups that are linked, directly or over others."""
    root = {each.id: each.id for each in members}

    def find(one: int) -> int:
        while root[one] != one:
            one = root[one]
        return one

    by_band: dict[int, list[_Copy]] = defaultdict(list)
    for each in members:
        for band in set(bands_of(each.signature)):
            for other in by_band[band]:
                if (
                    find(each.id) != find(other.id)
                    and similarity(each.signature, other.signature) >= COPY_SIMILARITY
                ):
                    root[find(each.id)] = find(other.id)
            by_band[band].append(each)
    groups: dict[int, list[_Copy]] = defaultdict(list)
    for each in members:
        groups[find(each.id)].append(each)
    return list(groups.values())


def _set_canonical(connection: Connection, members: list[_Copy]) -> None:
    first = min(members, key=lambda each: (each.published or _UNDATED, each.sha256, each.key))
    changed = [each.id for each in members if each.canonical != first.id]
    for start in range(0, len(changed), _AT_ONCE):
        those = documents.c.id.in_(changed[start : start + _AT_ONCE])
        connection.execute(update(documents).where(those).values(canonical=first.id))
