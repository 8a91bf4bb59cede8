"""Which attributions stay where one stands inside another: the outer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.parts import Part

# The surer construction comes first where two claim the same words.
_ORDER = ("transcript", "according_to", "clause", "quoted", "infinitive", "seeming", "object")


def outermost(links: Iterable[Link]) -> list[Link]:
    """Return the links whose cue stands in no other link's content, and whose content is not another's.

    What somebody quotes of somebody else is found again, within the statement, by the rules for statements.
    """
    ranked = sorted(links, key=_rank)
    kept: list[Link] = []
    for link in ranked:
        holders = [other for other in ranked if other is not link and _holds(other, link)]
        if any(not _holds(link, other) or _rank(other) < _rank(link) for other in holders):
            continue
        if not any(_share_most(link, other) for other in kept):
            kept.append(link)
    return kept


def _rank(link: Link) -> tuple[int, int, int]:
    start = link.cue.start if link.cue else link.contents[0].start
    return _ORDER.index(link.rule), -_length(link), start


def _length(link: Link) -> int:
    return sum(part.end - part.start for part in link.contents)


def _holds(outer: Link, inner: Link) -> bool:
    return inner.cue is not None and any(_covers(part, inner.cue) for part in outer.contents)


def _covers(part: Part, other: Part) -> bool:
    return part.start <= other.start and other.end <= part.end


def _share_most(link: Link, other: Link) -> bool:
    shared = sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in link.contents for b in other.contents
    )
    return shared > min(_length(link), _length(other)) / 2
