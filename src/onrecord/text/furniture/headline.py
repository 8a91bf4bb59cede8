"""The headline: one stays, the first that stands as a line on its own; repeats are furniture."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.text.furniture.lines import as_cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.text.furniture.lines import Line

_SITE = re.compile(r"\s+(?:[|–—»·]|-|::)\s+")
_OUTER_SIGNS = re.compile(r"^[\W_]+|[\W_]+$")
_QUOTES = re.compile("[\"'“”„«»‘’`]")
_DASHES = re.compile("[–—]")
_FEWEST_WORDS, _MOST_CHARACTERS = 3, 250
# A headline stands within the first lines; menus of hundreds of links before it are rare.
_HEAD_LINES = 60
_MOST_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Headline:
    """The line that stays (its index, or None) and the lines that repeat it."""

    line: int | None
    repeats: frozenset[int]


def find_headline(lines: Sequence[Line], title: str | None, trails: Sequence[str], head: int) -> Headline:
    """Return which lines are the headline.

    Args:
        lines: all lines of the text.
        title: the page's title, or None. Before the first paragraph a title of one word counts too.
        trails: what else the headline may be: the ends of breadcrumb trails.
        head: how many lines stand before the first paragraph, 0 where there is none. A line there that comes
            again is a headline too, whatever the title says.
    """
    plain = [_plain(line.text) if len(line.text) <= _MOST_CHARACTERS else "" for line in lines]
    names = [name for name in (title, *trails) if name]
    wanted = {form for name in names for form in _forms(name)} | _repeated(lines, plain, head)
    short = _plain(title) if title else ""
    exact = {i for i, form in enumerate(plain) if form and (form in wanted or (form == short and i < head))}
    loose = {
        i for i, line in enumerate(lines) if plain[i] and _is_variant(line.text, plain[i], wanted)
    } - exact
    stays = min(exact or loose, default=None)
    return Headline(stays, frozenset((exact | loose) - {stays}))


def _repeated(lines: Sequence[Line], plain: list[str], head: int) -> set[str]:
    """Return the lines before the first paragraph that come again.

    Lines that come again all over the text are the headings of tables, not headlines.
    """
    counts = Counter(plain)
    return {
        form
        for line, form in zip(lines[: min(head, _HEAD_LINES)], plain, strict=False)
        if 1 < counts[form] <= _MOST_REPEATS and form.count(" ") >= _FEWEST_WORDS and not line.is_paragraph
    }


def _forms(name: str) -> set[str]:
    """Return the headline in `name`, with and without the name of the site before or after it."""
    parts = _SITE.split(name)
    forms = {_plain(name), _plain(" - ".join(parts[:-1])), _plain(" - ".join(parts[1:])), _plain(parts[0])}
    return {form for form in forms if form.count(" ") + 1 >= _FEWEST_WORDS}


def _is_variant(text: str, plain: str, wanted: set[str]) -> bool:
    """Tell whether the line is a headline with the site's name, or its beginning cut off with dots."""
    if _SITE.search(text) and _forms(text) & wanted:
        return True
    is_dotted = text.rstrip().endswith(("…", "...", "[…]", "[...]"))
    return is_dotted and plain.count(" ") >= _FEWEST_WORDS and any(w.startswith(plain) for w in wanted)


def _plain(text: str) -> str:
    return _OUTER_SIGNS.sub("", _DASHES.sub("-", _QUOTES.sub("", as_cue(text))))
