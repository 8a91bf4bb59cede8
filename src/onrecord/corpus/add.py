"""Reports into the record: read, keep, go on where the last run stopped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from onrecord.corpus.reading_all import read_documents
from onrecord.errors import DocumentError, OnRecordError, SourceError
from onrecord.pipeline.reader import DocumentReader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from typing import BinaryIO

    from onrecord.corpus.document_arrival import ReadsDocuments
    from onrecord.schema.document import Document
    from onrecord.settings import Settings
    from onrecord.store import Store


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one report: added with so many claims, known before, or unreadable for a reason."""

    what: Literal["added", "known", "unreadable"]
    claims: int = 0
    error: OnRecordError | None = None


def add_all(  # noqa: PLR0913 - keyword-only switches, each an option of the command
    sources: Iterable[str],
    *,
    store: Store,
    settings: Settings,
    workers: int = 1,
    published: str | None = None,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
    make_reader: Callable[[], ReadsDocuments] | None = None,
) -> Generator[Outcome]:
    """Add the reports of `sources` to the record, and yield what became of each, in any order.

    A report that the record has, read by this reader with these settings, is not read again, so that a run
    that was stopped, at whatever point, is made good by the same call. Each report is one transaction. What
    the record then holds does not depend on the order of the sources or on the number of workers.

    Args:
        sources: paths of files and folders, URLs, `-` for standard input.
        store: the record.
        settings: as loaded.
        workers: how many processes read; this one writes.
        published: `YYYY-MM-DD`, for reports that carry no date.
        allow_private: whether URLs may lead to private and loopback addresses.
        stdin: what `-` reads; None takes the process's own.
        make_reader: None makes `DocumentReader` for `settings`.

    Raises:
        SettingError: a stage cannot be loaded.
        StoreError: the record cannot be written.
    """
    from onrecord.ingest import read_sources  # noqa: PLC0415 - not needed by `--help`

    found = read_sources(
        list(sources), settings=settings, published=published, allow_private=allow_private, stdin=stdin
    )
    make_reader = make_reader or partial(DocumentReader, settings)
    yield from add_documents(found, store=store, make_reader=make_reader, workers=workers)


def add_documents(
    found: Iterable[Document | OnRecordError],
    *,
    store: Store,
    make_reader: Callable[[], ReadsDocuments],
    workers: int = 1,
) -> Generator[Outcome]:
    """Add documents as `add_all` does those that it finds, and raise what it raises.

    Args:
        found: documents, and what was wrong where one should have been.
        store: the record.
        make_reader: called once here, and once where documents are read.
        workers: how many processes read.
    """
    new = _NewOnes(store, make_reader())
    for item in read_documents(new.among(found), make_reader, workers=workers):
        if isinstance(item, Outcome):
            yield item
            continue
        document, made = item
        if isinstance(made, OnRecordError):
            new.forget(document)
            yield _unreadable(made)
        elif store.add_reading(made):
            yield Outcome("added", len(made.keys))
        else:
            yield Outcome("known")  # another process was faster


class _NewOnes:
    """Tells documents that are still to be read from those that the record has or this run has begun."""

    def __init__(self, store: Store, reader: ReadsDocuments) -> None:
        from onrecord.store.stored_reading import ReaderOfRecord  # noqa: PLC0415 - not needed by `--help`

        made = reader.reader
        self._reader = ReaderOfRecord(made.name, made.version, made.settings)
        self._store = store
        self._begun: set[str] = set()

    def among(self, found: Iterable[Document | OnRecordError]) -> Iterator[Document | Outcome]:
        """Yield the documents to be read, and the outcome of all others."""
        from onrecord.store import document_key  # noqa: PLC0415 - not needed by `--help`

        for item in found:
            if isinstance(item, OnRecordError):
                yield _unreadable(item)
                continue
            key = document_key(item)
            if key in self._begun or self._store.has_reading(key, self._reader):
                yield Outcome("known")
            else:
                self._begun.add(key)
                yield item

    def forget(self, document: Document) -> None:
        """Let a document that could not be read be tried again where it comes once more."""
        from onrecord.store import document_key  # noqa: PLC0415 - not needed by `--help`

        self._begun.discard(document_key(document))


def _unreadable(error: OnRecordError) -> Outcome:
    """Return the outcome of a report that cannot be read; an error that is not the report's own is raised."""
    if not isinstance(error, DocumentError | SourceError):
        raise error
    return Outcome("unreadable", error=error)
