"""Who replaces or succeeds whom, and who is chosen to."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import is_fresh
from onrecord.claims.occupancy.contested import contested, strivers
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.pair import main_verb, pair, set_date
from onrecord.claims.occupancy.whom import subject_token
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clause import Clause
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


_JUST = 2  # sentences back in which somebody has "just" left his office


def replaced(report: Report, known: KnownPosts, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    """Yield the succession of "X replaces Y", "Y was replaced by X", "appointed X to succeed Y"."""
    comes, goes = _two(report, gone, verb)
    if goes is not None and (striving := strivers(report, verb)):
        yield from contested(report, known, verb, striving, goes)
        return
    if comes is None or goes is None or comes.entity == goes.entity or _is_aim(report, verb):
        return
    chosen = _chosen_for_it(report, verb)
    clause = read_clause(report, main_verb(report, verb) if chosen is None else chosen)
    if clause.is_demanded or clause.factuality != "actual":
        return
    for draft in pair(report, known, verb, (comes, goes), clause):
        if chosen is not None:
            _set_choice(report, draft, chosen, comes.entity, clause)
        elif clause.when != "present" and (draft.holder == comes.entity or not _is_choice(report, verb)):
            set_date(draft, comes.entity, date_near(report, verb))
        if draft.status != "candidate" or draft.holder == comes.entity:
            yield draft


def _two(report: Report, gone: Sequence[Draft], verb: int) -> tuple[Mention | None, Mention | None]:
    """Return who comes and who goes by the verb."""
    if report.is_passive(verb):
        return report.agent(verb), _one_just_gone(report, gone, verb, report.subject(verb))
    chosen = _chosen_for_it(report, verb)
    if chosen is None:
        return _with_person(report, verb) or report.subject(verb), report.object(verb)
    comes = report.subject(chosen) if report.is_passive(chosen) else report.object(chosen)
    return comes, report.object(verb)


def _is_aim(report: Report, verb: int) -> bool:
    """Tell whether somebody only means to follow: "vowed to replace Y"."""
    return (
        report.tokens[verb].dep == "xcomp"
        and report.tokens[report.tokens[verb].head].lower in office_changes().aims
    )


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


def _chosen_for_it(report: Report, verb: int) -> int | None:
    """Return the verb that makes somebody follow: "appointed X to replace Y"."""
    above = report.tokens[verb].head
    is_aim = any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux"))
    return above if is_aim and report.tokens[above].lower in office_verbs().start else None


def _is_choice(report: Report, verb: int) -> bool:
    """Tell whether it is "was named on Friday, succeeding Y": the day of the choice ends no office."""
    return report.tokens[main_verb(report, verb)].lower in office_verbs().start


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
