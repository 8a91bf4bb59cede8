"""Where sentences begin, as far as the words alone can tell; the parser decides the rest."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from onrecord.annotate.datelines import dateline_ends
from onrecord.annotate.quotation_marks import closes_quotation
from onrecord.languages.abbreviations import abbreviations

if TYPE_CHECKING:
    from collections.abc import Sequence

_TERMINALS = frozenset({".", "!", "?", "...", "…", "?!", "!?", "!!", "??", "...."})
_CLOSERS = frozenset({")", "]", "}"})
_INITIAL = re.compile(r"[A-Z]\.?")
_STOPPED_LETTERS = re.compile(r"(?:[A-Za-z]\.){2,}|(?:[A-Za-z]\.)+[A-Za-z]")
# After so many tokens without a stop the text has none, and the parser may break where it likes.
_LONGEST_WITHOUT_STOP = 120


class Start(IntEnum):
    """Whether a token begins a sentence; the values are spaCy's SENT_START."""

    YES = 1
    PARSER_DECIDES = 0
    NO = -1


def sentence_starts(text: str, words: Sequence[str], starts: Sequence[int]) -> list[Start]:
    """Return for each token whether it begins a sentence.

    A paragraph's first token does. Inside of a paragraph a sentence ends at a stop that is not part of an
    abbreviation, with the quotation marks and brackets that it closes, unless the next word begins in lower
    case: `"Never!" he said` is one. After an abbreviation that may end a sentence ("Inc.", "p.m.") a word
    such as "The" begins one, and else the parser decides.

    Args:
        text: the clean text.
        words: its tokens as spaCy cuts them, white space that is a token included.
        starts: the code point where each begins.
    """
    marks = [Start.NO] * len(words)
    openings = set(dateline_ends(text))
    since_stop = 0
    for index, word in enumerate(words):
        since_stop += 1
        opens_paragraph = index == 0 or (words[index - 1].isspace() and words[index - 1].count("\n") > 1)
        if opens_paragraph or starts[index] in openings:
            marks[index] = Start.YES
        elif word in _TERMINALS or word.endswith("."):
            _mark_after_stop(text, words, starts, index, marks)
            since_stop = 0
        elif "\n" in words[index - 1] or since_stop > _LONGEST_WITHOUT_STOP:
            marks[index] = max(marks[index], Start.PARSER_DECIDES)
    return marks


def _mark_after_stop(
    text: str, words: Sequence[str], starts: Sequence[int], stop: int, marks: list[Start]
) -> None:
    """Mark the token after the stop at `stop`, past what closes there."""
    after = stop + 1
    while after < len(words) and (words[after] in _CLOSERS or words[after] in _TERMINALS):
        after += 1
    while after < len(words) and closes_quotation(text, words[after], starts[after]):
        after += 1
    on_next_line = after < len(words) and words[after].isspace()
    following = after + on_next_line
    if following < len(words):
        marks[following] = _start_after(words, starts, stop, following)


def _start_after(words: Sequence[str], starts: Sequence[int], stop: int, following: int) -> Start:
    word = _first_word(words, following)
    if not word or not (word[0].isupper() or word[0].isdigit() or word == words[following - 1]):
        return Start.NO
    if words[stop] in _TERMINALS and words[stop] != ".":
        # "Will he go?" Smith asked: a closed quotation may have its cue still to come.
        quoted = following > stop + 1 and not words[following - 1].isspace()
        return Start.PARSER_DECIDES if quoted else Start.YES
    shortened = _shortened(words, starts, stop)
    if shortened is None:
        return Start.YES
    return _start_after_abbreviation(shortened, word, words, stop)


def _first_word(words: Sequence[str], index: int) -> str:
    """Return the token at `index`, or the one after it where that one is an opening mark."""
    while index < len(words) - 1 and not words[index][0].isalnum() and len(words[index]) <= 3:
        index += 1
    return words[index]


def _shortened(words: Sequence[str], starts: Sequence[int], stop: int) -> str | None:
    """Return what the full stop at `stop` shortens ("Lt", "U.S", "J"), or None where it ends a sentence."""
    known = abbreviations()
    word = words[stop]
    if word == ".":
        if stop == 0 or starts[stop - 1] + len(words[stop - 1]) != starts[stop]:
            return None
        word = words[stop - 1] + "."
    bare = word[:-1]
    listed = bare in known.before_name or bare in known.before_number or bare in known.within
    if listed or bare in known.either or _STOPPED_LETTERS.fullmatch(word):
        return bare
    return bare if _INITIAL.fullmatch(bare) else None


def _start_after_abbreviation(bare: str, word: str, words: Sequence[str], stop: int) -> Start:
    known = abbreviations()
    if bare in known.before_name or bare in known.within:
        return Start.NO
    if bare in known.before_number:
        return Start.NO if word[0].isdigit() else Start.YES if words[stop] == "." else Start.PARSER_DECIDES
    if word in known.openers:
        return Start.YES
    if _INITIAL.fullmatch(bare) and word[0].isupper():
        return Start.NO
    return Start.PARSER_DECIDES
