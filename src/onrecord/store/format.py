"""The format of a record: made, recognised, brought up to date after a copy, or refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from onrecord.errors import StoreError
from onrecord.store.address import file_of, shown
from onrecord.store.engine import for_reading, for_writing, keep_log

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

# The newest migration; a test says that it is.
FORMAT = "0001"


def prepare(engine: Engine, *, create: bool) -> None:
    """Make sure that the record is there and has this program's format.

    Args:
        engine: of the record.
        create: make the record where there is none.

    Raises:
        StoreError: there is none and `create` is false, the file or database is no record, or it was made
            by a newer onrecord.
    """
    path = file_of(engine.url)
    if path and (not path.exists() or not path.stat().st_size):
        _refuse_missing(engine, create=create)
        if not path.parent.is_dir():
            raise StoreError(
                f"there is no folder {path.parent}", what_to_do="Make the folder, or give another file."
            )
    found = _format(engine)
    if found == FORMAT:
        return
    if found is None:
        _refuse_missing(engine, create=create)
    elif found > FORMAT:
        raise StoreError(
            f"the record {shown(engine.url)} has the format {found}; this onrecord knows {FORMAT} at most",
            what_to_do="Install the newest onrecord.",
        )
    elif path:
        _copy(path, path.with_name(f"{path.name}.format-{found}"))
    _migrate(engine)


def _format(engine: Engine) -> str | None:
    """Return the format, None where the database is empty."""
    with for_reading(engine) as connection:
        tables = set(inspect(connection).get_table_names())
        if "alembic_version" in tables and "readings" in tables:
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if tables - {"alembic_version"}:
        raise StoreError(
            f"{shown(engine.url)} is a database, but no record of onrecord",
            what_to_do="Give the file that `onrecord add --record` made.",
        )
    return None


def _refuse_missing(engine: Engine, *, create: bool) -> None:
    if not create:
        raise StoreError(
            f"there is no record {shown(engine.url)}",
            what_to_do="Make one with `onrecord add SOURCE... --record FILE`, or give the right file.",
        )


def _copy(path: Path, target: Path) -> None:
    """Copy the record as one consistent file; a copy that is there already stays.

    It is of the same format and was made before the migration that did not come to its end.
    """
    if target.exists():
        return
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
    part.replace(target)


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - only where the format changes
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    keep_log(engine)
    with for_writing(engine) as connection:
        if _is_current(connection):  # another process was faster
            return
        config.attributes["connection"] = connection
        command.upgrade(config, FORMAT)


def _is_current(connection: Connection) -> bool:
    if "alembic_version" not in inspect(connection).get_table_names():
        return False
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == FORMAT
