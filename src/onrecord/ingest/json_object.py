"""One JSON object from one line, with nothing in it that two readers could take differently."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

_SHOWN = 40  # characters of something long, in a message


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: no field of a report is one, and a huge one need not be computed."""

    digits: str


def json_object(line: bytes) -> dict[str, object]:
    """Return the object that `line` is.

    Raises:
        ValueError: it is no UTF-8, no JSON, no object, is nested too deep, or has a key twice. The
            message is a phrase of which the line is the subject ("is no JSON: …").
    """
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"is no UTF-8: byte {error.start + 1} of the line is {line[error.start]:#04x}"
        ) from error
    try:
        found = json.loads(
            text,
            object_pairs_hook=_without_twins,
            parse_int=Number,
            parse_float=Number,
            parse_constant=Number,
        )
    except json.JSONDecodeError as error:
        said = error.msg.removesuffix(" starting at")
        raise ValueError(f"is no JSON: {said} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise ValueError("is nested too deep") from error
    if not isinstance(found, dict):
        raise ValueError("is JSON, but no object")  # noqa: TRY004 - the line's fault, not a caller's type
    return found


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object of `pairs`. RFC 8259 leaves open which of two values of a key counts."""
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twin = next(name for name, count in counts.items() if count > 1)
        raise ValueError(f"has the key {twin[:_SHOWN]!r} twice")
    return found
