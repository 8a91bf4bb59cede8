"""Which line of a page is the headline, and which lines repeat it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.text.html.lines import sameness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.text.html.lines import Line

_SHORTEST_BODY_LINE = 60  # code points without white space: a paragraph, not a byline
_FARTHEST = 800  # code points without white space between a heading that no title confirms and the article
_FEWEST_LETTERS = 8
_LEAST_OF_TITLE = 0.4  # "Minister resigns | The Daily Example": how much of the page's title is the headline
_NEVER = frozenset({"related", "comment_form", "notice", "breadcrumb", "share"})


def find_headline(
    lines: Sequence[Line], words: str, chosen: bytearray, titles: Sequence[str], *, publisher: str | None
) -> Line | None:
    """Return the headline of the article, None where the page shows none near it.

    Best is an h1 that the page's own title confirms, then another line that is exactly that title, then an
    h1 shortly before the article that is not the name of the site. Of several, the last before the article.
    """
    body = _first_body_line(lines, chosen)
    if body is None:
        return None
    names = [sameness(title) for title in titles]
    site = sameness(publisher or "")
    before = [line for line in reversed(lines) if line.start < body.start and line.kind not in _NEVER]
    first_headings = [line for line in before if line.heading == "h1"]
    every_heading = [line for line in lines if line.heading == "h1" and line.kind not in _NEVER]
    for candidate in first_headings:
        if _is_confirmed(sameness(words[candidate.start : candidate.end]), names, site):
            return candidate
    for candidate in before:
        key = sameness(words[candidate.start : candidate.end])
        if key in names and key != site and len(key) >= _FEWEST_LETTERS:
            return candidate
    near = (line for line in first_headings if body.start - line.end <= _FARTHEST)
    for candidate in near:
        key = sameness(words[candidate.start : candidate.end])
        if len(key) >= _FEWEST_LETTERS and key != site and candidate.linked < candidate.end - candidate.start:
            return candidate
    return next((line for line in every_heading if _is_confirmed(_key(line, words), names, site)), None)


def repeats(lines: Sequence[Line], words: str, headline: Line) -> Iterator[Line]:
    """Yield the other lines that say just what the headline says."""
    key = _key(headline, words)
    for line in lines:
        if line is not headline and _may_be(line, headline) and _key(line, words) == key:
            yield line


def _key(line: Line, words: str) -> str:
    return sameness(words[line.start : line.end])


def _may_be(line: Line, headline: Line) -> bool:
    """Tell whether the lengths allow that the lines are the same, quotation marks and stops aside."""
    return abs((line.end - line.start) - (headline.end - headline.start)) <= 0.2 * (
        headline.end - headline.start
    )


def _first_body_line(lines: Sequence[Line], chosen: bytearray) -> Line | None:
    """Return the first chosen paragraph, else the first line of which anything is chosen."""
    taken = [line for line in lines if chosen.find(1, line.start, line.end) >= 0]
    bodies = (line for line in taken if not line.heading and line.end - line.start >= _SHORTEST_BODY_LINE)
    return next(bodies, taken[0] if taken else None)


def _is_confirmed(key: str, names: Sequence[str], site: str) -> bool:
    if len(key) < _FEWEST_LETTERS or key == site:
        return False
    return any(
        (key in name and len(key) >= _LEAST_OF_TITLE * len(name))
        or (len(name) >= _FEWEST_LETTERS and name in key)
        for name in names
    )
