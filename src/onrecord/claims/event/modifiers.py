"""Those whom the words before a noun name: "Israeli-Palestinian talks", "the EU-Russia summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.names import is_capital, state_name
from onrecord.claims.event.party import Party, distinct, tidy
from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import region_of

if TYPE_CHECKING:
    from onrecord.claims.event.names import Names

_DEEPEST = 6  # words above one another within a phrase
_NAME = 3  # capitalised words that are a name of a body, where they are not all names of states


def named_before(names: Names, noun: int) -> list[Party]:
    """Return those whom the words before a noun name: "Israeli-Palestinian talks", "the EU-Russia summit"."""
    tokens = names.report.tokens
    first = first_of_phrase(names.report, noun)
    found: list[Party] = []
    place = first
    while place < noun:
        mention = names.mentions.get(place)
        if tokens[place].tag == "POS" or _is_possessed(names, place, noun):
            place += 1
        elif (run := _run(names, place, noun)) is not None:
            found.append(run[0])
            place = run[1]
        elif mention is not None and mention.kind != "place" and mention.last <= noun:
            party = names.party(mention)
            found += [party] if party is not None else []
            place = mention.last
        else:
            found += adjectival(names, place, noun)
            place += 2 if names.pair(place, noun) is not None else 1
    return distinct(found)


def _run(names: Names, place: int, noun: int) -> tuple[Party, int] | None:
    """Return the name that begins here where the words before the noun are one: "Asia-Pacific Forum"."""
    tokens, end = names.report.tokens, place
    while end < noun and (
        tokens[end].tag in {"NNP", "NNPS"} or tokens[end].text in {"-", "of", "for", "(", ")"}
    ):
        end += 1
    while end > place and not tokens[end - 1].tag.startswith("NNP"):
        end -= 1
    words = [tokens[k] for k in range(place, end) if tokens[k].tag.startswith("NNP")]
    if len(words) < _NAME or all(names.state_at(k.index) or region_of(k.text) for k in words):
        return None
    first = names.mentions.get(words[0].index)
    if first is not None and first.kind != "place" and 1 < first.last - place <= noun - place:
        return None
    opening = next((k for k in range(place, end) if tokens[k].text == "("), end)
    text = names.report.annotations.text[tokens[place].start : tokens[opening - 1].end]
    is_many = bool({w.lower for w in words} & dealings().parties["union_words"])
    return Party(tidy(text), None, tokens[place].start, tokens[end - 1].end, is_many=is_many), end


def _is_possessed(names: Names, place: int, noun: int) -> bool:
    """Tell whether the word belongs to a possessor, who is asked for elsewhere."""
    here = place
    for _ in range(_DEEPEST):
        token = names.report.tokens[here]
        if token.dep == "poss":
            return True
        if token.head in {noun, here}:
            return False
        here = token.head
    return False


def adjectival(names: Names, place: int, noun: int) -> list[Party]:
    """Return the states or the union that the word at a place names, for a noun behind it."""
    tokens = names.report.tokens
    pair = names.pair(place, noun)
    word = pair or tokens[place].text
    end = tokens[place + 1].end if pair else tokens[place].end
    is_city = pair is None and is_capital(word)
    if word in dealings().parties["unions"]:
        return [_inside(names, place)]
    name = state_name(word)
    found = [name] if name and (not is_city or _is_hyphened(names, place)) else []
    if not found and "-" in word.strip("-"):
        parts = [state_name(part) for part in word.split("-") if part]
        found = [part for part in parts if part] if all(parts) else []
    return [Party(state, None, tokens[place].start, end) for state in found]


def _inside(names: Names, place: int) -> Party:
    """Return the union whose acronym stands here: under the acronym, for by that the world knows it."""
    word = names.report.tokens[place]
    for entity in names.report.entities.values():
        if entity.kind != "person" and any(mention.text == word.text for mention in entity.mentions):
            return Party(word.text, entity.id, word.start, word.end, is_many=True)
    return Party(word.text, None, word.start, word.end, is_many=True)


def _is_hyphened(names: Names, place: int) -> bool:
    """Tell whether the word is joined to another by a hyphen: "Washington-Tehran talks"."""
    tokens = names.report.tokens
    return any(tokens[k].text in {"-", "–"} for k in (place - 1, place + 1) if 0 <= k < len(tokens))
