"""To whom the report attributes a fact: whoever says all the words that tell of it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from onrecord.languages.cues import cue_words
from onrecord.schema.claim import Agreement, Event, Occupancy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.claim import Statement
    from onrecord.schema.span import Span

Row = TypeVar("Row", Occupancy, Event, Agreement)


class ToldBy:
    """Who answers for the words of a report, by its outermost statements.

    What a speaker reports of another is still told by that speaker. Statements that the report doubts or
    denies tell nothing, nor do wishes and plans.
    """

    def __init__(self, report: Report, statements: Sequence[Statement]) -> None:
        self._report = report
        self._told = [
            (span.start, span.end, statement.speaker)
            for statement in statements
            if statement.within is None and statement.factuality == "actual" and _is_assertion(statement)
            for span in statement.content_spans
        ]

    def fill(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return the rows, `according_to` set where one speaker's words are all that tells of them.

        A row that has it already keeps it. A title with a name and an agreement that is only named are
        the report's own words, whoever speaks them.
        """
        return tuple(self._filled(row) for row in rows)

    def _filled(self, row: Row) -> Row:
        if row.according_to is not None or not _tells_news(row):
            return row
        spans = [span for span in row.evidence if self._has_verb(span)]
        if not spans:
            return row
        speakers = {self._speaker(span) for span in spans}
        return replace(row, according_to=speakers.pop()) if len(speakers) == 1 else row

    def _has_verb(self, span: Span) -> bool:
        """Tell whether the words tell what happens, rather than only what somebody is called."""
        tokens = self._report.tokens
        first = bisect_left(tokens, span.start, key=lambda token: token.start)
        last = bisect_left(tokens, span.end, key=lambda token: token.start)
        return any(token.tag.startswith("VB") for token in tokens[first:last])

    def _speaker(self, span: Span) -> str | None:
        """Return whose words a span is; None for the report's own and for those of nobody known."""
        return next(
            (speaker for start, end, speaker in self._told if start <= span.start and span.end <= end), None
        )


def _is_assertion(statement: Statement) -> bool:
    """Tell whether its cue says that somebody said it; a quotation that goes on has none."""
    if statement.cue is None:
        return True
    words, known = statement.cue.lower().split(), cue_words()
    return any(word in known.reporting | known.speech or word == "according" for word in words)


def _tells_news(row: Occupancy | Event | Agreement) -> bool:
    """Tell whether a row says that something happens: somebody comes or goes, rather than is in office."""
    if not isinstance(row, Occupancy):
        return True
    return bool(row.start_event or row.end_event) or row.status in {"incoming", "outgoing"}
