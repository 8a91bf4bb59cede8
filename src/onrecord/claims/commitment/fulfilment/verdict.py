"""What one place of a report says of the fulfilment of a promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Party, Words
    from onrecord.vocabulary.dealings import Fulfilment


@dataclass(frozen=True, slots=True)
class Verdict:
    """A promise was kept, or not.

    `promise` is the token of the noun or deed that is judged, `by` whose promise it is where the words say
    so, `words` those that judge, `according_to` who asserts it where that is not the report. `is_plural`
    says that more than one promise is meant, `is_owned` that the words name the owner ("its promise"),
    `is_silent` that the deed is only told as not done, which breaks no promise before its day.
    """

    status: Fulfilment
    promise: int
    words: Words
    by: tuple[Party, ...] = ()
    according_to: str | None = None
    is_plural: bool = False
    is_owned: bool = False
    is_silent: bool = False
