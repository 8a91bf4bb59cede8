"""Those named before: "they", "the two sides", "the French minister", "it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.names import is_capital, state_name
from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.names import Names
    from onrecord.claims.event.party import Party
    from onrecord.schema.annotation import Mention

_ANY_POST = frozenset({"leader", "premier", "monarch", "diplomat"})  # whatever the post was called
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_REACH = 2  # sentences back to whom a pronoun may mean
_FAR = 3  # sentences back to whom "the two leaders" may mean


def person_or_body(names: Names, token: int) -> list[Party]:
    """Return whom a pronoun in the singular stands for: a person, or with "it" a state or body."""
    word = names.report.tokens[token]
    if word.lower in {"it", "its"}:
        return _body_before(names, token)
    person = names.report.person_at(token) or _last_subject(names, token) or _only_person(names, token)
    party = names.party(person) if person is not None else None
    return [party] if party is not None else []


def _body_before(names: Names, token: int) -> list[Party]:
    """Return the state or body that was the last subject before "it", in this sentence or the one before."""
    tokens = names.report.tokens
    for place in range(token - 1, -1, -1):
        if tokens[token].sentence - tokens[place].sentence > 1:
            return []
        if tokens[place].dep in _SUBJECT and tokens[place].tag.startswith("NN"):
            mention = names.headed(place)
            party = names.party(mention) if mention is not None else None
            if party is not None and not (party.is_person and " " in party.name):
                return [party]
    return []


def _last_subject(names: Names, token: int) -> Mention | None:
    """Return the person who was the last subject before a "he" or "she" that nothing else resolves."""
    tokens = names.report.tokens
    if tokens[token].lower not in {"he", "she", "his", "her", "him"}:
        return None
    for place in range(token - 1, -1, -1):
        if tokens[token].sentence - tokens[place].sentence > _REACH:
            return None
        if tokens[place].dep in _SUBJECT and place in names.report.persons:
            return names.report.persons[place]
    return None


def _only_person(names: Names, token: int) -> Mention | None:
    """Return the only person of the report, where one is named before the token and no other at all."""
    persons = [entity for entity in names.report.entities.values() if entity.kind == "person"]
    first = persons[0].mentions[0] if len(persons) == 1 else None
    return first if first is not None and first.first < token else None


def last_joined(names: Names, token: int) -> Iterator[int]:
    """Yield the first of each of the joined nouns before a plural pronoun, the nearest first."""
    tokens = names.report.tokens
    for place in range(token - 1, -1, -1):
        if tokens[token].sentence - tokens[place].sentence > _REACH:
            return
        has_join = any(tokens[c].dep == "conj" for c in names.report.children[place])
        if has_join and tokens[place].dep != "conj" and tokens[place].tag.startswith("NN"):
            yield place


def counted(names: Names, token: int) -> list[Party]:
    """Return those last named for "the two leaders", "both countries", "the two"."""
    word, lists = names.report.tokens[token], dealings().parties
    number = next(
        (
            names.report.tokens[c].lower
            for c in names.report.children[token]
            if names.report.tokens[c].lower in lists["counts"]
        ),
        word.lower if word.lower in {"two", "both"} else None,
    )
    if number is None:
        if word.lower == "pair" or (word.lower in {"sides", "parties"} and is_definite(names, token)):
            number = "two"
        else:
            return []
    wanted = {"three": 3, "four": 4, "five": 5}.get(number, 2)
    if word.lower in lists["persons"] or word.lower == "two":
        return _last_named(names, token, wanted, "person")
    if word.lower in lists["states"]:
        return _most_named(names, token, wanted) or _last_named(names, token, wanted, "state")
    return _last_named(names, token, wanted, None) if word.lower in lists["any"] else []


def is_definite(names: Names, token: int) -> bool:
    """Tell whether "the" or "both" stands before a noun."""
    return any(names.report.tokens[c].lower in {"the", "both"} for c in names.report.children[token])


def _last_named(names: Names, token: int, wanted: int, kind: str | None) -> list[Party]:
    """Return the last `wanted` distinct parties named before a token, at most three sentences back."""
    tokens = names.report.tokens
    found: dict[str, Party] = {}
    place = token - 1
    while place >= 0 and tokens[token].sentence - tokens[place].sentence <= _FAR and len(found) < wanted:
        mention = names.mentions.get(place)
        party = _candidate(names, place, mention, kind)
        if party is not None:
            found.setdefault(party.name, party)
        place = mention.first - 1 if mention is not None else place - 1
    return list(reversed(found.values())) if len(found) == wanted else []


def _candidate(names: Names, place: int, mention: Mention | None, kind: str | None) -> Party | None:
    if is_capital(mention.text if mention is not None else names.report.tokens[place].text):
        return None  # where something was, more often than a government
    if kind == "state":
        is_named = names.state_at(place) is not None
        party = names.state_party(place) if is_named else None
        if party is None and mention is not None and mention.kind == "place":
            party = names.party(mention)
        return party
    if mention is None or (kind == "person" and mention.kind != "person"):
        return None
    return names.party(mention)


def _most_named(names: Names, token: int, wanted: int) -> list[Party]:
    """Return the states that the report names most often, by name or adjective, where all stand before.

    "The two countries" of a report are those that it is about, not the last ones it happened to name.
    """
    counts: dict[str, list[int]] = {}
    for word in names.report.tokens:
        pair = names.pair(word.index, len(names.report.tokens))
        is_name = word.tag.startswith(("NNP", "JJ")) and not is_capital(word.text)
        name = state_name(pair or word.text) if is_name else None
        if name is not None:
            counts.setdefault(name, []).append(word.index)
    ranked = sorted(counts, key=lambda name: (-len(counts[name]), counts[name][0]))[:wanted]
    least = len(counts[ranked[-1]]) if ranked else 0
    tied = [name for name in counts if len(counts[name]) == least and name not in ranked]
    if len(ranked) < wanted or tied or any(counts[name][0] > token for name in ranked):
        return []
    return [names.state_party(min(counts[name])) for name in sorted(ranked, key=lambda name: counts[name][0])]


def titled(names: Names, token: int) -> Party | None:
    """Return the person whom "the French minister", "the prime minister" was called by name before."""
    report = names.report
    number = report.post_at_head.get(token)
    lower = report.tokens[token].lower
    if not is_definite(names, token) and not any(True for _ in report.with_dep(token, "poss")):
        return None
    state = _country_before(names, token)
    best = None
    for naming in report.annotations.namings:
        post, mention = report.posts[naming.post], report.mentions[naming.mention]
        if mention.first > token and (best is not None or state is None):
            break
        same_word = post.canonical.split()[-1] == lower or lower in _ANY_POST
        if number is not None and report.posts[number].canonical == post.canonical:
            same_word = True
        same_state = state is None or post.organization == state or state_of(post.organization or "") == state
        if same_word and same_state:
            best = mention
    return names.party(best) if best is not None else None


def _country_before(names: Names, token: int) -> str | None:
    for place in range(first_of_phrase(names.report, token), token):
        pair = names.pair(place, token)
        state = state_of(pair or names.report.tokens[place].text)
        if state is not None:
            return state
    return None
