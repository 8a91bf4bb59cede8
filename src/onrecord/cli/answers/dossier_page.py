"""A dossier for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.found_page import print_person
from onrecord.cli.answers.page import AnswerPage
from onrecord.cli.answers.tenure import print_tenure
from onrecord.cli.answers.who_page import named
from onrecord.cli.wording.counted import counted

if TYPE_CHECKING:
    from onrecord.cli.paper import Paper
    from onrecord.query.dossier import Dossier
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded

# A dossier is read in one go; `said`, `met` and `promises` have more, `--json` and `--csv` have all.
_MOST = 10


def print_dossier(name: str, found: Dossier, paper: Paper | None = None) -> None:
    """Print posts, statements, meetings and promises; `name` is what was asked."""
    page = AnswerPage(paper)
    page.title(found.person.name if found.person else name)
    if found.person is None:
        page.note("The record has nobody of that name.")
        return
    print_person(page, found.person, found.others)
    if found.posts:
        page.section("Posts")
    for tenure in found.posts:
        print_tenure(page, named(tenure.post), tenure)
    if found.statements:
        page.section("Statements")
    for said in found.statements[:_MOST]:
        page.claim(said.recorded, (f"as {named(said.post, capital=False)}",) if said.post else ())
    _print_rest(page, len(found.statements))
    _print_section(page, "Meetings", found.meetings)
    _print_section(page, "Promises", found.promises)


def _print_section(page: AnswerPage, heading: str, claims: tuple[Recorded[Claim], ...]) -> None:
    if claims:
        page.section(heading)
    for recorded in claims[:_MOST]:
        page.claim(recorded)
    _print_rest(page, len(claims))


def _print_rest(page: AnswerPage, number: int) -> None:
    if number > _MOST:
        page.blank()
        page.note(f"and {counted(number - _MOST, 'older one')}: --json and --csv have all")
