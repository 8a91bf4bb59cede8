"""Claims of the record by their keys, dates and words, at both clocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from onrecord.schema.record import Recorded, Source
from onrecord.store.claim_form import claim_of
from onrecord.store.claim_number import comes_from, is_of_its_reading
from onrecord.store.clock import first_day_of, last_day_of
from onrecord.store.collection import no_collection
from onrecord.store.packing import plain
from onrecord.store.tables import claim_names, claims, documents, readings
from onrecord.store.words import matching

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from onrecord.schema.claim import Claim
    from onrecord.store.wanted import Wanted

canonical = documents.alias("canonical")

_SOURCE = (
    documents.c.key,
    readings.c.published,
    readings.c.head,
    documents.c.recorded,
    canonical.c.key.label("copy_of"),
)
# After every second of its day, whatever the sign that follows the day.
_END_OF_DAY = "T99"


def find_claims(connection: Connection, wanted: Wanted) -> tuple[Recorded[Claim], ...]:
    """Return the claims that `wanted` asks for, by document and then in the order of the report.

    Those of equal date keep that order where the newest come first.
    """
    tests = _tests(connection, wanted)
    if tests is None:
        return ()
    columns: tuple[Any, ...] = (claims.c.kind, claims.c.row, documents.c.id, *_SOURCE)
    query = _ordered(select(*columns).select_from(_joined()).where(*tests), wanted)
    sources: dict[int, Source] = {}
    found = []
    with no_collection():
        for row in connection.execute(query):
            source = sources.get(row.id)
            if source is None:
                source = sources[row.id] = source_of(row)
            found.append(Recorded(claim_of(row.kind, json.loads(row.row)), source))
    return tuple(found)


def source_of(row: Row[Any]) -> Source:
    """Return the source of a row with the columns of a source."""
    head = json.loads(row.head)
    return Source(
        row.key, row.published, head["publisher"], head["url"], head["title"], row.recorded, row.copy_of
    )


def in_use(recorded_by: str | None) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of the readings in use now, or at the end of the day `recorded_by`."""
    if recorded_by is None:
        return (readings.c.accepted, readings.c.superseded.is_(None))
    end = last_day_of(recorded_by) + _END_OF_DAY
    later = or_(readings.c.superseded.is_(None), readings.c.superseded > end)
    return (readings.c.accepted, readings.c.recorded <= end, later)


def sources_query() -> Select[Any]:
    """Return the look-up of readings with their documents and sources, in the order of document keys."""
    joined = readings.join(documents, readings.c.document == documents.c.id)
    joined = joined.join(canonical, documents.c.canonical == canonical.c.id)
    return select(*_SOURCE).select_from(joined).order_by(documents.c.key)


def _joined() -> Any:  # noqa: ANN401 - SQLAlchemy's own type of a join changes with each
    joined = claims.join(readings, claims.c.reading == readings.c.id)
    joined = joined.join(documents, readings.c.document == documents.c.id)
    return joined.join(canonical, documents.c.canonical == canonical.c.id)


def _ordered(query: Select[Any], wanted: Wanted) -> Select[Any]:
    order: list[Any] = [documents.c.key, claims.c.id]
    if wanted.newest_first:
        order.insert(0, claims.c.published.desc().nulls_last())
    query = query.order_by(*order)
    return query.limit(wanted.limit) if wanted.limit is not None else query


def _tests(connection: Connection, wanted: Wanted) -> list[ColumnElement[bool]] | None:
    """Return what must hold; None where nothing can."""
    tests = [*in_use(wanted.recorded_by), *_day_tests(wanted)]
    if wanted.kinds:
        tests.append(claims.c.kind.in_(wanted.kinds))
    if wanted.posts:
        tests.append(claims.c.post.in_([plain(key) for key in wanted.posts]))
    if wanted.names:
        keys = [plain(key) for key in wanted.names]
        tests.append(claims.c.id.in_(select(claim_names.c.claim).where(claim_names.c.key.in_(keys))))
    if wanted.ids:
        tests.append(or_(*(_begins_with(beginning) for beginning in wanted.ids)))
    if wanted.recorded_from:
        first = first_day_of(wanted.recorded_from)
        earliest = select(func.min(readings.c.id)).where(readings.c.recorded >= first).scalar_subquery()
        tests += [readings.c.recorded >= first, comes_from(earliest)]
    if wanted.documents:
        tests.append(is_of_its_reading())
        tests.append(documents.c.key.in_(wanted.documents))
    if wanted.words is not None:
        found = matching(connection, "claim_words", wanted.words)
        if found is None:
            return None
        tests.append(claims.c.id.in_(found))
    return tests


def _begins_with(beginning: str) -> ColumnElement[bool]:
    """Ids are hexadecimal, so that "g" comes after all that follow the beginning."""
    return and_(claims.c.claim >= beginning, claims.c.claim < beginning + "g")


def _day_tests(wanted: Wanted) -> Iterable[ColumnElement[bool]]:
    if wanted.published_from:
        yield claims.c.published >= first_day_of(wanted.published_from)
    if wanted.published_by:
        yield claims.c.published <= last_day_of(wanted.published_by)
    if wanted.begins_from:
        latest = func.substr(claims.c.begins + "-99-99", 1, 10)  # "2021" may be any of its days
        yield latest >= first_day_of(wanted.begins_from)
    if wanted.begins_by:
        yield claims.c.begins <= last_day_of(wanted.begins_by)
