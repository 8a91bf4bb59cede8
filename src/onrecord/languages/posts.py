"""The words of posts, from `languages/en/posts.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.vocabulary.office import PostKind

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostWords:
    """What `posts.toml` says, ready to look up; all words are lower case, hyphens are split.

    `heads` maps a head's first word to its heads, the longest first. `canonical` maps a title to the
    one that stands for all that mean the same post.
    """

    heads: Mapping[str, tuple[Words, ...]]
    kinds: Mapping[Words, PostKind]
    only_with_body: frozenset[Words]
    never: frozenset[Words]
    state_heads: frozenset[Words]
    implied_body: Mapping[str, str]
    portfolio: frozenset[str]
    body_words: frozenset[str]
    inner_bodies: frozenset[str]
    modifiers: Mapping[str, frozenset[str]]
    of_in_title: frozenset[Words]
    secretaries: frozenset[str]
    honorifics: frozenset[str]
    ranks: frozenset[str]
    canonical: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AroundHead:
    """The words around a head that decide which slot takes what; `posts.toml` says what each set is for.

    `sent`, `sent_to`, `seats` and `of_person` hold heads, their words joined by one space.
    """

    sent: frozenset[str]
    sent_to: frozenset[str]
    seats: frozenset[str]
    of_person: frozenset[str]
    chief_of: frozenset[str]
    talks: frozenset[str]
    no_area: frozenset[str]
    chosen: frozenset[str]
    just_chosen: frozenset[str]
    adverbs: frozenset[str]
    copulas: frozenset[str]
    after_apposition: frozenset[str]
    counted: frozenset[str]
    kinds_of_people: frozenset[str]


def split_words(phrase: str) -> Words:
    """Return the words of a phrase, lower case, hyphens as spaces, without full stops."""
    return tuple(phrase.lower().replace("-", " ").replace(".", "").split())


@cache
def post_words() -> PostWords:
    """Return the English words of posts."""
    data = _read()
    kinds: dict[Words, str] = {
        split_words(head): kind for kind, heads in data["heads"].items() for head in heads
    }
    kinds |= dict.fromkeys(_phrases(data["seekers"]["heads"]), "other")
    return PostWords(
        heads=_by_first_word(kinds),
        kinds=cast("Mapping[Words, PostKind]", kinds),
        only_with_body=_phrases(data["only_with_body"]["heads"]),
        never=_phrases(data["never"]["heads"]),
        state_heads=_phrases(data["state_heads"]["heads"]),
        implied_body=data["implied_body"],
        portfolio=frozenset(data["portfolio"]["words"]),
        body_words=frozenset(data["body_words"]["words"]),
        inner_bodies=frozenset(data["inner_bodies"]["words"]),
        modifiers={name: frozenset(words) for name, words in data["modifiers"].items()},
        of_in_title=_phrases(data["of_in_title"]["heads"]),
        secretaries=frozenset(data["of_in_title"]["secretaries"]),
        honorifics=frozenset(data["honorifics"]["words"]),
        ranks=frozenset(data["honorifics"]["ranks"]),
        canonical=_canonical(data["same_post"]),
    )


@cache
def around_head() -> AroundHead:
    """Return the English words around the head of a title."""
    return AroundHead(**{name: frozenset(words) for name, words in _read()["around_head"].items()})


@cache
def _read() -> dict[str, Any]:
    text = files("onrecord.languages.en").joinpath("posts.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _phrases(phrases: list[str]) -> frozenset[Words]:
    return frozenset(split_words(phrase) for phrase in phrases)


def _by_first_word(kinds: Mapping[Words, Any]) -> dict[str, tuple[Words, ...]]:
    """Group the heads by their first word, the longest first."""
    grouped: dict[str, list[Words]] = {}
    for words in sorted(kinds, key=lambda words: (-len(words), words)):
        grouped.setdefault(words[0], []).append(words)
    return {first: tuple(heads) for first, heads in grouped.items()}


def _canonical(groups: Mapping[str, list[str]]) -> dict[str, str]:
    return {" ".join(split_words(word)): name for name, others in groups.items() for word in [name, *others]}
