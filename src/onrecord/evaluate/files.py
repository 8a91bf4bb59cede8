"""Gold and readings as they lie on disk: JSON and JSON lines, gzip too."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError

if TYPE_CHECKING:
    from pathlib import Path


def read_text(path: Path) -> str:
    """Return the UTF-8 of a file, unpacked where its name ends in `.gz`.

    Raises:
        SettingError: it cannot be read.
    """
    try:
        content = path.read_bytes()
        if path.suffix == ".gz":
            content = gzip.decompress(content)
        return content.decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise SettingError(
            f"{path} cannot be read: {error}", what_to_do="Give the path of a JSON or JSONL file."
        ) from error


def read_lines(path: Path) -> tuple[Any, ...]:
    """Return the values of the JSON lines of a file; empty lines are left out.

    Raises:
        SettingError: it cannot be read.
        ValueError: a line is no JSON.
    """
    # Not splitlines: JSON strings may hold a bare U+2028, which is no line break here.
    return tuple(json.loads(line) for line in read_text(path).split("\n") if line.strip())
