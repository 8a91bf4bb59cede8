"""Quotations bound to the verbs of speech beside them, whole, and as many as a verb has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.likely_cue import CueChoice
from onrecord.annotate.attribution.link import Link, Links
from onrecord.annotate.attribution.overlaps import overlap
from onrecord.annotate.attribution.parts import place
from onrecord.annotate.attribution.rules.begun_unquoted import with_clause
from onrecord.annotate.attribution.rules.cue_verbs import cue_of
from onrecord.annotate.attribution.rules.speakers import speaker_of
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.quotations import Quotation
    from onrecord.annotate.attribution.rules.scene import Scene

_FEWEST_WORDS = 4  # of a quotation that no clause reaches; fewer are names, titles, irony


def bind_quotations(scene: Scene, links: Sequence[Link]) -> Links:
    """Return the links with the quotations that belong to them, and quotations of paragraphs without a cue.

    A content that reaches into a quotation takes all of it. Another quotation goes to the likeliest verb of
    speech of its paragraph, which becomes a link of its own if it had none.
    """
    free: list[Part] = []
    links_in: defaultdict[int, list[Link]] = defaultdict(list)
    for link in links:
        for paragraph in {part.paragraph for part in link.contents}:
            links_in[paragraph].append(link)
    for quotation in scene.quotations:
        part = _part(scene, quotation)
        here = links_in[part.paragraph]
        reaching = [link for link in here if any(overlap(p, part) for p in link.contents)]
        reaching = [link for link in reaching if link.cue is None or not overlap(link.cue, part)]
        if reaching:
            best = max(reaching, key=lambda link: max(overlap(p, part) for p in link.contents))
            best.contents = _with(best.contents, part, scene)
        elif part.last - part.first > _FEWEST_WORDS:
            free.append(part)
    return _bind_free(scene, list(links), free)


def _bind_free(scene: Scene, links: list[Link], free: Sequence[Part]) -> Links:
    by_cue = {link.cue: link for link in links if link.cue is not None}
    cues = {**by_cue, **{cue: None for cue in _verbs_of_speech(scene) if cue not in by_cue}}
    choice = CueChoice(scene.layout.text, scene.grammar, free)
    cues_in: defaultdict[int, list[Part]] = defaultdict(list)
    for cue in sorted(cues, key=lambda cue: cue.start):
        if _speaks(scene, cue):
            cues_in[cue.paragraph].append(cue)
    orphans = []
    for part in free:
        here = cues_in[part.paragraph]
        if not here:
            orphans.append(part)
            continue
        cue, _ = choice.best(part, here)
        link = cues[cue]
        if link is None:
            verb = scene.grammar.verb_in(cue.first, cue.last)
            link = Link(cue, speaker_of(scene, cue.last if verb is None else verb), rule="quoted")
            cues[cue] = link
            links.append(link)
        link.contents.append(with_clause(scene, part, cue))
    return Links(links, orphans)


def _part(scene: Scene, quotation: Quotation) -> Part:
    return place(scene.layout, "content", quotation.start, quotation.end, 1.0)


def _with(contents: Sequence[Part], part: Part, scene: Scene) -> list[Part]:
    """Return the contents with those that reach into `part` made one with it."""
    reaching = [p for p in contents if overlap(p, part)]
    start = min(part.start, *(p.start for p in reaching))
    end = max(part.end, *(p.end for p in reaching))
    whole = place(scene.layout, "content", start, end, 1.0)
    return [p for p in contents if not overlap(p, whole)] + [whole]


def _verbs_of_speech(scene: Scene) -> list[Part]:
    speech = cue_words().speech
    return [cue_of(scene, token.index) for token in scene.verbs if token.lower in speech]


def _speaks(scene: Scene, cue: Part) -> bool:
    speech = cue_words().speech
    return any(
        token.lower in speech or token.lower == "according"
        for token in scene.tokens[cue.first : cue.last + 1]
    )
