"""Visits that a verb tells: visited, arrived in, left for, is due in, a tour that takes him to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors
from onrecord.claims.event.place_names import inner_place, joined_tokens, name_of_place
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


def stayed(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A was in B for talks", "A is here to attend": being somewhere is a visit only with a purpose."""
    who = [party for party in actors(report, parties, verb) if party.is_person]
    here = any(report.tokens[child].lower == "here" for child in report.children[verb])
    place = next((name for child in report.with_dep(verb, "prep") if (name := _in(report, child))), None)
    if who and (place or here) and _has_purpose(report, verb):
        draft = draft_at(report, verb, "visit", "stayed", list(who))
        draft.place = place or draft.place
        is_now = here or report.tokens[verb].tag in {"VBZ", "VBP"}
        draft.status = "ongoing" if is_now and draft.status in {"held", None} else draft.status
        yield draft


def _in(report: Report, preposition: int) -> str | None:
    """Return the place behind "in"; a common noun ("in office") is none."""
    if report.tokens[preposition].lower != "in":
        return None
    for noun in report.with_dep(preposition, "pobj"):
        for mention in report.mentions:
            if mention.kind == "place" and mention.first <= noun < mention.last:
                return report.entities[mention.entity].name
    return None


def _has_purpose(report: Report, verb: int) -> bool:
    """Tell whether "for talks" or "to attend" hangs on a verb, or on what hangs on it."""
    near = [child for child in report.children[verb] if child > verb]
    near += [inner for child in near for inner in report.children[child]]
    words = {report.tokens[token].lower for token in near}
    return bool(words & dealings().meet["purposes"])


def came_to_ceremony(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A will attend the inauguration in B": a guest at a ceremony in a named place visits it."""
    who = [party for party in actors(report, parties, verb) if party.is_person]
    for noun in report.with_dep(verb, "dobj"):
        if report.tokens[noun].lower in dealings().nouns["ceremonies"]:
            draft = draft_at(report, verb, "visit", "ceremony", list(who))
            if who and draft.place is not None:
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
    journey = _journey_before(report, verb)
    if not whom or journey is None:
        return
    owners = [p for child in report.with_dep(journey, "poss") for p in parties.at(child) if p.is_person]
    whom = owners or whom
    places = [
        inner
        for child in report.with_dep(verb, "prep")
        if report.tokens[child].lower in {"to", "into"}
        for inner in report.with_dep(child, "pobj")
    ]
    yield from _visits_of(report, parties, verb, whom, places)


def _journey_before(report: Report, verb: int) -> int | None:
    """Return the "tour" or "trip" that takes somebody somewhere: it stands before the verb."""
    journeys = dealings().nouns["journeys"]
    before = report.tokens[report.sentence_of(verb).first : verb]
    return next((token.index for token in reversed(before) if token.lower in journeys), None)
