"""Those who stay away from an event: "would not take part in the talks", "boycotted the summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors
from onrecord.claims.event.verb_standing import of_verb
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report


def declining(report: Report, parties: Parties, verb: int | None, how: str) -> list[Party]:
    """Return those who stay away: "A would not take part in the talks", "A boycotted the summit"."""
    if verb is None:
        return []
    lists, lower = dealings().verbs, report.tokens[verb].lower
    goes = lower in lists["take_part"] and (how in {"dobj", "in", "at", "for", "to"})
    if goes and _is_refused(report, verb):
        return actors(report, parties, verb)
    stays = lower in lists["stay_away"] and how == "dobj" and of_verb(report, verb).factuality == "actual"
    stays = stays or (lower in {"stay", "stayed", "stays", "staying"} and how == "from")
    return actors(report, parties, verb) if stays else []


def _is_refused(report: Report, verb: int) -> bool:
    """Tell whether it is said that the deed is not done: "did not", "refused to", "declined to"."""
    return of_verb(report, verb).factuality == "denied"
