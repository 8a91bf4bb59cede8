"""Taken words between two runs: too short, too often repeated or too much changed to be anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.text.html.runs import Run

if TYPE_CHECKING:
    from onrecord.text.html.page_words import PageWords
    from onrecord.text.html.taken import Taken

_WINDOW = 20_000  # code points of the page looked through for one piece, so that time stays linear
_MOST_TRIES = 20  # places where a piece occurs but begins or ends within a word

_Range = tuple[int, int]


class GapFiller:
    """Finds taken words in a window of the page's, whole words only."""

    def __init__(self, taken: Taken, page: PageWords) -> None:
        self._taken = taken
        self._page = page

    def fill(self, gap: _Range, window: _Range) -> list[Run]:
        """Return runs, in order, for what of the taken words `[gap)` is found in `[window)` of the page.

        The whole gap is looked for first, then its pieces, then their words. Words before the first run are
        looked for from its side: the nearest headline is the article's, not the one in the menu.
        """
        is_before_all = gap[0] == 0 and window[1] < len(self._page.text)
        whole = self._find(gap, window, nearest_end=is_before_all)
        if whole:
            return [whole]
        parts = self._taken.parts(self._taken.piece_starts, *gap)
        if len(parts) == 1:
            return self._find_words(gap, window)
        return self._find_backwards(parts, window) if is_before_all else self._find_pieces(parts, window)

    def find_whole(self, parts: list[_Range]) -> list[Run]:
        """Return a run for each of the parts, one behind the other, nothing if that cannot be."""
        found: list[Run] = []
        lowest = 0
        for part in parts:
            run = self._find(part, (lowest, len(self._page.text)), reach=len(self._page.text))
            if run is None:
                return []
            found.append(run)
            lowest = run.end + run.shift
        return found

    def _find_pieces(self, parts: list[_Range], window: _Range) -> list[Run]:
        lowest, highest = window
        found: list[Run] = []
        for part in parts:
            run = self._find(part, (lowest, highest))
            found += [run] if run else self._find_words(part, (lowest, highest))
            if found:
                lowest = max(lowest, found[-1].end + found[-1].shift)
        return found

    def _find_backwards(self, parts: list[_Range], window: _Range) -> list[Run]:
        lowest, highest = window
        found: list[Run] = []
        for part in reversed(parts):
            run = self._find(part, (lowest, highest), nearest_end=True)
            found[:0] = [run] if run else self._find_words(part, (lowest, highest))
            if found:
                highest = min(highest, found[0].start + found[0].shift)
        return found

    def _find_words(self, piece: _Range, window: _Range) -> list[Run]:
        """Find the words of one piece in order, each soon after the one before."""
        words = self._taken.parts(self._taken.word_starts, *piece)
        if len(words) == 1:
            return []
        lowest, highest = window
        found: list[Run] = []
        for word in words:
            run = self._find(word, (lowest, highest))
            if run:
                found.append(run)
                lowest = run.end + run.shift
                highest = min(highest, lowest + 2 * (piece[1] - piece[0]) + 100)
        return found

    def _find(
        self, part: _Range, window: _Range, *, nearest_end: bool = False, reach: int = _WINDOW
    ) -> Run | None:
        """Return the run of the taken words `[part)` nearest to one end of the window, within `reach`."""
        words = self._taken.text[part[0] : part[1]]
        lowest, highest = window
        if nearest_end:
            lowest = max(lowest, highest - reach)
        else:
            highest = min(highest, lowest + reach)
        look = self._page.text.rfind if nearest_end else self._page.text.find
        for _ in range(_MOST_TRIES):
            at = look(words, lowest, highest)
            if at < 0:
                return None
            if self._is_whole(at, at + len(words)):
                return Run(part[0], part[1], at - part[0])
            if nearest_end:
                highest = at + len(words) - 1
            else:
                lowest = at + 1
        return None

    def _is_whole(self, start: int, end: int) -> bool:
        starts = self._page.is_start
        return bool(starts[start]) and (end == len(starts) or bool(starts[end]))
