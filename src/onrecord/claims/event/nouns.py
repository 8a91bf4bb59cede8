"""Events that a noun names: talks between A and B, a meeting of A and B, a summit attended by A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.declined import declining
from onrecord.claims.event.event_noun import governor_of, is_pointing, kind_of, sides_of
from onrecord.claims.event.noun_draft import draft_of
from onrecord.claims.event.noun_parties import has_with, named_at, named_further_on, of_document, of_its_verb
from onrecord.claims.event.noun_visits import visits_of
from onrecord.claims.event.party import add

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def by_nouns(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each noun that names an event, with those whom its phrase and its verb name."""
    for token in report.tokens:
        kind = kind_of(report, token.index)
        if kind == "visit":
            yield from visits_of(report, parties, token.index)
        elif kind is not None:
            yield from _meetings(report, parties, token.index, kind)


def _meetings(report: Report, parties: Parties, noun: int, kind: EventKind) -> Iterator[Draft]:
    verb, how = governor_of(report, noun)
    own = named_at(report, parties, noun)
    if kind in {"meeting", "talks", "call"} and len(own) < 2 and not has_with(report, noun):
        own = add(own, named_further_on(report, parties, noun))
    others = (
        of_its_verb(report, parties, noun, verb, how) if len(own) < 2 or how in {"dobj", "nsubjpass"} else []
    )
    if not own and sides_of(report, noun) > 2:
        own = others = parties.listed(sides_of(report, noun))
    if kind in {"summit", "conference"} and own and how != "dobj":
        others = [party for party in others if party.is_person]
    if kind == "signing":
        own = add(own, of_document(report, parties, noun))
    who = add(own, others)
    declined = declining(report, parties, verb, how)
    away = {party.key for party in declined}
    who = [party for party in who if party.key not in away]
    draft = draft_of(report, noun, verb, kind, who)
    draft.declined = declined
    if kind in {"summit", "conference"} and not own and report.tokens[noun].tag == "NNS":
        return  # "took part in summits": of which none is told
    if declined:
        draft.factuality = "actual"
    draft.is_news = how in {"after", "following"}
    draft.is_open = any(report.tokens[c].lower == "with" for c in report.with_dep(noun, "prep"))
    draft.is_definite = _points_back(report, noun, kind, own, who)
    if kind in {"summit", "conference"} and how == "dobj" and others:
        draft.is_definite = False  # "attended the summit": he was at one, whoever else was
    if draft.is_definite and not who and not declined and not is_pointing(report, noun):
        return
    yield draft


def _points_back(report: Report, noun: int, kind: EventKind, own: list[Party], who: list[Party]) -> bool:
    """Tell whether the words are of an event told of before: they name too few to be one by themselves."""
    if own:
        return False
    if not who or is_pointing(report, noun):
        return True
    return len(who) < 2 and kind not in {"summit", "conference"} and not who[0].is_many
