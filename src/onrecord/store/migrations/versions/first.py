"""The first format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(length: int | None = None) -> TypeEngine[str]:
    """Return a column of text that is compared byte by byte, in PostgreSQL too."""
    kind: type[sa.String] = sa.Text if length is None else sa.String
    return kind(length).with_variant(kind(length, collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables and the full-text indexes of an empty record."""
    _documents()
    _readings()
    _claims()
    op.create_table("posts", sa.Column("key", _text(), primary_key=True), sqlite_with_rowid=False)
    op.create_table(
        "judgements",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", _text(64), nullable=False),
        sa.Column("row", _text(), nullable=False),
        sa.Column("recorded", _text(20), nullable=False),
    )
    for name in ("claim_words", "reading_words"):
        _words(name)


def _documents() -> None:
    op.create_table(
        "contents",
        sa.Column("sha256", _text(64), primary_key=True),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", _text(16), nullable=False, unique=True),
        sa.Column("sha256", _text(64), sa.ForeignKey("contents.sha256"), nullable=False),
        sa.Column("given", _text(), nullable=False),
        sa.Column("recorded", _text(20), nullable=False),
        sa.Column("published", _text(40)),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("canonical", sa.Integer, sa.ForeignKey("documents.id"), nullable=False, index=True),
    )
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger, primary_key=True),
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.id"), primary_key=True),
        sqlite_with_rowid=False,
    )


def _readings() -> None:
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.id"), nullable=False, index=True),
        sa.Column("reader", _text(200), nullable=False),
        sa.Column("version", _text(200), nullable=False),
        sa.Column("settings", _text(200), nullable=False),
        sa.Column("digest", _text(64), nullable=False),
        sa.Column("published", _text(40)),
        sa.Column("head", _text(), nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sa.Column("recorded", _text(20), nullable=False, index=True),
        sa.Column("superseded", _text(20)),
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.id"), nullable=False),
        sa.Column("claim", _text(64), nullable=False, index=True),
        sa.Column("kind", _text(20), nullable=False),
        sa.Column("post", _text()),
        sa.Column("begins", _text(40)),
        sa.Column("ends", _text(40)),
        sa.Column("published", _text(40)),
        sa.Column("names", _text(), nullable=False),
        sa.Column("row", _text(), nullable=False),
    )
    op.create_index("ix_claims_post", "claims", ["post", "published"])
    op.create_index("ix_claims_kind", "claims", ["kind", "published"])
    op.create_table(
        "claim_names",
        sa.Column("key", _text(), primary_key=True),
        sa.Column("claim", _NUMBER, sa.ForeignKey("claims.id"), primary_key=True),
        sqlite_with_rowid=False,
    )


def _words(name: str) -> None:
    """Make a full-text index: it keeps no words, only where they occur."""
    if op.get_bind().dialect.name == "sqlite":
        tokens = "porter unicode61 remove_diacritics 2"
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', tokenize='{tokens}')")
        return
    op.execute(f"CREATE TABLE {name} (id bigint PRIMARY KEY, words tsvector NOT NULL)")
    op.execute(f"CREATE INDEX ix_{name} ON {name} USING gin (words)")
