"""Which post an ending ends, and what it sets: status, end and event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.another_body import is_of_another_body
from onrecord.claims.occupancy.begun import evidence_of, is_fresh
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.named import owner_of
from onrecord.languages.office_changes import office_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clause import Clause
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import EndEvent


def posts_ended(
    report: Report, known: KnownPosts, verb: int, person: Mention, what: tuple[EndEvent, Clause]
) -> Iterator[Draft]:
    """Yield the posts that the clause names, else the person's known post."""
    event, clause = what
    found = False
    for number in posts_of_verb(report, verb):
        post = report.posts[number]
        named = report.named_by.get(number)
        if (
            post.is_plural
            or "candidate" in post.flags
            or (named is not None and named.entity != person.entity)
        ):
            continue
        found = True
        draft = draft_of(
            post, person.entity, f"ended_{event}", evidence_of(report, verb, person, post.first, post.last)
        )
        draft.owner = owner_of(report, post)
        _set_end(report, draft, verb, event, clause)
        yield draft
    if found:
        return
    post_before = known.of(person.entity, verb)
    if post_before is None or not _can_end(report, post_before, verb, event, clause):
        return
    if is_of_another_body(report, verb, "from", post_before):
        return
    draft = copy_post(
        post_before, person.entity, f"ended_{event}", verb, evidence_of(report, verb, person, verb, verb + 1)
    )
    _set_end(report, draft, verb, event, clause)
    yield draft


def _can_end(report: Report, post: Draft, verb: int, event: EndEvent, clause: Clause) -> bool:
    """Tell whether an ending told without its post can be the end of the post told before."""
    if post.status == "candidate":
        return False
    if event == "defeated":
        return post.status == "outgoing" or _is_office_lost(report, verb)
    # Who is called former holds it no more: he dies later, and what he will leave is something else.
    return (
        post.rule == "predecessor"
        or post.status != "former"
        or (event != "died" and clause.when in {"past", "perfect"})
    )


def _is_office_lost(report: Report, verb: int) -> bool:
    """Tell whether the sentence of a defeat speaks of an election to office: other defeats end none."""
    sentence = report.sentence_of(verb)
    lowers = {token.lower for token in report.tokens[sentence.first : sentence.last]}
    return any("elect" in lower for lower in lowers) and not lowers & {"primary", "primaries", "caucuses"}


def _set_end(report: Report, draft: Draft, verb: int, event: EndEvent, clause: Clause) -> None:
    """Set status, end and event: what is to come is outgoing, what has happened is former."""
    draft.end_event = event
    date = date_near(report, verb)
    if clause.when == "future":
        draft.status = "outgoing"
        draft.is_expected = _is_awaited(report, verb)
        draft.end = date if _is_to_come(report, date) else None
        if event == "resigned" and _is_after_election(report, verb):
            draft.end_event = "term_ended"
    elif clause.when == "present" and not report.is_passive(verb):
        draft.status = "outgoing"
        draft.end = date if _is_to_come(report, date) else None
    elif event == "defeated" and is_fresh(report, date, clause):
        draft.status = "outgoing"  # who has just lost an election stays until the winner is sworn in
    else:
        draft.status = "former"
        draft.end = date


def _is_awaited(report: Report, verb: int) -> bool:
    """Tell whether others expect it of him: "is expected to resign"."""
    return (
        report.tokens[verb].dep == "xcomp"
        and report.tokens[report.tokens[verb].head].lower in office_changes().awaited
    )


def _is_to_come(report: Report, date: str | None) -> bool:
    """Tell whether a date lies ahead; a month or year may be the report's own."""
    if date is None or report.published is None:
        return False
    same = report.published[: len(date)]
    return date > same or (date == same and len(date) < len("2005-12-16"))


def _is_after_election(report: Report, verb: int) -> bool:
    """Tell whether he leaves when his successor is elected: "is due to step down after the elections"."""
    for after in report.with_dep(verb, "prep"):
        nouns = [report.tokens[noun].lower for noun in report.with_dep(after, "pobj")]
        if report.tokens[after].lower in {"after", "following"} and any("election" in n for n in nouns):
            return report.tokens[report.tokens[verb].head].lower in {"due", "is", "set", "scheduled"}
    return False
