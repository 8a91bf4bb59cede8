"""One folder that is watched: its files that are new or changed."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from onrecord.errors import SourceError
from onrecord.ingest.folder import files_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_STILL_SECONDS = 2.0  # a file that was written to so lately may not be whole yet


class Folder:
    """A folder by its path."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._seen: dict[str, tuple[int, int]] = {}  # time of change and size

    def new(self, *, only_still: bool) -> Iterator[str | SourceError]:
        """Yield the paths of the files that are new since the last call or changed, and what went wrong.

        Args:
            only_still: leave files that were written to just now for the next call.
        """
        for found in files_in(self.path):
            if isinstance(found, SourceError):
                yield found
                continue
            try:
                status = os.stat(found)  # noqa: PTH116 - paths stay the strings that the user gave
            except OSError:
                continue  # gone since it was listed
            mark = status.st_mtime_ns, status.st_size
            is_still = abs(time.time() - status.st_mtime) >= _STILL_SECONDS
            if self._seen.get(found) != mark and (is_still or not only_still):
                self._seen[found] = mark
                yield found
