"""How far `onrecord add` is, shown at a terminal."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence
    from typing import Self

    from onrecord.settings import Settings


class Adding:
    """A bar with counts and the time left; nothing where standard error is no terminal."""

    def __init__(self, sources: Sequence[str], *, settings: Settings) -> None:
        console = Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=console.is_terminal,
        )
        self._task = self._progress.add_task("adding", total=None)
        self._sources, self._settings = list(sources), settings

    def __enter__(self) -> Self:
        self._progress.start()
        if not self._progress.disable and all(_is_local(source) for source in self._sources):
            threading.Thread(target=self._count, daemon=True, name="count").start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()
        sys.stderr.flush()

    def step(self, counts: Counter[str]) -> None:
        """Show one report more."""
        words = [f"{counts['added']:,} added"]
        words += [f"{counts[what]:,} {what}" for what in ("known", "unreadable") if counts[what]]
        self._progress.update(self._task, advance=1, description=", ".join(words))

    def _count(self) -> None:
        """Count the reports while the first of them are read; till then the bar has no end."""
        from onrecord.ingest import read_sources  # noqa: PLC0415 - with the sources

        total = sum(1 for _ in read_sources(self._sources, settings=self._settings))
        self._progress.update(self._task, total=total)


def _is_local(source: str) -> bool:
    """Tell whether a source can be read twice, and for nothing."""
    return source != "-" and "://" not in source
