"""All repairs, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.text.edits import Draft, Edit, apply
from onrecord.text.repair.characters import broken_bytes, invisible, line_ends, mojibake, old_controls
from onrecord.text.repair.hyphen import broken_hyphens
from onrecord.text.repair.line_wrap import line_wraps
from onrecord.text.repair.quotes.repair import quote_damage
from onrecord.text.repair.run_together import run_together
from onrecord.text.repair.stray_stop import stray_stops

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# One repair may uncover another ("â" and "€™" with an invisible mark between, mojibake behind a »); a text is
# settled after two rounds, and one made to have many layers may keep the last.
_MOST_ROUNDS = 5


def repair_characters(draft: Draft, content: bytes, encoding: str) -> Draft:
    """Return the draft with readable characters only; `content` is what it was decoded from."""
    draft = apply(draft, broken_bytes(draft, content, encoding))
    return _until_settled(draft, (mojibake, old_controls, _lines_and_invisible))


def repair_words(draft: Draft) -> Draft:
    """Return the draft with the damage of translation and of vanished mark-up repaired."""
    draft = apply(draft, line_wraps(draft.text))
    finders = (quote_damage, run_together, stray_stops, broken_hyphens, mojibake, invisible)
    return _until_settled(draft, finders)


def _until_settled(draft: Draft, finders: Iterable[Callable[[str], Iterable[Edit]]]) -> Draft:
    for _ in range(_MOST_ROUNDS):
        before = draft
        for find in finders:
            draft = apply(draft, find(draft.text))
        if draft is before:
            break
    return draft


def _lines_and_invisible(text: str) -> Iterable[Edit]:
    yield from line_ends(text)
    yield from invisible(text)
