"""A record, opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from onrecord.store.adding import add_arrival
from onrecord.store.address import address_of, shown
from onrecord.store.check import check_readings
from onrecord.store.clock import last_day_of, now
from onrecord.store.dump import dump_lines
from onrecord.store.engine import for_reading, for_writing, make_engine
from onrecord.store.format import prepare
from onrecord.store.judgement import add_judgement, all_judgements, claims_meant, valid
from onrecord.store.look_up import find_claims, in_use, source_of, sources_query
from onrecord.store.packing import plain
from onrecord.store.stats import stats_of
from onrecord.store.stored_reading import has_reading, stored_document, stored_reading
from onrecord.store.tables import posts, readings
from onrecord.store.words import matching

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Self

    from sqlalchemy import Engine

    from onrecord.schema.claim import Claim
    from onrecord.schema.document import Document
    from onrecord.schema.record import Recorded, Source
    from onrecord.store.arrival import Arrival
    from onrecord.store.check import Checked
    from onrecord.store.judgement import Judgement, Subject
    from onrecord.store.stats import Stats
    from onrecord.store.stored_reading import ReaderOfRecord
    from onrecord.store.wanted import Wanted


class Store:
    """A record: each call is one transaction, and any number of processes may hold the record at once.

    Days (`recorded_by`, `published_by`) are EDTF days, months or years; their last day is meant. Every call
    raises `StoreError` where the database does not answer.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database; a later call connects again."""
        self._engine.dispose()

    @property
    def name(self) -> str:
        """Return how messages name the record: its file, or its URL without the password."""
        return shown(self._engine.url)

    def add_reading(self, arrival: Arrival, *, recorded: str | None = None, accepted: bool = True) -> bool:
        """Keep a document and a reading of it, whole or not at all.

        Args:
            arrival: what comes.
            recorded: the second in UTC, `2026-11-24T03:30:00Z`; None takes the clock.
            accepted: whether the reading is used from now on; one that is not is only kept.

        Returns:
            False where the newest such reading of the document is the same: then nothing changes.
        """
        with for_writing(self._engine) as connection:
            return add_arrival(connection, arrival, recorded=recorded or now(), accepted=accepted)

    def has_reading(self, key: str, reader: ReaderOfRecord) -> bool:
        """Tell whether the reading in use of the document is by this reader with these settings."""
        with for_reading(self._engine) as connection:
            return has_reading(connection, key, reader)

    def claims(self, wanted: Wanted) -> tuple[Recorded[Claim], ...]:
        """Return the claims that are wanted, by document and then in the order of the report."""
        with for_reading(self._engine) as connection:
            return find_claims(connection, wanted)

    def posts(self, *, title: str | None = None) -> tuple[str, ...]:
        """Return every post key that a claim of the record ever had, sorted; of `title` those of any body."""
        query = select(posts.c.key).order_by(posts.c.key)
        if title is not None:
            beginning = plain(f"{title}|")
            query = query.where(
                posts.c.key >= beginning, posts.c.key < f"{beginning[:-1]}}}"
            )  # "}" is after "|"
        with for_reading(self._engine) as connection:
            return tuple(connection.execute(query).scalars())

    def documents(
        self, *, published_by: str | None = None, recorded_by: str | None = None
    ) -> tuple[Source, ...]:
        """Return the documents with a reading in use, by key; undated ones only without `published_by`."""
        query = sources_query().where(*in_use(recorded_by))
        if published_by:
            query = query.where(readings.c.published <= last_day_of(published_by))
        with for_reading(self._engine) as connection:
            return tuple(source_of(row) for row in connection.execute(query))

    def search(self, words: str, *, recorded_by: str | None = None) -> tuple[Source, ...]:
        """Return the documents whose clean text holds all of `words`, by key.

        Words between double quotes stand together; case, accents and English endings change nothing.
        """
        with for_reading(self._engine) as connection:
            found = matching(connection, "reading_words", words)
            if found is None:
                return ()
            query = sources_query().where(readings.c.id.in_(found), *in_use(recorded_by))
            return tuple(source_of(row) for row in connection.execute(query))

    def document(self, key: str) -> Document | None:
        """Return a document with its bytes as they came, None where there is no such key."""
        with for_reading(self._engine) as connection:
            return stored_document(connection, key)

    def reading(self, key: str, *, recorded_by: str | None = None) -> dict[str, Any] | None:
        """Return the reading in use of a document, `onrecord/reading/1`, None where there is none."""
        with for_reading(self._engine) as connection:
            return stored_reading(connection, key, recorded_by)

    def judge(self, judgement: Judgement, *, recorded: str | None = None) -> bool:
        """Keep a reader's decision; return False where it is the newest on its subject already."""
        with for_writing(self._engine) as connection:
            return add_judgement(connection, judgement, recorded=recorded or now())

    def judgements(self, *, recorded_by: str | None = None) -> tuple[Judgement, ...]:
        """Return the decisions that hold, the oldest first: of those on one subject the newest."""
        with for_reading(self._engine) as connection:
            return tuple(valid(all_judgements(connection, recorded_by)))

    def claims_meant(self, subject: Subject) -> tuple[str, ...]:
        """Return the ids of the claims in use that a judgement's subject means, also after a new reading."""
        with for_reading(self._engine) as connection:
            return claims_meant(connection, subject)

    def dump(self, *, times: bool = False) -> Iterator[str]:
        """Yield the whole record as lines of JSON: equal for equal documents, unless `times` are wanted."""
        with for_reading(self._engine) as connection:
            yield from dump_lines(connection, times=times)

    def check(self) -> Iterator[Checked]:
        """Yield every reading of the record, with what of its evidence does not hold."""
        with for_reading(self._engine) as connection:
            yield from check_readings(connection)

    def stats(self) -> Stats:
        """Return how much is in the record."""
        with for_reading(self._engine) as connection:
            return stats_of(connection)


def open_store(where: str | Path, *, create: bool = False) -> Store:
    """Return the record at `where`: a file, or `postgresql://USER@HOST/DATABASE`.

    A record of an older format is brought up to date, a file after a copy of it was laid beside.

    Args:
        where: path or URL.
        create: make the record where there is none.

    Raises:
        StoreError: there is none, it is no record, it was made by a newer onrecord, or cannot be used.
    """
    engine = make_engine(address_of(where))
    try:
        prepare(engine, create=create)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)
