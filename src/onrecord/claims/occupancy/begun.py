"""Offices that begin: appointed, elected, nominated, sworn in, became, took office, takes over."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.expected import is_expected
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.named import owner_of
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import StartEvent, Status


def begun(report: Report) -> Iterator[Draft]:
    """Yield a draft for each post that a verb gives to somebody."""
    verbs = office_verbs()
    for token in report.tokens:
        if not token.tag.startswith("VB"):
            continue
        event = verbs.start.get(token.lower)
        if event is not None:
            yield from _given(report, token.index, event)
        elif token.lower in verbs.become:
            yield from _taken(report, token.index, "took_office")
        elif token.lower in verbs.takes:
            yield from _taken_over(report, token.index)


def _given(report: Report, verb: int, event: StartEvent) -> Iterator[Draft]:
    """Yield the posts that "appointed", "elected" give: to the subject if passive, else to the object."""
    passive = report.is_passive(verb)
    person = report.subject(verb) if passive else report.object(verb) or _small_clause_subject(report, verb)
    if person is None and not passive and not any(True for _ in report.with_dep(verb, "nsubj", "dobj")):
        person = report.subject(
            verb
        )  # "returned to X, appointed adviser": a participle without its auxiliary
    yield from _drafts(report, verb, person, event)


def _small_clause_subject(report: Report, verb: int) -> Mention | None:
    """Return him of "elected him president", where the parse makes "him president" a clause."""
    for child in report.with_dep(verb, "ccomp", "oprd", "dobj"):
        for grandchild in report.with_dep(child, "nsubj", "compound", "appos"):
            person = report.person_at(grandchild)
            if person is not None:
                return person
    return None


def _taken(report: Report, verb: int, event: StartEvent) -> Iterator[Draft]:
    yield from _drafts(report, verb, report.subject(verb), event)


def _taken_over(report: Report, verb: int) -> Iterator[Draft]:
    """Yield "took over as X", "assumed the post of X": only with "over", or with an office as the object."""
    lowers = {report.tokens[child].lower for child in report.children[verb]}
    if "over" in lowers or lowers & office_verbs().offices:
        yield from _drafts(report, verb, report.subject(verb), "took_office")


def _drafts(report: Report, verb: int, person: Mention | None, event: StartEvent) -> Iterator[Draft]:
    if person is None:
        return
    clause = read_clause(report, verb)
    if clause.is_demanded or is_mere_aim(report, verb):
        return
    numbers = list(posts_of_verb(report, verb))
    for number in numbers:
        post = report.posts[number]
        named = report.named_by.get(number)
        if post.is_plural or (named is not None and named.entity != person.entity):
            continue
        if named is not None and _is_title_before(report, numbers, verb):
            continue  # "appointed former minister A as envoy": the title that he has is not the post he gets
        if _is_one_more(report, number):
            continue
        if event == "took_office" and _comes_along(report, number):
            continue  # "took office with A as his minister"
        holder = (_listed(report, number) if event != "took_office" else None) or person
        draft = draft_of(
            post, holder.entity, f"begun_{event}", _evidence(report, verb, holder, post.first, post.last)
        )
        owner = owner_of(report, post)
        draft.owner = owner if owner != holder.entity else None  # "appointed A ambassador" parsed as one name
        set_beginning(report, draft, verb, event, clause)
        yield draft


def _is_title_before(report: Report, numbers: Sequence[int], verb: int) -> bool:
    """Tell whether the clause names another post, or another's whose place it is, beside the title."""
    if any(number not in report.named_by for number in numbers):
        return True
    return any(
        report.tokens[child].lower in office_verbs().replaces | {"to", "as"}
        for child in report.with_dep(verb, "xcomp", "advcl", "prep")
    )


def _listed(report: Report, number: int) -> Mention | None:
    """Return B of "named A as minister, B as envoy": the person right before "as" and the post."""
    first = report.posts[number].first
    if first < 2 or report.tokens[first - 1].lower != "as":
        return None
    person = report.persons.get(first - 2)
    return person if person is not None and person.form != "pronoun" else None


