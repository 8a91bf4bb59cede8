"""A paragraph of speech without marks, announced by a line of its own: "Berg added:"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Links
from onrecord.annotate.attribution.parts import place

if TYPE_CHECKING:
    from onrecord.annotate.attribution.layout import Layout
    from onrecord.annotate.attribution.link import Link

# No mark, label or number at the beginning, four words at least, a stop at the end.
_SPEECH = re.compile(r"(?![^\n.!?]{0,40}:)[A-Za-z]\S*+(?:[^\S\n]++\S++){3}[^\n]*+(?<=[.!?…])")


def take_announced(layout: Layout, linked: Links) -> Links:
    """Return the links; a cue without content that ends its line with a colon gets the next line whole.

    In PolNeAR's train and dev all seven such lines are content from end to end. What was linked inside them
    is part of the speech.
    """
    taken: set[int] = set()
    kept = []
    for link in linked.links:
        if link.cue is not None and link.cue.paragraph in taken:
            continue
        kept.append(link)
        speech = _announced(layout, link)
        if speech is not None and link.cue is not None:
            link.contents.append(place(layout, "content", *speech, link.cue.confidence))
            taken.add(layout.paragraph(speech[0]))
    return Links(kept, [part for part in linked.orphans if part.paragraph not in taken])


def _announced(layout: Layout, link: Link) -> tuple[int, int] | None:
    """Return where the speech begins and ends that the link announces, None if it announces none."""
    if link.cue is None or link.source is None or link.contents:
        return None
    end = max(link.cue.end, link.source.end)
    line_end = layout.paragraph_extent(link.cue.paragraph)[1]
    if line_end == len(layout.text):
        return None
    if layout.text[end - 1 : line_end].strip()[-1:] != ":" or layout.text[end:line_end].strip(" :"):
        return None
    speech = _SPEECH.fullmatch(layout.text, *layout.paragraph_extent(link.cue.paragraph + 1))
    return speech.span() if speech else None
