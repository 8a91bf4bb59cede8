"""Which attributions stay where one stands inside another: the outer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.overlaps import length, share_most

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.parts import Part

# The surer construction comes first where two claim the same words.
_ORDER = ("labelled", "signed", "according_to", "clause", "tail", "quoted", "infinitive", "seeming", "object")


def outermost(links: Iterable[Link]) -> list[Link]:
    """Return the links whose cue stands in no other link's content, and whose content is not another's.

    What somebody reports of somebody else is found again, within the statement, by the rules for statements.
    """
    ranked = sorted(links, key=_rank)
    rivals = _rivals(ranked)
    kept: dict[int, Link] = {}
    for number, link in enumerate(ranked):
        holders = [k for k in rivals[number] if _holds(ranked[k], link)]
        if any(k < number or not _holds(link, ranked[k]) for k in holders):
            continue
        if not any(share_most(link, kept[k]) for k in rivals[number] if k in kept):
            kept[number] = link
    return list(kept.values())


def _rank(link: Link) -> tuple[int, int, int]:
    start = link.cue.start if link.cue else link.contents[0].start
    return _ORDER.index(link.rule), -length(link), start


def _rivals(links: Sequence[Link]) -> list[list[int]]:
    """Return for each link the numbers of those that reach into the same stretch of text."""
    rivals: list[list[int]] = [[] for _ in links]
    stretches = sorted((*_stretch(link), number) for number, link in enumerate(links))
    for i, (_, end, number) in enumerate(stretches):
        for start, _, other in _until(stretches, i + 1, end):
            if start < end:
                rivals[number].append(other)
                rivals[other].append(number)
    return rivals


def _until(stretches: Sequence[tuple[int, int, int]], first: int, end: int) -> Iterator[tuple[int, int, int]]:
    for k in range(first, len(stretches)):
        if stretches[k][0] >= end:
            return
        yield stretches[k]


def _stretch(link: Link) -> tuple[int, int]:
    parts = [*link.contents, *([link.cue] if link.cue else [])]
    return min(part.start for part in parts), max(part.end for part in parts)


def _holds(outer: Link, inner: Link) -> bool:
    return inner.cue is not None and any(_covers(part, inner.cue) for part in outer.contents)


def _covers(part: Part, other: Part) -> bool:
    return part.start <= other.start and other.end <= part.end
