"""Where a person's name ends that begins at a given token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.context import (
    HYPHENS,
    PROPER,
    is_family_name_here,
    is_office,
    is_particle_chain,
    same_sentence,
)
from onrecord.annotate.names.words import is_acronym, is_family_name, is_initials, is_name_word, touches
from onrecord.annotate.quotation_marks import QUOTATION_MARKS
from onrecord.languages.demonyms import is_adjective, is_place
from onrecord.languages.given_names import is_given_name
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

_NOMINAL = frozenset({"NNP", "NNPS", "NN", "NNS", "JJ", "FW"})  # a tagger's guesses at a foreign name


def end_from(tokens: Sequence[Token], begin: int) -> int:
    """Return the end of the name that begins at `begin`."""
    end = begin
    while (following := _next_part(tokens, begin, end)) > end:
        end = following
    return end


def _next_part(tokens: Sequence[Token], begin: int, at: int) -> int:
    """Return the end of the part of a name that stands at `at`, or `at` where none does."""
    if at >= len(tokens) or not same_sentence(tokens, begin, at):
        return at
    token = tokens[at]
    if token.text in HYPHENS and touches(tokens, at):
        return _part_after_hyphen(tokens, begin, at)
    if is_particle_chain(tokens, at) and not (at == begin and is_name_word(token.text)):
        return _chain_end(tokens, at)
    is_word = at == begin or token.text in name_words().suffixes or _continues(tokens, at)
    return at + 1 if is_word else at + _marked_part(tokens, at)


def _marked_part(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens of the name stand behind a comma or a quotation mark: ", Jr.", `"Bud" Smith`."""
    if tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].text in {"Jr", "Jr.", "Sr", "Sr."}:
        return 2
    return 4 if _is_nickname(tokens, at) else 0


def _continues(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` goes on with the name before it."""
    before, token = tokens[at - 1], tokens[at]
    inside = token.label == "PERSON" or _is_between_names(tokens, at)
    if touches(tokens, at) or token.tag not in (_NOMINAL if inside else PROPER):
        return False
    if not is_name_word(token.text):
        return is_family_name(before.text, token.text)
    if token.label != "PERSON" and is_office(token.text) and not is_family_name_here(tokens, at):
        return False
    if _is_place_before(before, token) or _changes_case(before, token):
        return False
    same_label = token.label in {"", "PERSON", before.label}
    return same_label or before.text.endswith("-") or is_initials(before.text)


def _is_between_names(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word that is tagged as no name stands between two that are: "Mobutu Sese Seko"."""
    if at + 1 >= len(tokens) or tokens[at].label:
        return False
    after = tokens[at + 1]
    proper = after.tag in PROPER or after.label == "PERSON"
    return (
        proper
        and is_name_word(after.text)
        and same_sentence(tokens, at, at + 1)
        and tokens[at - 1].tag in PROPER
    )


def _is_place_before(before: Token, token: Token) -> bool:
    """Tell whether a place stands before a person: "the envoy in Abidjan John Marques said"."""
    labels = (before.label in {"GPE", "LOC"}, token.label == "PERSON")
    return all(labels) and is_place(before.text) and not is_given_name(before.text)


def _changes_case(before: Token, token: Token) -> bool:
    """Tell whether one is in capitals and the other not, as "NC Omar" and "Bush GOP", but not "MA Aziz"."""
    if is_acronym(token.text) == is_acronym(before.text):
        return False
    if is_acronym(token.text):
        return not before.text.isupper()
    return before.label != "PERSON" and not token.text.isupper()


def _is_nickname(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a quoted name and another name word stand at `at`: `Joe "Bud" Smith`."""
    if tokens[at].text not in QUOTATION_MARKS or at + 3 >= len(tokens):
        return False
    _, name, closing, after = tokens[at : at + 4]
    inside = is_name_word(name.text) and closing.text in QUOTATION_MARKS
    return inside and is_name_word(after.text) and after.tag == "NNP" and same_sentence(tokens, at, at + 3)


def _chain_end(tokens: Sequence[Token], at: int) -> int:
    known = name_words()
    while tokens[at].text in known.particles or tokens[at].text in HYPHENS:
        at += 1
    return at + 1


def _part_after_hyphen(tokens: Sequence[Token], begin: int, hyphen: int) -> int:
    """Return the end of "-hwa", "-Pierre", "- Salem"; `hyphen` where what follows is no part of the name."""
    after = hyphen + 1
    if after >= len(tokens) or not same_sentence(tokens, hyphen, after):
        return hyphen
    word = tokens[after].text
    # A space behind the hyphen is left over from a line's end.
    broken = not touches(tokens, after)
    if broken and not (tokens[hyphen - 1].lower in name_words().before_hyphen and is_name_word(word)):
        return hyphen
    if not word.isalpha() or is_adjective(word) or word.lower() in name_words().after_hyphen:
        return hyphen
    # "Tung Chee-hwa", but not "Obama-levels".
    lower_fits = tokens[begin].text in name_words().surnames_first or tokens[after].tag == "NNP"
    return after + 1 if word[0].isupper() or (lower_fits and hyphen > begin + 1) else hyphen
