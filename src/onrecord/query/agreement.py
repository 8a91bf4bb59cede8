"""What the record has on an agreement: who signed it when, and what was promised under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.query.found import Found, newest_first
from onrecord.reconcile.spelling import folded
from onrecord.schema.claim import Commitment
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.schema.claim import Claim


def agreement(view: View, name: str) -> Found:
    """Return the claims of agreements and of promises under one whose name has all words of `name`.

    Args:
        view: the record.
        name: words of the agreement's name; between double quotes they stand together.
    """
    made = view.claims(Wanted(kinds=("agreement",), words=name))
    promised = view.claims(Wanted(kinds=("commitment",), words=name))
    under = (each for each in promised if _is_under(each.claim, name))
    return Found(newest_first((*made, *under)))


def _is_under(claim: Claim, name: str) -> bool:
    """Tell whether a promise was made under an agreement of that name, not only with its words."""
    if not isinstance(claim, Commitment) or claim.agreement is None:
        return False
    return _words(name) <= _words(claim.agreement)


def _words(name: str) -> set[str]:
    """Return the folded words, without the plural's s: the index takes "accord" for "accords" too."""
    return {folded(word).removesuffix("s") for word in re.findall(r"\w+", name)}
