"""Visits that a noun names: "A's visit to B", "a visit by A", "A made a visit to B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors
from onrecord.claims.event.event_noun import governor_of
from onrecord.claims.event.noun_draft import draft_of
from onrecord.claims.event.party import add
from onrecord.claims.event.place_names import inner_place, joined_tokens, name_of_place
from onrecord.claims.event.when import is_gone
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import is_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.report import Report


def visits_of(report: Report, parties: Parties, noun: int) -> Iterator[Draft]:
    """Yield "A's visit to B", "a visit by A", "A made a visit to B": one draft a place."""
    verb, how = governor_of(report, noun)
    who = [
        p for child in report.with_dep(noun, "poss") for p in parties.at(child) if p.is_person or p.is_vague
    ]
    for child in report.with_dep(noun, "prep"):
        if report.tokens[child].lower in {"by", "of"}:
            who = add(who, [p for p in parties.of_preposition(child) if p.is_person])
    if not who and verb is not None and (how in dealings().verbs["through"] or how in {"dobj", "attr"}):
        who = [p for p in actors(report, parties, verb) if p.is_person]
    places = [
        inner
        for child in report.with_dep(noun, "prep")
        if report.tokens[child].lower in {"to", "in", "of"}
        for inner in report.with_dep(child, "pobj")
        if inner not in report.persons
    ]
    places = places or [
        c for c in report.with_dep(noun, "compound", "nmod") if is_place(report.tokens[c].text)
    ]
    names = [
        name_of_place(report, place) or inner_place(report, place) for place in joined_tokens(report, places)
    ]
    names = [name for name in names if name] or [None]
    for name in names:
        draft = draft_of(report, noun, verb, "visit", list(who))
        if len(names) > 1 and draft.date is not None:
            draft.date, draft.date_end = draft.date[:7], None  # the days are the whole tour's
        draft.place = name or draft.place
        is_told = how == "dobj" and verb is not None and report.tokens[verb].lower in dealings().verbs["hold"]
        draft.is_alone = any(
            not report.tokens[c].tag.startswith("PRP") for c in report.with_dep(noun, "poss", "prep")
        )
        draft.is_definite = not who or (name is None and draft.place is None and not is_told)
        _tie_to_journey(report, draft, verb, how)
        yield draft


def _tie_to_journey(report: Report, draft: Draft, verb: int | None, how: str) -> None:
    """Let the day decide over a visit that somebody arrived for, or that something was said during."""
    lower = report.tokens[verb].lower if verb is not None else ""
    arrived = lower in dealings().meet["arrive"]
    if arrived or lower in dealings().meet["travel"]:
        draft.under = verb
    is_over = is_gone(report, draft.at, draft.date)
    if (
        not is_over
        and how in {"during", "on", "in", "for"}
        and draft.status in ({"held", "planned"} if arrived else {"held"})
    ):
        draft.status = None
