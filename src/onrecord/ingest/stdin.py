"""Standard input as the Documents in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, SourceError, SourceRefused, SourceUnavailable
from onrecord.ingest.stream import read_stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from onrecord.ingest.stream import Terms
    from onrecord.schema.document import Document

NAME = "standard input"


def read_stdin(stream: BinaryIO | None, *, terms: Terms) -> Iterator[Document | SourceError | DocumentError]:
    """Yield the Documents in `stream`, or in the process's own standard input where it is None.

    It may be whatever a file may be: text, a page, JSONL, any of them packed with gzip.
    """
    stream = stream or getattr(sys.stdin, "buffer", None)
    if stream is None or stream.closed:
        yield SourceUnavailable(
            "is closed", source=NAME, what_to_do="Pipe a report into onrecord, or name a file."
        )
        return
    yield from read_stream(stream, name=NAME, terms=terms)


def read_before() -> SourceError:
    """Return what to say of a second `-`."""
    return SourceRefused("was read before and has nothing more", source=NAME, what_to_do="Give - only once.")
