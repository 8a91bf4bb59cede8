"""What a report says of each promise, and what follows where several verdicts differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.aftermath import Stretch
from onrecord.claims.commitment.fulfilment.again import draft_stems, is_negative, stem, verdict_by_deed
from onrecord.claims.commitment.fulfilment.by_count import by_count
from onrecord.claims.commitment.fulfilment.contested import contested
from onrecord.claims.commitment.fulfilment.disputed import is_disputed
from onrecord.claims.commitment.fulfilment.linked import judged_by_deed, judged_by_noun
from onrecord.claims.commitment.fulfilment.of_deed import verdicts_on_deeds
from onrecord.claims.commitment.fulfilment.of_noun import verdicts_on_nouns
from onrecord.claims.commitment.fulfilment.outcome import outcome

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.verdict import Verdict
    from onrecord.claims.commitment.scene import Scene


def settle(scene: Scene, drafts: list[Draft]) -> None:
    """Set status and its evidence of the drafts that the report judges; silence leaves them as they are."""
    cues = frozenset(draft.cue for draft in drafts)
    found = _by_verdicts(scene, drafts)
    for number, draft in enumerate(drafts):
        if number not in found and draft.status is None:
            told = _by_telling(scene, drafts, draft, cues)
            if told is not None:
                found[number] = [told]
    for number, verdicts in found.items():
        _apply(scene, drafts[number], verdicts)
    for draft in drafts:
        differing = contested(scene, draft, cues)
        if differing is not None:
            draft.status, draft.status_evidence = "disputed", [differing]


def _by_verdicts(scene: Scene, drafts: list[Draft]) -> dict[int, list[Verdict]]:
    """Return the verdicts on promises by name and by "did so", by the number of the draft."""
    found: dict[int, list[Verdict]] = {}
    for verdict in verdicts_on_nouns(scene):
        for number in judged_by_noun(scene, drafts, verdict):
            found.setdefault(number, []).append(verdict)
    for verdict in verdicts_on_deeds(scene):
        for number in judged_by_deed(scene, drafts, verdict):
            found.setdefault(number, []).append(_of_negative(scene, drafts[number], verdict))
    return found


def _by_telling(scene: Scene, drafts: list[Draft], draft: Draft, cues: frozenset[int]) -> Verdict | None:
    """Return the verdict of what is told behind the promise, if it is not about another one."""
    told = outcome(scene, draft, cues) or _counted(scene, draft, verdict_by_deed(scene, draft))
    if told is not None and _is_of_another(scene, drafts, draft, told):
        return None
    return told


def _of_negative(scene: Scene, draft: Draft, verdict: Verdict) -> Verdict:
    """Turn "did so" round where it was promised that nobody would."""
    if (
        draft.by in verdict.by
        or verdict.status not in {"kept", "broken"}
        or not is_negative(scene.report, draft)
    ):
        return verdict
    return replace(verdict, status="broken" if verdict.status == "kept" else "kept")


def _counted(scene: Scene, draft: Draft, told: Verdict | None) -> Verdict | None:
    """Cut "kept" down where fewer were done than promised: "It shared two stations out of six"."""
    if told is None or told.status != "kept":
        return told
    inside = [t for t in scene.report.tokens if told.words.start <= t.start]
    first = inside[0].index
    stretch = Stretch(first, scene.report.sentence_of(first).last, is_next=True)
    status = by_count(scene.report, draft, stretch)
    return replace(told, status=status) if status is not None else told


def _is_of_another(scene: Scene, drafts: list[Draft], draft: Draft, told: Verdict) -> bool:
    """Tell whether the words that judge share more with another promise of the same sentence."""
    report = scene.report
    place = report.tokens[draft.content_at].sentence
    inside = [t for t in report.tokens if told.words.start <= t.start < told.words.end]
    stems = {stem(t.lower) for t in inside if t.tag.startswith(("NN", "VB"))}
    shared = len(stems & draft_stems(report, draft))
    others = [
        d for d in drafts if d.content != draft.content and report.tokens[d.content_at].sentence == place
    ]
    return any(len(stems & draft_stems(report, other)) > shared for other in others)


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
        or (verdict.is_silent and not _is_far(scene, draft))
    ):
        return
    sentence = scene.report.sentence_of(draft.content_at)
    words = scene.report.annotations.text[sentence.start : sentence.end]
    if len(due) > len("2006") and due[:4] not in words:
        draft.due = f"{int(due[:4]) - 1}{due[4:]}"


def _is_far(scene: Scene, draft: Draft) -> bool:
    """Tell whether a deadline without a year lies more than half a year ahead: the year before is meant."""
    published, due = scene.report.published, draft.due
    if published is None or due is None or len(due) < len("2006-05") or len(published) < len("2006-05"):
        return False
    months = (int(due[:4]) - int(published[:4])) * 12 + int(due[5:7]) - int(published[5:7])
    return months > _HALF_A_YEAR


_HALF_A_YEAR = 6  # months
