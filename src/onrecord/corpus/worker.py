"""A process that reads documents, one after the other, as they come through its pipe."""

from __future__ import annotations

import multiprocessing
import signal
from typing import TYPE_CHECKING

from onrecord.corpus.document_arrival import read_for_record
from onrecord.errors import ReadingFailed
from onrecord.pipeline.threads import use_one_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from onrecord.corpus.document_arrival import ReadsDocuments
    from onrecord.errors import OnRecordError
    from onrecord.schema.document import Document
    from onrecord.store.arrival import Arrival

# A new interpreter: one that was forked shares locks with threads that it doesn't have.
_CONTEXT = multiprocessing.get_context("spawn")
_END_SECONDS = 5


class Worker:
    """A process with one document at a time."""

    def __init__(self, make_reader: Callable[[], ReadsDocuments]) -> None:
        self._make_reader = make_reader
        self.pipe: Connection
        self._start()

    def give(self, document: Document) -> None:
        """Let the process read `document`."""
        self._document = document
        try:
            self.pipe.send(document)
        except OSError:  # it ended while it had nothing to do
            self._end()
            self._start()
            self.pipe.send(document)

    def take(self) -> Arrival | OnRecordError:
        """Return what became of the document; waits for it.

        Where the process ended over it (killed for its memory, crashed in a library), the error says so, and
        a new process stands ready.
        """
        try:
            made: Arrival | OnRecordError = self.pipe.recv()
        except (EOFError, OSError):
            self._end()
            status = self._process.exitcode
            self._start()
            return ReadingFailed(
                f"the process that read it ended (exit status {status})",
                source=self._document.source,
                what_to_do="Leave the document out; if it is not large, please report it.",
            )
        return made

    def _start(self) -> None:
        self.pipe, other = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(other, self._make_reader), daemon=True)
        self._process.start()
        other.close()  # so that the pipe ends with the process

    def _end(self) -> None:
        self.pipe.close()
        self._process.join(_END_SECONDS)

    def stop(self) -> None:
        """End the process, whatever it is reading."""
        self._process.terminate()
        self._end()


def _work(pipe: Connection, make_reader: Callable[[], ReadsDocuments]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that writes; it stops this one
    use_one_thread()
    reader = make_reader()
    while True:
        try:
            document = pipe.recv()
            pipe.send(read_for_record(reader, document))
        except (EOFError, OSError):  # the process that writes is gone, killed perhaps
            return
