"""Contents of a sentence before that are not the cue's: it announces another one behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.likely_cue import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.parts import Part


def set_apart(text: str, links: Iterable[Link]) -> Iterator[Link]:
    """Yield the links, without the unquoted contents of an earlier sentence where the cue has one behind it.

    In "It will rain. Berg said that it would snow." the first sentence is not Berg's: of such contents in
    PolNeAR's dev and the open gold none of eight was. They are left out.
    """
    for link in links:
        cue = link.cue
        if cue is None or not any(_is_behind(part, cue) for part in link.contents):
            yield link
            continue
        before = [part for part in link.contents if _is_before(part, cue) and text[part.end - 1] not in MARKS]
        link.contents = [part for part in link.contents if part not in before]
        yield link


def _is_behind(part: Part, cue: Part) -> bool:
    return part.start >= cue.end and part.sentence == cue.sentence


def _is_before(part: Part, cue: Part) -> bool:
    return part.last_sentence < cue.sentence and part.paragraph == cue.paragraph
