"""Deeds told as done "as promised", and what was done "despite promising" not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.content import deeds
from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.turned import turned
from onrecord.claims.commitment.scene import Making
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def done_as_promised(scene: Scene) -> Iterator[Draft]:
    """Yield "cut its rate, as it had promised" as a promise to cut the rate, kept unless it is negated."""
    report = scene.report
    for token in report.tokens:
        if token.lower not in fulfilment_words().as_promised["verbs"] or token.tag not in {"VBN", "VBD"}:
            continue
        opening = _opening(report, token.index)
        verb = _main_verb(report, token.index) if opening is not None else None
        if opening is None or verb is None:
            continue
        subject = subject_of(report, verb)
        by = scene.cast.at(subject) if subject is not None else []
        status = turned(report, verb, "kept")
        contents = deeds(report, verb, without=(token.index,))
        for draft in scene.drafts(Making(token.index, "as_promised"), by, contents):
            draft.due = None  # the day is that of the deed, not one it was promised for
            draft.status = status
            draft.status_evidence = [Words(report.tokens[opening].start, token.end)]
            yield draft


def _opening(report: Report, verb: int) -> int | None:
    """Return the token of "as" before "it had promised"; None where there is none, or an object."""
    if any(k > verb for k in report.with_dep(verb, "dobj", "xcomp", "ccomp")):
        return None
    for k in range(verb - 1, max(verb - 6, report.sentence_of(verb).first - 1), -1):
        token = report.tokens[k]
        if token.lower == "as":
            return k if report.tokens[k - 1].lower not in {"same", "such"} else None
        if token.text in {",", ";"} or token.lower in promise_words().words["if"]:
            return None
    return None


def _main_verb(report: Report, verb: int) -> int | None:
    """Return the verb of the deed: the one above, past or perfect."""
    above = report.tokens[report.tokens[verb].head]
    if above.index == verb or not above.tag.startswith("VB"):
        return None
    aux = {report.tokens[c].lower for c in report.with_dep(above.index, "aux", "auxpass")}
    is_told = above.tag == "VBD" or bool(aux & {"has", "have", "had", "did", "was", "were"})
    return above.index if is_told else None
