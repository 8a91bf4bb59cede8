"""JSONL: one report a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from onrecord.errors import DocumentError, NoArticle, SourceError, SourceRefused
from onrecord.ingest.bom import without_utf8_bom
from onrecord.ingest.record import read_record
from onrecord.ingest.size import too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.schema.document import Document

_SKIPPED_BYTES = 1 << 20  # of a line that is too long, at a time

# Where a gzip bomb ends: a hundred thousand times its size in zeros or line breaks would cost hours.
_LONGEST_LINE = 64  # times the largest document
_MAX_BLANK_LINES = 1_000_000  # in a row


def read_lines(
    stream: BinaryIO, *, name: str, limit: int, published: str | None
) -> Iterator[Document | SourceError | DocumentError]:
    """Yield a Document, or what is wrong, for each line that is not blank.

    One line is held at a time. Lines are counted from 1, blank ones too, and end with LF or CR LF.

    Args:
        stream: unpacked, with or without the byte order mark of UTF-8.
        name: of the file; a line is called `name:LINE`.
        limit: the longest line, in bytes, its end not counted. Longer ones are passed over in pieces.
        published: `YYYY-MM-DD`, for reports that carry no date.

    Raises:
        SourceRefused: a line is so long, or so many are blank, that the rest is given up.
        OSError, EOFError, zlib.error: `stream` cannot be read on.
    """
    number = blank = reports = 0
    while line := stream.readline(limit + 2):
        number += 1
        source = f"{name}:{number}"
        if len(line.rstrip(b"\r\n")) > limit:
            _pass_over(stream, line, source, limit)
            yield too_large(source, limit)
        elif not without_utf8_bom(line).strip():
            blank += 1
            if blank > _MAX_BLANK_LINES:
                raise _given_up(source, f"stands after {_MAX_BLANK_LINES:,} blank lines")
            continue
        else:
            yield _report(without_utf8_bom(line), source, published)
        blank, reports = 0, reports + 1
    if not reports:
        raise NoArticle("holds no report", source=name, what_to_do="Give a file of one JSON object a line.")


def _report(line: bytes, source: str, published: str | None) -> Document | DocumentError:
    try:
        return read_record(line, source=source, published=published)
    except DocumentError as error:
        return error


def _pass_over(stream: BinaryIO, line: bytes, source: str, limit: int) -> None:
    """Read to the end of a line that began with `line`."""
    passed = len(line)
    while line and not line.endswith(b"\n"):
        line = stream.readline(_SKIPPED_BYTES)
        passed += len(line)
        if passed > _LONGEST_LINE * limit:
            raise _given_up(source, f"is longer than {_LONGEST_LINE * limit:,} bytes")


def _given_up(source: str, said: str) -> SourceRefused:
    return SourceRefused(
        f"{said}; it and the rest of the file are left out",
        source=source,
        what_to_do="Check what the file is; JSONL has one report a line.",
    )
