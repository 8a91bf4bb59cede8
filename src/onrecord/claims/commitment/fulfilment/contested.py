"""Whether two sides tell opposite things right behind a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.aftermath import aftermath
from onrecord.claims.commitment.fulfilment.stretch import is_about
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def contested(scene: Scene, draft: Draft, cues: frozenset[int]) -> Words | None:
    """Return the words in which sides differ over a promise, or None.

    Either the words say so ("disagree", "an invention"), or two speak of it and neither confirms what the
    other said. Who claims the promise itself is one of the two.
    """
    report = scene.report
    stretches = aftermath(report, draft, cues)
    if not stretches:
        return None
    words = [t.lower for s in stretches for t in report.tokens[s.first : s.last]]
    begin = draft.evidence[0].start if draft.according_to else report.tokens[stretches[0].first].start
    found = Words(begin, max(report.tokens[stretches[-1].last - 1].end, begin + 1))
    text = " ".join(words)
    if any(phrase in text for phrase in fulfilment_words().dispute["differ"]):
        return found
    speakers = {name for s in stretches for name in _speakers(scene, s)}
    claimant = {draft.according_to} if draft.according_to else set()
    is_confirmed = bool(set(words) & fulfilment_words().dispute["confirm"])
    if len(speakers | claimant) < _SIDES or not speakers or is_confirmed:
        return None
    return found if claimant or any(is_about(report, draft, s) for s in stretches) else None


_SIDES = 2


def _speakers(scene: Scene, stretch: Stretch) -> set[str]:
    """Return the names of those who speak in a stretch."""
    report = scene.report
    found = set()
    for verb in range(stretch.first, stretch.last):
        token = report.tokens[verb]
        if token.lower not in promise_words().words["say"] or not token.tag.startswith("VB"):
            continue
        subject = _subject(report, verb)
        if subject is not None:
            found |= {party.name for party in scene.cast.at(subject)[:1]} or {report.tokens[subject].lower}
    return found


def _subject(report: Report, verb: int) -> int | None:
    """Return the subject of a verb of speech, that of the first of two joined ones included."""
    own = next(report.with_dep(verb, "nsubj"), None)
    if own is None and report.tokens[verb].dep == "conj":
        return next(report.with_dep(report.tokens[verb].head, "nsubj"), None)
    return own
