"""Events that a verb names: met, talked with, telephoned, visited, arrived in, received, signed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft
from onrecord.claims.event.party import add
from onrecord.claims.event.place import place_of
from onrecord.claims.event.standing import Standing
from onrecord.claims.event.verb_standing import of_verb
from onrecord.claims.event.subject import antecedent, subject_of
from onrecord.claims.event.topic import topic_of
from onrecord.claims.event.when import coming, dates_of, is_coming
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def by_verbs(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each verb that is an event between parties."""
    lists = dealings().meet
    rules = (
        ("meet", _met),
        ("talk", _talked),
        ("telephone", _telephoned),
        ("visit", _visited),
        ("arrive", _travelled),
        ("travel", _travelled),
        ("receive", _received),
        ("bring", _brought),
    )
    for token in report.tokens:
        if not token.tag.startswith("VB") and token.lower != "due":
            continue
        for name, rule in rules:
            if token.lower in lists[name]:
                yield from rule(report, parties, token.index)


def actors(report: Report, parties: Parties, verb: int) -> list[Party]:
    """Return the parties that are the subject of a verb, or in the passive those behind "by"."""
    if report.is_passive(verb):
        return [party for by in report.with_dep(verb, "agent") for party in parties.of_preposition(by)]
    subject = subject_of(report, verb)
    found = parties.at(subject) if subject is not None else []
    if all(
        party.entity is None for party in found
    ):  # "the company A signed": the parse may take both for subjects
        for other in report.with_dep(verb, "nsubj"):
            named = parties.at(other) if other != subject else []
            found = named if any(party.entity for party in named) else found
    token = report.tokens[verb]
    if not found and token.dep in {"conj", "advcl", "xcomp"} and token.head < verb:
        return actors(report, parties, token.head)  # the parse gave the verb a wrong subject
    return found


def objects(report: Report, parties: Parties, verb: int, *prepositions: str) -> list[Party]:
    """Return the parties that are the object of a verb, or stand behind one of the prepositions."""
    found: list[Party] = []
    for child in report.children[verb]:
        token = report.tokens[child]
        if token.dep == "dobj":
            if token.lower in {"whom", "who", "that"}:
                found += parties.at(antecedent(report, verb))
            else:
                found += parties.at(child)
        elif token.dep == "prep" and token.lower in prepositions:
            for inner in report.with_dep(child, "pobj"):
                whom = report.tokens[inner].lower in {"whom", "which"}
                here = parties.at(antecedent(report, verb)) if whom else parties.at(inner)
                found += here or _further(report, parties, inner)
    return found


