"""Infinitives for what somebody wants, plans, promises or refuses; "is expected to", "seems to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.rules.cue_verbs import cue_of
from onrecord.annotate.attribution.rules.speakers import speaker_of
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.annotate.attribution.rules.scene import Scene


def find_infinitives(scene: Scene) -> Iterator[Link]:
    """Yield an attribution for each verb of the lists with an infinitive."""
    words = cue_words()
    for token in scene.verbs:
        infinitive = next(scene.grammar.with_dep(token.index, "xcomp"), None)
        if infinitive is None or infinitive < token.index:
            continue
        has_to = any(scene.tokens[k].lower == "to" for k in scene.grammar.children[infinitive])
        is_passive = any(True for _ in scene.grammar.with_dep(token.index, "auxpass", "nsubjpass"))
        is_seeming = token.lower in words.seeming or (is_passive and has_to and token.lower in words.passive)
        if is_seeming:
            yield from _seeming(scene, token.index, infinitive)
        elif has_to and not is_passive and (token.lower in words.infinitive or _calls_on(scene, token.index)):
            source, cue = speaker_of(scene, token.index), cue_of(scene, token.index)
            contents = scene.contents(scene.subtree(infinitive), source, cue)
            if contents:
                yield Link(cue, source, contents, rule="infinitive")


def _calls_on(scene: Scene, verb: int) -> bool:
    """Tell whether somebody is called on to do something; "called the meeting to order" is none."""
    words = cue_words().preposition["on"]
    prepositions = (scene.tokens[child].lower for child in scene.grammar.with_dep(verb, "prep"))
    return scene.tokens[verb].lower in words and "on" in prepositions


def _seeming(scene: Scene, verb: int, infinitive: int) -> Iterator[Link]:
    """Yield "[Berg] seems [to go]": subject and infinitive are said, by nobody or by an agent."""
    cue = cue_of(scene, verb)
    words = scene.subtree(infinitive)
    for subject in scene.grammar.subjects(verb):
        words = sorted({*words, *scene.subtree(subject)})
    contents = scene.contents(words, None, cue)
    if contents:
        yield Link(cue, None, contents, rule="seeming")
