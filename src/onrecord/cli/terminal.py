"""A reading as a page for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from onrecord.cli.paper import Paper, listed
from onrecord.cli.wording.by_holder import by_holder
from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.fact import caveats, details
from onrecord.cli.wording.head import closing_line, on_record, origin_of, people_of, state_of, title_of
from onrecord.cli.wording.post import post_in_words
from onrecord.cli.wording.printable import one_line
from onrecord.cli.wording.quote import quotes

if TYPE_CHECKING:
    from onrecord.cli.short_ids import ShortIds
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.reading import Reading

# The first says it; `explain` shows all.
_QUOTES_SHOWN = 2


class TerminalPage:
    """Prints readings one after the other, then how many there were."""

    def __init__(self, ids: ShortIds, paper: Paper | None = None) -> None:
        self._paper = paper or Paper()
        self._ids = ids
        self._reports = self._posts = self._people = 0

    def take(self, reading: Reading) -> None:
        """Print the report's head and what it puts on record."""
        paper = self._paper
        if self._reports:
            paper.blank()
        paper.rule()
        paper.text(Text(one_line(title_of(reading)), "bold"))
        paper.text(Text(listed(origin_of(reading)), "dim"))
        paper.text(Text(listed(state_of(reading.text)), "dim"))
        paper.blank()
        paper.text(Text(on_record(reading)))
        for holder, rows in by_holder(reading.claims.occupancies):
            paper.blank()
            paper.text(Text(one_line(holder), "bold cyan"))
            for row in rows:
                self._fact(reading, row)
        self._reports += 1
        self._posts += len(reading.claims.occupancies)
        self._people += people_of(reading)

    def close(self, unreadable: int) -> None:
        """Print how many reports were read and how many inputs were not, and how to go on."""
        if self._reports:
            self._paper.blank()
            self._paper.rule()
        self._paper.text(Text(closing_line(self._reports, self._posts, self._people, unreadable)))
        if self._posts:
            self._paper.text(Text("Where a fact comes from: onrecord explain ID SOURCE", "dim"))

    def _fact(self, reading: Reading, row: Occupancy) -> None:
        short = one_line(self._ids.shorten(row.id))
        indent = len(short) + 4
        post = Text(one_line(post_in_words(row)), "bold")
        self._paper.text(post, first=Text(f"  {short}  ", "cyan"), indent=indent)
        said = Text(listed(details(row)))
        for caveat in caveats(row):
            said.append(" · ").append(one_line(caveat), "yellow")
        self._paper.text(said, indent=indent)
        found = quotes(reading, row)
        for quote in found[:_QUOTES_SHOWN]:
            self._paper.text(self._paper.marked(quote), indent=indent)
        if len(found) > _QUOTES_SHOWN:
            more = counted(len(found) - _QUOTES_SHOWN, "more place")
            self._paper.text(Text(f"and {more} in the text", "dim"), indent=indent)