def _further(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those behind a second "with": "signed with great fanfare with A"."""
    return [
        party
        for inner in report.with_dep(noun, "prep")
        if report.tokens[inner].lower == "with"
        for party in parties.of_preposition(inner)
    ]


def draft_at(report: Report, verb: int, kind: EventKind, rule: str, who: list[Party]) -> Draft:
    """Return a draft with status, dates, place and evidence by the verb."""
    standing = of_verb(report, verb) if report.tokens[verb].lower != "due" else Standing("planned")
    first, last = dates_of(report, verb)
    if standing.status is None and is_coming(report, verb, first):
        standing = Standing("planned", standing.factuality)
    first = coming(report, first) if standing.status == "planned" else first
    tokens = report.tokens
    same = [
        p
        for p in who
        if tokens[report.sentence_of(verb).first].start <= p.start < report.sentence_of(verb).end
    ]
    start = min([tokens[verb].start, *(p.start for p in same)])
    end = max([tokens[verb].end, *(p.end for p in same)])
    return Draft(
        kind=kind, rule=rule, at=verb, participants=who, place=place_of(report, verb), date=first, date_end=last,
        status=standing.status, factuality=standing.factuality,
        topic=topic_of(report, verb), evidence=[(start, end)], rules=[rule],
    )  # fmt: skip


def _met(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A met (with) B", "the two men met", "leaders of A and B will meet"."""
    who = actors(report, parties, verb)
    whom = objects(report, parties, verb, "with")
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
    return bool(who) and subject is not None and report.tokens[subject].lower in _UNITED


_UNITED = frozenset({"leaders", "ministers", "heads"})


def _talked(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A is negotiating with B", "A spoke by telephone with B", "A talked with B"."""
    lower = report.tokens[verb].lower
    if _is_purpose_of_meeting(report, verb):
        return  # "met to discuss A with B": the meeting is the event
    prepositions = ("with", "to") if lower.startswith(("talk", "sp")) else ("with",)
    whom = [p for p in _behind(report, parties, verb, prepositions)]
    who = actors(report, parties, verb)
    below = {report.tokens[t].lower for t in range(verb, min(verb + 8, len(report.tokens)))}
    by_phone = bool(below & {"phone", "telephone"})
    speaks = not by_phone and lower.startswith(("talk", "sp"))
    if speaks and not all(party.is_person for party in who + whom):
        return  # "spoke to the weekly": to an audience
    if whom and who:
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


def _visited(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A visited B"; one draft a place, for each is a visit of its own."""
    who = [party for party in actors(report, parties, verb) if party.is_person or _is_delegation(party)]
    if not who:
        return
    places = [child for child in report.with_dep(verb, "dobj") if report.tokens[child].tag.startswith("NN")]
    yield from _visits(report, parties, verb, who, places)


def _is_delegation(party: Party) -> bool:
    return party.name.split()[-1].lower() in {
        "delegation",
        "leaders",
        "ministers",
        "officials",
        "team",
        "envoys",
    }


def _visits(
    report: Report, parties: Parties, verb: int, who: list[Party], places: list[int], rule: str = "visited"
) -> Iterator[Draft]:
    for place in joined_tokens(report, places):
        draft = draft_at(report, verb, "visit", rule, list(who))
        person = report.persons.get(place)
        if person is not None:
            party = parties.names.party(person)
            draft.participants += [party] if party is not None else []
        else:
            name = name_of_place(report, place) or inner_place(report, place)
            if name is None:
                continue
            draft.place = name
        draft.evidence = [
            (
                min(draft.evidence[0][0], report.tokens[place].start),
                max(draft.evidence[0][1], report.tokens[place].end),
            )
        ]
        yield draft


def joined_tokens(report: Report, tokens: list[int]) -> Iterator[int]:
    """Yield the tokens and those joined to them by "and"."""
    for token in tokens:
        yield token
        yield from joined_tokens(report, list(report.with_dep(token, "conj")))


def name_of_place(report: Report, token: int) -> str | None:
    """Return the name of the place or body that a token is part of, the fullest of the report; else None."""
    for mention in report.mentions:
        if mention.first <= token < mention.last and mention.kind in {"place", "organization"}:
            return report.entities[mention.entity].name
    word = report.tokens[token]
    return word.text if word.tag.startswith("NNP") else None


def inner_place(report: Report, noun: int) -> str | None:
    """Return the place that a common noun lies in: "villages in A", "the island of A"."""
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower in {"in", "of", "near"}:
            for inner in report.with_dep(preposition, "pobj"):
                for token in (inner, *report.with_dep(inner, "compound", "appos")):
                    name = name_of_place(report, token)
                    if name is not None and token not in report.persons:
                        return name
    return None


def _travelled(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A arrived in B", "A left for B for talks": an arrival is a visit, a way only with a purpose."""
    token = report.tokens[verb]
    who = [party for party in actors(report, parties, verb) if party.is_person or _is_delegation(party)]
    if not who:
        return
    arrived = token.lower in dealings().meet["arrive"]
    wanted = {"in", "at", "to", "into"} if token.lower != "due" else {"in", "at"}
    wanted = wanted | {"for"} if token.lower in _LEAVES else wanted
    places = [
        inner
        for child in report.with_dep(verb, "prep")
        if report.tokens[child].lower in wanted
        for inner in report.with_dep(child, "pobj")
        if name_of_place(report, inner) is not None
    ]
    here = any(report.tokens[c].lower in {"here", "home"} for c in report.children[verb])
    if not places and not (here and arrived):
        return
    sentence = report.sentence_of(verb)
    behind = {t.lower for t in report.tokens[verb : sentence.last]}
    if not arrived and token.lower != "due" and not behind & dealings().meet["purposes"]:
        return
    for place in places[:1] or [None]:
        draft = draft_at(report, verb, "visit", "arrived" if arrived else "travelled", list(who))
        draft.place = name_of_place(report, place) if place is not None else draft.place
        if (arrived and draft.status == "held") or (
            not arrived and draft.status == "held" and token.lower in _LEAVES
        ):
            draft.status = "ongoing"
        yield draft


_LEAVES = frozenset(
    {
        "leave",
        "leaves",
        "left",
        "leaving",
        "head",
        "heads",
        "headed",
        "heading",
        "depart",
        "departs",
        "departed",
    }
)


def _received(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
    """Yield "A received B": both persons; states and bodies receive many things."""
    who = [party for party in actors(report, parties, verb) if party.is_person]
    whom = [party for party in objects(report, parties, verb) if party.is_person]
    if report.is_passive(verb):
        subject = subject_of(report, verb)
        whom = [p for p in parties.at(subject) if p.is_person] if subject is not None else []
    if who and whom and {p.name for p in who} != {p.name for p in whom}:
        yield draft_at(report, verb, "meeting", "received", add(who, whom))


def _brought(report: Report, parties: Parties, verb: int) -> Iterator[Draft]:
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
    yield from _visits(report, parties, verb, whom, places, "brought")
