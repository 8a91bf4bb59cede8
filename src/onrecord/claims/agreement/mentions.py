"""Each place where a report speaks of an agreement: its name, who is party to it, how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.agreement.draft import Draft
from onrecord.claims.agreement.nouns import agreement_nouns
from onrecord.claims.agreement.phrase import is_proper, modifiers_of, name_of, year_in
from onrecord.claims.agreement.standing import standing_of
from onrecord.claims.event.actors import actors
from onrecord.claims.event.contract import between, parties_to, signing_of
from onrecord.claims.event.phrase import first_of_phrase
from onrecord.claims.event.place import place_of
from onrecord.claims.event.when import dates_of
from onrecord.claims.occupancy.dates import edtf_of
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report

_POINTS = frozenset({"the", "this", "that", "these", "those", "its", "their"})


def mentions_of(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each noun that names an agreement."""
    for noun in agreement_nouns(report):
        yield _draft(report, parties, noun)


def _draft(report: Report, parties: Parties, noun: int) -> Draft:
    status = standing_of(report, noun)
    token, proper = report.tokens[noun], is_proper(report, noun)
    signing = signing_of(report, noun)
    year = _dated(report, noun) or year_in(report, noun)
    signed = year
    place = None
    if signing is not None and status == "signed":
        signed = dates_of(report, signing)[0] or year
        place = place_of(report, signing)
    who = [
        party
        for party in _parties(report, parties, noun)
        if not proper or party.is_many or state_of(party.name) or not _is_in_name(report, noun, party)
    ]
    below = {report.tokens[child].lower for child in report.children[noun]}
    is_bare = not modifiers_of(report, noun) and not between(report, parties, noun)
    sentence = report.sentence_of(noun)
    same = [p for p in who if sentence.start <= p.start < sentence.end]
    start, end = min([token.start, *(p.start for p in same)]), max([token.end, *(p.end for p in same)])
    rule = "proper" if proper else "signed" if signing is not None else "described"
    is_definite = bool(below & _POINTS) and is_bare and not proper
    return Draft(
        name=name_of(report, noun), noun=token.lower, at=noun, sentence=token.sentence, parties=who,
        signed=signed, place=place, status=status, is_definite=is_definite, is_proper=proper,
        is_new=bool(below & {"a", "an", "any"}), evidence=[(start, end)], rule=rule, rules=[rule],
    )  # fmt: skip


def _is_in_name(report: Report, noun: int, party: Party) -> bool:
    """Tell whether what looks like a party is part of a name: "the Non-Proliferation Treaty"."""
    return report.tokens[first_of_phrase(report, noun)].start <= party.start < report.tokens[noun].start


def _dated(report: Report, noun: int) -> str | None:
    """Return the date inside the name: "the February 2020 agreement", "the Aug. 15 accord"."""
    first = report.tokens[first_of_phrase(report, noun)].start
    for time in report.times_by_sentence.get(report.tokens[noun].sentence, []):
        if first <= time.start and time.end <= report.tokens[noun].start:
            return edtf_of(time)
    return None


def _parties(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those between whom it is, by its words and verbs, else the subject of a verb further up."""
    return parties_to(report, parties, noun) or _above(report, parties, noun)


def _above(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return the subject of the nearest verb above that has one: "A is willing to come to an agreement"."""
    is_many = report.tokens[noun].tag == "NNS" and not modifiers_of(report, noun)
    if below_definite(report, noun) or is_many:
        return []
    place = noun
    for _ in range(_HIGHEST):
        head = report.tokens[place].head
        if head == place:
            return []
        place = head
        if report.tokens[place].lower in dealings().agreements["speech"]:
            return []
        if report.tokens[place].tag.startswith("VB"):
            found = [p for p in actors(report, parties, place) if not p.is_vague]
            if found:
                return found
    return []


_HIGHEST = 6  # words above one another


def below_definite(report: Report, noun: int) -> bool:
    """Tell whether "the" or "this" stands before the noun."""
    return any(report.tokens[child].lower in _POINTS for child in report.children[noun])
