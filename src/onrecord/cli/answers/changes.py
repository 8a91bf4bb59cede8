"""Who took and who left posts, for programs: `onrecord/changes/1` and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_object, citation_row
from onrecord.cli.answers.who_object import post_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.query.changes import Change

SCHEMA = "onrecord/changes/1"
CHANGES_COLUMNS = (
    *("change", "name", "title", "organization", "area", "kind", "date", "event", "to_come"),
    *("first_reported", "independent_sources"),
    *SOURCE_COLUMNS,
)


def changes_object(asked: Mapping[str, object], found: Sequence[Change]) -> dict[str, Any]:
    """Return the public form."""
    return {
        "schema": SCHEMA,
        "asked": dict(asked),
        "changes": [
            {
                "change": each.kind,
                "name": each.person.name,
                "post": {**post_object(each.post), "kind": each.post.kind},
                **_fields(each),
                "claims": [citation_object(recorded) for recorded in each.claims],
            }
            for each in found
        ],
    }


def changes_rows(found: Sequence[Change]) -> Iterator[dict[str, object]]:
    """Yield a row for each quote of each change."""
    for each in found:
        named = {"change": each.kind, "name": each.person.name, **post_object(each.post)}
        for recorded in each.claims:
            yield {**named, "kind": each.post.kind, **_fields(each), **citation_row(recorded)}


def _fields(change: Change) -> dict[str, Any]:
    return {
        "date": change.date,
        "event": change.event,
        "to_come": change.is_to_come,
        "first_reported": change.first_reported,
        "independent_sources": change.independent_sources,
    }
