"""Who is party to an agreement: by its words, by its verb, by what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors, objects
from onrecord.claims.event.joined_nouns import first_of_joined
from onrecord.claims.event.modifiers import named_before
from onrecord.claims.event.party import add, distinct
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report

_WITH = ("with", "between", "among")


def between(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return the parties that the phrase of an agreement names: "between A and B", "with A", "A-B treaty"."""
    found = list(named_before(parties.names, noun))
    for child in report.children[noun]:
        token = report.tokens[child]
        if token.dep == "poss":
            found += parties.at(child)
        elif token.dep == "prep" and token.lower in _WITH:
            found += parties.of_preposition(child)
    return distinct(found)


def parties_to(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those between whom an agreement is: its own words, then those of the verbs that make it."""
    lists, found = dealings().agreements, between(report, parties, noun)
    verbs = [verb for verb in (signing_of(report, noun), maker_of(report, noun)) if verb is not None][:1]
    verbs += [
        child
        for child in report.with_dep(noun, "acl", "relcl")
        if report.tokens[child].lower in lists["agreed"] | lists["signed"]
    ]
    for verb in verbs:
        found = add(found, actors(report, parties, verb))
        found = add(found, objects(report, parties, verb, *_WITH))
    if report.tokens[noun].dep in {"compound", "nmod"}:  # "ceasefire talks between A and B"
        found = add(found, between(report, parties, report.tokens[noun].head))
    return [party for party in found if party.start != report.tokens[noun].start]


def told_before(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return the parties of the last agreement before a noun that has two: "the pact, signed in June, …"."""
    nouns = dealings().agreements["nouns"]
    for token in reversed(report.tokens[:noun]):
        if token.lower in nouns and token.tag.startswith("NN"):
            found = parties_to(report, parties, token.index)
            if len(found) > 1 and not all(party.is_vague for party in found):
                return found
    return []


def signing_of(report: Report, noun: int) -> int | None:
    """Return the verb of signing whose object the noun is, or that describes it."""
    token, lists = first_of_joined(report, noun), dealings().agreements
    head = report.tokens[token.head]
    if token.dep in {"dobj", "nsubjpass"} and head.lower in lists["signed"]:
        return head.index
    clauses = report.with_dep(noun, "acl", "relcl")
    return next((child for child in clauses if report.tokens[child].lower in lists["signed"]), None)


def maker_of(report: Report, noun: int) -> int | None:
    """Return the verb that makes, seeks or breaks the agreement, whose subject is then a party to it."""
    token, lists = first_of_joined(report, noun), dealings().agreements
    head = report.tokens[token.head]
    makes = lists["signed"] | lists["agreed"] | lists["negotiating"] | lists["violated"] | lists["proposed"]
    if token.dep in {"dobj", "nsubjpass"} and head.lower in makes and head.tag.startswith("VB"):
        return head.index
    above = report.tokens[head.head]
    leads = token.dep == "pobj" and head.lower in {"on", "to", "upon", "for", "into"}
    is_made = above.lower in makes | {"enter", "entered"} and above.tag.startswith("VB")
    return above.index if leads and is_made else None
