"""Where a record is: a file, or a database's URL."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from onrecord.errors import StoreError

_FORM = "Give a file, or postgresql://USER@HOST/DATABASE."


def address_of(where: str | Path) -> URL:
    """Return the URL of the record at `where`: a path, `sqlite:///PATH` or `postgresql://…`.

    Raises:
        StoreError: it is no such address.
    """
    words = str(where)
    if "://" not in words:
        return URL.create("sqlite", database=str(Path(words)))
    try:
        url = make_url(words)
    except (ArgumentError, ValueError) as error:
        raise StoreError("the record's address cannot be understood", what_to_do=_FORM) from error
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return url
    if kind in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    raise StoreError(f"onrecord keeps no record in {kind}", what_to_do=_FORM)


def file_of(url: URL) -> Path | None:
    """Return the file of a record in SQLite, else None."""
    return Path(str(url.database)) if url.get_backend_name() == "sqlite" else None


def shown(url: URL) -> str:
    """Return how messages name the record; a password is never shown."""
    path = file_of(url)
    return str(path) if path else url.render_as_string(hide_password=True).replace("+psycopg", "")
