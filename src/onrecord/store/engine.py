"""Connections to the record's database, with one writer at a time."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from onrecord.errors import StoreError
from onrecord.store.address import file_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL, Connection, Engine

_BUSY_SECONDS = 60
# Any number, as long as all writers of a PostgreSQL record lock the same.
_WRITER_LOCK = 7_032_026_112


def make_engine(url: URL) -> Engine:
    """Return the engine of `url`; nothing is connected yet.

    Raises:
        StoreError: the driver of the database is not installed.
    """
    try:
        engine = create_engine(url)
    except ModuleNotFoundError as error:
        raise StoreError(
            f"the driver of {url.get_backend_name()} is not installed",
            what_to_do="Install it: pip install 'onrecord[postgresql]'.",
        ) from error
    if file_of(url):
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def keep_log(engine: Engine) -> None:
    """Put a file into WAL mode for good: readers and one writer don't wait for each other any more.

    Not done at every start, for a file that turns out to be no record is left as it is.
    """
    if not file_of(engine.url):
        return
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError:
        return  # another process is in the record just now, and will have done it
    finally:
        connection.close()


@contextmanager
def for_reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees the record as it was when its first look-up began.

    Raises:
        StoreError: the database does not answer, or is damaged.
    """
    with _named_errors(engine), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def for_writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection that alone may write; what it wrote is kept whole at the end, or not at all.

    Raises:
        StoreError: another writer held the record too long, the disk is full, or the database is damaged.
    """
    with (
        _named_errors(engine),
        engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})")
        yield connection


@contextmanager
def _named_errors(engine: Engine) -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        said = error.orig if isinstance(error, DBAPIError) else error
        raise StoreError(
            f"the record {shown(engine.url)} cannot be used: {said}",
            what_to_do="Check that it is there, that nobody else holds it, and that the disk is not full.",
        ) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    connection.isolation_level = None  # the driver begins no transactions of its own
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        "cache_size = -65536",
        "mmap_size = 1073741824",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("is_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
