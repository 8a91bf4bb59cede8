"""What `onrecord read --json` printed, as rows to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError
from onrecord.evaluate.files import read_lines
from onrecord.evaluate.gold import time_row
from onrecord.evaluate.occupancy_row import OccupancyRow
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

ReadingObject = dict[str, Any]
_UNCLAIMED = frozenset({"denied", "possible"})
_FORM = "Give what `onrecord read --json` printed for the articles of the gold."


def load_readings(path: Path) -> tuple[ReadingObject, ...]:
    """Return the JSON lines of a file, gzip too.

    Raises:
        SettingError: there is no such file, or a line is no JSON object.
    """
    try:
        lines = read_lines(path)
    except ValueError as error:
        raise SettingError(f"{path} holds a line that is no JSON: {error}", what_to_do=_FORM) from error
    if not all(isinstance(line, dict) for line in lines):
        raise SettingError(f"{path} holds a line that is no JSON object", what_to_do=_FORM)
    return lines


def reading_id(reading: ReadingObject) -> str:
    """Return the id of the report that was read.

    Raises:
        SettingError: the line has none.
    """
    document = reading.get("document") or {}
    found = reading.get("id") or document.get("id")
    if not found:
        raise SettingError("a line of the readings has no id", what_to_do=_FORM)
    return str(found)


def occupancy_rows(readings: Iterable[ReadingObject]) -> dict[str, tuple[OccupancyRow, ...]]:
    """Return the occupancies by article, without those that a report denies or only holds possible."""
    return {
        reading_id(reading): tuple(
            _occupancy_row(row)
            for row in reading.get("occupancies") or ()
            if row.get("factuality") not in _UNCLAIMED
        )
        for reading in readings
    }


def clean_texts(readings: Iterable[ReadingObject]) -> dict[str, str]:
    """Return the clean texts by article, "" where a line has none."""
    return {reading_id(reading): (reading.get("document") or {}).get("text") or "" for reading in readings}


def time_rows(readings: Iterable[ReadingObject], texts: Mapping[str, str]) -> dict[str, tuple[TimeRow, ...]]:
    """Return the time expressions by article, their places counted in the gold's `texts`.

    A line in the form of the gold (`timexes`) is taken as it is. The `times` of a reading are brought over
    by their bytes, for the clean text may be another; articles without a text in `texts` are left out.

    Raises:
        SettingError: a place lies outside of the gold's text.
    """
    rows = {}
    for reading in readings:
        article = reading_id(reading)
        if "timexes" in reading:
            rows[article] = tuple(time_row(row) for row in reading["timexes"])
        elif article in texts:
            rows[article] = _times_by_bytes(reading, texts[article])
    return rows


def _occupancy_row(row: Mapping[str, Any]) -> OccupancyRow:
    spans = row.get("evidence") or ()
    if not spans:
        return OccupancyRow(row, "")
    return OccupancyRow(row, spans[0]["text"], spans[0]["start"], spans[0]["end"])


def _times_by_bytes(reading: ReadingObject, text: str) -> tuple[TimeRow, ...]:
    characters = _characters(text)
    rows = []
    for time in reading.get("times") or ():
        first, last = time["origin"]["start"], time["origin"]["end"]
        if not 0 <= first <= last < len(characters):
            raise SettingError(
                f"{reading_id(reading)}: the bytes {first} to {last} lie outside of the gold's text",
                what_to_do="Read the very articles of the gold, as JSONL.",
            )
        start, end = characters[first], characters[last]
        # A range that ends inside of a character's bytes takes the whole character.
        end += end == start and last > first
        rows.append(TimeRow(start, end, time.get("type"), time.get("value")))
    return tuple(rows)


def _characters(text: str) -> list[int]:
    """Return, for each byte of the text's UTF-8 and for its end, the code point that it belongs to."""
    places = [i for i, character in enumerate(text) for _ in character.encode("utf-8")]
    return [*places, len(text)]
