"""What a rule may know besides the words that it matched."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.annotate.timex.tense import Direction, direction_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from onrecord.annotate.timex.lexicon import Lexicon
    from onrecord.schema.annotation import Token

# Labels of OntoNotes that a time may carry.
_NO_NAMES = frozenset({"", "DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "EVENT"})


@dataclass(slots=True)
class Focus:
    """What the report spoke of last; it changes while a report is read.

    `day` is the last day of the calendar, `month` the last year and month, `year` the last year,
    `quarter` the quarter that the figures of an earnings report are for, `span` whether the last stretch
    of time was a quarter or a year.
    """

    day: dt.date | None = None
    month: tuple[int, int] | None = None
    year: int | None = None
    quarter: tuple[int, int] | None = None
    span: str = ""

    def see_day(self, day: dt.date) -> None:
        """Note that the report spoke of `day`."""
        self.day, self.month, self.year = day, (day.year, day.month), day.year

    def see_month(self, year: int, month: int) -> None:
        """Note that the report spoke of a month."""
        self.month, self.year = (year, month), year

    def see_year(self, year: int) -> None:
        """Note that the report spoke of a year."""
        self.year, self.span = year, "year"

    def see_quarter(self, year: int, number: int) -> None:
        """Note that the report's figures are for a quarter."""
        self.quarter, self.year, self.span = (year, number), year, "quarter"


@dataclass(slots=True)
class Context:
    """The report around an expression.

    `published` is the day of publication, or None where nobody knows it; then what counts from it keeps
    X for the unknown digits.
    """

    lexicon: Lexicon
    tokens: Sequence[Token]
    published: dt.date | None
    focus: Focus = field(default_factory=Focus)
    _token_starts: list[int] = field(default_factory=list)

    def token_at(self, place: int) -> Token | None:
        """Return the token that covers the code point `place`, or None."""
        if not self._token_starts:
            self._token_starts = [token.start for token in self.tokens]
        index = bisect_right(self._token_starts, place) - 1
        return self.tokens[index] if index >= 0 and place < self.tokens[index].end else None

    def tag_at(self, place: int) -> str:
        """Return the Penn tag of the token at `place`, or ""."""
        token = self.token_at(place)
        return token.tag if token else ""

    def label_at(self, place: int) -> str:
        """Return the named-entity label of the token at `place`, or ""."""
        token = self.token_at(place)
        return token.label if token else ""

    def is_inside_name(self, place: int) -> bool:
        """Tell whether the token at `place` is joined with a capital beside it in the name of something.

        A weekday is then the first word ("Sunday Globe", "Friday Tembo"), "now" the last ("Relief Now");
        a weekday that a recogniser has put at the end of a name ("Reuters Tuesday") is still a day.
        """
        token = self.token_at(place)
        if token is None or token.label in _NO_NAMES or not token.text[:1].isupper():
            return False
        step = -1 if token.tag.startswith("RB") else 1
        beside = token.index + step
        if not 0 <= beside < len(self.tokens):
            return False
        other = self.tokens[beside]
        return other.label == token.label and other.text[:1].isupper()

    def direction_at(self, place: int) -> Direction:
        """Return whether the clause around `place` speaks of the past or of what is to come."""
        token = self.token_at(place)
        return direction_of(self.tokens, token, self.lexicon.lists) if token else "unknown"
