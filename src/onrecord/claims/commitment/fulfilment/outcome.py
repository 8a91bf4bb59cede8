"""What became of a promise by what the report tells right behind it, without naming the promise again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.aftermath import aftermath
from onrecord.claims.commitment.fulfilment.by_count import by_count
from onrecord.claims.commitment.fulfilment.by_deed import by_deed
from onrecord.claims.commitment.fulfilment.by_negation import by_negation
from onrecord.claims.commitment.fulfilment.stretch import opening
from onrecord.claims.commitment.fulfilment.verdict import Verdict

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def outcome(scene: Scene, draft: Draft, cues: frozenset[int]) -> Verdict | None:
    """Return what the stretches behind a promise tell of it, the first that tells anything.

    Numbers are compared with those promised; a deed not done is broken, before its day pending; a deed told
    as done is kept. Of a promise not to do something it is the other way round.
    """
    report = scene.report
    for stretch in aftermath(report, draft, cues):
        status = (
            by_count(report, draft, stretch)
            or by_negation(report, draft, stretch)
            or by_deed(scene, draft, stretch)
        )
        if status is not None:
            words = Words(report.tokens[opening(report, stretch)].start, _end(report, stretch))
            return Verdict(status, draft.content_at, words, is_silent=True)
    return None


def _end(report: Report, stretch: Stretch) -> int:
    return max(report.tokens[stretch.last - 1].end, report.tokens[opening(report, stretch)].end)
