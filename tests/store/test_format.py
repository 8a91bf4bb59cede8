from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import onrecord.store
from onrecord.errors import StoreError
from onrecord.store import Wanted, open_store
from onrecord.store.address import address_of
from onrecord.store.engine import for_reading, for_writing, make_engine
from onrecord.store.format import FORMAT
from onrecord.store.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading


def _set_format(where: str, number: str) -> None:
    engine = make_engine(address_of(where))
    with for_writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :number"), {"number": number})
    engine.dispose()


def test_the_format_is_that_of_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(onrecord.store.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [FORMAT]


def test_the_migrations_make_the_tables_that_the_program_knows(where: str) -> None:
    open_store(where, create=True).close()
    engine = make_engine(address_of(where))
    with for_reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_a_table_of_ours})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def _is_a_table_of_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name in metadata.tables


def test_a_record_is_made_only_where_that_is_asked(where: str) -> None:
    with pytest.raises(StoreError, match="there is no record"):
        open_store(where)
    open_store(where, create=True).close()
    open_store(where).close()


def test_looking_for_a_record_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no record"):
        open_store(tmp_path / "record.db")
    assert list(tmp_path.iterdir()) == []


def test_a_newer_record_is_refused_and_left_alone(where: str) -> None:
    open_store(where, create=True).close()
    _set_format(where, "9999")
    with pytest.raises(StoreError, match=r"has the format 9999; this onrecord knows \d+ at most") as caught:
        open_store(where, create=True)
    assert caught.value.what_to_do == "Install the newest onrecord."


def test_an_older_file_is_brought_up_to_date_after_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dealings: Reading, arrival: Callable[..., object]
) -> None:
    where = tmp_path / "record.db"
    with open_store(where, create=True) as store:
        store.add_reading(arrival(dealings))
    _set_format(str(where), "0000")
    migrated = []
    monkeypatch.setattr(
        "onrecord.store.format._migrate", lambda _: migrated.append(_set_format(str(where), FORMAT))
    )
    with open_store(where) as store:
        assert len(store.claims(Wanted())) == 7
    copy = tmp_path / "record.db.format-0000"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]
        assert connection.execute("SELECT count(*) FROM claims").fetchall() == [(7,)]
    assert len(migrated) == 1


def _make_text(path: Path) -> None:
    path.write_text("This is a letter, and no database. " * 100)


def _make_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE readings (id)")


def _make_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [_make_text, _make_database, _make_folder])
@pytest.mark.parametrize("create", [False, True])
def test_what_is_no_record_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], *, create: bool
) -> None:
    path = tmp_path / "other"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError):
        open_store(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("mysql://somebody:secret@host/base", "no record in mysql"),
        ("postgresql://somebody:secret@127.0.0.1:1/base", "cannot be used"),
        ("sqlite://", "no record in sqlite"),
        ("no/such/folder/record.db", "there is no folder"),
    ],
)
def test_an_address_that_leads_nowhere_is_named_without_its_password(where: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as caught:
        open_store(where, create=True)
    assert "secret" not in str(caught.value)
