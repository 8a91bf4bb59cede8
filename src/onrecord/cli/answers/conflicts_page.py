"""Where reports of posts cannot all be so, for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.page import AnswerPage
from onrecord.cli.answers.tenure import print_tenure
from onrecord.cli.answers.who_page import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.cli.paper import Paper
    from onrecord.schema.record import Tenure

# As many as fit on a few screens; `--json` and `--csv` have all.
_MOST = 50


def print_conflicts(found: Sequence[Tenure], paper: Paper | None = None) -> None:
    """Print each time in a post with what cannot be so, and its first and last report."""
    page = AnswerPage(paper)
    page.title("Reports that cannot all be so")
    if not found:
        page.note("There are none.")
    for tenure in found[:_MOST]:
        print_tenure(page, f"{tenure.person.name}, {named(tenure.post, capital=False)}", tenure)
    if len(found) > _MOST:
        page.blank()
        page.note(f"and {len(found) - _MOST:,} more: --json and --csv have all")
