"""Visits that stand in one word before a name: "visiting Foreign Minister A", "his visiting counterpart"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.parties import Parties
    from onrecord.claims.report import Report

_REACH = 8  # tokens from "visiting" to the last word of the name


def visiting(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield the visit of each person whom the report calls visiting; where to is left open."""
    for token in report.tokens:
        if token.lower != "visiting" or token.dep not in {
            "amod",
            "compound",
            "nmod",
            "advcl",
            "acl",
            "pcomp",
        }:
            continue
        if any(True for _ in report.with_dep(token.index, "dobj")) and token.dep != "amod":
            continue
        noun = _noun_behind(report, token.index)
        who = [p for p in parties.at(noun) if p.is_person or p.is_many] if noun is not None else []
        if who:
            yield Draft(
                kind="visit", rule="visiting", at=token.index, participants=who, status="ongoing",
                evidence=[(token.start, max(token.end, who[0].end))], rules=["visiting"],
            )  # fmt: skip


def _noun_behind(report: Report, word: int) -> int | None:
    """Return the head of the noun phrase that a word opens."""
    head = report.tokens[report.tokens[word].head]
    if head.index > word and head.tag.startswith("NN"):
        return head.index
    for token in report.tokens[word + 1 : word + _REACH]:
        if token.index in report.persons:
            return report.persons[token.index].last - 1
        if not token.tag.startswith(("NN", "JJ")) and token.tag != "POS":
            return None
    return None
