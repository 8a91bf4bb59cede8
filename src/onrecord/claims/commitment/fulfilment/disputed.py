"""Whether somebody contests what is said of a promise: "which the ministry denies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.phrase import below
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.fulfilment.verdict import Verdict
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report

_REACH = 2  # sentences behind a verdict in which it may be denied


def is_disputed(scene: Scene, verdict: Verdict) -> Words | None:
    """Return the words that contest a verdict somebody asserts, or None.

    A verdict of the report itself is contested only where the words deny it outright in its own sentence.
    """
    report = scene.report
    at = next(t.index for t in report.tokens if t.end > verdict.words.start)
    here = report.sentence_of(at)
    reach = _REACH if verdict.according_to is not None else 0
    for sentence in report.annotations.sentences[here.index : here.index + reach + 1]:
        for k in range(sentence.first, sentence.last):
            behind = report.tokens[k].start >= verdict.words.end
            contests = _denies(report, k) or (behind and _contradicts(scene, k, verdict))
            if contests and (behind or sentence.index == here.index):
                return words_with_denier(report, k)
    return None


def _denies(report: Report, k: int) -> bool:
    token = report.tokens[k]
    if token.lower not in fulfilment_words().dispute["deny"]:
        return False
    if not token.tag.startswith("VB"):
        return False
    objects = {report.tokens[o].lower for o in report.with_dep(k, "dobj", "nsubjpass")}
    if token.dep in {"relcl", "acl"}:
        objects.add(report.tokens[token.head].lower)
    return bool(objects & (fulfilment_words().dispute["charges"] | _POINTING)) or any(
        report.with_dep(k, "ccomp", "xcomp")
    )


_POINTING = frozenset({"which", "that", "this", "it"})


def _contradicts(scene: Scene, k: int, verdict: Verdict) -> bool:
    """Tell whether somebody else says the contrary: "farmers say they have received nothing"."""
    report = scene.report
    if report.tokens[k].lower not in promise_words().words["say"] or verdict.according_to is None:
        return False
    subject = next(report.with_dep(k, "nsubj"), None)
    if subject is None:
        return False
    others = {party.name for party in scene.cast.at(subject)}
    if not others or verdict.according_to in others:
        return False
    said = {report.tokens[c].lower for child in report.with_dep(k, "ccomp") for c in below(report, child)}
    contrary = _CONTRARY[verdict.status != "broken"]
    return bool(said & contrary())


def _says_not() -> frozenset[str]:
    words = fulfilment_words()
    return words.turns["not"] | words.verdicts["broken"] | words.dispute["untrue"] | {"only"}


def _says_kept() -> frozenset[str]:
    words = fulfilment_words()
    return words.verdicts["kept"] | words.dispute["untrue"]


_CONTRARY = {True: _says_not, False: _says_kept}


def words_with_denier(report: Report, verb: int) -> Words:
    """Return the words from the denier to the verb, or from the verb to him: "said farmers"."""
    denier = next(report.with_dep(verb, "nsubj", "nsubjpass"), verb)
    first, last = sorted((denier, verb))
    return Words(report.tokens[first].start, report.tokens[last].end)
