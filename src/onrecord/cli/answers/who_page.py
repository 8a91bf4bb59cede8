"""Who had a post, for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.page import AnswerPage
from onrecord.cli.answers.tenure import tenure_in_words
from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.dates import date_in_words
from onrecord.languages.articles import with_article
from onrecord.reconcile.days import days_between, first_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.cli.paper import Paper
    from onrecord.query.post_claims import PostAsked
    from onrecord.query.who import Who
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Certainty, Holder, Post, Recorded

CERTAINTY: dict[Certainty, str] = {
    "stated": "a report says so of that time",
    "between_reports": "reports before and after say so",
    "likely": "likely: the nearest report is at most 24 months away",
}

# The nearest to the day; `--json` has all.
_QUOTES = 3


def print_who(answer: Who, paper: Paper | None = None) -> None:
    """Print the holders with their bounds, neighbours, conflicts and the nearest reports."""
    page = AnswerPage(paper)
    page.title(named(answer.asked) + (f", {date_in_words(answer.on)}" if answer.on else ""))
    if not answer.known:
        print_unknown(page, answer.near)
        return
    if not answer.holders:
        page.note("The record has reports of this post, but none says who had it then.")
    for holder in answer.holders:
        tenure = holder.tenure
        details = (CERTAINTY[holder.certainty], *tenure_in_words(tenure))
        page.finding(tenure.person.name, details, tenure.conflicts)
        for recorded in nearest(holder, answer.on):
            page.citation(recorded)
        if len(tenure.claims) > _QUOTES:
            page.note(f"  and {counted(len(tenure.claims) - _QUOTES, 'more quote')}")


def print_unknown(page: AnswerPage, near: Sequence[Post]) -> None:
    """Say that no report speaks of the post, and of which like ones some do."""
    page.note("The record has no report of such a post.")
    if near:
        page.note(f"It has: {'; '.join(named(post) for post in near)}.")


def nearest(holder: Holder, on: str | None) -> list[Recorded[Occupancy]]:
    """Return the claims whose reports are nearest to the day, of copies only one."""
    day = first_day(on)

    def distance(recorded: Recorded[Occupancy]) -> int:
        published = first_day(recorded.source.published)
        return days_between(day, published) if day and published else 1_000_000

    by_source: dict[str, Recorded[Occupancy]] = {}
    for recorded in sorted(holder.tenure.claims, key=distance):
        by_source.setdefault(recorded.source.copy_of, recorded)
    return list(by_source.values())[:_QUOTES]


def named(post: Post | PostAsked, *, capital: bool = True) -> str:
    """Return "Prime minister of the Netherlands", without the `capital` "prime minister"."""
    first = post.title[:1].upper() if capital else post.title[:1]
    words = first + post.title[1:]
    if post.organization:
        words += f" of {with_article(post.organization)}"
    return f"{words} for {with_article(post.area)}" if post.area else words
