"""Whom "he", "she", "him", "her" and "his" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.entities.persons import Person
    from onrecord.schema.annotation import Sentence, Token


def resolve_pronouns(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], persons: Sequence[Person]
) -> list[list[int]]:
    """Return for each person the tokens that are pronouns for that person, in order."""
    return [[] for _ in persons]
