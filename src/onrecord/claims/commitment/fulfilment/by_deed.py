"""What a report tells as done, right behind a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.fulfilment.again import draft_stems, is_negative, stem
from onrecord.claims.commitment.fulfilment.by_negation import is_undone
from onrecord.claims.commitment.fulfilment.stretch import is_about, is_perfect, lower_words, tells_same_deed
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.fulfilment.aftermath import Stretch
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment


def by_deed(scene: Scene, draft: Draft, stretch: Stretch) -> Fulfilment | None:
    """Return kept for a deed told in the past right behind the promise, of what or who was promised.

    Of a promise not to do something the deed is a breach, and so is the contrary of what was promised.
    """
    report = scene.report
    words = lower_words(report, stretch)
    if words[-3:-1] == ["done", ","] or "done" in words[:2]:
        return "kept"
    if is_undone(words, " ".join(words)):
        return None
    negative = is_negative(report, draft)
    if _is_contrary(report, draft, stretch) or (negative and tells_same_deed(report, draft, stretch)):
        return "broken"
    if not stretch.is_next or not _is_meant(scene, draft, stretch):
        return None
    if negative:
        return "kept" if "without" in words else "broken"
    return "kept"


def _is_meant(scene: Scene, draft: Draft, stretch: Stretch) -> bool:
    """Tell whether the stretch tells the deed itself, or of its subject that something came to pass."""
    report = scene.report
    inside = report.tokens[stretch.first : stretch.last]
    is_joined = not any(t.dep in {"nsubj", "nsubjpass"} for t in inside)  # "promised to leave, and left"
    if is_joined and tells_same_deed(report, draft, stretch):
        return True
    if not _is_about_subject(scene, draft, stretch) and not _is_settled(report, stretch):
        return False
    told = [t for t in inside if t.tag == "VBD" or (t.tag.startswith("VB") and is_perfect(report, t.index))]
    later = {t.lower for t in inside} & (fulfilment_words().turns["later"] | {"if", "hope", "hopes", "hoped"})
    return bool(told) and not later and told[0].lower not in _SAYS


def _is_contrary(report: Report, draft: Draft, stretch: Stretch) -> bool:
    """Tell whether what was to shrink has grown, or the other way round."""
    words = fulfilment_words().contraries
    promised = {t.lower for t in report.tokens if draft.content.start <= t.start < draft.content.end}
    told = {t.lower for t in report.tokens[stretch.first : stretch.last] if t.tag.startswith("VB")}
    return bool(promised & words["down"] and told & words["up"]) or bool(
        promised & words["up"] and told & words["down"]
    )


def _is_about_subject(scene: Scene, draft: Draft, stretch: Stretch) -> bool:
    """Tell whether the first subject is what was promised, who promised it, or a pronoun."""
    report = scene.report
    subject = next(
        (t for t in report.tokens[stretch.first : stretch.last] if t.dep in {"nsubj", "nsubjpass"}), None
    )
    if subject is None:
        return False
    if subject.lower in fulfilment_words().outcomes["pointing"] or stem(subject.lower) in draft_stems(
        report, draft
    ):
        return True
    is_promiser = draft.by in scene.cast.at(subject.index)
    return is_promiser and is_about(report, draft, stretch)


def _is_settled(report: Report, stretch: Stretch) -> bool:
    """Tell whether something was paid, delivered or completed: "The last instalment was paid in May"."""
    done = fulfilment_words().deeds["done"]
    return any(
        t.lower in done and t.tag == "VBN" and any(report.with_dep(t.index, "nsubjpass"))
        for t in report.tokens[stretch.first : stretch.last]
    )


_SAYS = frozenset(
    {"said", "told", "added", "called", "asked", "warned", "met", "refused", "declined", "hoped"}
)
