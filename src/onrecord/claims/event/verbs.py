"""Events that a verb names: met, talked with, telephoned, received, and those of travel."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors, objects
from onrecord.claims.event.journeys import brought, came_to_ceremony, stayed, travelled, visited
from onrecord.claims.event.party import add
from onrecord.claims.event.subject import subject_of
from onrecord.claims.event.verb_draft import draft_at
from onrecord.claims.event.when import dates_of
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report


def by_verbs(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each verb that is an event between parties."""
    lists = dealings().meet
    rules = (
        ("meet", _met),
        ("talk", _talked),
        ("telephone", _telephoned),
        ("visit", visited),
        ("arrive", travelled),
        ("travel", travelled),
        ("receive", _received),
        ("bring", brought),
        ("be", stayed),
        ("attend", came_to_ceremony),
    )
    for token in report.tokens:
        if not token.tag.startswith("VB") and token.lower != "due":
            continue
        for name, rule in rules:
            if token.lower in lists[name]:
                yield from rule(report, parties, token.index)


def _met(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A met (with) B", "the two men met", "leaders of A and B will meet"."""
    who = actors(report, parties, verb)
    whom = objects(report, parties, verb, "with")
    if _is_contest(report, verb):
        return
    has_object = any(True for _ in report.with_dep(verb, "dobj"))
    if (has_object and not whom) or (not whom and not _are_several(report, who, verb)):
        return
    if not who:
        return
    draft = draft_at(report, verb, "meeting", "met", add(who, whom))
    draft.is_news = report.tokens[report.tokens[verb].head].lower == "after"
    since = _since(report, verb) if draft.factuality == "denied" else None
    if since is not None:  # "have not met since 1994": then they met
        draft.date, draft.status, draft.factuality = since, "held", "actual"
    one_by_one = [party for party in whom if party.is_person]
    if len(who) == 1 and len(one_by_one) > 2:  # "A will meet B, C and D": each by himself
        for party in one_by_one:
            yield dataclasses.replace(draft, participants=[*who, party])
        return
    yield draft


def _is_contest(report: Report, verb: int) -> bool:
    """Tell whether they meet before a court or for a debate or a match."""
    nouns = dealings().nouns
    for preposition in report.with_dep(verb, "prep"):
        lists = {"before": nouns["courts"], "for": nouns["contests"], "in": nouns["contests"]}
        words = lists.get(report.tokens[preposition].lower, frozenset())
        if any(report.tokens[noun].lower in words for noun in report.with_dep(preposition, "pobj")):
            return True
    return False


def _since(report: Report, verb: int) -> str | None:
    """Return the date behind "since" in the clause of a verb."""
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower == "since":
            return dates_of(report, preposition, preposition)[0]
    return None


def _are_several(report: Report, who: list[Party], verb: int) -> bool:
    """Tell whether the subject alone is a meeting: several parties, or ministers and leaders of one union."""
    if len(who) > 1:
        return True
    subject = subject_of(report, verb)
    united = dealings().parties["united"]
    return bool(who) and subject is not None and report.tokens[subject].lower in united


def _talked(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A is negotiating with B", "A spoke by telephone with B", "A talked with B"."""
    lower = report.tokens[verb].lower
    if _is_purpose_of_meeting(report, verb):
        return  # "met to discuss A with B": the meeting is the event
    prepositions = ("with", "to") if lower.startswith(("talk", "sp")) else ("with",)
    whom = _behind(report, parties, verb, prepositions)
    who = actors(report, parties, verb)
    below = {report.tokens[t].lower for t in range(verb, min(verb + 8, len(report.tokens)))}
    by_phone = bool(below & {"phone", "telephone"})
    speaks = not by_phone and lower.startswith(("talk", "sp"))
    if speaks and not all(party.is_person for party in who + whom):
        return  # "spoke to the weekly": to an audience
    are_joined = by_phone and len(who) > 1 and not whom  # "A and B spoke by telephone"
    if (whom and who) or are_joined:
        yield draft_at(report, verb, "call" if by_phone else "talks", "talked", add(who, whom))


def _is_purpose_of_meeting(report: Report, verb: int) -> bool:
    """Tell whether a verb above, a few words up, already is the meeting that this one is the purpose of."""
    lists, place = dealings().meet, verb
    meetings = lists["meet"] | lists["visit"] | lists["telephone"] | lists["arrive"]
    for _ in range(4):
        head = report.tokens[place].head
        if head == place:
            return False
        if report.tokens[head].tag.startswith("VB") and report.tokens[head].lower in meetings:
            return True
        place = head
    return False


def _behind(report: Report, parties: Parties, verb: int, prepositions: tuple[str, ...]) -> list[Party]:
    return [
        party
        for child in report.with_dep(verb, "prep")
        if report.tokens[child].lower in prepositions
        for party in parties.of_preposition(child)
    ]


def _telephoned(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    who, whom = actors(report, parties, verb), objects(report, parties, verb, "with")
    if who and whom:
        yield draft_at(report, verb, "call", "telephoned", add(who, whom))


def _received(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A received B": both persons; states and bodies receive many things."""
    who = [party for party in actors(report, parties, verb) if party.is_person]
    whom = [party for party in objects(report, parties, verb) if party.is_person]
    if report.is_passive(verb):
        subject = subject_of(report, verb)
        whom = [p for p in parties.at(subject) if p.is_person] if subject is not None else []
    if who and whom and {p.name for p in who} != {p.name for p in whom}:
        yield draft_at(report, verb, "meeting", "received", add(who, whom))
