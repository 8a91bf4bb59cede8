"""Numbers with their nouns."""

from __future__ import annotations


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """Return "1 post", "2 posts", "1,200 posts"; `plural` where an s is not enough."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"
