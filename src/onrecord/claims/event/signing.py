"""Signings: A and B signed an agreement, A signed a deal with B, the pact that both signed in 1995."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors, objects
from onrecord.claims.event.contract import between, told_before
from onrecord.claims.event.party import add
from onrecord.claims.event.subject import antecedent
from onrecord.claims.event.verb_draft import draft_at
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report


def by_signatures(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each verb of signing whose object is an agreement with known parties."""
    for token in report.tokens:
        if token.tag.startswith("VB") and token.lower in dealings().meet["sign"]:
            document = document_of(report, token.index)
            if document is None:
                continue
            who = signatories(report, parties, token.index, document)
            if who and (len(who) > 1 or report.tokens[document].lower in dealings().agreements["nouns"]):
                draft = draft_at(report, token.index, "signing", "signed", who)
                draft.document = document
                word = report.tokens[document]
                start, end = draft.evidence[0]
                draft.evidence = [(min(start, word.start), max(end, word.end))]
                yield draft


def document_of(report: Report, verb: int) -> int | None:
    """Return the noun of what is signed: object, passive subject or the noun that the clause describes."""
    nouns = dealings().agreements["nouns"] | dealings().agreements["papers"]
    candidates = [*report.with_dep(verb, "dobj", "nsubjpass")]
    if report.tokens[verb].dep in {"acl", "relcl"}:
        candidates.append(antecedent(report, verb))
    for candidate in candidates:
        if report.tokens[candidate].lower in nouns:
            return candidate
        if report.tokens[candidate].tag == "NNP" and candidate not in report.persons:
            return candidate  # by its name alone: "signed the CPA with"
        for inner in report.with_dep(candidate, "prep"):  # "a number of agreements"
            for noun in report.with_dep(inner, "pobj"):
                if report.tokens[noun].lower in nouns and report.tokens[inner].lower == "of":
                    return noun
    return None


def signatories(report: Report, parties: Parties, verb: int, document: int) -> list[Party]:
    """Return those who sign: by verb and document, else the parties of the agreement as told before."""
    start = report.tokens[document].start
    found = [party for party in actors(report, parties, verb) if party.start != start]
    found = add(found, objects(report, parties, verb, "with", "between"))
    found = add(found, between(report, parties, document))
    is_known = any(not party.is_vague for party in found)
    below = {report.tokens[child].lower for child in report.children[document]}
    return (
        found if is_known or not below & {"the", "this", "that"} else told_before(report, parties, document)
    )
