"""Rows of an answer as CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from onrecord.cli.outputs import write_utf8
from onrecord.cli.wording.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def write_table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Print the names of the columns and then each row, UTF-8; what is not known is an empty cell.

    Each row is one line: words of reports are printed without line ends and control characters.
    """
    _write(columns)
    for row in rows:
        _write([_cell(row.get(column)) for column in columns])


def _write(cells: Sequence[str]) -> None:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    write_utf8(line.getvalue())


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return one_line("; ".join(str(each) for each in value))
    return one_line(str(value))
