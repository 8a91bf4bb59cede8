"""Full-text indexes of claims and of whole reports: FTS5 in SQLite, tsvector in PostgreSQL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import TextClause, text

from onrecord.store.packing import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from onrecord.store.wanted import Kind

Index = Literal["claim_words", "reading_words"]

# What of a claim is found by its words; who and where are found by name keys.
_FIELDS: dict[Kind, tuple[str, ...]] = {
    "occupancy": (),
    "statement": ("content",),
    "event": ("topic",),
    "agreement": ("name",),
    "commitment": ("content", "agreement"),
}
_PHRASE = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
# PostgreSQL takes at most 1 MB of words for one document.
_MOST = 500_000


def words_of(kind: Kind, row: Mapping[str, Any]) -> str:
    """Return the words by which a claim is found, "" for none."""
    return " ".join(str(row[name]) for name in _FIELDS[kind] if row.get(name))


def add_words(connection: Connection, index: Index, rows: Iterable[tuple[int, str]]) -> None:
    """Put texts into an index under their numbers."""
    values = [{"id": number, "words": plain(words)[:_MOST]} for number, words in rows]
    if not values:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"INSERT INTO {index} (rowid, words) VALUES (:id, :words)"), values)  # noqa: S608 - one of the two indexes
    else:
        connection.execute(text(f"INSERT INTO {index} VALUES (:id, to_tsvector('english', :words))"), values)  # noqa: S608 - one of the two indexes


def matching(connection: Connection, index: Index, words: str) -> TextClause | None:
    """Return the look-up of the numbers of texts that hold all of `words`; None where they hold no word.

    Words between double quotes stand together. Case, accents and English endings change nothing.
    """
    phrases = [_WORD.findall(plain(found[0] or found[1])) for found in _PHRASE.findall(words)]
    phrases = [phrase for phrase in phrases if phrase]
    if not phrases:
        return None
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{" ".join(phrase)}"' for phrase in phrases)
        return text(f"SELECT rowid FROM {index} WHERE {index} MATCH :words").bindparams(words=query)  # noqa: S608 - one of the two indexes
    tests = [f"phraseto_tsquery('english', :phrase{number})" for number in range(len(phrases))]
    values = {f"phrase{number}": " ".join(phrase) for number, phrase in enumerate(phrases)}
    return text(f"SELECT id FROM {index} WHERE words @@ ({' && '.join(tests)})").bindparams(**values)  # noqa: S608 - one of the two indexes
