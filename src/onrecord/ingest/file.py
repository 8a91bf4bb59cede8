"""A file as the Documents in it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, SourceError, SourceRefused
from onrecord.ingest.fault import source_fault
from onrecord.ingest.printable import printable
from onrecord.ingest.stream import read_stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from onrecord.ingest.stream import Terms
    from onrecord.schema.document import Document

# Opened so, a named pipe that nobody writes to does not hold us up. Windows has neither flag nor such pipes.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def read_file(path: str, *, terms: Terms) -> Iterator[Document | SourceError | DocumentError]:
    """Yield the Documents in the file, whatever its suffix; nothing is raised for what it is."""
    name = printable(path)
    try:
        stream = _opened(path, name)
    except SourceError as error:
        yield error
        return
    except (OSError, ValueError) as error:
        yield source_fault(error, name)
        return
    with stream:
        yield from read_stream(stream, name=name, terms=terms)


def _opened(path: str, name: str) -> BinaryIO:
    """Return the regular file, opened.

    It is looked at before it is opened, for opening a device can do something (rewind a tape), and
    after, for it may have been exchanged in between.
    """
    _refuse_special(os.stat(path), name)  # noqa: PTH116 - a Path would drop a trailing slash
    stream = os.fdopen(os.open(path, _FLAGS), "rb")
    try:
        _refuse_special(os.fstat(stream.fileno()), name)
    except SourceError:
        stream.close()
        raise
    return stream


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISREG(status.st_mode):
        return
    kind = next((words for is_kind, words in _KINDS if is_kind(status.st_mode)), "no regular file")
    raise SourceRefused(
        f"is {kind}, not a file",
        source=name,
        what_to_do="Give a file, a folder or a web address, or - to read standard input.",
    )
