"""Documents read by one process or several, each result as soon as it is there."""

from __future__ import annotations

from multiprocessing.connection import wait
from typing import TYPE_CHECKING, TypeVar

from onrecord.corpus.document_arrival import read_for_record
from onrecord.corpus.worker import Worker
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.corpus.document_arrival import ReadsDocuments
    from onrecord.errors import OnRecordError
    from onrecord.store.arrival import Arrival

Other = TypeVar("Other")


def read_documents(
    items: Iterable[Document | Other], make_reader: Callable[[], ReadsDocuments], *, workers: int
) -> Iterator[tuple[Document, Arrival | OnRecordError] | Other]:
    """Yield each document with what became of it, in the order in which they are done; others as they come.

    With one worker this process reads; it loads the reader for the first document. With several, each is a
    process with one document at a time, which is all that is lost when it dies.
    """
    if workers > 1:
        yield from _by_workers(iter(items), make_reader, workers)
        return
    reader: ReadsDocuments | None = None
    for item in items:
        if isinstance(item, Document):
            reader = reader or make_reader()
            yield item, read_for_record(reader, item)
        else:
            yield item


def _by_workers(
    items: Iterator[Document | Other], make_reader: Callable[[], ReadsDocuments], most: int
) -> Iterator[tuple[Document, Arrival | OnRecordError] | Other]:
    idle: list[Worker] = []
    busy: dict[Worker, Document] = {}
    try:
        for item in items:
            if not isinstance(item, Document):
                yield item
                continue
            if not idle and len(busy) < most:
                idle.append(Worker(make_reader))
            worker = idle.pop() if idle else _first_ready(busy)
            document = busy.pop(worker, None)
            made = worker.take() if document else None
            worker.give(item)
            busy[worker] = item
            if document and made:
                yield document, made
        while busy:
            worker = _first_ready(busy)
            document = busy.pop(worker)
            idle.append(worker)
            yield document, worker.take()
    finally:
        for worker in (*idle, *busy):
            worker.stop()


def _first_ready(busy: dict[Worker, Document]) -> Worker:
    """Return a worker that has something to say; waits for it."""
    ready = wait([worker.pipe for worker in busy])
    return next(worker for worker in busy if worker.pipe in ready)
