"""The tables of a record; `migrations/` makes them, and a test holds the two against each other.

Strings that reports give stand only in JSON written with ASCII escapes: a database cannot hold a NUL or half
of a surrogate pair as text. All other columns hold what onrecord makes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

if TYPE_CHECKING:
    from sqlalchemy.types import TypeEngine

# In SQLite only INTEGER PRIMARY KEY is the row's own number.
_Number = BigInteger().with_variant(Integer, "sqlite")


def _words(length: int | None = None) -> TypeEngine[str]:
    """Return a column of text that is compared byte by byte, in PostgreSQL too."""
    kind: type[String] = Text if length is None else String
    return kind(length).with_variant(kind(length, collation="C"), "postgresql")


metadata = MetaData()

contents = Table(
    "contents",
    metadata,
    Column("sha256", _words(64), primary_key=True),
    Column("packed", LargeBinary, nullable=False),  # zstd
    sqlite_with_rowid=False,
)

# `canonical` is the document that stands for all its copies; `published` is that of the newest reading.
# `given` has what came with the bytes; `signature` is of the clean text (store/signature.py).
documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", _words(16), nullable=False, unique=True),
    Column("sha256", _words(64), ForeignKey("contents.sha256"), nullable=False),
    Column("given", _words(), nullable=False),
    Column("recorded", _words(20), nullable=False),
    Column("published", _words(40)),
    Column("signature", LargeBinary, nullable=False),
    Column("canonical", Integer, ForeignKey("documents.id"), nullable=False, index=True),
)

# Append-only, but for `superseded`: the second in which a newer accepted reading came.
# `digest` is of the whole reading; `head` has title, publisher, url; `packed` all but the claims, zstd.
readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document", Integer, ForeignKey("documents.id"), nullable=False, index=True),
    Column("reader", _words(200), nullable=False),
    Column("version", _words(200), nullable=False),
    Column("settings", _words(200), nullable=False),
    Column("digest", _words(64), nullable=False),
    Column("published", _words(40)),
    Column("head", _words(), nullable=False),
    Column("packed", LargeBinary, nullable=False),
    Column("accepted", Boolean, nullable=False),
    Column("recorded", _words(20), nullable=False, index=True),
    Column("superseded", _words(20)),
)

# `id` is the reading's times 2 ** 20 plus the claim's place in it, so that it needs no index of its own.
# `begins` and `ends` are the claim's own dates, EDTF; `published` is the reading's,
# `names` the keys of `claim_names` as JSON.
claims = Table(
    "claims",
    metadata,
    Column("id", _Number, primary_key=True),
    Column("reading", Integer, ForeignKey("readings.id"), nullable=False),
    Column("claim", _words(64), nullable=False, index=True),
    Column("kind", _words(20), nullable=False),
    Column("post", _words()),
    Column("begins", _words(40)),
    Column("ends", _words(40)),
    Column("published", _words(40)),
    Column("names", _words(), nullable=False),
    Column("row", _words(), nullable=False),
    Index("ix_claims_post", "post", "published"),
    Index("ix_claims_kind", "kind", "published"),
)

claim_names = Table(
    "claim_names",
    metadata,
    Column("key", _words(), primary_key=True),
    Column("claim", _Number, ForeignKey("claims.id"), primary_key=True),
    sqlite_with_rowid=False,
)

# Every post key there ever was: few, so that near ones are found by looking at all.
posts = Table("posts", metadata, Column("key", _words(), primary_key=True), sqlite_with_rowid=False)

# Documents that share a band may be copies of each other.
bands = Table(
    "bands",
    metadata,
    Column("band", BigInteger, primary_key=True),
    Column("document", Integer, ForeignKey("documents.id"), primary_key=True),
    sqlite_with_rowid=False,
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", _words(64), nullable=False),
    Column("row", _words(), nullable=False),
    Column("recorded", _words(20), nullable=False),
)
