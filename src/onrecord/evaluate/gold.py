"""The files that say what is right: facts by article, and texts with their statements or time expressions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError
from onrecord.evaluate.fact_kinds import FACT_KINDS
from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.files import read_lines, read_text
from onrecord.evaluate.not_claims import NotClaim, not_claim
from onrecord.evaluate.statement_row import StatementRow, WordPlaces, statement_rows
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from onrecord.evaluate.fact_kind import FactKind

_FORM = "Give a gold file in the form that docs/reference/evaluate.md describes."


@dataclass(frozen=True, slots=True)
class FactGold:
    """The rows of one kind by the id of the article, and what must not be claimed from it."""

    kind: FactKind
    rows: Mapping[str, tuple[FactRow, ...]]
    not_claims: Mapping[str, tuple[NotClaim, ...]]


@dataclass(frozen=True, slots=True)
class StatementsGold:
    """The statements of each article by its id, the texts, and the sentences that must give none."""

    rows: Mapping[str, tuple[StatementRow, ...]]
    texts: Mapping[str, str]
    not_statements: Mapping[str, tuple[NotClaim, ...]]


@dataclass(frozen=True, slots=True)
class TimesGold:
    """The expressions of each article by its id, and the texts that their places count."""

    rows: Mapping[str, tuple[TimeRow, ...]]
    texts: Mapping[str, str]


def load_fact_gold(path: Path, kind: str) -> FactGold:
    """Read the rows of one kind from an object `{id: {"occupancies": [row…], …, "not_claims": …}}`.

    `not_claims` may be missing. It is a list, which is of occupancies, or an object of lists by kind.

    Raises:
        SettingError: there is no such file, it is no JSON, or it has another form.
    """
    try:
        data = json.loads(read_text(path))
        rows = {
            article: tuple(FactRow(row, row.get("quote") or "") for row in entry[kind])
            for article, entry in data.items()
        }
        refused = {article: _refused(entry.get("not_claims") or (), kind) for article, entry in data.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{path} is no gold of {kind}: {error!r}", what_to_do=_FORM) from error
    return FactGold(FACT_KINDS[kind], rows, refused)


def load_statements_gold(path: Path) -> StatementsGold:
    """Read lines `{"id", "text", "attributions": [{"source", "cue", "content"}]}`, gzip too.

    Each of the three is a list of `[start, end)` in code points of `text`. A line may hold `not_statements`.

    Raises:
        SettingError: there is no such file, a line is no JSON, or it has another form.
    """
    try:
        lines = read_lines(path)
        texts = {line["id"]: line["text"] for line in lines}
        rows = {line["id"]: statement_rows(line["attributions"], WordPlaces(line["text"])) for line in lines}
        refused = {
            line["id"]: tuple(not_claim(each) for each in line.get("not_statements") or ()) for line in lines
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{path} is no gold of statements: {error!r}", what_to_do=_FORM) from error
    return StatementsGold(rows, texts, refused)


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
    """Return where the articles of a gold of facts stand: `dev-articles.jsonl` beside `dev.json`.

    Where there is no such file but one named `articles.jsonl`, it is that one.
    """
    named = gold.with_name(gold.stem + "-articles.jsonl")
    shared = gold.with_name("articles.jsonl")
    return shared if shared.is_file() and not named.is_file() else named


def _refused(entries: Iterable[Any] | Mapping[str, Iterable[Any]], kind: str) -> tuple[NotClaim, ...]:
    if isinstance(entries, dict):
        entries = entries.get(kind) or ()
    elif kind != "occupancies":
        entries = ()
    return tuple(not_claim(each) for each in entries)
