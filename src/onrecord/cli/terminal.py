"""A reading as a page for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from onrecord.cli.paper import Paper, listed
from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.head import closing_line, on_record, origin_of, state_of, title_of
from onrecord.cli.wording.printable import one_line
from onrecord.cli.wording.quote import quotes
from onrecord.cli.wording.sections import sections
from onrecord.cli.wording.tally import Tally, tally_of

if TYPE_CHECKING:
    from onrecord.cli.short_ids import ShortIds
    from onrecord.cli.wording.entry import Entry, Section
    from onrecord.schema.reading import Reading

# The first says it; `explain` shows all.
_QUOTES_SHOWN = 2


class TerminalPage:
    """Prints readings one after the other, then how many there were."""

    def __init__(self, ids: ShortIds, paper: Paper | None = None) -> None:
        self._paper = paper or Paper()
        self._ids = ids
        self._reports, self._tally = 0, Tally()

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
        for section in sections(reading.claims):
            self._section(reading, section)
        self._reports += 1
        self._tally += tally_of(reading.claims)

    def close(self, unreadable: int) -> None:
        """Print how many reports were read and how many inputs were not, and how to go on."""
        if self._reports:
            self._paper.blank()
            self._paper.rule()
        self._paper.text(Text(closing_line(self._reports, self._tally, unreadable)))
        if str(self._tally):
            self._paper.text(Text("Where a fact comes from: onrecord explain ID SOURCE", "dim"))

    def _section(self, reading: Reading, section: Section) -> None:
        self._paper.blank()
        self._paper.text(Text(section.heading.upper(), "dim bold"))
        for number, group in enumerate(section.groups):
            if number:
                self._paper.blank()
            if group.heading:
                self._paper.text(Text(one_line(group.heading), "bold cyan"))
            for entry in group.entries:
                self._entry(reading, entry)

    def _entry(self, reading: Reading, entry: Entry) -> None:
        short = one_line(self._ids.shorten(entry.row.id))
        indent = len(short) + 4
        head = Text(one_line(entry.head), "" if entry.is_quote else "bold")
        self._paper.text(head, first=Text(f"  {short}  ", "cyan"), indent=indent)
        said = Text(listed(entry.details), "dim" if entry.is_quote else "")
        for caveat in entry.caveats:
            said.append(" · " if said else "").append(one_line(caveat), "yellow")
        if said:
            self._paper.text(said, indent=indent)
        if not entry.is_quote:
            self._quotes(reading, entry, indent)

    def _quotes(self, reading: Reading, entry: Entry, indent: int) -> None:
        found = quotes(reading, entry.row)
        for quote in found[:_QUOTES_SHOWN]:
            self._paper.text(self._paper.marked(quote), indent=indent)
        if len(found) > _QUOTES_SHOWN:
            more = counted(len(found) - _QUOTES_SHOWN, "more place")
            self._paper.text(Text(f"and {more} in the text", "dim"), indent=indent)
