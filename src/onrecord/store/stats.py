"""How much is in a record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import distinct, func, select

from onrecord.store.look_up import in_use
from onrecord.store.tables import claims, documents, judgements, readings

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection


@dataclass(frozen=True, slots=True)
class ReaderCount:
    """How many readings in use a reader made with these settings."""

    name: str
    version: str
    settings: str
    readings: int


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of a record. `sources` are documents, copies counted as one; `claims` those in use, by kind.

    `published` and `recorded` are the first and the last, None in an empty record.
    """

    documents: int
    sources: int
    readings: int
    claims: dict[str, int]
    judgements: int
    readers: tuple[ReaderCount, ...]
    published: tuple[str | None, str | None]
    recorded: tuple[str | None, str | None]


def stats_of(connection: Connection) -> Stats:
    """Return the counts."""
    counted = select(claims.c.kind, func.count()).join(readings, claims.c.reading == readings.c.id)
    kinds = connection.execute(counted.where(*in_use(None)).group_by(claims.c.kind)).all()
    who = (readings.c.reader, readings.c.version, readings.c.settings)
    readers = select(*who, func.count()).where(*in_use(None)).group_by(*who).order_by(*who)
    days = select(func.min(documents.c.published), func.max(documents.c.published))
    times = select(func.min(documents.c.recorded), func.max(readings.c.recorded))
    times = times.select_from(documents.join(readings, readings.c.document == documents.c.id))
    first_day, last_day = connection.execute(days).one()
    first_time, last_time = connection.execute(times).one()

    def count(column: ColumnElement[Any]) -> int:
        return int(connection.execute(select(func.count(column))).scalar_one())

    return Stats(
        documents=count(documents.c.id),
        sources=count(distinct(documents.c.canonical)),
        readings=count(readings.c.id),
        claims={str(kind): int(number) for kind, number in sorted(kinds)},
        judgements=count(judgements.c.id),
        readers=tuple(ReaderCount(*row) for row in connection.execute(readers)),
        published=(first_day, last_day),
        recorded=(first_time, last_time),
    )
