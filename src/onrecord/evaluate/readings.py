"""What `onrecord read --json` printed, as rows to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError
from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.files import read_lines
from onrecord.evaluate.gold import time_row
from onrecord.evaluate.places import BytePlaces
from onrecord.evaluate.statement_row import DETAILS, WordPlaces, statement_rows
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from onrecord.evaluate.statement_row import StatementRow

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


def confident(reading: ReadingObject, kind: str, minimum: float) -> ReadingObject:
    """Return a reading without the rows of one list whose confidence is below `minimum`.

    A row that carries no confidence stays.
    """
    rows = [row for row in reading.get(kind) or () if row.get("confidence", 1.0) >= minimum]
    return {**reading, kind: rows}


def fact_rows(readings: Iterable[ReadingObject], kind: str) -> dict[str, tuple[FactRow, ...]]:
    """Return the rows of one kind by article, without those that a report denies or only holds possible."""
    return {
        reading_id(reading): tuple(
            _fact_row(row) for row in reading.get(kind) or () if row.get("factuality") not in _UNCLAIMED
        )
        for reading in readings
    }


def clean_texts(readings: Iterable[ReadingObject]) -> dict[str, str]:
    """Return the clean texts by article, "" where a line has none."""
    return {reading_id(reading): (reading.get("document") or {}).get("text") or "" for reading in readings}


def read_statements(
    readings: Iterable[ReadingObject], texts: Mapping[str, str]
) -> dict[str, tuple[StatementRow, ...]]:
    """Return the statements by article, their places counted in the gold's `texts`.

    A statement inside of another is left out, as PolNeAR marks none. A line in the form of the gold
    (`attributions`) is taken as it is. Articles without a text in `texts` are left out.

    Raises:
        SettingError: a place lies outside of the gold's text.
    """
    rows = {}
    for reading in readings:
        article = reading_id(reading)
        if article in texts:
            raw = reading.get("attributions")
            if raw is None:
                raw = _attributions(reading, BytePlaces(texts[article], article))
            rows[article] = statement_rows(raw, WordPlaces(texts[article]))
    return rows


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
            places = BytePlaces(texts[article], article)
            rows[article] = tuple(
                TimeRow(*places.of(time), time.get("type"), time.get("value"))
                for time in reading.get("times") or ()
            )
    return rows


def _fact_row(row: Mapping[str, Any]) -> FactRow:
    spans = row.get("evidence") or ()
    if not spans:
        return FactRow(row, "")
    return FactRow(row, spans[0]["text"], spans[0]["start"], spans[0]["end"])


def _attributions(reading: ReadingObject, places: BytePlaces) -> Iterator[dict[str, Any]]:
    for statement in reading.get("statements") or ():
        if not statement.get("within"):
            yield {
                "source": [places.of(span) for span in statement.get("speaker_spans") or ()],
                "cue": [places.of(span) for span in statement.get("cue_spans") or ()],
                "content": [places.of(span) for span in statement.get("content_spans") or ()],
                "kind": "indirect" if statement.get("kind") == "indirect" else "direct",
                "rule": statement.get("rule"),
                "confidence": statement.get("confidence", 1.0),
                **{name: statement.get(name) for name in DETAILS},
            }
