"""The page in its file, there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from onrecord.cli.failure import wrong_call
from onrecord.cli.page.anchors import Anchors
from onrecord.cli.page.report import report
from onrecord.cli.page.whole import whole_page
from onrecord.cli.wording.head import closing_line, date_of, on_record, title_of
from onrecord.cli.wording.printable import one_line
from onrecord.cli.wording.tally import Tally, tally_of

if TYPE_CHECKING:
    from onrecord.cli.short_ids import ShortIds
    from onrecord.schema.reading import Reading


class PageFile:
    """Gathers reports and writes them as one page when the run ends.

    Args:
        path: where to.
        sources: what is read; none of it may be written over.
        ids: for the short ids beside the facts.
        quiet: whether to say nothing on standard output.

    Raises:
        SettingError: the page cannot stand at `path`.
    """

    def __init__(self, path: Path, sources: list[str], ids: ShortIds, *, quiet: bool = False) -> None:
        _check(path, sources)
        self._path, self._ids, self._quiet = path, ids, quiet
        self._reports: list[str] = []
        self._contents: list[tuple[str, str, str]] = []
        self._tally = Tally()

    def take(self, reading: Reading) -> None:
        """Add one report to the page."""
        anchors = Anchors(len(self._reports) + 1)
        self._reports.append(report(reading, anchors, self._ids))
        note = f"{date_of(reading.text)} · {on_record(reading)}"
        self._contents.append((anchors.head(), title_of(reading), note))
        self._tally += tally_of(reading.claims)

    def close(self, unreadable: int) -> None:
        """Write the page, if a report was read, and say where it is."""
        end = closing_line(len(self._reports), self._tally, unreadable)
        if self._reports:
            title = self._contents[0][1] if len(self._reports) == 1 else f"{len(self._reports)} reports"
            page = whole_page(f"{title} · on the record", self._contents, self._reports, end)
            write_whole(self._path, page)
            end += f" The page is {self._path}."
        if not self._quiet:
            typer.echo(one_line(end))


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` so that nobody ever finds half of it there.

    Raises:
        SettingError: the file cannot be written; what was there before still is.
    """
    name = ""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", errors="replace", newline="\n", dir=path.parent, prefix=".", delete=False
        ) as file:
            name = file.name
            file.write(text)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException as error:
        if name:
            Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            _cannot_write(path, error.strerror or str(error))
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _check(path: Path, sources: list[str]) -> None:
    if path.is_dir():
        _cannot_write(path, "it is a folder")
    if path.exists() and not path.is_file():  # the page takes the place of what is there, /dev/null included
        _cannot_write(path, "it is no file, but a device, pipe or socket")
    if not path.parent.is_dir():
        _cannot_write(path, f"there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        _cannot_write(path, f"the folder {path.parent} cannot be written to")
    if path.exists() and any(Path(source).exists() and path.samefile(source) for source in sources):
        _cannot_write(path, "it is one of the sources")


def _cannot_write(path: Path, why: str) -> None:
    wrong_call(f"the page cannot be written to {path}: {why}", "Give --html another file.")
