"""Who took and who left posts, for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.answers.page import AnswerPage
from onrecord.cli.answers.who_page import named
from onrecord.cli.wording.caveats import said
from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.dates import date_in_words
from onrecord.cli.wording.occupancy import END_EVENT, START_EVENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.cli.paper import Paper
    from onrecord.query.changes import Change
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded
    from onrecord.vocabulary.office import EndEvent, StartEvent

# As many as fit on a few screens; `--json` and `--csv` have all.
_MOST = 50
_EVENTS: dict[StartEvent | EndEvent, str] = dict((*START_EVENT.items(), *END_EVENT.items()))


def print_changes(found: Sequence[Change], paper: Paper | None = None) -> None:
    """Print the changes, newest first, each with the first report of it."""
    page = AnswerPage(paper)
    page.title("Appointments and departures")
    if not found:
        page.note("None is on record.")
    for change in found[:_MOST]:
        page.finding(f"{change.person.name}, {named(change.post, capital=False)}", _details(change))
        page.citation(_telling(change))
    if len(found) > _MOST:
        page.blank()
        page.note(f"and {counted(len(found) - _MOST, 'older one')}: --json and --csv have all")


def _telling(change: Change) -> Recorded[Occupancy]:
    """Return the first report of the date that is shown, else of the event, else of the change."""

    def rank(recorded: Recorded[Occupancy]) -> tuple[bool, bool]:
        claim = recorded.claim
        is_coming = change.kind == "appointment"
        date = claim.start if is_coming else claim.end
        event = claim.start_event if is_coming else claim.end_event
        return (date != change.date, event != change.event)

    return min(change.claims, key=rank)


def _details(change: Change) -> tuple[str, ...]:
    return said(
        change.kind + (" to come" if change.is_to_come else ""),
        _EVENTS[change.event] if change.event else None,
        date_in_words(change.date) if change.date else "no date given",
        counted(change.independent_sources, "independent source"),
    )
