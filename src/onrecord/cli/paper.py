"""Lines of wrapped text for a terminal, or for a file without colours."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from onrecord.cli.wording.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from onrecord.cli.wording.quote import Quote

# Longer lines are hard to follow with the eye.
_WIDEST = 110
_NARROWEST = 12


class Paper:
    """What the pages are printed on. Report text goes in as `Text`, which reads no markup."""

    def __init__(self, *, file: TextIO | None = None, width: int | None = None) -> None:
        file = file or sys.stdout
        self._console = Console(file=file, highlight=False, markup=False, emoji=False, width=width)
        self._can_be_bold = self._console.is_terminal and not self._console.is_dumb_terminal
        self._width = min(self._console.width, _WIDEST)

    def text(self, text: Text, *, first: Text | None = None, indent: int = 0) -> None:
        """Print `text` wrapped, `first` before its first line, `indent` columns before each other one."""
        for number, line in enumerate(text.wrap(self._console, max(self._width - indent, _NARROWEST))):
            line.rstrip()
            before = first if first is not None and not number else Text(" " * indent)
            self._console.print(Text.assemble(before, line), soft_wrap=True)

    def blank(self) -> None:
        """Print an empty line."""
        self._console.print()

    def rule(self) -> None:
        """Print a line across."""
        stroke = "─" if self._console.encoding.lower().startswith("utf") else "-"
        self._console.print(Text(stroke * self._width, "dim"), soft_wrap=True)

    def marked(self, quote: Quote) -> Text:
        """Return the quote with its evidence bold, or between asterisks where nothing can be bold.

        A quote that is all evidence needs no asterisks.
        """
        text = Text("“")
        stars = "" if self._can_be_bold or len(quote.pieces) == 1 else "*"
        for piece in quote.pieces:
            if piece.is_evidence:
                text.append(f"{stars}{piece.text}{stars}", "bold")
            else:
                text.append(piece.text)
        return text.append("”")


def listed(phrases: Iterable[str]) -> str:
    """Return the phrases on one line with dots between, without anything that moves a terminal."""
    return " · ".join(one_line(phrase) for phrase in phrases)
