from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.timex.lexicon import english
from onrecord.annotate.timex.tense import direction_of
from onrecord.schema.annotation import Token

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "verb", "tag", "auxiliary", "direction"),
    [
        ("They met on Thursday", "met", "VBD", "", "past"),
        ("They will meet on Thursday", "meet", "VB", "will", "future"),
        ("They might meet on Thursday", "meet", "VB", "might", "future"),
        ("To meet on Thursday", "meet", "VB", "To", "future"),
        ("They meet on Thursday", "meet", "VBP", "", "future"),
        ("He says on Thursday", "says", "VBZ", "", "present"),
        ("It was signed on Thursday", "signed", "VBN", "was", "past"),
        ("It is scheduled on Thursday", "scheduled", "VBN", "is", "future"),
        ("Talks planned on Thursday", "planned", "VBN", "", "future"),
        ("It had planned on Thursday", "planned", "VBN", "had", "unknown"),
        ("Meeting on Thursday", "Meeting", "VBG", "", "unknown"),
    ],
)
def test_the_verb_says_which_way_a_clause_looks(  # noqa: PLR0913, PLR0917 - one column of the table each
    clause: Callable[..., list[Token]], text: str, verb: str, tag: str, auxiliary: str, direction: str
) -> None:
    tokens = clause(text, verb, tag, auxiliary)
    assert direction_of(tokens, tokens[-1], english().lists) == direction


def test_a_token_without_a_verb_above_has_no_direction() -> None:
    lone = Token(0, 0, 3, "Now", "now", "RB", "ROOT", 0, 0)
    assert direction_of([lone], lone, english().lists) == "unknown"


def test_a_broken_parse_has_no_direction() -> None:
    stray = Token(0, 0, 3, "Now", "now", "RB", "dep", 99, 0)
    assert direction_of([stray], stray, english().lists) == "unknown"
