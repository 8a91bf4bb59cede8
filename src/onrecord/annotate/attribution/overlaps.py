"""How much parts and links have in common, in code points."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.parts import Part


def overlap(one: Part, other: Part) -> int:
    """Return how long the stretch is that two parts share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def length(link: Link) -> int:
    """Return how long the contents of a link are."""
    return sum(part.end - part.start for part in link.contents)


def shared(link: Link, other: Link) -> int:
    """Return how long the stretches are that the contents of two links share."""
    return sum(overlap(a, b) for a in link.contents for b in other.contents)


def share_most(link: Link, other: Link) -> bool:
    """Tell whether two links share more than half of the shorter one's contents."""
    return 2 * shared(link, other) > min(length(link), length(other))
