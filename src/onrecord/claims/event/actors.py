"""Who does what a verb tells, and to whom or with whom: its parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.subject import antecedent, subject_of

if TYPE_CHECKING:
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report


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
