"""Contents of a paragraph without a cue: they go on with, or are announced by, the paragraph before."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from onrecord.annotate.attribution.layout import Layout
    from onrecord.annotate.attribution.link import Links
    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.quotations import Quotation

_QUOTED_LINE = re.compile(r"[“\"„«‘'][^“”\"„«»\n]*[^“”\"„«»\n.!?…,;:][”\"“»’']")
_LONGEST_HEADING = 8  # words


def carry_over(layout: Layout, linked: Links, quotations: Sequence[Quotation]) -> list[Link]:
    """Return the links with contents, and add those of paragraphs without a cue where they belong.

    They belong to the last cue of the paragraph before where that has no content yet ("Berg said:"); to the
    cue of the paragraph behind where their quotation goes on there; and else go on with the last statement
    before, if their paragraph begins with a quotation, and so does the paragraph after that. In PolNeAR's
    train that is so of three in four such paragraphs. What belongs nowhere is a statement without cue and
    source. A quoted heading is no statement.
    """
    opened = _begun_with_quotation(layout, quotations)
    continued = {layout.paragraph(q.start) for q in quotations if q.continues}
    links_in: defaultdict[int, list[Link]] = defaultdict(list)
    for link in linked.links:
        if link.cue is not None:
            links_in[link.cue.paragraph].append(link)
    orphans: defaultdict[int, list[Part]] = defaultdict(list)
    for part in linked.orphans:
        if not _is_heading(layout, part.paragraph):
            orphans[part.paragraph].append(part)
    alone: list[Link] = []
    carried: dict[int, Link] = {}
    for paragraph, parts in sorted(orphans.items()):
        found = _link_before(paragraph, links_in, carried, is_quotation=paragraph in opened)
        if paragraph not in continued:
            found = _link_behind(paragraph, links_in, continued) or found
        if found is None:
            alone.extend(Link(None, None, [part], rule="no_cue") for part in parts)
        else:
            found.contents.extend(parts)
            carried[paragraph] = found
    return [link for link in linked.links if link.contents] + alone


def _is_heading(layout: Layout, paragraph: int) -> bool:
    """Tell whether a paragraph is a few words in quotation marks without a stop: `"A first step"`."""
    start, end = layout.paragraph_extent(paragraph)
    line = layout.text[start:end].strip()
    if layout.text[:start].rstrip().endswith(":"):
        return False
    return bool(_QUOTED_LINE.fullmatch(line)) and len(line.split()) <= _LONGEST_HEADING


def _begun_with_quotation(layout: Layout, quotations: Iterable[Quotation]) -> set[int]:
    """Return the paragraphs that begin with a quotation, behind a bracket or dash at most."""
    found = set()
    for quotation in quotations:
        paragraph = layout.paragraph(quotation.start)
        start = layout.paragraph_extent(paragraph)[0]
        if quotation.start <= start + 2 and not _has_word(layout.text[start : quotation.start]):
            found.add(paragraph)
    return found


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _link_before(
    paragraph: int, links_in: Mapping[int, Sequence[Link]], carried: Mapping[int, Link], *, is_quotation: bool
) -> Link | None:
    before = links_in.get(paragraph - 1, ())
    if before and not before[-1].contents:
        return before[-1]
    if not is_quotation:
        return None
    if paragraph - 1 in carried:
        return carried[paragraph - 1]
    return next((link for link in reversed(before) if link.contents), None)


def _link_behind(
    paragraph: int, links_in: Mapping[int, Sequence[Link]], continued: Collection[int]
) -> Link | None:
    """Return the first statement of the paragraph where a quotation that goes on has its cue."""
    paragraph += 1
    while paragraph in continued:
        statements = [link for link in links_in.get(paragraph, ()) if link.contents]
        if statements:
            return min(statements, key=lambda link: min(part.start for part in link.contents))
        paragraph += 1
    return None
