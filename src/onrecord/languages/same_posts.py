"""Which titles and bodies name the same post, from `same_posts.toml` and `same_bodies.toml`, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class SamePosts:
    """Words of titles that mean the same; all lower case, hyphens as spaces. The TOML file says what each is.

    `titles` maps a title to the one that stands for it, `words` a word or two inside a title. `of_body`
    maps a body, in lower case, to its own titles, `meant` a body to ends of titles and the body that
    is meant by them.
    """

    titles: Mapping[str, str]
    words: Mapping[str, str]
    field_heads: tuple[str, ...]
    field_links: tuple[str, ...]
    deputy_words: frozenset[str]
    deputy_heads: frozenset[str]
    said_of_holder: frozenset[str]
    kept: frozenset[str]
    counted: frozenset[str]
    of_body: Mapping[str, Mapping[str, str]]
    meant: Mapping[str, tuple[tuple[str, ...], str]]
    implied: Mapping[str, str]
    one_holder: frozenset[str]
    one_holder_of_state: frozenset[str]
    one_holder_with_field: frozenset[str]
    many: frozenset[str]


@dataclass(frozen=True, slots=True)
class SameBodies:
    """Names of bodies that mean the same; all keys lower case. The TOML file says what each is."""

    same: Mapping[str, str]
    of_state: Mapping[str, str]
    institutions: frozenset[str]
    offices: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    parts: tuple[str, ...]


@cache
def same_posts() -> SamePosts:
    """Return the English titles that mean the same."""
    data = read_lists("same_posts", "en")
    said = data["said_of_holder"]
    one = data["one_holder"]
    return SamePosts(
        titles=_turned(data["titles"]),
        words=data["words"],
        # The longest first, so that "deputy minister" is tried before "minister".
        field_heads=tuple(sorted(data["fields"]["heads"], key=lambda head: (-len(head), head))),
        field_links=tuple(data["fields"]["links"]),
        deputy_words=frozenset(data["deputies"]["words"]),
        deputy_heads=frozenset(data["deputies"]["heads"]),
        said_of_holder=frozenset(said["words"]),
        kept=frozenset(said["kept"]),
        counted=frozenset(said["counted"]),
        of_body={body.lower(): titles for body, titles in data["of_body"].items()},
        meant={row["body"]: (tuple(row["titles"]), row["is"]) for row in data["meant"]},
        implied=data["implied"],
        one_holder=frozenset(one["heads"]),
        one_holder_of_state=frozenset(one["of_state"]),
        one_holder_with_field=frozenset(one["with_field"]),
        many=frozenset(one["many"]),
    )


@cache
def same_bodies() -> SameBodies:
    """Return the English names of bodies that mean the same."""
    data = read_lists("same_bodies", "en")
    return SameBodies(
        same=_turned(data["same"]) | _turned(data["states"]),
        of_state={body.lower(): state for body, state in data["of_state"].items()},
        institutions=frozenset(data["institutions"]["words"]),
        offices=frozenset(data["institutions"]["offices"]),
        before=frozenset(data["around"]["before"]),
        behind=frozenset(data["around"]["behind"]),
        parts=tuple(f"{part} " for part in data["around"]["parts"]),
    )


def _turned(groups: Mapping[str, list[str]]) -> dict[str, str]:
    """Map every other name, in lower case, to the name that stands for all."""
    return {other.lower(): name for name, others in groups.items() for other in [name, *others]}
