"""What the layout shows goes before what is tagged: labelled paragraphs, signed quotations."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.overlaps import overlap, share_most

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.link import Link


def put_first(laid_out: Sequence[Link], tagged: Sequence[Link]) -> list[Link]:
    """Return both, without the tagged links that have cue or contents in common with those of the layout."""
    there: defaultdict[int, list[Link]] = defaultdict(list)
    for link in laid_out:
        for part in link.contents:
            there[part.paragraph].append(link)
    kept = [
        link
        for link in tagged
        if not any(_same(link, other) for part in link.contents for other in there[part.paragraph])
    ]
    return [*kept, *laid_out]


def _same(link: Link, other: Link) -> bool:
    same_cue = link.cue is not None and other.cue is not None and overlap(link.cue, other.cue) > 0
    return same_cue or share_most(link, other)
