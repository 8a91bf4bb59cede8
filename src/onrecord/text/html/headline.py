"""Which line of a page is the headline, and which lines repeat it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.text.html.lines import sameness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord.text.html.lines import Line

_SHORTEST_BODY_LINE = 60  # code points without white space: a paragraph, not a byline
_FARTHEST = 800  # code points without white space between an unconfirmed headline and the article
_FEWEST_LETTERS = 8
_LEAST_OF_TITLE = 0.4  # "Minister resigns | The Daily Example": how much of the page's title is the headline
_NEVER = frozenset({"related", "comment_form", "notice", "breadcrumb", "share"})


def find_headline(
    lines: Sequence[Line], words: str, chosen: bytearray, titles: Sequence[str], *, publisher: str | None
) -> Line | None:
    """Return the headline of the article, None where the page shows none near it.

    Best is an h1 that the page's own title confirms, then another line that is just that title, then a
    smaller heading or a line without a link that is most of the title, then an h1 shortly before the article
    that is not the name of the site. Of several, the last before the article counts; an h1 after its
    beginning counts only if the title confirms it.
    """
    body = _first_body_line(lines, chosen)
    if body is None:
        return None
    judge = _Judge(words, titles, publisher, body)
    candidates = [line for line in lines if line.kind not in _NEVER]
    before = [line for line in reversed(candidates) if line.start < body.start]
    tests: list[Callable[[Line], bool]] = [
        judge.is_confirmed_h1,
        judge.is_title,
        judge.is_most_of_title,
        judge.is_near_h1,
    ]
    found = (line for test in tests for line in before if test(line))
    return next(found, next(filter(judge.is_confirmed_h1, candidates), None))


def repeats(lines: Sequence[Line], words: str, headline: Line) -> Iterator[Line]:
    """Yield the other lines that say just what the headline says."""
    key = _key(headline, words)
    for line in lines:
        if line is not headline and _may_be(line, headline) and _key(line, words) == key:
            yield line


class _Judge:
    """Compares lines with what the page calls its article."""

    def __init__(self, words: str, titles: Sequence[str], publisher: str | None, body: Line) -> None:
        self._words = words
        self._titles = [key for title in titles if len(key := sameness(title)) >= _FEWEST_LETTERS]
        self._site = sameness(publisher or "")
        self._body = body

    def is_confirmed_h1(self, line: Line) -> bool:
        return line.heading == "h1" and self._is_confirmed(line)

    def is_title(self, line: Line) -> bool:
        return self._may_be_headline(line) and _key(line, self._words) in self._titles

    def is_most_of_title(self, line: Line) -> bool:
        if not self._is_near(line) or (line.linked and not line.heading):
            return False
        key = _key(line, self._words) if self._may_be_headline(line) else ""
        return any(
            title.startswith(key) or title.endswith(key)
            for title in self._titles
            if key and len(key) >= _LEAST_OF_TITLE * len(title)
        )

    def is_near_h1(self, line: Line) -> bool:
        is_logo = line.linked == line.end - line.start
        return line.heading == "h1" and self._is_near(line) and not is_logo and self._may_be_headline(line)

    def _is_near(self, line: Line) -> bool:
        return 0 <= self._body.start - line.end <= _FARTHEST

    def _may_be_headline(self, line: Line) -> bool:
        return line.end - line.start >= _FEWEST_LETTERS and _key(line, self._words) != self._site

    def _is_confirmed(self, line: Line) -> bool:
        if not self._may_be_headline(line):
            return False
        key = _key(line, self._words)
        return any(
            title in key or (key in title and len(key) >= _LEAST_OF_TITLE * len(title))
            for title in self._titles
        )


def _key(line: Line, words: str) -> str:
    return sameness(words[line.start : line.end])


def _may_be(line: Line, headline: Line) -> bool:
    """Tell whether the lengths allow that the lines are the same, quotation marks and stops aside."""
    length = headline.end - headline.start
    return abs((line.end - line.start) - length) <= 0.2 * length


def _first_body_line(lines: Sequence[Line], chosen: bytearray) -> Line | None:
    """Return the first chosen paragraph, else the first line of which anything is chosen."""
    taken = [line for line in lines if chosen.find(1, line.start, line.end) >= 0]
    bodies = (line for line in taken if not line.heading and line.end - line.start >= _SHORTEST_BODY_LINE)
    return next(bodies, taken[0] if taken else None)
