"""Which agreement of the report the words of a commitment mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.claim import Agreement


def known_name(words: str | None, agreements: tuple[Agreement, ...]) -> str | None:
    """Return the name of the agreement that the words name in part: "accord" of "Oslo accord".

    Of several the first one that shares most words; the words themselves where none shares any.
    """
    if words is None:
        return None
    asked = set(words.lower().split())
    shared = [(len(asked & set(a.name.lower().split())), -number) for number, a in enumerate(agreements)]
    best, place = max(shared, default=(0, 0))
    return agreements[-place].name if best else words
