"""Deeds told as done "as promised", and what was done "despite promising" not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.content import deeds
from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.turned import turned
from onrecord.claims.commitment.noun_phrase import first_of
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


def done_true_to_word(scene: Scene) -> Iterator[Draft]:
    """Yield "True to his word, he sold the palace" as a promise to sell the palace, kept."""
    report, nouns = scene.report, promise_words().nouns
    for token in report.tokens:
        if token.lower not in nouns["promise"] | nouns["owned"] or not any(
            report.with_dep(token.index, "poss")
        ):
            continue
        first = first_of(report, token.index)
        before = " ".join(t.lower for t in report.tokens[max(0, first - 3) : first])
        if not before.endswith(tuple(fulfilment_words().as_promised["true_to"])):
            continue
        behind = report.tokens[token.index + 1]
        verb = _root(report, token.index)
        if behind.text not in {",", "."} or verb is None:
            continue
        by = scene.promisers(verb)
        for draft in scene.drafts(
            Making(token.index, "true_to_word"), by, deeds(report, verb, without=(token.index,))
        ):
            draft.due, draft.status = None, "kept"
            draft.status_evidence = [Words(report.tokens[first - 2].start, token.end)]
            yield draft


def _root(report: Report, token: int) -> int | None:
    """Return the main verb of the token's sentence, where it tells a deed done."""
    sentence = report.sentence_of(token)
    root = next((t for t in report.tokens[sentence.first : sentence.last] if t.dep == "ROOT"), None)
    return root.index if root is not None and root.tag == "VBD" else None


def _opening(report: Report, verb: int) -> int | None:
    """Return the token of "as" before "it had promised"; None where there is none, or an object."""
    others = [k for k in report.with_dep(verb, "dobj", "xcomp", "ccomp") if k > verb]
    if any(
        not report.tokens[k].tag.startswith("NNP") and report.tokens[k].lower != "do" for k in others
    ):  # "as promised Y" tells whom
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
