"""The files that say what is right: occupancies by article, and texts with their time expressions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError
from onrecord.evaluate.files import read_lines, read_text
from onrecord.evaluate.not_claims import NotClaim, not_claim
from onrecord.evaluate.occupancy_row import OccupancyRow
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FORM = "Give a gold file in the form that docs/reference/evaluate.md describes."


@dataclass(frozen=True, slots=True)
class OccupancyGold:
    """The rows of each article by its id, and what must not be claimed from it."""

    rows: Mapping[str, tuple[OccupancyRow, ...]]
    not_claims: Mapping[str, tuple[NotClaim, ...]]


@dataclass(frozen=True, slots=True)
class TimesGold:
    """The expressions of each article by its id, and the texts that their places count."""

    rows: Mapping[str, tuple[TimeRow, ...]]
    texts: Mapping[str, str]


def load_occupancy_gold(path: Path) -> OccupancyGold:
    """Read an object `{id: {"occupancies": [row…], "not_claims": […]}}`, the latter optional.

    Raises:
        SettingError: there is no such file, it is no JSON, or it has another form.
    """
    try:
        data = json.loads(read_text(path))
        rows = {
            article: tuple(OccupancyRow(row, row.get("quote") or "") for row in entry["occupancies"])
            for article, entry in data.items()
        }
        refused = {
            article: tuple(not_claim(each) for each in entry.get("not_claims", ()))
            for article, entry in data.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{path} is no gold of occupancies: {error!r}", what_to_do=_FORM) from error
    return OccupancyGold(rows, refused)


def load_times_gold(path: Path) -> TimesGold:
    """Read lines `{"id", "text", "timexes": [{"start", "end", "type", "value"}]}`, gzip too.

    Raises:
        SettingError: there is no such file, a line is no JSON, or it has another form.
    """
    try:
        lines = read_lines(path)
        rows = {line["id"]: tuple(time_row(row) for row in line["timexes"]) for line in lines}
        texts = {line["id"]: line["text"] for line in lines}
    except (ValueError, KeyError, TypeError) as error:
        raise SettingError(f"{path} is no gold of times: {error!r}", what_to_do=_FORM) from error
    return TimesGold(rows, texts)


def time_row(row: Mapping[str, Any]) -> TimeRow:
    """Return a time expression whose places count code points of the gold's text."""
    return TimeRow(int(row["start"]), int(row["end"]), row.get("type"), row.get("value"))


def articles_beside(gold: Path) -> Path:
    """Return where the articles of a gold of occupancies stand: `dev-articles.jsonl` beside `dev.json`.

    Where there is no such file but one named `articles.jsonl`, it is that one.
    """
    named = gold.with_name(gold.stem + "-articles.jsonl")
    shared = gold.with_name("articles.jsonl")
    return shared if shared.is_file() and not named.is_file() else named
