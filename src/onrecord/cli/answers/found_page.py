"""Claims that answer a question, for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.page import AnswerPage

if TYPE_CHECKING:
    from onrecord.cli.paper import Paper
    from onrecord.query.found import Found
    from onrecord.schema.record import Person

# As many as fit on a few screens; `--json` and `--csv` have all.
MOST = 50
_OTHERS = 5


def print_found(title: str, found: Found, *, is_known: bool = True, paper: Paper | None = None) -> None:
    """Print the claims in their order, each with its words and its report.

    Args:
        title: what was asked.
        found: the answer.
        is_known: False where the question named somebody of whom the record has never heard.
        paper: what to print on.
    """
    page = AnswerPage(paper)
    page.title(title)
    if not is_known:
        page.note("The record has nobody of that name.")
        return
    print_person(page, found.person, found.others)
    if not found.claims:
        page.note("Nothing of it is on record.")
    for recorded in found.claims[:MOST]:
        page.claim(recorded)
    if len(found.claims) > MOST:
        page.blank()
        page.note(f"and {len(found.claims) - MOST:,} more: --json and --csv have all")


def print_person(page: AnswerPage, person: Person | None, others: tuple[Person, ...]) -> None:
    """Print under which other names reports know a person, and whom the name may mean too."""
    if person and len(person.names) > 1:
        page.note(f"{person.name}, also {'; '.join(name for name in person.names if name != person.name)}")
    if others:
        page.note(f"The name may mean too: {'; '.join(other.name for other in others[:_OTHERS])}")
