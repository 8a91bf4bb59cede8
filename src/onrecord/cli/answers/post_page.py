"""Who had a post one after the other, for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.page import AnswerPage
from onrecord.cli.answers.tenure import print_tenure
from onrecord.cli.answers.who_page import named, print_unknown

if TYPE_CHECKING:
    from onrecord.cli.paper import Paper
    from onrecord.query.post import PostHeld


def print_post(answer: PostHeld, paper: Paper | None = None) -> None:
    """Print each time in the post with its first and its last report."""
    page = AnswerPage(paper)
    page.title(named(answer.asked))
    if not answer.known:
        print_unknown(page, answer.near)
    elif not answer.tenures:
        page.note("The record has reports of this post, but none says who had it.")
    for tenure in answer.tenures:
        print_tenure(page, tenure.person.name, tenure)
