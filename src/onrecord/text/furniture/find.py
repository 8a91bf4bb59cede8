"""Furniture in a text: which lines, of which kind, as edits that take them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.text.edits import Edit
from onrecord.text.furniture.cues import cues_of
from onrecord.text.furniture.headline import find_headline
from onrecord.text.furniture.lines import lines_of
from onrecord.text.furniture.zones import mark_zones

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.text import FurnitureKind
    from onrecord.text.furniture.lines import Line

_LONGEST_HEADLINE = 160


@dataclass(frozen=True, slots=True)
class FoundFurniture:
    """The edits that take furniture out, and the headline that stays (None where there is none)."""

    edits: tuple[Edit, ...]
    headline: str | None


def find_furniture(text: str, *, title: str | None, language: str = "en") -> FoundFurniture:
    """Return what of `text` is no part of the report.

    Args:
        text: the words of a page or file, lines apart by line feeds.
        title: the headline as known from elsewhere, or None.
        language: whose cues to use.
    """
    cues = cues_of(language)
    lines = lines_of(text)
    kinds = [cues.anywhere_kind(line.words) for line in lines]
    trails = [cues.crumbs(lines[i].words) for i, kind in enumerate(kinds) if kind == "breadcrumb"]
    head = next((i for i, line in enumerate(lines) if kinds[i] is None and line.is_paragraph), 0)
    headline = find_headline(lines, title, [trail[-1] for trail in trails if trail], head)
    for i in headline.repeats:
        kinds[i] = kinds[i] or "headline"
    mark_zones(cues, lines, kinds, headline.line)
    return FoundFurniture(tuple(_edits(text, lines, kinds)), _headline_text(lines, kinds, headline.line))


def _edits(text: str, lines: Sequence[Line], kinds: Sequence[FurnitureKind | None]) -> Iterator[Edit]:
    """Yield an edit for each line that goes, with the white space up to the next line.

    Behind the last line that stays, the white space before goes instead.
    """
    stays = [i for i, kind in enumerate(kinds) if kind is None]
    last = stays[-1] if stays else -1
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is None:
            continue
        if i < last:
            yield Edit(line.start, lines[i + 1].start, "", kind)
        else:
            start = lines[i - 1].end if i else 0
            yield Edit(start, lines[i].end if i + 1 < len(lines) else len(text), "", kind)


def _headline_text(
    lines: Sequence[Line], kinds: Sequence[FurnitureKind | None], headline: int | None
) -> str | None:
    """Return the headline: the line found as such, else the first line where it stands like one."""
    if headline is not None:
        return lines[headline].text
    stays = [line for line, kind in zip(lines, kinds, strict=True) if kind is None]
    if len(stays) < 2 or not stays[0].is_short or len(stays[0].text) > _LONGEST_HEADLINE:
        return None
    return stays[0].text if " " in stays[0].text and any(line.is_paragraph for line in stays[1:4]) else None
