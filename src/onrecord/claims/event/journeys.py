"""Visits that a verb tells: visited, arrived in, left for, is due in, a tour that takes him to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors
from onrecord.claims.event.place_names import inner_place, joined_tokens, name_of_place
from onrecord.claims.event.subject import subject_of
from onrecord.claims.event.verb_draft import draft_at
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report


def visited(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A visited B"; one draft a place, for each is a visit of its own."""
    who = [party for party in actors(report, parties, verb) if party.is_person or _is_delegation(party)]
    if not who:
        return
    places = [child for child in report.with_dep(verb, "dobj") if report.tokens[child].tag.startswith("NN")]
    yield from _visits_of(report, parties, verb, who, places)


def _is_delegation(party: Party) -> bool:
    return party.name.split()[-1].lower() in {
        "delegation",
        "leaders",
        "ministers",
        "officials",
        "team",
        "envoys",
    }


def _visits_of(
    report: Report, parties: Parties, verb: int, who: list[Party], places: list[int]
) -> Iterator[Draft]:
    """Yield a visit for each place, or person, that a verb takes somebody to."""
    for place in joined_tokens(report, places):
        draft = draft_at(report, verb, "visit", "visited", list(who))
        person = report.persons.get(place)
        party = parties.names.party(person) if person is not None else None
        name = name_of_place(report, place) or inner_place(report, place) if person is None else draft.place
        if (party is None and name is None) or (party is not None and party.key in {p.key for p in who}):
            continue
        draft.participants += [party] if party is not None else []
        draft.place = name
        (start, end), token = draft.evidence[0], report.tokens[place]
        draft.evidence = [(min(start, token.start), max(end, token.end))]
        yield draft


def travelled(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A arrived in B", "A left for B for talks": an arrival is a visit, a way only with a purpose."""
    lists, lower = dealings().meet, report.tokens[verb].lower
    who = [party for party in actors(report, parties, verb) if party.is_person or _is_delegation(party)]
    arrived = lower in lists["arrive"]
    place = _goal(report, verb)
    here = arrived and any(report.tokens[child].lower == "here" for child in report.children[verb])
    behind = {token.lower for token in report.tokens[verb : report.sentence_of(verb).last]}
    has_purpose = arrived or lower == "due" or bool(behind & lists["purposes"])
    if not who or not has_purpose or (place is None and not here):
        return
    draft = draft_at(report, verb, "visit", "arrived" if arrived else "travelled", list(who))
    draft.place = place or draft.place
    if draft.status == "held" and (arrived or lower in lists["leave"]):
        draft.status = "ongoing"
    yield draft


def _goal(report: Report, verb: int) -> str | None:
    """Return where a verb of travel leads: behind "to", "in", with "left" and "headed" also behind "for"."""
    lower = report.tokens[verb].lower
    wanted = {"in", "at"} if lower == "due" else {"in", "at", "to", "into"}
    wanted |= {"for"} if lower in dealings().meet["leave"] else set()
    for child in report.with_dep(verb, "prep"):
        for inner in report.with_dep(child, "pobj") if report.tokens[child].lower in wanted else ():
            name = name_of_place(report, inner)
            if name is not None:
                return name
    return None


def brought(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "a tour that takes him to A and B": the one brought is the visitor, each place a visit."""
    whom = [p for child in report.with_dep(verb, "dobj", "dative") for p in parties.at(child) if p.is_person]
    if not whom:
        return
    subject = subject_of(report, verb)
    if subject is None or report.tokens[subject].lower not in dealings().nouns["journeys"]:
        return
    owners = [p for child in report.with_dep(subject, "poss") for p in parties.at(child) if p.is_person]
    whom = owners or whom
    places = [
        inner
        for child in report.with_dep(verb, "prep")
        if report.tokens[child].lower in {"to", "into"}
        for inner in report.with_dep(child, "pobj")
    ]
    yield from _visits_of(report, parties, verb, whom, places)
