"""Who speaks by a verb: its subject, however far it stands, or its agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.rules.scene import Scene

_EXPLETIVE = frozenset({"it", "there", "that", "this", "what", "which"})
_LONGEST = 40  # words; a longer subject is a wrong parse


def speaker_of(scene: Scene, verb: int) -> Part | None:
    """Return the words for who speaks by the verb at a token, or None."""
    grammar, tokens = scene.grammar, scene.tokens
    is_passive = any(True for _ in grammar.with_dep(verb, "auxpass", "nsubjpass"))
    if is_passive:
        candidates = grammar.agents(verb)
    else:
        own = grammar.subjects(verb) or _inverted(scene, verb)
        candidates = own or _quoted_as(scene, verb) or grammar.handed_on(verb)
    for head in candidates:
        if not (is_passive and tokens[head].lower in _EXPLETIVE):
            return noun_phrase(scene, head, verb)
    return None


def _quoted_as(scene: Scene, verb: int) -> list[int]:
    """Return the object of "quoted Berg as saying"."""
    token = scene.tokens[verb]
    preposition = scene.tokens[token.head]
    if token.dep != "pcomp" or preposition.lower != "as":
        return []
    return list(scene.grammar.with_dep(preposition.head, "dobj", "nsubjpass"))


def _inverted(scene: Scene, verb: int) -> list[int]:
    """Return the subject behind its verb where the parser took it for an object: `"…," said Anna Berg`."""
    tokens = scene.tokens
    before = tokens[verb - 1].text if verb else ""
    if before not in {",", "”", '"', "''", "’", "?", "!"} or tokens[verb].tag not in {"VBD", "VBZ"}:
        return []
    return [k for k in scene.grammar.children[verb] if tokens[k].dep in {"dobj", "attr", "oprd"} and k > verb]


def noun_phrase(scene: Scene, head: int, verb: int) -> Part:
    """Return the words of the noun phrase at `head`, cut where they would reach over the verb."""
    words = scene.subtree(head)
    first, last = words[0], words[-1]
    if head < verb:
        last = min(last, verb - 1)
    else:
        first = max(first, verb + 1)
    first, last = max(first, head - _LONGEST), min(last, head + _LONGEST)
    return scene.part("source", *scene.trimmed(first, last), 1.0)
