"""Where a person's name begins and ends, from any range of tokens in or around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.words import (
    is_acronym,
    is_family_name,
    is_first_name,
    is_initials,
    is_name_word,
    is_rank,
    is_title,
    touches,
)
from onrecord.annotate.quotation_marks import QUOTATION_MARKS
from onrecord.languages.demonyms import is_adjective, is_place
from onrecord.languages.given_names import is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

_HYPHENS = frozenset({"-", "–", "‑"})
_PROPER = frozenset({"NNP", "NNPS"})
_NOMINAL = frozenset({"NNP", "NNPS", "NN", "NNS", "JJ", "FW"})  # a tagger's guesses at a foreign name
_MOST_WORDS = 9  # "Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah" is 8 tokens and more


def person_extent(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Return the tokens `[first, last)` of the person's name that the given range holds most of.

    Titles, demonyms and what else stands before the name are left off ("President Bill Clinton"), and so
    are a possessive and bodies behind it. Given names, initials, particles, parts behind a hyphen and
    "Jr." that the range misses are put on. "Sir", "Prince" and "Sheikh" belong to the name, and so does
    "King" where one word follows ("King Hussein").

    Returns:
        None where the range holds no word that a name can have.
    """
    begin = _without_titles(tokens, first, last)
    if begin is None:
        return None
    end = _end_from(tokens, begin)
    begin = _begin_from(tokens, begin)
    begin, end = _without_bodies(tokens, begin, end)
    if end <= begin or end - begin > _MOST_WORDS + 4:
        return None
    return _with_kept_title(tokens, begin, end), end


def _without_titles(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Return the first token of the range with which a name can begin; no title that a name follows."""
    for index in range(_after_last_rank(tokens, first, last), last):
        if not _may_begin(tokens, index):
            continue
        if is_title(tokens[index].text) and not _is_family_name(tokens, index):
            continue
        if _is_place_before_name(tokens, index, last):
            continue
        return index
    return None


def _is_family_name(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word that can be a title is a family name here: "Sen", where no name follows."""
    if tokens[index].text not in honorifics().family_names:
        return False
    follows = tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    return (
        follows is tokens[index]
        or not is_name_word(follows.text)
        or not _same_sentence(tokens, index, index + 1)
    )


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
        if _is_office(tokens[index].text) and is_name_word(follows) and follows not in name_words().suffixes:
            return index + 1
    return first


def _is_office(word: str) -> bool:
    """Tell whether the word is an office and no word of names, as "Sultan", "Tan" and "King" can be."""
    bare = word.rstrip(".")
    return bare in {"Mr", "Mrs", "Ms", "Dr"} or (is_rank(word) and bare not in honorifics().forms_of_address)


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index]
    if is_name_word(word.text):
        return not (
            touches(tokens, index)
            and index
            and tokens[index - 1].text in _HYPHENS
            and _is_joined(tokens, index)
        )
    return _is_particle_chain(tokens, index)


def _is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a name's earlier part stands before the hyphen before `index`."""
    return index >= 2 and touches(tokens, index - 1) and is_name_word(tokens[index - 2].text)


def _is_particle_chain(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether particles begin at `index` and lead to a name word: "van der Veer", "al-Bashir"."""
    known = name_words()
    start = index
    while index < len(tokens) and index - start < 4 and tokens[index].text in known.particles:
        index += 1
        if index < len(tokens) and tokens[index].text in _HYPHENS and touches(tokens, index):
            index += 1
    return (
        start < index < len(tokens)
        and is_name_word(tokens[index].text)
        and _same_sentence(tokens, start, index)
        and not _is_office(tokens[index].text)
    )


def _same_sentence(tokens: Sequence[Token], one: int, other: int) -> bool:
    return tokens[one].sentence == tokens[other].sentence


def _end_from(tokens: Sequence[Token], begin: int) -> int:
    """Return the end of the name that begins at `begin`."""
    end = begin
    while (following := _next_part(tokens, begin, end)) > end:
        end = following
    return end


def _next_part(tokens: Sequence[Token], begin: int, at: int) -> int:
    """Return the end of the part of a name that stands at `at`, or `at` where none does."""
    if at >= len(tokens) or not _same_sentence(tokens, begin, at):
        return at
    token = tokens[at]
    if token.text in _HYPHENS and touches(tokens, at):
        return _part_after_hyphen(tokens, begin, at)
    if _is_particle_chain(tokens, at) and not (at == begin and is_name_word(token.text)):
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
    if touches(tokens, at) or token.tag not in (_NOMINAL if inside else _PROPER):
        return False
    if not is_name_word(token.text):
        return is_family_name(before.text, token.text)
    if token.label != "PERSON" and _is_office(token.text) and not _is_family_name(tokens, at):
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
    proper = after.tag in _PROPER or after.label == "PERSON"
    return (
        proper
        and is_name_word(after.text)
        and _same_sentence(tokens, at, at + 1)
        and tokens[at - 1].tag in _PROPER
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
    return inside and is_name_word(after.text) and after.tag == "NNP" and _same_sentence(tokens, at, at + 3)


def _chain_end(tokens: Sequence[Token], at: int) -> int:
    known = name_words()
    while tokens[at].text in known.particles or tokens[at].text in _HYPHENS:
        at += 1
    return at + 1


def _part_after_hyphen(tokens: Sequence[Token], begin: int, hyphen: int) -> int:
    """Return the end of "-hwa", "-Pierre", "- Salem"; `hyphen` where what follows is no part of the name."""
    after = hyphen + 1
    if after >= len(tokens) or not _same_sentence(tokens, hyphen, after):
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


def _begin_from(tokens: Sequence[Token], begin: int) -> int:
    """Return where the name begins that has `begin` in it."""
    while begin > 0 and _same_sentence(tokens, begin - 1, begin):
        earlier = _earlier_begin(tokens, begin)
        if earlier == begin:
            break
        begin = earlier
    return begin


def _earlier_begin(tokens: Sequence[Token], begin: int) -> int:
    """Return where the part before `begin` begins, or `begin` where no part of the name stands there."""
    before = tokens[begin - 1]
    if before.text in _HYPHENS:
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
    if is_acronym(token.text) or _names_body(token.text) or is_place(token.text):
        return False
    opens = index == 0 or tokens[index - 1].sentence != token.sentence
    return token.tag == "NNP" and token.label in {"", "PERSON"} and not opens


def _without_bodies(tokens: Sequence[Token], begin: int, end: int) -> tuple[int, int]:
    """Leave off the words of bodies behind a name: "Laura Ingraham Show"."""
    while end - begin > 2 and _names_body(tokens[end - 1].text):
        end -= 1
    return begin, end


def _names_body(word: str) -> bool:
    known = name_words()
    return word in known.organization or word in known.place or word in known.other


def _with_kept_title(tokens: Sequence[Token], begin: int, end: int) -> int:
    if begin == 0 or not _same_sentence(tokens, begin - 1, begin):
        return begin
    known = honorifics()
    title = tokens[begin - 1].text
    alone = end - begin == 1 and title in known.kept_before_one_word
    return begin - 1 if title in known.kept or alone else begin
