"""Which source, cue and contents make one attribution."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.likely_cue import CueChoice
from onrecord.annotate.attribution.likely_source import SourceChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.grammar import Grammar
    from onrecord.annotate.attribution.parts import Part


@dataclass(slots=True)
class Link:
    """An attribution in the making: a cue with its source and contents.

    `source_chance` and `content_chance` say how likely source and contents belong to the cue.
    """

    cue: Part | None
    source: Part | None
    contents: list[Part] = field(default_factory=list)
    source_chance: float = 1.0
    content_chance: float = 1.0
    rule: str = "tagged"


@dataclass(slots=True)
class Links:
    """What was linked: the links in the order of their cues, and contents of paragraphs without a cue."""

    links: list[Link]
    orphans: list[Part]


def link_parts(text: str, grammar: Grammar, parts: Sequence[Part]) -> Links:
    """Link each content to a cue of its paragraph, and each cue to a source of its paragraph or to none.

    A link may be left without contents.
    """
    by_source = SourceChoice(text, grammar, parts)
    links: dict[Part, Link] = {}
    cues_in: defaultdict[int, list[Part]] = defaultdict(list)
    for part in parts:
        if part.role == "cue":
            source, chance = by_source.best(part)
            links[part] = Link(part, source, source_chance=chance)
            cues_in[part.paragraph].append(part)
    orphans = []
    by_cue = CueChoice(text, grammar, parts)
    for part in parts:
        if part.role != "content":
            continue
        if part.paragraph not in cues_in:
            orphans.append(part)
            continue
        cue, chance = by_cue.best(part, cues_in[part.paragraph])
        links[cue].contents.append(part)
        links[cue].content_chance = min(links[cue].content_chance, chance)
    return Links(list(links.values()), orphans)
