"""Which names of organizations and places are one organization's or place's."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.names.name import Name
from onrecord.annotate.names.words import is_acronym
from onrecord.languages.demonyms import place_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.annotation import Token

_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "&", "de", "du", "des", "la", "et"})


def with_acronyms(tokens: Sequence[Token], names: Sequence[Name]) -> list[Name]:
    """Return the names, and the acronyms in brackets behind organizations: "… People's Party (BJP)"."""
    taken = {index for name in names for index in range(name.first, name.last)}
    bracketed = {_bracketed(tokens, name) for name in names if name.kind == "organization"}
    acronyms = [Name(at, at + 1, "organization") for at in bracketed if at is not None and at not in taken]
    return sorted([*names, *acronyms], key=lambda name: name.first)


def _bracketed(tokens: Sequence[Token], name: Name) -> int | None:
    if name.last + 2 >= len(tokens):
        return None
    opening, inside, closing = tokens[name.last : name.last + 3]
    bracketed = opening.text == "(" and closing.text in {")", ",", ";"} and is_acronym(inside.text)
    return inside.index if bracketed else None


def group_places(text: str, tokens: Sequence[Token], names: Sequence[Name]) -> list[list[Name]]:
    """Return the names of each place; "U.S." and "America" are one."""
    groups: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        spelt = text[tokens[name.first].start : tokens[name.last - 1].end]
        groups[(place_name(spelt) or spelt).lower()].append(name)
    return list(groups.values())


def group_organizations(tokens: Sequence[Token], names: Sequence[Name]) -> list[list[Name]]:
    """Return the names of each organization; an acronym goes with what it shortens.

    It shortens the organization that it stands behind in brackets, else the one whose words begin with
    its letters.
    """
    keys = _long_forms(tokens, names)
    groups: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        key = _key(tokens, name)
        groups[keys.get(key, key)].append(name)
    return list(groups.values())


def _key(tokens: Sequence[Token], name: Name) -> str:
    return " ".join(token.lower for token in tokens[name.first : name.last])


def _long_forms(tokens: Sequence[Token], names: Sequence[Name]) -> dict[str, str]:
    """Map the key of each acronym to the key of what it shortens."""
    acronyms = {tokens[name.first].text for name in names if _is_acronym_name(tokens, name)}
    found: dict[str, str] = {}
    for name in names:
        if _is_acronym_name(tokens, name):
            continue
        for initials in _initials(tokens, name):
            if initials in acronyms:
                found.setdefault(initials.lower(), _key(tokens, name))
    for name in names:
        behind = _bracketed(tokens, name)
        if behind is not None and not _is_acronym_name(tokens, name):
            found[tokens[behind].lower] = _key(tokens, name)
    return found


def _is_acronym_name(tokens: Sequence[Token], name: Name) -> bool:
    return name.last - name.first == 1 and is_acronym(tokens[name.first].text)


def _initials(tokens: Sequence[Token], name: Name) -> Iterator[str]:
    """Yield the initials of the name, without and with its small words."""
    words = [
        token.text
        for token in tokens[name.first : name.last]
        if token.text[0].isalpha() and token.text != "'s"
    ]
    large = [word for word in words if word.lower() not in _SMALL]
    if len(large) > 1:
        yield "".join(word[0] for word in large).upper()
        yield "".join(word[0] for word in words).upper()
