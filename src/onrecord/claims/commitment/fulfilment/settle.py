"""Which promise a verdict is about, and what follows where several verdicts differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.again import verdict_by_deed
from onrecord.claims.commitment.fulfilment.disputed import is_disputed
from onrecord.claims.commitment.fulfilment.of_deed import verdicts_on_deeds
from onrecord.claims.commitment.fulfilment.of_noun import verdicts_on_nouns
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.verdict import Verdict
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report

_REACH_NOUN = 5  # sentences between a promise and "the promise" that is judged
_POINTING = frozenset({"the", "that", "this", "these", "those", "both", "such"})
_REACH_DEED = 1  # sentences between a promise and "has not done so"


def settle(scene: Scene, drafts: list[Draft]) -> None:
    """Set status and its evidence of the drafts that the report judges; silence leaves them as they are."""
    found: dict[int, list[Verdict]] = {}
    for verdict in verdicts_on_nouns(scene):
        for number in _judged_by_noun(scene, drafts, verdict):
            found.setdefault(number, []).append(verdict)
    for verdict in verdicts_on_deeds(scene):
        for number in _judged_by_deed(scene, drafts, verdict):
            found.setdefault(number, []).append(verdict)
    for number, draft in enumerate(drafts):
        if number not in found and draft.status is None:
            told = verdict_by_deed(scene, draft)
            if told is not None:
                found[number] = [told]
    for number, verdicts in found.items():
        _apply(scene, drafts[number], verdicts)


def _judged_by_noun(scene: Scene, drafts: list[Draft], verdict: Verdict) -> list[int]:
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


def _judged_by_deed(scene: Scene, drafts: list[Draft], verdict: Verdict) -> list[int]:
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


def _apply(scene: Scene, draft: Draft, verdicts: list[Verdict]) -> None:
    """Take the last verdict; who asserts opposite ones, or denies one, makes the promise disputed."""
    last = verdicts[-1]
    _settle_year(scene, draft, last)
    statuses = {verdict.status for verdict in verdicts}
    asserters = {verdict.according_to for verdict in verdicts}
    if last.status == "broken" and last.is_silent and _is_ahead(scene, draft):
        last = replace(last, status="pending")  # what is not yet due is not broken by not being done
    draft.status, draft.according_to = last.status, last.according_to or draft.according_to
    if last.according_to is None:
        draft.according_to = None
    draft.status_evidence = [verdict.words for verdict in verdicts]
    if {"kept", "broken"} <= statuses and len(asserters) > 1:
        draft.status = "disputed"
        return
    denial = is_disputed(scene, last)
    if denial is not None:
        draft.status = "disputed"
        draft.status_evidence.append(denial)


def _is_ahead(scene: Scene, draft: Draft) -> bool:
    published = scene.report.published
    return bool(published and draft.due and draft.due[:10] > published[: len(draft.due)])


def _settle_year(scene: Scene, draft: Draft, verdict: Verdict) -> None:
    """Put "by May 5" of a promise that was kept or broken into the past, unless the words name the year."""
    due = draft.due
    if (
        due is None
        or not _is_ahead(scene, draft)
        or verdict.status not in {"kept", "broken"}
        or verdict.is_silent
    ):
        return
    sentence = scene.report.sentence_of(draft.content_at)
    words = scene.report.annotations.text[sentence.start : sentence.end]
    if len(due) > len("2006") and due[:4] not in words:
        draft.due = f"{int(due[:4]) - 1}{due[4:]}"
