"""Who follows whom: "replaced by", "succeeds", "takes over from", "handed power to", "vying to succeed"."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of, is_fresh
from onrecord.claims.occupancy.contested import contested, strivers
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.merge import FIRST, GENERIC
from onrecord.claims.occupancy.whom import subject_token
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

_JUST = 2  # sentences back in which somebody has "just" left his office


def succession(report: Report, known: KnownPosts, gone: Sequence[Draft]) -> Iterator[Draft]:
    """Yield two drafts for each succession: the one who comes and the one who goes, in the same post.

    `gone` are offices that ended: a "he" who is replaced is the one who has just lost his.
    """
    verbs = office_verbs()
    for token in report.tokens:
        if not token.tag.startswith("VB"):
            continue
        if token.lower in verbs.replaces:
            yield from _replaced(report, known, gone, token.index)
        elif token.lower in verbs.take_over:
            yield from _taken_over(report, known, gone, token.index)
        elif token.lower in verbs.hands_over:
            yield from _handed(report, known, token.index)
        elif token.lower in verbs.gives:
            yield from _given(report, gone, token.index)


def _replaced(report: Report, known: KnownPosts, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    if report.is_passive(verb):
        goes, comes = report.subject(verb), report.agent(verb)
        goes = _one_just_gone(report, gone, verb, goes)
    else:
        comes, goes = report.subject(verb), report.object(verb)
        comes = _with_person(report, verb) or comes
    if goes is not None and (striving := strivers(report, verb)):
        yield from contested(report, known, verb, striving, goes)
        return
    if comes is None or goes is None or comes.entity == goes.entity:
        return
    chosen = _chosen_for_it(report, verb)
    clause = read_clause(report, _main_verb(report, verb) if chosen is None else chosen)
    if clause.is_demanded or clause.factuality != "actual":
        return
    for draft in _pair(report, known, verb, (comes, goes), clause):
        if chosen is not None:
            _set_choice(report, draft, chosen, comes.entity, clause)
        elif clause.when != "present" and (draft.holder == comes.entity or not _is_choice(report, verb)):
            _set_date(draft, comes.entity, date_near(report, verb))
        if draft.status != "candidate" or draft.holder == comes.entity:
            yield draft


def _main_verb(report: Report, verb: int) -> int:
    """Return the verb above "…, replacing Y", whose time it shares; else the verb itself."""
    token = report.tokens[verb]
    is_bare = token.tag == "VBG" and not any(True for _ in report.with_dep(verb, "aux", "nsubj"))
    above = report.tokens[token.head]
    return above.index if is_bare and token.dep == "advcl" and above.tag.startswith("VB") else verb


def _chosen_for_it(report: Report, verb: int) -> int | None:
    """Return the verb that makes somebody follow: "appointed X to replace Y"."""
    above = report.tokens[verb].head
    is_aim = any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux"))
    return above if is_aim and report.tokens[above].lower in office_verbs().start else None


def _is_choice(report: Report, verb: int) -> bool:
    """Tell whether it is "was named on Friday, succeeding Y": the day of the choice ends no office."""
    return report.tokens[_main_verb(report, verb)].lower in office_verbs().start


def _set_choice(report: Report, draft: Draft, verb: int, comes: str, clause: Clause) -> None:
    """Set what the verb of the choice says of the one who comes; a nomination leaves the other in office."""
    event = office_verbs().start[report.tokens[verb].lower]
    if draft.holder == comes:
        draft.start_event = event
        draft.start = date_near(report, verb) if event != "nominated" else None
    if event == "nominated":
        draft.status = "candidate"
    elif draft.holder == comes and event == "elected" and is_fresh(report, draft.start, clause):
        draft.status = "incoming"


def _set_date(draft: Draft, comes: str, date: str | None) -> None:
    """Set the day of a succession: one's beginning, and the end of the other if it is past."""
    if draft.holder == comes:
        draft.start = date
    elif draft.status == "former":
        draft.end = date


def _one_just_gone(
    report: Report, gone: Sequence[Draft], verb: int, subject: Mention | None
) -> Mention | None:
    """Return the subject; a pronoun for the one whose office has just ended, if anybody's has."""
    token = subject_token(report, verb)
    if token is None or report.tokens[token].lower not in {"he", "she"}:
        return subject
    here = report.tokens[verb].sentence
    ended = [d for d in gone if d.place < verb and here - report.tokens[d.place].sentence <= _JUST]
    if not ended or (subject is not None and any(d.holder == subject.entity for d in ended)):
        return subject
    holder = max(ended, key=lambda draft: draft.place).holder
    opposite = {"she", "her"} if report.tokens[token].lower == "he" else {"he", "his", "him"}
    mentions = report.entities[holder].mentions
    if any(mention.text.lower() in opposite for mention in mentions):
        return subject
    at = report.tokens[token]
    return dataclasses.replace(
        mentions[0], first=token, last=token + 1, start=at.start, end=at.end, text=at.text, form="pronoun"
    )


