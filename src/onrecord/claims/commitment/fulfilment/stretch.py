"""What a stretch of text behind a promise speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.again import GENERAL, draft_stems, stem
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.report import Report


def lower_words(report: Report, stretch: Stretch) -> list[str]:
    """Return the words of a stretch in lower case."""
    return [t.lower for t in report.tokens[stretch.first : stretch.last]]


def is_about(report: Report, draft: Draft, stretch: Stretch) -> bool:
    """Tell whether a stretch speaks of what was promised: by its words, or by a pronoun at its beginning."""
    tokens = report.tokens[stretch.first : stretch.last]
    stems = {stem(t.lower) for t in tokens if t.tag.startswith(("NN", "VB"))}
    if stems & draft_stems(report, draft):
        return True
    opening_words = [t for t in tokens if t.tag not in {",", ":", "CC", "RB", "IN", "WDT"}][:2]
    if (
        opening_words
        and opening_words[0].tag == "CD"
        and not any(t.tag.startswith("NN") for t in opening_words)
    ):
        return stretch.is_next  # "Ninety-three remain"
    return stretch.is_next and any(t.lower in fulfilment_words().outcomes["pointing"] for t in opening_words)


def is_ahead(report: Report, draft: Draft) -> bool:
    """Tell whether the day of a promise is still to come on the day of the report."""
    published = report.published
    if not published or not draft.due:
        return False
    today = published[: len(draft.due)]
    return draft.due > today or (draft.due == today and len(today) < len(published))


def is_perfect(report: Report, verb: int) -> bool:
    """Tell whether a participle stands with "has" or "was"."""
    aux = {report.tokens[c].lower for c in report.with_dep(verb, "aux", "auxpass")}
    return bool(aux & {"has", "have", "had", "was", "were"})


def tells_same_deed(report: Report, draft: Draft, stretch: Stretch) -> bool:
    """Tell whether a verb of the promise is told in the past."""
    inside = [t for t in report.tokens if draft.content.start <= t.start < draft.content.end]
    verbs = {stem(t.lower) for t in inside if t.tag.startswith("VB")} - GENERAL
    told = [
        t
        for t in report.tokens[stretch.first : stretch.last]
        if t.tag == "VBD" or is_perfect(report, t.index)
    ]
    return any(stem(t.lower) in verbs for t in told)


def opening(report: Report, stretch: Stretch) -> int:
    """Return the first token of a stretch behind marks and joints."""
    marks = {",", ";", ":", "-", "--", "–", "—", "and", "but"}
    return next(
        (k for k in range(stretch.first, stretch.last) if report.tokens[k].lower not in marks), stretch.first
    )
