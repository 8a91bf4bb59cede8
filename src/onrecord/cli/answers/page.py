"""An answer as a page for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from onrecord.cli.answers.cited import origin_in_words, quoted, shortened
from onrecord.cli.paper import Paper, listed
from onrecord.cli.wording.printable import one_line
from onrecord.cli.wording.sections import entry_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded, Source

_INDENT = 2


class AnswerPage:
    """Prints headings, findings with short phrases below, and the words of reports that say them."""

    def __init__(self, paper: Paper | None = None) -> None:
        self._paper = paper or Paper()

    def title(self, words: str) -> None:
        """Print what was asked."""
        self._paper.text(Text(one_line(words), "bold"))

    def section(self, heading: str) -> None:
        """Print the heading of a part, after an empty line."""
        self._paper.blank()
        self._paper.text(Text(one_line(heading).upper(), "dim bold"))

    def finding(self, head: str, details: Iterable[str] = (), warnings: Iterable[str] = ()) -> None:
        """Print one thing found, after an empty line; each warning stands on a line of its own."""
        self._paper.blank()
        self._paper.text(Text(one_line(head), "bold cyan"))
        said = listed(details)
        if said:
            self._indented(Text(said))
        for warning in warnings:
            self._indented(Text(one_line(warning), "yellow"))

    def citation(self, recorded: Recorded[Claim]) -> None:
        """Print the words of a claim, and below them where they stand."""
        self._indented(Text(f"“{one_line(shortened(quoted(recorded.claim)))}”"))
        self.origin(recorded.source)

    def claim(self, recorded: Recorded[Claim], more: tuple[str, ...] = ()) -> None:
        """Print a claim with whose it is, what is said of it, its words unless it is a quote, its report.

        `more` are phrases that the record adds to those of the report.
        """
        entry, name = entry_of(recorded.claim), name_of(recorded.claim)
        self.finding(
            f"{name}: {shortened(entry.head)}" if name else entry.head, (*more, *entry.details), entry.caveats
        )
        if entry.is_quote:
            self.origin(recorded.source)
        else:
            self.citation(recorded)

    def origin(self, source: Source) -> None:
        """Print which report it is."""
        self._indented(Text(listed(origin_in_words(source)), "dim"))

    def blank(self) -> None:
        """Print an empty line."""
        self._paper.blank()

    def note(self, words: str) -> None:
        """Print a sentence of our own."""
        self._paper.text(Text(one_line(words), "dim"))

    def _indented(self, text: Text) -> None:
        self._paper.text(text, first=Text(" " * _INDENT), indent=_INDENT)
