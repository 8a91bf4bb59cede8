"""Which promise a verdict is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.verdict import Verdict
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report

_REACH_NOUN = 5  # sentences between a promise and "the promise" that is judged
_POINTING = frozenset({"the", "that", "this", "these", "those", "both", "such"})
_REACH_DEED = 1  # sentences between a promise and "has not done so"


def judged_by_noun(scene: Scene, drafts: list[Draft], verdict: Verdict) -> list[int]:
    """Return the drafts whose promise the judged noun is: its own, else the last that fits before it."""
    own = [n for n, draft in enumerate(drafts) if draft.cue == verdict.promise]
    if own:
        return own
    report = scene.report
    nouns, lower = promise_words().nouns, report.tokens[verdict.promise].lower
    place = report.tokens[verdict.promise].sentence
    before = [
        n
        for n, draft in enumerate(drafts)
        if draft.cue < verdict.promise and place - report.tokens[draft.cue].sentence <= _REACH_NOUN
    ]
    if lower in nouns["agreement"]:
        before = [n for n in before if drafts[n].agreement and lower in str(drafts[n].agreement).lower()]
    theirs = [n for n in before if drafts[n].by in verdict.by]
    if verdict.is_owned and verdict.by:
        before = theirs
    elif verdict.is_owned:
        pass  # "her promise", and nobody knows whose: the last one
    elif not _points_back(report, verdict.promise):
        return []
    else:
        before = theirs or before
    return before if verdict.is_plural else _last(drafts, before)


def _points_back(report: Report, noun: int) -> bool:
    """Tell whether the noun means a promise told before: "the promise", "a promise it kept"."""
    if any(report.tokens[c].lower in _POINTING for c in report.children[noun]):
        complements = [c for c in report.with_dep(noun, "prep", "acl") if c > noun]
        return not complements
    return report.tokens[noun].dep in {"appos", "dobj", "attr"} and any(report.with_dep(noun, "relcl"))


def judged_by_deed(scene: Scene, drafts: list[Draft], verdict: Verdict) -> list[int]:
    """Return the drafts of the last promise before "did so", of its subject where it has one."""
    report = scene.report
    place = report.tokens[verdict.promise].sentence
    before = [
        n
        for n, draft in enumerate(drafts)
        if draft.content.end <= report.tokens[verdict.promise].start
        and place - report.tokens[draft.cue].sentence <= _REACH_DEED
    ]
    by_same = [n for n in before if drafts[n].by in verdict.by]
    return _last(drafts, by_same or before)


def _last(drafts: list[Draft], numbers: list[int]) -> list[int]:
    """Return the drafts made by the last word of promising among the numbers."""
    if not numbers:
        return []
    cue = max(drafts[n].cue for n in numbers)
    return [n for n in numbers if drafts[n].cue == cue]
