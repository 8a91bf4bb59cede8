"""Promises by an agreement that is made: "signed a deal to", "reached agreement on building"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.content import deeds, make_content
from onrecord.claims.commitment.made import is_made, noun_is_made
from onrecord.claims.commitment.phrase import below, has_to, text_of, words_of
from onrecord.claims.commitment.scene import Making
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.content import Content
    from onrecord.claims.commitment.draft import Draft, Party
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def agreed(scene: Scene) -> Iterator[Draft]:
    """Yield what agreements that somebody makes, signs or announces are to do."""
    for token in scene.report.tokens:
        if token.lower not in promise_words().nouns["agreement"] or not token.tag.startswith("NN"):
            continue
        contents, rule = _contents(scene.report, token.index), "agreement_to"
        provided = [] if contents else _provided(scene.report, token.index)
        if provided:
            contents, rule = provided, "agreement_provides"
        if contents and noun_is_made(scene.report, token.index):
            by, to = _parties(scene, token.index)
            if by and provided and to is not None:
                by = by[:1]
            name = agreement_name(scene.report, token.index)
            yield from scene.drafts(
                Making(token.index, rule, name, is_mutual=not provided), by, contents, to=to
            )


def agreement_name(report: Report, noun: int) -> str | None:
    """Return the words that name the agreement, without article and without what it says."""
    inside = below(report, noun, frozenset({"acl", "relcl", "prep", "punct", "appos", "advcl"}))
    first = min(k for k in inside if all(j in inside for j in range(k, noun + 1)))
    while first < noun and report.tokens[first].tag in {"DT", "PRP$"}:
        first += 1
    words = words_of(report, first, noun + 1)
    return text_of(report, words) if words else None


def _contents(report: Report, noun: int) -> list[Content]:
    """Return the infinitive or the gerund that says what is agreed."""
    for child in report.with_dep(noun, "acl", "relcl"):
        is_event = any(report.with_dep(child, "auxpass"))  # "the declaration of a summit to be held"
        if child > noun and has_to(report, child) and not is_event:
            return deeds(report, child)
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower in {"on", "for", "of"}:
            for child in report.with_dep(preposition, "pcomp"):
                if report.tokens[child].tag == "VBG":
                    return deeds(report, child)
    verb = report.tokens[noun].head  # "signed an agreement on Monday to build": the parse may hang it there
    if report.tokens[noun].dep == "dobj" and report.tokens[verb].lower in promise_words().makes["agreement"]:
        for child in report.with_dep(verb, "advcl", "xcomp"):
            if child > noun and has_to(report, child):
                return deeds(report, child)
    return []


def _provided(report: Report, noun: int) -> list[Content]:
    """Return what an agreement provides for: "an accord providing for the withdrawal of all troops"."""
    provides = promise_words().obliges["provides"]
    for child in report.with_dep(noun, "acl", "relcl"):
        if report.tokens[child].lower in provides:
            for preposition in report.with_dep(child, "prep"):
                if report.tokens[preposition].lower == "for":
                    for target in report.with_dep(preposition, "pobj"):
                        content = make_content(report, target, preposition + 1, max(below(report, child)) + 1)
                        return [content] if content else []
    return []


def _parties(scene: Scene, noun: int) -> tuple[list[Party], Party | None]:
    """Return who made the agreement, and with whom."""
    report = scene.report
    by: list[Party] = []
    others = _behind(scene, noun, {"with"})
    between = _behind(scene, noun, {"between", "among", "by", "of"})
    token = report.tokens[noun]
    verb = token.head
    if token.dep == "pobj" and report.tokens[report.tokens[verb].head].tag.startswith("VB"):
        verb = report.tokens[verb].head
    if report.tokens[verb].tag.startswith("VB") and is_made(report, verb):
        subject = subject_of(report, verb) if token.dep not in {"nsubj", "nsubjpass"} else None
        makes = report.tokens[verb].lower in promise_words().makes["agreement"]
        by = scene.cast.at(subject) if subject is not None and subject != noun and makes else []
        others = others or (_behind(scene, verb, {"with"}) if makes else [])
    elif not report.tokens[verb].tag.startswith("VB") and token.dep != "attr":
        by = []
    if others:
        return (by + [p for p in others if p not in by], others[0]) if by else ([], None)
    owners = [p for k in report.with_dep(noun, "poss") for p in scene.cast.at(k)]
    if len(between) > 1 or by or owners:
        return between if len(between) > 1 else (by or owners), None
    return _at_hand(scene, noun), None


def _at_hand(scene: Scene, noun: int) -> list[Party]:
    """Return those the report names together before an agreement that it gives no parties for."""
    sentence = scene.report.sentence_of(noun)
    root = next((t.index for t in scene.report.tokens[sentence.first : noun] if t.dep == "ROOT"), None)
    subject = subject_of(scene.report, root) if root is not None else None
    if subject is not None and subject != noun and scene.report.tokens[noun].dep == "pobj":
        by = scene.cast.at(subject)
        if len(by) > 1:
            return by
    return scene.cast.signers(noun) if scene.report.tokens[noun].dep == "attr" else []


def _behind(scene: Scene, head: int, prepositions: set[str]) -> list[Party]:
    report = scene.report
    for preposition in report.with_dep(head, "prep", "agent"):
        if report.tokens[preposition].lower in prepositions:
            for child in report.with_dep(preposition, "pobj"):
                if scene.may_be_told(child) or scene.cast.names.proper(child):
                    return scene.cast.at(child)
    return []
