"""Where reports of posts cannot all be so, for programs: `onrecord/conflicts/1` and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import citation_row
from onrecord.cli.answers.tenure import tenure_object, tenure_row
from onrecord.cli.answers.who_object import post_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.schema.record import Tenure

SCHEMA = "onrecord/conflicts/1"


def conflicts_object(asked: Mapping[str, str | None], found: Sequence[Tenure]) -> dict[str, Any]:
    """Return the public form."""
    return {
        "schema": SCHEMA,
        "asked": dict(asked),
        "conflicts": [
            {"name": each.person.name, "post": post_object(each.post), **tenure_object(each)}
            for each in found
        ],
    }


def conflicts_rows(found: Sequence[Tenure]) -> Iterator[dict[str, object]]:
    """Yield a row for each claim of each time in a post."""
    for each in found:
        named = {**post_object(each.post), "holder": each.person.name}
        for recorded in each.claims:
            yield {**named, **tenure_row(each), **citation_row(recorded)}
