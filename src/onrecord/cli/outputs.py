"""Where the readings of one run go: lines of JSON, a page at the terminal, a page in a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from onrecord.pipeline.reading_json import reading_line

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


class Output(Protocol):
    """Takes readings one after the other, each as soon as it is there."""

    def take(self, reading: Reading) -> None:
        """Show one reading."""

    def close(self, unreadable: int) -> None:
        """End the run, of which `unreadable` inputs could not be read."""


class JsonLines:
    """One line of JSON a reading, UTF-8 whatever the locale."""

    def take(self, reading: Reading) -> None:
        """Print one line, at once."""
        write_utf8(reading_line(reading))

    def close(self, unreadable: int) -> None:
        """Print nothing: a line that is no reading would surprise the program that reads them."""


def write_utf8(line: str) -> None:
    r"""Write `line` and a newline to standard output; half a surrogate pair becomes its escape, `\udXXX`."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