def _with_person(report: Report, verb: int) -> Mention | None:
    """Return X of "replaced Y with X"."""
    places = [verb, *report.with_dep(verb, "dobj")]
    for preposition in (child for place in places for child in report.with_dep(place, "prep")):
        if report.tokens[preposition].lower == "with":
            for child in report.with_dep(preposition, "pobj"):
                return report.person_at(child)
    return None


def _taken_over(report: Report, known: KnownPosts, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    """Yield the succession of "X takes over from Y", and of "Y resigned. X took over"."""
    if not any(report.tokens[child].lower == "over" for child in report.children[verb]):
        return
    clause = read_clause(report, verb)
    comes = report.subject(verb)
    if comes is None or clause.factuality != "actual" or clause.is_demanded:
        return
    goes = _from_person(report, verb)
    if goes is not None:
        yield from _with_day(report, known, verb, (comes, goes), clause)
    elif not any(True for _ in report.with_dep(verb, "dobj")) and not any(posts_of_verb(report, verb)):
        yield from _after_last(report, gone, verb, comes)


def _from_person(report: Report, verb: int) -> Mention | None:
    """Return Y of "takes over from Y"."""
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower == "from":
            for child in report.with_dep(preposition, "pobj"):
                return report.person_at(child)
    return None


def _after_last(report: Report, gone: Sequence[Draft], verb: int, comes: Mention) -> Iterator[Draft]:
    """Yield the succession to the one whose office ended just before, in this sentence or the last."""
    here = report.tokens[verb].sentence
    left = [d for d in gone if d.place < verb and here - report.tokens[d.place].sentence <= 1]
    post = max(left, key=lambda draft: draft.place, default=None)
    if post is None or post.holder == comes.entity:
        return
    clause, date = read_clause(report, verb), date_near(report, verb)
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    came = copy_post(post, comes.entity, "successor", verb, evidence)
    came.predecessor, came.start = post.holder, date
    came.status = "incoming" if clause.when == "future" else None
    if date is not None or clause.when != "future":
        came.start_event = "took_office"
    went = copy_post(post, post.holder, "predecessor", verb, evidence)
    went.successor, went.status = comes.entity, post.status
    yield came
    yield went


def _with_day(
    report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention], clause: Clause
) -> Iterator[Draft]:
    """Yield the pair with the day on which one takes the office over from the other."""
    date = date_near(report, verb)
    for draft in _pair(report, known, verb, two, clause):
        _set_date(draft, two[0].entity, date)
        if draft.holder == two[0].entity and (date is not None or clause.when != "future"):
            draft.start_event = "took_office"
        yield draft


def _handed(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    """Yield the succession of "Y handed power to X", with its day as the end and the beginning."""
    offices = office_verbs().offices
    is_office = any(report.tokens[child].lower in offices for child in report.with_dep(verb, "dobj"))
    if not is_office and not _is_over(report, verb):
        return
    clause = read_clause(report, verb)
    goes, comes = report.subject(verb), _to_person(report, verb)
    if goes is None or comes is None or clause.factuality != "actual" or clause.is_demanded:
        return
    for draft in _with_day(report, known, verb, (comes, goes), clause):
        # Power is no post: what he was before he handed it over, the report must say.
        if draft.holder == comes.entity or known.knows(goes.entity):
            yield draft


def _given(report: Report, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    """Yield the succession of "sacked minister Y and gave the job to X": Y is the one who has just gone."""
    offices = office_verbs().offices
    if not any(report.tokens[child].lower in offices for child in report.with_dep(verb, "dobj")):
        return
    comes, clause = _to_person(report, verb), read_clause(report, verb)
    here = report.tokens[verb].sentence
    left = [d for d in gone if d.place < verb and here - report.tokens[d.place].sentence <= 1]
    if comes is None or not left or clause.factuality != "actual" or clause.is_demanded:
        return
    post = max(left, key=lambda draft: draft.place)
    if post.holder == comes.entity:
        return
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    came = copy_post(post, comes.entity, "begun_appointed", verb, evidence)
    came.predecessor, came.start_event, came.start = post.holder, "appointed", date_near(report, verb)
    went = copy_post(post, post.holder, "predecessor", verb, evidence)
    went.successor, went.status = comes.entity, "former"
    yield came
    yield went


def _is_over(report: Report, verb: int) -> bool:
    """Tell whether it is "hand over" with nothing named that is handed."""
    has_object = any(True for _ in report.with_dep(verb, "dobj"))
    return not has_object and any(report.tokens[c].lower == "over" for c in report.with_dep(verb, "prt"))


def _to_person(report: Report, verb: int) -> Mention | None:
    """Return X of "handed power to X"."""
    places = [verb, *report.with_dep(verb, "dobj")]
    for to in (child for place in places for child in report.with_dep(place, "dative", "prep")):
        if report.tokens[to].lower == "to":
            for child in report.with_dep(to, "pobj"):
                return report.person_at(child)
    return None


def _pair(
    report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention], clause: Clause
) -> Iterator[Draft]:
    """Yield both sides, where the report says which post it is: here, or of either of the two."""
    comes, goes = two
    evidence = evidence_of(report, verb, comes, min(comes.first, goes.first, verb), verb + 1)
    post = (
        _post_here(report, known, verb, comes.entity, evidence)
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
