"""Streams that may be packed with gzip."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

from onrecord.errors import BrokenDocument
from onrecord.ingest.head import split_head

if TYPE_CHECKING:
    import io

    from onrecord.ingest.head import Readable

GZIP_MAGIC = b"\x1f\x8b"

# What reading a damaged gzip stream raises: cut off, not gzip after all or a wrong checksum, not DEFLATE.
GzipFaults = (EOFError, gzip.BadGzipFile, zlib.error)


def unpacked_head(stream: Readable) -> tuple[bytes, io.BufferedReader]:
    """Return the first bytes and the whole of `stream`, taken out of gzip if it is packed.

    Nothing is unpacked before it is read, so a small file that unpacks to terabytes costs no more than
    the reader asks for.

    Raises:
        EOFError, gzip.BadGzipFile, zlib.error: the gzip stream is damaged within its head; see `GzipFaults`.
            Reading on raises them for what is damaged later.
    """
    head, whole = split_head(stream)
    if not head.startswith(GZIP_MAGIC):
        return head, whole
    return split_head(opened_gzip(whole))


def opened_gzip(stream: Readable) -> gzip.GzipFile:
    """Return what is packed in `stream`."""
    return gzip.GzipFile(fileobj=cast("BinaryIO", stream), mode="rb")


def gzip_fault(error: Exception, name: str) -> BrokenDocument:
    """Return what to say of the damaged gzip stream `name`."""
    said = "is cut off: the gzip stream has no end" if isinstance(error, EOFError) else "is damaged gzip"
    return BrokenDocument(
        said, source=name, what_to_do="Fetch the file again; `gzip --test` tells whether it is whole."
    )
