"""What an agreement obliges somebody to: "under the accord X must", "the treaty requires X to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.commitment.agreed import agreement_name
from onrecord.claims.commitment.content import clause, deeds
from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.phrase import has_to, joined
from onrecord.claims.commitment.scene import Making
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.content import Content
    from onrecord.claims.commitment.draft import Draft, Party
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def obliged(scene: Scene) -> Iterator[Draft]:
    """Yield what agreements oblige named parties to do."""
    for token in scene.report.tokens:
        if not _is_agreement(scene.report, token.index):
            continue
        yield from _under(scene, token.index)
        yield from _which(scene, token.index)
        yield from _requires(scene, token.index)


def in_turn(scene: Scene, drafts: list[Draft]) -> Iterator[Draft]:
    """Yield what the other side owes: "The Council, in exchange, will pay", "The Front was to disarm".

    It follows a sentence that told what an agreement obliges somebody to.
    """
    report = scene.report
    bound = {
        report.tokens[d.cue].sentence for d in drafts if d.rule in _OBLIGING or d.rule.startswith("agree")
    }
    owed = {report.tokens[d.cue].sentence for d in drafts if d.rule in _OBLIGING}
    for sentence in report.annotations.sentences:
        before = {sentence.index - 1, sentence.index - 2}
        text = " ".join(t.lower for t in report.tokens[sentence.first : sentence.last])
        root = next((t.index for t in report.tokens[sentence.first : sentence.last] if t.dep == "ROOT"), None)
        if root is None or sentence.index in bound:
            continue
        is_answer = before & bound and any(phrase in text for phrase in promise_words().obliges["in_turn"])
        is_next = sentence.index - 1 in owed and _is_to(report, root)
        if is_answer or is_next:
            yield from _bound(scene, root, root, "in_turn", root)


_OBLIGING = frozenset({"under_agreement", "under_which", "agreement_requires", "agreement_states"})


def _is_to(report: Report, verb: int) -> bool:
    """Tell whether the verb is "was to" or "were to" with the deed behind it."""
    deeds_behind = [k for k in report.with_dep(verb, "xcomp") if has_to(report, k)]
    return report.tokens[verb].lower in {"was", "were"} and bool(deeds_behind)


def _is_agreement(report: Report, noun: int) -> bool:
    nouns = promise_words().nouns
    lower = report.tokens[noun].lower
    if lower in {"it", "this", "that"} and report.tokens[report.tokens[noun].head].lower == "under":
        return True  # "Under it the army was to withdraw"
    return (
        lower in nouns["agreement"]
        and lower not in nouns["loose"]
        and report.tokens[noun].tag.startswith("NN")
    )


def _under(scene: Scene, noun: int) -> Iterator[Draft]:
    """Yield "under the accord, X will withdraw" and "X must pay under the terms of the accord"."""
    report = scene.report
    top, preposition = noun, report.tokens[noun].head
    while report.tokens[preposition].lower in {"of", "to"} and report.tokens[preposition].head != preposition:
        above = report.tokens[preposition].head  # "terms of the accord", "according to the accord"
        if report.tokens[above].lower in _TERMS:
            top, preposition = above, report.tokens[above].head
        elif report.tokens[above].lower == "according":
            preposition = above
            break
        else:
            return
    if report.tokens[preposition].lower not in promise_words().obliges["under"] or top == preposition:
        return
    verb = report.tokens[preposition].head
    if report.tokens[verb].tag.startswith("VB"):
        for member in joined(report, verb):
            if member == verb or report.tokens[member].tag.startswith("VB"):
                yield from _bound(scene, member, noun, "under_agreement", verb)


_TERMS = frozenset({"terms", "term", "provisions", "conditions", "part"})


def _which(scene: Scene, noun: int) -> Iterator[Draft]:
    """Yield "an accord under which X will withdraw"."""
    report = scene.report
    for verb in report.with_dep(noun, "relcl", "acl"):
        for preposition in report.with_dep(verb, "prep"):
            is_under = report.tokens[preposition].lower in {"under", "by", "in"}
            if is_under and any(
                report.tokens[k].lower == "which" for k in report.with_dep(preposition, "pobj", "pcomp")
            ):
                yield from _bound(scene, verb, noun, "under_which", verb)
        if any(report.tokens[k].lower == "whereby" for k in report.children[verb]):
            yield from _bound(scene, verb, noun, "under_which", verb)


def _bound(scene: Scene, verb: int, noun: int, rule: str, first: int) -> Iterator[Draft]:
    """Yield what a verb with "will", "must", "has to", "is to" or "agreed to" obliges its subject to."""
    report = scene.report
    subject = subject_of(report, verb)
    if subject is None or read_clause(report, verb).factuality in {"denied", "possible"}:
        return
    by = scene.cast.at(subject)
    contents = _duty(report, verb)
    if verb != first and not any(report.with_dep(verb, "nsubj", "nsubjpass")):
        return  # joined verbs of the same subject are deeds of the first
    name = agreement_name(report, noun) if report.tokens[noun].tag.startswith("NN") else None
    if by and contents:
        yield from scene.drafts(Making(verb, rule, name), by, contents)


def _duty(report: Report, verb: int) -> list[Content]:
    """Return the deed that the verb makes a duty, or nothing."""
    obliges = promise_words().obliges
    aux = {report.tokens[c].lower for c in report.with_dep(verb, "aux")}
    is_passive = any(report.with_dep(verb, "auxpass"))
    has_to = next(iter(report.with_dep(verb, "xcomp")), None)
    if has_to is not None and (
        report.tokens[verb].lower in _HAVE or report.tokens[verb].lower in obliges["passives"]
    ):
        return deeds(report, has_to)
    if not aux & obliges["modals"] or aux & {"have"}:
        return []
    if is_passive:
        return []
    return deeds(report, verb)


_HAVE = frozenset({"has", "have", "had", "is", "are", "was", "were"})


def _requires(scene: Scene, noun: int) -> Iterator[Draft]:
    """Yield "the treaty requires X to", "commits X to reducing", "stipulates that X must"."""
    report, obliges = scene.report, promise_words().obliges
    verb = report.tokens[noun].head
    if report.tokens[noun].dep != "nsubj" or not report.tokens[verb].tag.startswith("VB"):
        return
    clause_ = read_clause(report, verb)
    if clause_.factuality != "actual":
        return
    name, lower = agreement_name(report, noun), report.tokens[verb].lower
    if lower in obliges["verbs"]:
        by, contents = _required(scene, verb)
        for draft in scene.drafts(Making(verb, "agreement_requires", name), by, contents):
            yield _with_signing_ahead(report, noun, draft)
    if lower in obliges["states"]:
        for child in report.with_dep(verb, "ccomp"):
            aux = {report.tokens[c].lower for c in report.with_dep(child, "aux")}
            subject = subject_of(report, child)
            if aux & obliges["modals"] and subject is not None:
                by = scene.cast.at(subject)
                yield from scene.drafts(Making(verb, "agreement_states", name), by, clause(report, child))


def _with_signing_ahead(report: Report, noun: int, draft: Draft) -> Draft:
    """Return the draft, pending where the agreement is yet to be signed: "the agreement to be signed"."""
    for verb in report.with_dep(noun, "acl", "relcl"):
        auxiliaries = [report.tokens[c] for c in report.with_dep(verb, "aux", "auxpass")]
        if {"to", "be"} <= {token.lower for token in auxiliaries}:
            draft.status = "pending"
            draft.status_evidence = [Words(auxiliaries[0].start, report.tokens[verb].end)]
    return draft


def _required(scene: Scene, verb: int) -> tuple[list[Party], list[Content]]:
    """Return who is required and to do what, however the parse joins them."""
    report = scene.report
    for child in report.with_dep(verb, "xcomp", "ccomp"):
        subject = next(report.with_dep(child, "nsubj"), None)
        target = subject if subject is not None else next(report.with_dep(verb, "dobj"), None)
        if target is not None:
            return scene.cast.at(target), deeds(report, child, without=(target,))
    for target in report.with_dep(verb, "dobj"):
        for preposition in report.with_dep(verb, "prep"):
            for child in report.with_dep(preposition, "pcomp"):
                return scene.cast.at(target), deeds(report, child)
        for child in report.with_dep(target, "acl"):
            return scene.cast.at(target), deeds(report, child)
    return [], []
