"""All attributions of a text: tagged spans linked, or by rules alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.announced import take_announced
from onrecord.annotate.attribution.apart import set_apart
from onrecord.annotate.attribution.carried import carry_over
from onrecord.annotate.attribution.confidence import Judge
from onrecord.annotate.attribution.doubtful import without_doubtful
from onrecord.annotate.attribution.grammar import Grammar
from onrecord.annotate.attribution.laid_out import put_first
from onrecord.annotate.attribution.layout import Layout
from onrecord.annotate.attribution.link import link_parts
from onrecord.annotate.attribution.names import only_names
from onrecord.annotate.attribution.parts import place_tagged
from onrecord.annotate.attribution.quotations import find_quotations
from onrecord.annotate.attribution.rules.find import find_by_rules, find_layout
from onrecord.annotate.attribution.rules.scene import Scene
from onrecord.annotate.attribution.snapped import snap_to_quotations
from onrecord.annotate.attribution.whole_source import with_whole_source
from onrecord.schema.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.tagger import TaggedSpan
    from onrecord.schema.annotation import Sentence, Token
    from onrecord.schema.attribution import Extent

# Attributions less likely right than this are left out, for the best end-to-end F1; .34 to .44 are alike.
THRESHOLD = 0.40


def find_attributions(
    text: str,
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    tagged: Sequence[TaggedSpan] | None,
) -> tuple[Attribution, ...]:
    """Return the attributions of a text, by where their contents begin.

    Args:
        text: the clean text.
        tokens: its parse.
        sentences: of the tokens.
        tagged: what the tagger found; None reads by rules over the parse alone.
    """
    layout, grammar = Layout(text, tokens, sentences), Grammar(tokens)
    quotations = [quotation for quotation in find_quotations(text) if not quotation.depth]
    scene = Scene(layout, grammar, sentences, quotations)
    ruled = find_by_rules(scene)
    links = ruled if tagged is None else links_of(scene, tagged)
    judge = Judge(ruled)
    found = [_attribution(link, judge.confidence(link)) for link in links]
    found.sort(key=lambda attribution: (attribution.content, attribution.cue))
    kept = (attribution for attribution in found if attribution.confidence >= THRESHOLD)
    return tuple(with_whole_source(layout, tokens, attribution) for attribution in kept)


def links_of(scene: Scene, tagged: Sequence[TaggedSpan]) -> list[Link]:
    """Return the attributions that tagged spans make, sure or not, and those that the layout shows."""
    layout = scene.layout
    parts = snap_to_quotations(layout, list(place_tagged(layout, tagged)), scene.quotations)
    linked = take_announced(layout, link_parts(layout.text, scene.grammar, parts))
    links = list(set_apart(layout.text, carry_over(layout, linked, scene.quotations)))
    for link in links:
        link.contents = without_doubtful(layout.text, link.contents)
    return put_first(find_layout(scene), [link for link in links if not only_names(layout.text, link)])


def _disjoint(extents: Iterable[Extent]) -> Iterator[Extent]:
    """Yield sorted extents, those that overlap made one."""
    held: Extent | None = None
    for start, end in extents:
        if held is not None and start < held[1]:
            held = (held[0], max(held[1], end))
            continue
        if held is not None:
            yield held
        held = (start, end)
    if held is not None:
        yield held


def _attribution(link: Link, confidence: float) -> Attribution:
    contents = _disjoint(sorted((part.start, part.end) for part in link.contents))
    return Attribution(
        source=((link.source.start, link.source.end),) if link.source else (),
        cue=((link.cue.start, link.cue.end),) if link.cue else (),
        content=tuple(contents),
        confidence=confidence,
        rule=link.rule,
    )