def _comes_along(report: Report, number: int) -> bool:
    """Tell whether the post is of one who is named right before it, behind "with"."""
    person = _listed(report, number)
    return person is not None and person.first > 0 and report.tokens[person.first - 1].lower == "with"


def _is_one_more(report: Report, number: int) -> bool:
    """Tell whether a post is what he does something as: "became only the second pope to visit a mosque"."""
    post, tokens = report.posts[number], report.tokens
    words = {token.lower for token in tokens[max(0, post.first - 3) : post.head]}
    behind = tokens[post.last : min(post.last + _DEED, report.sentence_of(post.head).last)]
    does = any(one.lower == "to" and other.tag == "VB" for one, other in pairwise(behind))
    return does and bool(words & office_changes().counted)


_DEED = 6  # tokens between "the second pope" and what he does: "to visit"


def is_mere_aim(report: Report, verb: int) -> bool:
    """Tell whether it is an infinitive that nobody expects to come true: "barriers to become president"."""
    if not any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux")):
        return False
    governor = report.tokens[report.tokens[verb].head].lower
    verbs = office_verbs()
    return governor not in verbs.planned | verbs.be | verbs.guessed


def set_beginning(report: Report, draft: Draft, verb: int, event: StartEvent, clause: Clause) -> None:
    """Set status, event, date and factuality of a beginning, as the verb's time says."""
    draft.factuality = clause.factuality
    date = date_near(report, verb)
    draft.is_expected = is_expected(report, verb, clause) and not _is_past(report, date)
    if draft.status == "candidate":  # "was elected as the party's candidate for president"
        draft.start_event = "nominated"
        return
    draft.start_event = event
    if draft.status is None:
        draft.status = _status(report, verb, event, clause, date)
    is_become = report.tokens[verb].lower in office_verbs().become
    if event == "took_office" and clause.when == "future" and date is None and not is_become:
        draft.start_event = None  # "will take over as chairman": not told how or when
    is_election_day = event == "elected" and draft.status == "incoming" and not _is_to_come(report, date)
    if event != "nominated" and not is_again(report, verb) and not is_election_day:
        draft.start = date


def _is_to_come(report: Report, date: str | None) -> bool:
    return date is not None and report.published is not None and date > report.published[: len(date)]


def _is_past(report: Report, date: str | None) -> bool:
    return date is not None and report.published is not None and date < report.published[: len(date)]


def is_again(report: Report, verb: int) -> bool:
    """Tell whether the office was held before: "re-elected in 2020" does not say when it began."""
    return report.tokens[verb].lower in office_changes().again


def _status(report: Report, verb: int, event: StartEvent, clause: Clause, date: str | None) -> Status | None:
    """Return the status on the report's day: a planned beginning is incoming, a proposal a candidacy."""
    if event == "nominated":
        return "candidate"
    if clause.when == "future":
        return None if _is_past(report, date) else "incoming"  # "would become president in 1999"
    if event == "elected" and not is_again(report, verb) and is_fresh(report, date, clause):
        return "incoming"
    return None


def is_fresh(report: Report, date: str | None, clause: Clause) -> bool:
    """Tell whether an election is news: in the perfect without a date, or dated in the report's month."""
    if date is None:
        return clause.when == "perfect"
    return report.published is not None and date[:7] == report.published[:7] and len(date) >= 7


def _evidence(report: Report, verb: int, person: Mention, first: int, last: int) -> tuple[int, int]:
    """Return the code points from the first to the last of person, verb and post, within their sentence."""
    tokens = report.tokens
    places = [(tokens[verb].start, tokens[verb].end), (tokens[first].start, tokens[last - 1].end)]
    if tokens[person.first].sentence == tokens[verb].sentence:
        places.append((person.start, person.end))
    return min(start for start, _ in places), max(end for _, end in places)


evidence_of = _evidence
