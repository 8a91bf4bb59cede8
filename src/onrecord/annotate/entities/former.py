"""Two people of nearly one name, told apart by one of them having left the office of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.honorifics import honorifics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.names.name import Name
    from onrecord.schema.annotation import Token

_LEFT = frozenset({"former", "ex", "late"})
_MOST_WORDS = 3  # between "former" and the rank: "former US vice president"


def rank_before(tokens: Sequence[Token], name: Name) -> tuple[str, bool] | None:
    """Return the rank that stands before the name, in lower case, and whether it is a former one."""
    at = name.first - 1
    if at < 0 or tokens[at].sentence != tokens[name.first].sentence:
        return None
    if tokens[at].lower not in honorifics().ranks:
        return None
    before = tokens[max(0, at - _MOST_WORDS) : at]
    return tokens[at].lower, any(token.lower in _LEFT for token in before)


def exclude_each_other(one: set[tuple[str, bool]], other: set[tuple[str, bool]]) -> bool:
    """Tell whether one is called former holder of the rank that the other has now.

    "former president George Bush" is not "President George W. Bush".
    """
    return any((rank, not former) in other for rank, former in one)
