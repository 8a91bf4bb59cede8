"""Who said what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.query.found import Found, newest_first
from onrecord.query.named import named
from onrecord.query.within import is_within
from onrecord.schema.claim import Statement
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.query.within import Days


def said(view: View, days: Days, *, by: str | None = None, about: str | None = None) -> Found:
    """Return statements of reports of those days, the newest report first.

    Args:
        view: the record.
        days: of the reports.
        by: the speaker, under any of his names; None for everybody.
        about: words that must all occur in what was said; between double quotes they stand together.
    """
    wanted = Wanted(kinds=("statement",), words=about, published_from=days.first, published_by=days.last)
    if by is None:
        return Found(newest_first(view.claims(wanted)))
    speaker = named(view, by)
    spoken = [
        each
        for each in speaker.claims
        if isinstance(each.claim, Statement) and speaker.takes_part(each, as_doer=True)
    ]
    if about is not None:
        with_words = {each.claim.id for each in view.claims(wanted)}
        spoken = [each for each in spoken if each.claim.id in with_words]
    inside = (each for each in spoken if is_within(each.source.published, days))
    return Found(newest_first(inside), speaker.person, speaker.others)
