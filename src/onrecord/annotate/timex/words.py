"""Cuts a text into the words that time expressions are made of, each with one symbol.

A symbol is one character that stands for the set of classes that a word is in ("may" is MONTH, "1989" is
YEAR and COUNT, "second" is UNIT and ORDINAL). A text becomes a string of symbols, and rules are regular
expressions over that string. spaCy's tokens would not do: they break "a.m." and "mid-1990s" differently
from one model to the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.annotate.timex.lexicon import Lexicon

OTHER = "\x00"
_WORD = re.compile(
    r"""
      (?P<meridiem> [aApP](?:\.\s?[mM]\.|[mM]\b) | [APap]\s[mM]\. )
    | (?P<word> [^\W\d_]+ )
    | (?P<iso> (?<!\d) \d{4}-\d\d-\d\d (?: T\d\d:\d\d (?: :\d\d )? )? (?![\w-]) )
    | (?P<slashed> (?<![\d/]) \d{1,2}/\d{1,2}/(?: \d{4} | \d\d ) (?![\d/]) )
    | (?P<dotted> (?<![\d.]) \d{1,2}\.\d{1,2}\.\d{4} (?!\d) )
    | (?P<decade> (?: \d{3}0 | ['’]?\d0 ) ['’]? s\b )
    | (?P<ordinal> \d{1,3} (?: st | nd | rd | th ) \b )
    | (?P<clock> \d{1,2} : \d\d (?: : \d\d )? (?![\d:]) )
    | (?P<short_year> ['’`]\d\d \b )
    | (?P<money> [$£€#] \d+ (?: ,\d{3} (?!\d) )* (?: \.\d+ )? )
    | (?P<number> \d+ (?: ,\d{3} (?!\d) )* (?: \.\d+ | \s\d/\d\b )? )
    | (?P<possessive> ['’][sS]\b )
    | (?P<gap> \n[ \t\r]*\n )
    | (?P<mark> \S )
    """,
    re.VERBOSE,
)
_MARKS = {
    "-": "HYPHEN",
    "–": "HYPHEN",
    "‑": "HYPHEN",
    ",": "COMMA",
    "(": "OPEN",
    ")": "CLOSE",
    "'": "QUOTE",
    "’": "QUOTE",
}
_SHAPES = {
    "meridiem": frozenset({"MERIDIEM"}),
    "iso": frozenset({"ISO"}),
    "slashed": frozenset({"SLASHED"}),
    "dotted": frozenset({"SLASHED"}),
    "decade": frozenset({"DECADE"}),
    "clock": frozenset({"CLOCK"}),
    "short_year": frozenset({"SHORT_YEAR"}),
    "possessive": frozenset({"POSSESSIVE"}),
    "day_ordinal": frozenset({"NTH", "DAY_NTH"}),
    "ordinal": frozenset({"NTH"}),
    **{name: frozenset({name}) for name in _MARKS.values()},
}
# Classes of a number without comma or point, by its size and number of digits.
NUMBER_SHAPES = {
    "hour_day": frozenset({"COUNT", "DAY", "HOUR"}),
    "day": frozenset({"COUNT", "DAY"}),
    "hour": frozenset({"COUNT", "HOUR"}),
    "two_digits": frozenset({"COUNT", "TWO_DIGITS"}),
    "year": frozenset({"COUNT", "YEAR"}),
    "four_digits": frozenset({"COUNT", "FOUR_DIGITS"}),
    "count": frozenset({"COUNT"}),
}


def all_shapes() -> set[frozenset[str]]:
    """Return every set of classes that something other than a word can be in."""
    return {*_SHAPES.values(), *NUMBER_SHAPES.values()}


@lru_cache(maxsize=4096)
def _number_shape(digits: str) -> frozenset[str]:
    if not digits.isascii() or not digits.isdigit() or len(digits) > 4:
        return NUMBER_SHAPES["count"]
    value = int(digits)
    if len(digits) == 4:
        return NUMBER_SHAPES["year" if 1000 <= value < 2100 else "four_digits"]
    if len(digits) == 3:
        return NUMBER_SHAPES["count"]
    if value == 0 or value > 31:
        return NUMBER_SHAPES["hour" if value == 0 else "two_digits"]
    return NUMBER_SHAPES["hour_day" if value <= 24 else "day"]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: `[starts[i], ends[i])` are code points, `symbols[i]` is the word's symbol.

    `lowers[i]` is the word in lower case, with the full stop of an abbreviation.
    """

    text: str
    starts: list[int]
    ends: list[int]
    lowers: list[str]
    symbols: str


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Which symbol stands for which set of classes."""

    lexicon: Lexicon
    symbol_of: Mapping[frozenset[str], str]
    words: Mapping[str, str]
    words_in_lower_case: Mapping[str, str]

    def members(self, name: str) -> str:
        """Return all symbols of the words that are in the class `name`."""
        return "".join(sorted({symbol for names, symbol in self.symbol_of.items() if name in names}))


def make_alphabet(lexicon: Lexicon, literals: set[str]) -> Alphabet:
    """Return an alphabet for the lexicon, in which each of `literals` is a class `=word` of its own."""
    classes = {word: set(names) for word, names in lexicon.classes.items()}
    for word in literals:
        classes.setdefault(word, set()).add("=" + word)
    sets = {frozenset(names) for names in classes.values()} | all_shapes()
    sets |= {names - lexicon.capital for names in sets}
    sets.discard(frozenset())
    ordered = sorted(sets, key=sorted)
    symbol_of = {names: chr(0x4E00 + place) for place, names in enumerate(ordered)}
    return Alphabet(
        lexicon=lexicon,
        symbol_of=symbol_of,
        words={word: symbol_of[frozenset(names)] for word, names in classes.items()},
        words_in_lower_case={
            word: symbol_of.get(frozenset(names) - lexicon.capital, OTHER) for word, names in classes.items()
        },
    )


def read_words(text: str, alphabet: Alphabet) -> Words:
    """Return the words of `text` with their symbols, in time linear in its length."""
    starts: list[int] = []
    ends: list[int] = []
    lowers: list[str] = []
    symbols: list[str] = []
    words, words_in_lower_case = alphabet.words, alphabet.words_in_lower_case
    abbreviations = alphabet.lexicon.abbreviations
    for found in _WORD.finditer(text):
        kind, word = found.lastgroup, found.group()
        if kind == "word":
            lower = word.lower()
            symbol = (words_in_lower_case if word[0] == lower[0] else words).get(lower, OTHER)
        elif word == "." and lowers and lowers[-1] in abbreviations and ends[-1] == found.start():
            ends[-1] += 1
            lowers[-1] += "."
            continue
        else:
            lower, symbol = word, alphabet.symbol_of.get(_shape(kind, word), OTHER)
        starts.append(found.start())
        ends.append(found.end())
        lowers.append(lower)
        symbols.append(symbol)
    return Words(text, starts, ends, lowers, "".join(symbols))


def _shape(kind: str | None, word: str) -> frozenset[str]:
    """Return the classes of something that is not made of letters."""
    if kind == "number":
        return _number_shape(word)
    if kind == "ordinal":
        return _SHAPES["day_ordinal" if 0 < int(word[:-2]) <= 31 else "ordinal"]
    return _SHAPES.get(_MARKS.get(word, "") if kind == "mark" else str(kind), frozenset())
