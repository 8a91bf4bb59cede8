"""What the words at an event noun say of its status, days and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft
from onrecord.claims.event.event_noun import governor_of
from onrecord.claims.event.noun_standing import of_noun
from onrecord.claims.event.place import place_of
from onrecord.claims.event.standing import Standing
from onrecord.claims.event.topic import topic_of
from onrecord.claims.event.when import coming, dates_of, has_times_only_behind, is_coming, is_gone
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def draft_of(report: Report, noun: int, verb: int | None, kind: EventKind, who: list[Party]) -> Draft:
    """Return a draft with status, days, place, topic and evidence by a noun and the verb it hangs on."""
    standing = of_noun(report, noun, verb)
    dated_by = verb if verb is not None and _shares_time(report, noun, verb, kind) else noun
    first, last = dates_of(report, dated_by, noun)
    if standing.status is None and is_coming(report, noun, first):
        standing = Standing("planned", standing.factuality)
    if standing.status is None and is_gone(report, noun, first):
        standing = Standing("held", standing.factuality)
    if standing.status in {"planned", "proposed"} and last is None:
        first = coming(report, noun, first)
    if verb is not None and last is None and _is_end(report, noun, verb):
        first, last = None, first
    sentence = report.sentence_of(noun)
    same = [p for p in who if sentence.start <= p.start < sentence.end]
    start = min([report.tokens[noun].start, *(p.start for p in same)])
    end = max([report.tokens[noun].end, *(p.end for p in same)])
    heads = (noun,) if verb is None else (noun, verb)
    return Draft(
        kind=kind, rule=f"noun_{kind}", at=noun, participants=who, place=place_of(report, *heads), date=first,
        date_end=last, status=standing.status, factuality=standing.factuality,
        topic=topic_of(report, *heads), evidence=[(start, end)],
        rules=[f"noun_{kind}"],
    )  # fmt: skip


def _shares_time(report: Report, noun: int, verb: int, kind: EventKind) -> bool:
    """Tell whether the time of a verb is that of the event on it: not of "arrived for talks"."""
    how = governor_of(report, noun)[1]
    lists, lower = dealings().verbs, report.tokens[verb].lower
    if how in {"ahead", "before"} and has_times_only_behind(report, noun):
        return True  # "comes ahead of a meeting between A and B on Friday"
    if how in {"for", "to", "about", "over", "ahead", "before"}:
        return lower in lists["take_part"]
    if how in {"after", "following"}:
        return kind in {"meeting", "talks", "call"}
    if how in {"dobj", "nsubj", "nsubjpass"}:
        return lower not in lists["cancel"] | lists["propose"]
    return True


def _is_end(report: Report, noun: int, verb: int) -> bool:
    """Tell whether a verb tells of the end of the event: its day is the last one."""
    how = governor_of(report, noun)[1]
    return report.tokens[verb].lower in dealings().verbs["end"] and how in {"nsubj", "nsubjpass", "dobj"}
