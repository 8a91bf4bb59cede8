"""The two sides of a succession: the one who comes and the one who goes, in the same post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.expected import is_expected
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.merge import FIRST, GENERIC
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def pair_with_day(
    report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention], clause: Clause
) -> Iterator[Draft]:
    """Yield the pair with the day on which one takes the office over from the other."""
    date = date_near(report, verb)
    for draft in pair(report, known, verb, two, clause):
        set_date(draft, two[0].entity, date)
        if draft.holder == two[0].entity and (date is not None or clause.when != "future"):
            draft.start_event = "took_office"
        yield draft


def set_date(draft: Draft, comes: str, date: str | None) -> None:
    """Set the day of a succession: one's beginning, and the end of the other if it is past."""
    if draft.holder == comes:
        draft.start = date
    elif draft.status == "former":
        draft.end = date


def pair(
    report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention], clause: Clause
) -> Iterator[Draft]:
    """Yield both sides, where the report says which post it is: here, or of either of the two."""
    comes, goes = two
    evidence = evidence_of(report, verb, comes, min(comes.first, goes.first, verb), verb + 1)
    post = (
        _post_here(report, known, verb, comes.entity, evidence)
        or _post_here(report, known, main_verb(report, verb), comes.entity, evidence)
        or known.title_at(goes.entity, goes.first)
        or _post_there(report, known, verb, goes.entity)
        or known.kept_before(goes.entity, verb)
        or known.beginning(comes.entity)
        or _present_post(known.of(comes.entity, verb), clause)
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
    came.is_expected = is_expected(report, main_verb(report, verb), clause)
    went.status = "former" if is_done else None
    is_leaving = post.holder == goes.entity or clause.when == "future"
    if not is_done and is_leaving and post.status is None:
        went.status = "outgoing"
    yield came
    yield went


def _present_post(post: Draft | None, clause: Clause) -> Draft | None:
    """Return the post of the one who has come, if he is still in it; who is to come has another yet."""
    is_to_come = clause.when == "future" and post is not None and post.status != "incoming"
    return None if post is None or is_to_come or post.status == "former" else post


def _post_here(
    report: Report, known: KnownPosts, verb: int, holder: str, evidence: tuple[int, int]
) -> Draft | None:
    """Return the post of "replaced Y as chairman"; "as party chief" is the post told of the one who comes."""
    for number in posts_of_verb(report, verb):
        if number not in report.named_by:
            here = draft_of(report.posts[number], holder, "successor", evidence)
            told = known.of(holder, verb) if here.canonical in GENERIC else None
            return told if told is not None and told.canonical in FIRST else here
    return None


def _post_there(report: Report, known: KnownPosts, verb: int, goes: str) -> Draft | None:
    """Return the post of "Y governed Norway. He was succeeded there by X": the one in the place told last."""
    if not any(report.tokens[child].lower == "there" for child in report.with_dep(verb, "advmod")):
        return None
    place = report.place_before(verb)
    return known.of_body(goes, report.entities[place.entity].name) if place is not None else None


def main_verb(report: Report, verb: int) -> int:
    """Return the verb above "…, replacing Y" or "elected A to succeed Y"; else the verb itself."""
    token = report.tokens[verb]
    above = report.tokens[token.head]
    if not above.tag.startswith("VB") or any(True for _ in report.with_dep(verb, "nsubj")):
        return verb
    auxiliaries = [report.tokens[child].lower for child in report.with_dep(verb, "aux")]
    is_bare = token.tag == "VBG" and token.dep == "advcl" and not auxiliaries
    is_choice = auxiliaries == ["to"] and above.lower in office_verbs().start
    return above.index if is_bare or is_choice else verb
