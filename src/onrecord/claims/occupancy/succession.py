"""Who follows whom: "replaced by", "succeeds", "takes over from", "his successor", "his predecessor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def succession(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield two drafts for each succession: the one who comes and the one who goes, in the same post."""
    verbs = office_verbs()
    for token in report.tokens:
        if token.lower in verbs.replaces and token.tag.startswith("VB"):
            yield from _replaced(report, known, token.index)
        elif token.lower in {"successor", "predecessor"} and token.tag.startswith("NN"):
            yield from _by_noun(report, known, token.index)
        elif token.lower in _TAKE and token.tag.startswith("VB"):
            yield from _taken_over(report, known, token.index)


_TAKE = frozenset({"take", "takes", "took", "taking", "taken"})


def pair_successions(rows: Sequence[Draft]) -> None:
    """Set who follows whom where a post has just one who is going and just one who is coming."""
    for goes in rows:
        if goes.status != "outgoing" or goes.organization is None:
            continue
        same = [
            row for row in rows if (row.canonical, row.organization) == (goes.canonical, goes.organization)
        ]
        coming = [row for row in same if row.status == "incoming"]
        if len(coming) == 1 and sum(row.status == "outgoing" for row in same) == 1:
            goes.successor = goes.successor or coming[0].holder
            coming[0].predecessor = coming[0].predecessor or goes.holder


def _replaced(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    if report.is_passive(verb):
        goes, comes = report.subject(verb), report.agent(verb)
    else:
        comes, goes = report.subject(verb), report.object(verb)
        via_with = _with_person(report, verb)
        if via_with is not None:
            comes = via_with
    if comes is None or goes is None or comes.entity == goes.entity:
        return
    clause = read_clause(report, verb)
    if clause.is_demanded or clause.factuality != "actual":
        return
    yield from _pair(report, known, verb, (comes, goes), clause)


def _with_person(report: Report, verb: int) -> Mention | None:
    """Return X of "replaced Y with X"."""
    places = [verb, *report.with_dep(verb, "dobj")]
    for preposition in (child for place in places for child in report.with_dep(place, "prep")):
        if report.tokens[preposition].lower == "with":
            for child in report.with_dep(preposition, "pobj"):
                return report.person_at(child)
    return None


def _taken_over(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    """Yield the succession of "X takes over from Y"."""
    if not any(report.tokens[child].lower == "over" for child in report.children[verb]):
        return
    comes = report.subject(verb)
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower != "from":
            continue
        for child in report.with_dep(preposition, "pobj"):
            goes = report.person_at(child)
            clause = read_clause(report, verb)
            if (
                comes is not None
                and goes is not None
                and clause.factuality == "actual"
                and not clause.is_demanded
            ):
                yield from _pair(report, known, verb, (comes, goes), clause)


def _pair(
    report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention], clause: Clause
) -> Iterator[Draft]:
    """Yield both sides, where the report says which post it is: here, or of either of the two."""
    comes, goes = two
    evidence = evidence_of(report, verb, comes, min(comes.first, goes.first, verb), verb + 1)
    post = (
        _post_here(report, verb, comes.entity, evidence)
        or known.told_before(goes.entity, verb)
        or known.beginning(comes.entity)
        or known.of(comes.entity, verb)
        or known.of(goes.entity, verb)
    )
    if post is None:
        return
    came = copy_post(post, comes.entity, "successor", verb, evidence)
    came.predecessor = goes.entity
    went = copy_post(post, goes.entity, "predecessor", verb, evidence)
    went.successor = comes.entity
    is_done = clause.when in {"past", "perfect"} or (clause.when == "present" and not report.is_passive(verb))
    came.status = None if is_done else "incoming"
    went.status = "former" if is_done else None
    if not is_done and post.holder == goes.entity and post.status is None:
        went.status = "outgoing"
    yield came
    yield went


def _post_here(report: Report, verb: int, holder: str, evidence: tuple[int, int]) -> Draft | None:
    """Return the post of "replaced Y as chairman"."""
    for number in posts_of_verb(report, verb):
        if number not in report.named_by:
            return draft_of(report.posts[number], holder, "successor", evidence)
    return None


def _by_noun(report: Report, known: KnownPosts, noun: int) -> Iterator[Draft]:
    """Yield "his successor X" and "X's predecessor Y", the name behind or apposed."""
    before = {token.lower for token in report.tokens[max(0, noun - 4) : noun]}
    if before & {"would", "possible", "potential", "likely", "eventual", "apparent"}:
        return
    one = next((report.person_at(child) for child in report.with_dep(noun, "poss")), None)
    other = _named_behind(report, noun)
    if one is None or other is None or one.entity == other.entity:
        return
    comes, goes = (other, one) if report.tokens[noun].lower == "successor" else (one, other)
    evidence = (
        min(report.tokens[noun].start, one.start, other.start),
        max(report.tokens[noun].end, other.end),
    )
    post = (
        _post_here(report, noun, comes.entity, evidence)
        or known.of(one.entity, noun)
        or known.of(other.entity, noun)
    )
    if post is None:
        return
    came = copy_post(post, comes.entity, "successor", noun, evidence)
    came.predecessor = goes.entity
    went = copy_post(post, goes.entity, "predecessor", noun, evidence)
    went.successor, went.status = comes.entity, "former"
    yield came
    yield went


def _named_behind(report: Report, noun: int) -> Mention | None:
    """Return the person whose name follows the noun: at once, in brackets, or behind a comma."""
    place = noun + 1
    while place < min(len(report.tokens), noun + 3) and report.tokens[place].text in {
        ",",
        "(",
        "-",
        "–",
        "—",
    }:
        place += 1
    person = report.persons.get(place) if place < len(report.tokens) else None
    if person is not None and person.form != "pronoun" and person.first == place:
        return person
    return None
