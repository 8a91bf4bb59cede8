"""A folder as the files in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, SourceError, SourceNotFound
from onrecord.ingest.fault import source_fault
from onrecord.ingest.file import read_file
from onrecord.ingest.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.ingest.stream import Terms
    from onrecord.schema.document import Document

_PLAIN = (".htm", ".html", ".jsonl", ".ndjson", ".text", ".txt", ".xhtml")
# Named by the reader of the file, rather than left out unsaid.
_NOT_YET = (".atom", ".rss", ".warc", ".warc.gz")
SUFFIXES = (*_PLAIN, *(suffix + ".gz" for suffix in _PLAIN), *_NOT_YET)


def read_folder(path: str, *, terms: Terms) -> Iterator[Document | SourceError | DocumentError]:
    """Yield the Documents in the files of the folder and of those in it, sorted by name at each level.

    Hidden files and folders (a dot at the start) and files of other suffixes than `SUFFIXES` are left
    out. Links are followed, but no folder is read twice, so that a link to a folder above ends nothing.
    """
    found = False
    for entry in files_in(path):
        found = True
        if isinstance(entry, SourceError):
            yield entry
        else:
            yield from read_file(entry, terms=terms)
    if not found:
        yield SourceNotFound(
            "has no file in it that onrecord reads",
            source=printable(path),
            what_to_do=f"In a folder, files ending in {', '.join(_PLAIN)} are read; name others one by one.",
        )


def files_in(top: str) -> Iterator[str | SourceError]:
    """Yield the paths that `read_folder` reads, and what is wrong with a folder it cannot look into."""
    seen: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        path = waiting.pop()
        if not os.path.isdir(path):  # noqa: PTH112 - paths stay the strings that the user gave
            yield path
            continue
        try:
            entries = _entries(path, seen)
        except OSError as error:
            yield source_fault(error, printable(path))
            continue
        waiting.extend(reversed(entries))


def _entries(path: str, seen: set[tuple[int, int]]) -> list[str]:
    """Return the paths in one folder that are to be read, sorted; none if it was read before."""
    status = os.stat(path)  # noqa: PTH116 - as above
    place = (status.st_dev, status.st_ino)
    if place in seen:
        return []
    seen.add(place)
    with os.scandir(path) as entries:
        wanted = [entry.path for entry in entries if _is_wanted(entry)]
    return sorted(wanted)


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    return entry.name.lower().endswith(SUFFIXES) or os.path.isdir(entry.path)  # noqa: PTH112 - DirEntry raises for a link to itself
