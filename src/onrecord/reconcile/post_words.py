"""A post in the words of most of its claims."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_adjective, is_place
from onrecord.reconcile.post_key import key_of
from onrecord.schema.record import Post

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded


def post_of(claims: Sequence[Recorded[Occupancy]]) -> Post:
    """Return the post of claims with one key, in the words of most of them.

    Raises:
        ValueError: there are no claims.
    """
    if not claims:
        raise ValueError("a post needs at least one claim")

    def most(value: Callable[[Occupancy], str | None]) -> str | None:
        found = Counter(said for recorded in claims if (said := value(recorded.claim)))
        return min(found, key=lambda said: (-found[said], said), default=None)

    kinds = Counter(recorded.claim.post_kind for recorded in claims)
    return Post(
        key=key_of(claims[0].claim),
        title=most(lambda claim: _in_small_letters(claim.title)) or "",
        organization=most(lambda claim: claim.organization),
        area=most(lambda claim: claim.area),
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
    )


def _in_small_letters(title: str) -> str:
    """Return "prime minister" for "Prime Minister"; "CEO" and "African" keep their capitals."""
    return " ".join(
        word if word.isupper() or is_adjective(word) or is_place(word) else word.lower()
        for word in title.split()
    )
