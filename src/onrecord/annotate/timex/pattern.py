"""Patterns of words, written as a newsroom would read them, compiled to regular expressions over symbols.

    MONTH day:(DAY|DAY_NTH) (,? year:YEAR)?

- a name in capitals is any word of that class of the lexicon, a word in small letters is itself;
- `,` `-` `(`…`)` `|` `?` mean what they look like; an opening or closing bracket of the text is OPEN, CLOSE;
- `name:` keeps what the next item matched under that name;
- `<name>` stands for a part that several rules share (`SHARED`).

Nothing repeats without bound, so that matching takes bounded time at each place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.annotate.timex.words import OTHER

if TYPE_CHECKING:
    from onrecord.annotate.timex.words import Alphabet

SHARED = {
    "number": "(<plain_number>|half an?|a half|a|an)",
    "plain_number": "<number_head> (-? NUMBER|MULTIPLIER|and NUMBER)? (-? NUMBER)? (and a half)?",
    "number_head": "(COUNT|NUMBER|a? MULTIPLIER|a? couple of?)",
    "kind_of_day": "(more|whole|full|consecutive|straight|additional|trading|working|business|calendar)",
    "day": "(DAY|DAY_NTH)",
    "year": "(YEAR|SHORT_YEAR|<spoken_year>)",
    "spoken_year": "(nineteen|eighteen|twenty) (-? NUMBER) (-? NUMBER)?|two thousand (and? NUMBER)?",
    "near_year": "direction:(last|this|next) year",
    "year_ago": "year -? (ago|earlier)",
    "last_year": "(last year|a <year_ago>|of? the previous year)",
    "which": "(current|last|next|this|previous|coming|latest)",
    "its": "(the|a)",
    "same": "(corresponding|same|comparable|equivalent|like)",
}
_PIECE = re.compile(
    r"\s*(?:(?P<name>[a-z_]+):|(?P<class>[A-Z_]+)|(?P<literal>[a-z']+)|<(?P<shared>[a-z_]+)>|(?P<mark>[(),|?-]))"
)
_MARK_CLASSES = {",": "COMMA", "-": "HYPHEN"}


@dataclass(frozen=True, slots=True)
class Compiled:
    """A regular expression over symbols, and the symbols that it can begin with."""

    expression: re.Pattern[str]
    first: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    source: str
    first: frozenset[str]
    is_optional: bool


def expand(pattern: str) -> str:
    """Return `pattern` with the shared parts written out."""
    while "<" in pattern:
        pattern = re.sub(r"<([a-z_]+)>", lambda found: f"({SHARED[found.group(1)]})", pattern)
    return pattern


def literals(pattern: str) -> set[str]:
    """Return the words that `pattern` names themselves, for the alphabet."""
    pieces = _PIECE.finditer(expand(pattern))
    return {found.group("literal") for found in pieces if found.group("literal")}


def compile_pattern(pattern: str, alphabet: Alphabet) -> Compiled:
    """Return `pattern` as a regular expression over the symbols of `alphabet`.

    Raises:
        ValueError: the pattern cannot be read, names an empty class, or can match nothing.
    """
    part = _Reader(expand(pattern), alphabet).read()
    if part.is_optional:
        raise ValueError(f"the pattern {pattern!r} can match nothing")
    return Compiled(re.compile(part.source), part.first)


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, pattern: str, alphabet: Alphabet) -> None:
        self.pattern = pattern
        self.alphabet = alphabet
        self.pieces = [(str(found.lastgroup), found.group().strip()) for found in _PIECE.finditer(pattern)]
        self.place = 0
        if "".join(text for _, text in self.pieces) != "".join(pattern.split()):
            raise ValueError(f"the pattern {pattern!r} cannot be read")

    def read(self) -> _Part:
        part = self.alternatives()
        if self.place < len(self.pieces):
            raise ValueError(f"the pattern {self.pattern!r} closes a group that is not open")
        return part

    def peek(self) -> str:
        return self.pieces[self.place][1] if self.place < len(self.pieces) else ""

    def alternatives(self) -> _Part:
        parts = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            parts.append(self.sequence())
        source = "|".join(part.source for part in parts)
        first = frozenset().union(*(part.first for part in parts))
        return _Part(source, first, any(part.is_optional for part in parts))

    def sequence(self) -> _Part:
        source, first, is_optional = "", frozenset[str](), True
        while self.peek() not in {"", "|", ")"}:
            part = self.item()
            source += part.source
            if is_optional:
                first |= part.first
                is_optional = part.is_optional
        return _Part(source, first, is_optional)

    def item(self) -> _Part:
        kind, text = self.pieces[self.place]
        self.place += 1
        if kind == "name":
            named = self.item()
            bare = named.source.removesuffix("?")
            return _Part(
                f"(?P<{text[:-1]}>{bare}){'?' if named.is_optional else ''}", named.first, named.is_optional
            )
        if text == "(":
            inner = self.alternatives()
            if self.peek() != ")":
                raise ValueError(f"the pattern {self.pattern!r} leaves a group open")
            self.place += 1
            part = _Part(f"(?:{inner.source})", inner.first, inner.is_optional)
        else:
            part = self.word(kind, text)
        if self.peek() == "?":
            self.place += 1
            return _Part(f"{part.source}?", part.first, is_optional=True)
        return part

    def word(self, kind: str, text: str) -> _Part:
        name = "=" + text if kind == "literal" else _MARK_CLASSES.get(text, text)
        symbols = self.alphabet.members(name)
        if not symbols or OTHER in symbols:
            raise ValueError(f"no word is in the class {name} of the pattern {self.pattern!r}")
        return _Part(f"[{symbols}]", frozenset(symbols), is_optional=False)
