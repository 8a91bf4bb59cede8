"""Empty records in every database there is, and arrivals made of readings by hand."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from onrecord.pipeline.reading_json import reading_object
from onrecord.store import Arrival, Keys, Store, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading

SERVER = os.environ.get("ONRECORD_TEST_POSTGRESQL")


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param(
            "postgresql",
            marks=pytest.mark.skipif(
                not SERVER, reason="ONRECORD_TEST_POSTGRESQL names no server: .ci/postgresql starts one"
            ),
        ),
    ]
)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return where an empty record can be made: a file, or a schema of its own on the server."""
    if request.param == "sqlite":
        yield str(tmp_path / "record.db")
        return
    import psycopg  # noqa: PLC0415 - only where there is a server

    schema = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(str(SERVER), autocommit=True) as server:
        server.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{SERVER}?options={quote(f'-csearch_path={schema}')}"
        server.execute("SET client_min_messages = warning")
        server.execute(f"DROP SCHEMA {schema} CASCADE".encode())


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    """Return an empty record."""
    with open_store(where, create=True) as made:
        yield made


def keys_of(claim: Claim) -> Keys:
    """Return keys that a test can read: the post in lower case, the last words of names."""
    names = [getattr(claim, name, None) for name in ("holder", "successor", "speaker", "by", "to")]
    names += [*getattr(claim, "participants", ()), *getattr(claim, "parties", ())]
    post = f"{claim.title}|{claim.organization or ''}".lower() if hasattr(claim, "title") else None
    return Keys(post, tuple(name.split()[-1].lower() for name in names if name))


def make_arrival(reading: Reading, **fields: str) -> Arrival:
    """Return what comes with a reading; `fields` replace those of its reader."""
    made = reading_object(reading)
    made["reader"] |= fields
    return Arrival(reading.document, made, {claim.id: keys_of(claim) for claim in reading.claims})


@pytest.fixture(scope="session")
def arrival() -> Callable[..., Arrival]:
    """Return `make_arrival`."""
    return make_arrival
