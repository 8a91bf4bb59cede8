"""Names of organizations and places, from ranges that are no person's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.names.name import Name
from onrecord.annotate.names.words import is_acronym, is_title
from onrecord.languages.demonyms import is_adjective, is_place, us_state
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from onrecord.annotate.names.candidate import Candidate
    from onrecord.schema.annotation import EntityKind, Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_TRIMMED = frozenset({"the", "The", "a", "an", "'s", "’s", "s"} | set("'’\"“”,.()-") | {"''", "``"})
_PARTY_AND_STATE = re.compile(r"[DRI] ?-")  # "R-Texas" behind a member of Congress
_PREPOSITIONS = frozenset({"of", "for", "and", "in", "at", "&"})
_POSSESSIVES = frozenset({"'s", "’s"})


def body_name(tokens: Sequence[Token], candidate: Candidate, surnames: AbstractSet[str]) -> Name | None:
    """Return the organization or place that the candidate names, or None.

    Articles, possessives and brackets are left off, and so are a person whose body it is ("Berg's Union
    for Progress") and the beginning of a title behind it ("Welfare Party of Prime"). The field of a
    minister beside the title ("secretary of State") names nothing.

    Args:
        tokens: the report's tokens.
        candidate: a range that is no person's name.
        surnames: the persons' last words, in lower case.
    """
    first, last = _extent(tokens, candidate, surnames)
    if first == last or _is_portfolio(tokens, first, last):
        return None
    text = " ".join(token.text for token in tokens[first:last])
    if _PARTY_AND_STATE.match(text):
        return None
    kind = _kind(tokens, candidate, text)
    return Name(first, last, kind) if kind else None


def _extent(tokens: Sequence[Token], candidate: Candidate, surnames: AbstractSet[str]) -> tuple[int, int]:
    first, last = candidate.whole_first, candidate.whole_last
    for index in range(first + 1, last):
        if tokens[index].text == "(":
            last = index
        elif tokens[index].text in _POSSESSIVES and tokens[index - 1].lower in surnames:
            first = index + 1
    while first < last and tokens[first].text in _TRIMMED:
        first += 1
    return first, _end(tokens, first, last)


def _end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return the end of the range without marks, and without "of Prime" where "Minister" follows."""
    while last > first and tokens[last - 1].text in _TRIMMED:
        last -= 1
    cut = last
    while cut > first and is_title(tokens[cut - 1].text):
        cut -= 1
    if first < cut < last and tokens[cut - 1].text in _PREPOSITIONS:
        return _end(tokens, first, cut - 1)
    while last > first and tokens[last - 1].text in _PREPOSITIONS:
        last -= 1
    return last


def _is_portfolio(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the name is a minister's field: after "secretary of", or before "Minister"."""
    if tokens[first].text not in name_words().portfolios:
        return False
    if first > 1 and tokens[first - 1].lower in {"of", "for"} and is_title(tokens[first - 2].text):
        return True
    return last - first == 1 and last < len(tokens) and is_title(tokens[last].text)


def _kind(tokens: Sequence[Token], candidate: Candidate, text: str) -> EntityKind | None:
    if is_place(text) or us_state(text):
        return "place"
    known = name_words().organization
    last_word = text.rpartition(" ")[2]
    if is_adjective(text) or not (any(letter.isupper() for letter in text) or last_word.title() in known):
        return None
    if candidate.label in _PLACES or (candidate.label == "PERSON" and _stands_in(tokens, candidate)):
        return "place"
    body = last_word in known or is_acronym(text) or text in name_words().bodies
    is_body = candidate.label == "ORG" or (body and candidate.label in {"PERSON", "NORP", "PRODUCT"})
    return "organization" if is_body else None


def _stands_in(tokens: Sequence[Token], candidate: Candidate) -> bool:
    first = candidate.whole_first
    return first > 0 and tokens[first - 1].lower == "in" and candidate.whole_last - first == 1
