"""Presidents told by their time: "the administration of A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.draft import Draft
from onrecord.languages.leaders import state_led_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_WORDS = frozenset({"administration", "presidency"})


def administrations(report: Report) -> Iterator[Draft]:
    """Yield the presidents of "the administration of A", where A is widely known as a president.

    "The A administration" is not read so: it names a government and says nothing of a person.
    """
    tokens = report.tokens
    for token in tokens:
        if (
            token.lower not in _WORDS
            or token.index + 2 >= len(tokens)
            or tokens[token.index + 1].lower != "of"
        ):
            continue
        person = report.persons.get(token.index + 2)
        if person is None or person.form == "pronoun":
            continue
        state = state_led_by(report.entities[person.entity].name.split()[-1])
        if state is not None:
            yield Draft(
                holder=person.entity,
                title="president",
                canonical="president",
                kind="executive",
                rule="administration_of",
                place=token.index,
                organization=state,
                evidence=[(token.start, person.end)],
                rules=["administration_of"],
            )
