"""A verb with a clause for what is said: "said that …", "said …", "asked whether …", "…, he said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.rules.cue_verbs import cue_of
from onrecord.annotate.attribution.rules.speakers import speaker_of
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.annotate.attribution.rules.scene import Scene

_BE = frozenset(
    {"be", "is", "are", "was", "were", "been", "being", "'s", "’s", "am", "'m", "’m", "'re", "’re"}
)


def find_clauses(scene: Scene) -> Iterator[Link]:
    """Yield an attribution for each verb with a clause, but for those whose clauses are no contents."""
    never = cue_words().no_clause
    for token in scene.verbs:
        if token.lower in never or token.lower in _BE:
            continue
        clause = _clause_of(scene, token.index)
        if clause is None:
            continue
        source, cue = speaker_of(scene, token.index), cue_of(scene, token.index)
        contents = scene.contents(scene.subtree(clause), source, cue)
        if contents:
            yield Link(cue, source, contents, rule="clause")


def _clause_of(scene: Scene, verb: int) -> int | None:
    """Return the clause of a verb, rather one behind it; none that a semicolon parts from it."""
    clauses = list(scene.grammar.with_dep(verb, "ccomp"))
    behind = [clause for clause in clauses if clause > verb]
    if behind or not clauses:
        return behind[0] if behind else None
    between = scene.tokens[clauses[-1] : verb]
    return None if any(token.text == ";" for token in between) else clauses[-1]
