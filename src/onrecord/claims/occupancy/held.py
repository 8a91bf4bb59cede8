"""Offices that are or were held: "is the minister", "was an adviser", "served as", "as chairman of X, Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of, is_mere_aim
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.expected import is_expected
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.named import owner_of
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import Status


def held(report: Report) -> Iterator[Draft]:
    """Yield a draft for each post that somebody is said to be in, or to have been in."""
    verbs = office_verbs()
    for token in report.tokens:
        if token.lower in verbs.be and token.tag.startswith("VB"):
            yield from _drafts(report, token.index, "is_post")
        elif token.lower in verbs.serve and token.tag.startswith("VB") and _has_as(report, token.index):
            yield from _drafts(report, token.index, "serves_as_post")
        elif token.lower == "as":
            yield from _opening(report, token.index + 1, "as_post")
    for sentence in report.annotations.sentences:
        yield from _opening(report, sentence.first, "opening_post")


def _has_as(report: Report, verb: int) -> bool:
    return any(report.tokens[child].lower == "as" for child in report.children[verb])


def _drafts(report: Report, verb: int, rule: str) -> Iterator[Draft]:
    person = report.subject(verb)
    if person is None:
        return
    clause = read_clause(report, verb)
    if clause.is_demanded or (is_mere_aim(report, verb) and not _used_to(report, verb)):
        return
    for number in posts_of_verb(report, verb):
        post = report.posts[number]
        if post.is_plural or number in report.named_by:
            continue
        draft = draft_of(post, person.entity, rule, evidence_of(report, verb, person, post.first, post.last))
        draft.owner = owner_of(report, post)
        draft.factuality = clause.factuality
        if draft.status is None:
            draft.status = _status(report, verb, clause.when)
        draft.is_expected = draft.status == "incoming" and is_expected(report, verb, clause)
        yield draft


def _used_to(report: Report, verb: int) -> bool:
    """Tell whether it is "used to be": an infinitive of what was."""
    return report.tokens[report.tokens[verb].head].lower == "used"


def _status(report: Report, verb: int, when: str) -> Status | None:
    """Return former for "was", "had been", "served as"; incoming for "will be"; None for "is", "has been"."""
    below = {report.tokens[child].lower for child in report.children[verb]}
    if "longer" in below or _used_to(report, verb):
        return "former"  # "is no longer mayor", "used to be mayor"
    if when == "future":
        return "incoming"
    lowers = {report.tokens[verb].lower} | {
        report.tokens[child].lower for child in report.with_dep(verb, "aux")
    }
    if when == "past" and "remained" not in lowers and not _is_singled_out(report, verb):
        return "former"
    if "having" in lowers:
        return "former"
    return None


def _is_singled_out(report: Report, verb: int) -> bool:
    """Tell whether "was" goes with a deed, not with the post: "was the only minister who did not sign"."""
    for post in report.with_dep(verb, "attr"):
        is_only = any(report.tokens[child].lower == "only" for child in report.children[post])
        if is_only and any(True for _ in report.with_dep(post, "relcl")):
            return True
    return False


def _opening(report: Report, first: int, rule: str) -> Iterator[Draft]:
    """Yield "As chairperson of X, Y …" and "Ambassador to X from 2007 to 2009, he …".

    The post opens the sentence, and behind the comma stands its holder.
    """
    tokens = report.tokens
    if first >= len(tokens):
        return
    here = report.posts_by_sentence.get(tokens[first].sentence, ())
    number = next((n for n in here if report.posts[n].first in (first, first + 1)), None)
    if number is None or number in report.named_by or report.posts[number].is_plural:
        return
    post = report.posts[number]
    sentence = report.sentence_of(post.head)
    if post.first - sentence.first > 2:
        return
    comma = post.last
    while comma < min(sentence.last - 1, post.last + 8) and tokens[comma].text != ",":
        comma += 1
    if (
        comma >= sentence.last - 1
        or tokens[comma].text != ","
        or any(t.tag.startswith("VB") for t in tokens[post.last : comma])
    ):
        return
    person: Mention | None = report.person_at(comma + 1)
    if person is None or tokens[comma + 1].dep not in _SUBJECTS:
        return
    end = person.end if person.first == comma + 1 else tokens[comma + 1].end
    draft = draft_of(post, person.entity, rule, (tokens[sentence.first].start, end))
    draft.owner = owner_of(report, post)
    yield draft


_SUBJECTS = frozenset({"nsubj", "nsubjpass", "compound"})
