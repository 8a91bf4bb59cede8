"""An answer as a page for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from onrecord.cli.answers.cited import origin_in_words, quoted, shortened
from onrecord.cli.paper import Paper, listed
from onrecord.cli.wording.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded

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
        self._indented(Text(listed(origin_in_words(recorded.source)), "dim"))

    def note(self, words: str) -> None:
        """Print a sentence of our own."""
        self._paper.text(Text(one_line(words), "dim"))

    def _indented(self, text: Text) -> None:
        self._paper.text(text, first=Text(" " * _INDENT), indent=_INDENT)
