"""A statement as gold and readings write it, reduced to what is compared: who, and which words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# Known of a statement beside its words; a gold may give them.
DETAILS = ("speaker", "addressee", "medium")

StatementClass = Literal["direct", "indirect"]
Place = tuple[int, int]

_WORD = re.compile(r"\w+")
# A pair of quotation marks; single ones only where they are no apostrophes.
_QUOTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|``.*?''|(?<!\w)['‘](?=[\w$(\[]).*?(?<=[\w.,!?;:…)\]-])['’](?!\w)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement in a text: the numbers of the words of its content, and the words of its source.

    `places` are the content's `[start, end)` in code points of the gold's text, `cue` and `source` the words
    there, "" where there are none. `kind` is "direct" for mixed ones too. `rule` is what read it, or None,
    `confidence` how sure that is. `said` has what else is known of it by name, `speaker` being the full name.
    """

    content: frozenset[int]
    source: str
    cue: str
    kind: StatementClass
    places: tuple[Place, ...]
    rule: str | None = None
    confidence: float = 1.0
    said: Mapping[str, str | None] = field(default_factory=dict)


class WordPlaces:
    """The words of a text, by number; the text itself gives what the places of a statement name."""

    def __init__(self, text: str) -> None:
        self.text = text
        words = [found.span() for found in _WORD.finditer(text)]
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]

    def touched(self, places: Iterable[Place]) -> frozenset[int]:
        """Return the numbers of the words that the places touch."""
        numbers: set[int] = set()
        for start, end in places:
            numbers.update(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return frozenset(numbers)

    def at(self, places: Iterable[Place]) -> str:
        """Return the words at the places, joined by a space."""
        return " ".join(self.text[start:end] for start, end in places)


def statement_rows(raw: Iterable[Mapping[str, Any]], words: WordPlaces) -> tuple[StatementRow, ...]:
    """Return the rows of `{"source", "cue", "content", "kind"}`, each of the first three a list of places.

    Rows whose content touches no word are left out. Without a `kind`, a content that holds a pair of
    quotation marks is direct.
    """
    rows = (_row(each, words) for each in raw if each.get("content"))
    return tuple(row for row in rows if row.content)


def _row(raw: Mapping[str, Any], words: WordPlaces) -> StatementRow:
    places = tuple((int(start), int(end)) for start, end in raw["content"])
    kind = raw.get("kind") or ("direct" if has_quotation(places, words.text) else "indirect")
    return StatementRow(
        words.touched(places),
        words.at(raw.get("source") or ()),
        words.at(raw.get("cue") or ()),
        "indirect" if kind == "indirect" else "direct",
        places,
        raw.get("rule"),
        raw.get("confidence", 1.0),
        {name: raw[name] for name in DETAILS if name in raw},
    )


def has_quotation(places: Sequence[Place], text: str) -> bool:
    """Tell whether the places, with one character either side, hold a pair of quotation marks."""
    around = (text[max(0, start - 1) : end + 1] for start, end in places)
    return bool(_QUOTED.search(" ".join(around)))
