"""Words as the tagger reads them: with letter case and quotation beside the lower-case pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.annotate.quotation_marks import opens_quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

# A paragraph break, a doubled mark, a word with its apostrophes and hyphens, or any other single character.
_WORD = re.compile(r"\n+|''|``|\w+(?:[’'\-]\w+)*|[^\w\s]")
_QUOTES = frozenset({'"', "“", "”", "„", "«", "»", "''", "``"})

BREAK = "\n"
QUOTE = '"'

# Features: 0 a break, 1 an opening mark, 2 a closing mark; then lower case, capitalised, all capitals and
# neither, each outside a quotation and inside.
FEATURES = 11
_OPENS, _CLOSES, _CASES = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word at code points `[start, end)`; `form` is what its pieces are made of, BREAK for line ends."""

    start: int
    end: int
    form: str
    feature: int


def split_words(text: str) -> list[Word]:
    """Return the words of `text` in order.

    All double quotation marks read alike; a quotation is taken to end with its paragraph.
    """
    return list(_featured(text))


def _featured(text: str) -> Iterator[Word]:
    is_inside = False
    for match in _WORD.finditer(text):
        start, end, written = match.start(), match.end(), match.group()
        if written[0] == BREAK:
            is_inside = False
            yield Word(start, end, BREAK, 0)
        elif written in _QUOTES:
            is_inside = opens_quotation(text, written, start) if written != '"' or not is_inside else False
            yield Word(start, end, QUOTE, _OPENS if is_inside else _CLOSES)
        else:
            yield Word(start, end, written, _CASES + 2 * _case(written) + is_inside)


def _case(written: str) -> int:
    if not written[0].isalpha():
        return 3
    if written.isupper() and len(written) > 1:
        return 2
    return 1 if written[0].isupper() else 0
