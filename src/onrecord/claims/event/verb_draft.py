"""What the words at a verb say of its event: status, days, place, topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft
from onrecord.claims.event.place import place_of
from onrecord.claims.event.standing import Standing
from onrecord.claims.event.topic import topic_of
from onrecord.claims.event.verb_standing import of_verb
from onrecord.claims.event.when import coming, dates_of, is_coming, shared_dates

if TYPE_CHECKING:
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def draft_at(report: Report, verb: int, kind: EventKind, rule: str, who: list[Party]) -> Draft:
    """Return a draft with status, dates, place and evidence by the verb."""
    standing = of_verb(report, verb) if report.tokens[verb].lower != "due" else Standing("planned")
    first, last = dates_of(report, verb)
    if first is None:
        first, last = shared_dates(report, verb, is_to_come=standing.status == "planned")
    if standing.status is None and is_coming(report, verb, first):
        standing = Standing("planned", standing.factuality)
    first = coming(report, verb, first) if standing.status == "planned" else first
    word, sentence = report.tokens[verb], report.sentence_of(verb)
    same = [party for party in who if sentence.start <= party.start < sentence.end]
    start = min([word.start, *(party.start for party in same)])
    end = max([word.end, *(party.end for party in same)])
    return Draft(
        kind=kind, rule=rule, at=verb, participants=who, place=place_of(report, verb), date=first,
        date_end=last, status=standing.status, factuality=standing.factuality, topic=topic_of(report, verb),
        evidence=[(start, end)], rules=[rule],
    )  # fmt: skip
