"""All attributions of a text: tagged spans linked, or by rules alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.carried import carry_over
from onrecord.annotate.attribution.confidence import confidence
from onrecord.annotate.attribution.grammar import Grammar
from onrecord.annotate.attribution.layout import Layout
from onrecord.annotate.attribution.link import link_parts
from onrecord.annotate.attribution.parts import place_tagged
from onrecord.annotate.attribution.quotations import find_quotations
from onrecord.annotate.attribution.snapped import snap_to_quotations
from onrecord.schema.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.link import Link
    from onrecord.annotate.attribution.tagger import TaggedSpan
    from onrecord.schema.annotation import Sentence, Token

# Attributions less sure than this are left out.
THRESHOLD = 0.75


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
    links = _from_tags(text, tokens, sentences, tagged or ())
    found = [_attribution(link) for link in links]
    found.sort(key=lambda attribution: (attribution.content, attribution.cue))
    return tuple(attribution for attribution in found if attribution.confidence >= THRESHOLD)


def _from_tags(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], tagged: Sequence[TaggedSpan]
) -> list[Link]:
    layout, grammar = Layout(text, tokens, sentences), Grammar(tokens)
    quotations = [quotation for quotation in find_quotations(text) if not quotation.depth]
    parts = snap_to_quotations(layout, list(place_tagged(layout, tagged)), quotations)
    return carry_over(layout, link_parts(text, grammar, parts), quotations)


def _attribution(link: Link) -> Attribution:
    contents = sorted((part.start, part.end) for part in link.contents)
    return Attribution(
        source=((link.source.start, link.source.end),) if link.source else (),
        cue=((link.cue.start, link.cue.end),) if link.cue else (),
        content=tuple(contents),
        confidence=confidence(link),
        rule=link.rule,
    )
