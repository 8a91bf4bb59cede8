"""Steps over what stands between a post and a name: an acronym, ranks, an age, a party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from onrecord.schema.annotation import Token


def skip_acronym(tokens: Sequence[Token], place: int) -> int:
    """Return the token behind "(CEC)", or `place` where none stands there."""
    if (
        place + 2 < len(tokens)
        and tokens[place].text == "("
        and tokens[place + 2].text == ")"
        and tokens[place + 1].text.isupper()
    ):
        return place + 3
    return place


def skip_ranks(tokens: Sequence[Token], starts: Container[int], place: int) -> int:
    """Return the token behind "Maj. Gen.", "Sir", "Dr." when a name starts there, else `place`.

    `starts` holds the first tokens of names.
    """
    words = post_words()
    start = place
    while place < len(tokens) and place not in starts:
        plain = tokens[place].lower.rstrip(".")
        if (
            plain not in words.honorifics
            and plain not in words.ranks
            and tokens[place].text not in {"-", "."}
        ):
            return start
        place += 1
    return place


def back_over_age(tokens: Sequence[Token], comma: int) -> int:
    """Return the token behind the name: ", 57," and "(D-Vt.)" between name and comma are skipped."""
    if (
        tokens[comma].text == ","
        and comma >= 2
        and tokens[comma - 1].tag == "CD"
        and tokens[comma - 2].text == ","
    ):
        return comma - 2
    if tokens[comma - 1].text == ")":
        opening = comma - 2
        while opening > 0 and comma - opening < 9 and tokens[opening].text != "(":
            opening -= 1
        if tokens[opening].text == "(":
            return opening
    return comma
