"""A rule: a name, the pattern of words that it looks for, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from onrecord.annotate.timex.context import Context
    from onrecord.annotate.timex.words import Words
    from onrecord.schema.annotation import TimexType


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression means: TIMEX3 type, value and mod.

    `cut_first` and `cut_last` are how many words of the match at its beginning and end are context only.
    """

    type: TimexType
    value: str
    mod: str | None = None
    cut_first: int = 0
    cut_last: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """The words `[first, last)` that a rule's pattern has matched, by the names in the pattern."""

    words: Words
    match: re.Match[str]

    @property
    def first(self) -> int:
        """The place of the first word."""
        return self.match.start()

    @property
    def last(self) -> int:
        """The place after the last word."""
        return self.match.end()

    @property
    def start(self) -> int:
        """The code point where the match begins."""
        return self.words.starts[self.first]

    def has(self, name: str) -> bool:
        """Tell whether the pattern has such a part and it is there."""
        return self.match.re.groupindex.get(name) is not None and self.match.group(name) is not None

    def parts(self, name: str) -> list[str]:
        """Return the words of the named part in lower case; none where it is not there."""
        if not self.has(name):
            return []
        first, last = self.match.span(name)
        return self.words.lowers[first:last]

    def word(self, name: str) -> str:
        """Return the named part in lower case, its words joined by spaces."""
        return " ".join(self.parts(name))

    def before(self, steps: int = 1) -> str:
        """Return the word `steps` before the match in lower case, or ""."""
        place = self.first - steps
        return self.words.lowers[place] if place >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """Return the word `steps` after the match in lower case, or ""."""
        place = self.last + steps - 1
        return self.words.lowers[place] if place < len(self.words.lowers) else ""

    @property
    def place_after(self) -> int:
        """The code point where the word after the match begins, or the end of the text."""
        return self.words.starts[self.last] if self.last < len(self.words.starts) else len(self.words.text)

    @property
    def is_joined_before(self) -> bool:
        """Tell whether something stands before the match without a space between."""
        return self.first > 0 and self.words.ends[self.first - 1] == self.start

    @property
    def is_joined_after(self) -> bool:
        """Tell whether something stands after the match without a space between."""
        if self.last >= len(self.words.starts):
            return False
        return self.words.starts[self.last] == self.words.ends[self.last - 1]


@dataclass(frozen=True, slots=True)
class Rule:
    """Looks for `pattern`; `read` says what the words mean, or None where they are no time."""

    name: str
    pattern: str
    read: Callable[[Found, Context], Meaning | None]
