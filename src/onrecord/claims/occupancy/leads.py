"""Posts that a verb names: "heads the commission", "a party led by X", "who founded the movement"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.draft import Draft
from onrecord.claims.occupancy.expected import is_expected
from onrecord.languages.office_verbs import office_verbs
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import Status


def leads(report: Report) -> Iterator[Draft]:
    """Yield a draft for each named body that somebody heads, leads, chairs, runs or has founded."""
    titles = office_verbs().leads
    for token in report.tokens:
        title = titles.get(token.lower)
        if title is not None and token.tag.startswith("VB"):
            yield from _drafts(report, token.index, title)


def _drafts(report: Report, verb: int, title: str) -> Iterator[Draft]:
    is_participle = report.tokens[verb].tag == "VBN" and report.agent(verb) is not None
    person = report.agent(verb) if is_participle else report.subject(verb)
    body = (
        report.tokens[verb].head
        if is_participle and report.tokens[verb].dep == "acl"
        else _object(report, verb)
    )
    if person is None or body is None:
        return
    name = _body_name(report, body)
    clause = read_clause(report, verb)
    if name is None or clause.is_demanded or clause.factuality == "possible":
        return
    draft = Draft(
        holder=person.entity,
        title=title,
        canonical=post_words().canonical.get(title, title),
        kind="other",
        rule="leads_body",
        place=verb,
        organization=name,
        factuality=clause.factuality,
        evidence=[_evidence(report, verb, person, body)],
        rules=["leads_body"],
    )
    described = {report.tokens[child].lower for child in report.children[body]}
    if described & {"previous", "former", "then"}:
        draft.status = "former"
    elif title != "founder":
        draft.status = _status(report, verb, clause.when, is_participle=is_participle)
        draft.is_expected = is_expected(report, verb, clause)
    yield draft


def _status(report: Report, verb: int, when: str, *, is_participle: bool) -> Status | None:
    if when == "future":
        return "incoming"
    return "former" if report.tokens[verb].tag == "VBD" and when == "past" and not is_participle else None


def _object(report: Report, verb: int) -> int | None:
    return next(report.with_dep(verb, "dobj", "obj"), None)


def _body_name(report: Report, noun: int) -> str | None:
    """Return the name of the body that a noun stands for; None for a delegation, a march, an effort."""
    token = report.tokens[noun]
    if token.lower in post_bodies().passing or token.label in {"DATE", "TIME", "WORK_OF_ART"}:
        return None
    mention = report.bodies.get(noun)
    if mention is not None:
        return mention.text
    first = noun
    while first - 1 in report.children[noun] or (
        first > 0
        and report.tokens[first - 1].dep in {"compound", "amod"}
        and report.tokens[first - 1].head == noun
    ):
        first -= 1
    words = report.tokens[first : noun + 1]
    capitals = [word for word in words if word.text[0].isupper() and word.tag != "DT"]
    if not capitals or any(word.index in report.persons for word in words):
        return None
    return " ".join(word.text for word in words if word.tag not in {"DT", "PRP$", "POS"})


def _evidence(report: Report, verb: int, person: Mention, body: int) -> tuple[int, int]:
    return evidence_of(report, verb, person, min(verb, body), max(verb, body) + 1)
