"""Where a person's name begins: behind titles and places, before what a range misses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.context import (
    HYPHENS,
    is_family_name_here,
    is_office,
    is_particle_chain,
    same_sentence,
)
from onrecord.annotate.names.words import (
    is_acronym,
    is_first_name,
    is_name_word,
    is_title,
    names_body,
    touches,
)
from onrecord.annotate.quotation_marks import QUOTATION_MARKS
from onrecord.languages.demonyms import is_place
from onrecord.languages.given_names import is_given_name
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token


def first_word(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Return the first token of the range with which a name can begin; no title that a name follows."""
    for index in range(_after_last_rank(tokens, first, last), last):
        if not _may_begin(tokens, index):
            continue
        if is_title(tokens[index].text) and not is_family_name_here(tokens, index):
            continue
        if _is_place_before_name(tokens, index, last):
            continue
        return index
    return None


def _is_place_before_name(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Tell whether a place stands before the name in one range: "Abidjan John Marques"."""
    word = tokens[index].text
    return (
        index + 1 < last
        and is_place(word)
        and not is_given_name(word)
        and is_first_name(tokens[index + 1].text)
    )


def _after_last_rank(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return the token behind the last rank of the range that a name follows: "FBI Director James Comey"."""
    for index in range(last - 2, first - 1, -1):
        follows = tokens[index + 1].text
        if is_office(tokens[index].text) and is_name_word(follows) and follows not in name_words().suffixes:
            return index + 1
    return first


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index]
    if is_name_word(word.text):
        return not (
            touches(tokens, index)
            and index
            and tokens[index - 1].text in HYPHENS
            and _is_joined(tokens, index)
        )
    return is_particle_chain(tokens, index)


def _is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a name's earlier part stands before the hyphen before `index`."""
    return index >= 2 and touches(tokens, index - 1) and is_name_word(tokens[index - 2].text)


def begin_from(tokens: Sequence[Token], begin: int) -> int:
    """Return where the name begins that has `begin` in it."""
    while begin > 0 and same_sentence(tokens, begin - 1, begin):
        earlier = _earlier_begin(tokens, begin)
        if earlier == begin:
            break
        begin = earlier
    return begin


def _earlier_begin(tokens: Sequence[Token], begin: int) -> int:
    """Return where the part before `begin` begins, or `begin` where no part of the name stands there."""
    before = tokens[begin - 1]
    if before.text in HYPHENS:
        return begin - 2 if _is_hyphened(tokens, begin) else begin
    if before.text in name_words().particles and begin >= 2:
        start = begin - 1
        while start > 0 and tokens[start - 1].text in name_words().particles:
            start -= 1
        return start - 1 if start > 0 and _is_name_start(tokens, start - 1) else begin
    if before.text in QUOTATION_MARKS and begin >= 4 and tokens[begin - 3].text in QUOTATION_MARKS:
        nickname = is_name_word(tokens[begin - 2].text) and _is_name_start(tokens, begin - 4)
        return begin - 4 if nickname else begin
    if touches(tokens, begin) or not _is_name_start(tokens, begin - 1):
        return begin
    # What begins with a given name lacks at most another one before it: "Staff Dan Halutz".
    known = is_first_name(tokens[begin].text) or tokens[begin].text in name_words().surnames_first
    return begin if known and not is_first_name(before.text) else begin - 1


def _is_hyphened(tokens: Sequence[Token], begin: int) -> bool:
    """Tell whether a part of the name stands before the hyphen before `begin`: "Jean-Pierre"."""
    if begin < 2 or not (touches(tokens, begin) and touches(tokens, begin - 1)):
        return False
    return _is_name_start(tokens, begin - 2) or tokens[begin - 2].lower in name_words().before_hyphen


def _is_name_start(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the token can stand before another word of the same person's name."""
    token = tokens[index]
    if not is_name_word(token.text) or is_title(token.text):
        return False
    if is_first_name(token.text):
        return True
    if is_acronym(token.text) or names_body(token.text) or is_place(token.text):
        return False
    opens = index == 0 or tokens[index - 1].sentence != token.sentence
    return token.tag == "NNP" and token.label in {"", "PERSON"} and not opens
