"""Groups that words describe: "Turkish leaders", "leaders of A and B", "the rebels"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.modifiers import adjectival, named_before
from onrecord.claims.event.names import is_group
from onrecord.claims.event.party import Party, tidy
from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import is_adjective, region_of, state_of

if TYPE_CHECKING:
    from onrecord.claims.event.names import Names

_NO_NAME = frozenset({"DT", "PRP$", "CD", "POS", "IN", "PDT", "``", "RB", "-LRB-"})


def described(names: Names, token: int) -> list[Party]:
    """Return the group that the noun at a token and its phrase describe; none for other nouns."""
    word = names.report.tokens[token]
    if is_group(word.lower):
        return _phrase(names, token)
    if names.state_at(token) is not None and is_adjective(word.text):
        return [names.state_party(token)]  # "the Palestinians"
    return []


def _phrase(names: Names, token: int) -> list[Party]:
    """Return the words of a group that something tells from others: a name, an adjective of a state."""
    report, tokens = names.report, names.report.tokens
    first = first_of_phrase(report, token)
    while first < token and (
        tokens[first].tag in _NO_NAME or tokens[first].lower in dealings().parties["left_out"]
    ):
        first += 1
    named = any(
        k in names.mentions or state_of(tokens[k].text) or region_of(tokens[k].text)
        for k in range(first, token)
    )
    if not named and tokens[token].lower == "government":
        known = _government(names, token)
        if known:
            return known
    states = named_before(names, token) if tokens[token].tag == "NNS" else []
    if len(states) > 1 and not any(state.is_many for state in states):
        return states  # "Brazilian and East Timorese presidents": of each its own
    words = tidy(report.annotations.text[tokens[first].start : tokens[token].end])
    is_many = named and tokens[token].lower in dealings().parties["united"]
    return [Party(words, None, tokens[first].start, tokens[token].end, is_many=is_many, is_vague=not named)]


def _government(names: Names, token: int) -> list[Party]:
    """Return the government last named by its state, for "the government"."""
    for place in range(token - 1, 0, -1):
        word = names.report.tokens[place]
        if word.lower == "government":
            known = adjectival(names, place - 1, place)
            if known:
                return [
                    Party(f"{names.report.tokens[place - 1].text} government", None, word.start, word.end)
                ]
    return []
