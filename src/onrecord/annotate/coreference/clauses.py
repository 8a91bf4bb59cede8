"""Who does what in a clause: subjects of verbs, and the verbs above a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.annotation import Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_MOST_STEPS = 40  # no tree of a real sentence is deeper; a broken one must not hold us up


def subjects_of_verbs(tokens: Sequence[Token]) -> dict[int, int]:
    """Map each token that has a subject to it; of several the first."""
    found: dict[int, int] = {}
    for token in tokens:
        if token.dep in _SUBJECTS:
            found.setdefault(token.head, token.index)
    return found


def possessors(tokens: Sequence[Token]) -> dict[int, int]:
    """Map each noun that has a possessor before it to that: "offer" to "Berg" in "Berg's offer"."""
    return {token.head: token.index for token in tokens if token.dep == "poss"}


def ancestors(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Yield the heads above the token, nearest first."""
    for _ in range(_MOST_STEPS):
        head = tokens[index].head
        if head == index:
            return
        yield head
        index = head


def main_subjects(tokens: Sequence[Token], sentence: Sentence, subjects: dict[int, int]) -> list[int]:
    """Return the subjects of the sentence's roots, in order."""
    roots = [
        index
        for index in range(sentence.first, sentence.last)
        if tokens[index].head == index or tokens[index].dep == "ROOT"
    ]
    return [subjects[root] for root in roots if root in subjects]
