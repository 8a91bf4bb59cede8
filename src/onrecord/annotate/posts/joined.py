"""Posts joined by "and" that one person holds: "President and Chairman of X A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.schema.annotation import Naming

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.annotation import PostMention, Token


def share_holders(
    tokens: Sequence[Token], posts: Sequence[PostMention], held: dict[int, list[Naming]]
) -> None:
    """Give a post joined by "and" to another the same holder, where it has none of its own.

    `held` has the namings of every post by its number, and is changed in place.
    """
    post_at = {post.first: number for number, post in enumerate(posts)}
    for number, post in enumerate(posts):
        joined = _joined_behind(tokens, post_at, post)
        if joined is None or post.is_plural or posts[joined].is_plural:
            continue
        if held[number] and not held[joined] and held[number][0].rule == "apposition_after_name":
            held[joined] = [Naming(joined, held[number][0].mention, "joined_posts", None)]
        elif held[joined] and not held[number] and held[joined][0].rule == "title_before_name":
            held[number] = [Naming(number, held[joined][0].mention, "joined_posts", None)]


def _joined_behind(tokens: Sequence[Token], post_at: Mapping[int, int], post: PostMention) -> int | None:
    """Return the number of the post that "and" joins to this one, with nothing between."""
    place = post.last
    if place < len(tokens) and tokens[place].text == ",":
        place += 1
    if place < len(tokens) and tokens[place].lower == "and":
        return post_at.get(place + 1)
    return None
