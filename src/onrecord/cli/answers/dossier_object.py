"""A dossier for programs: `onrecord/person/1` and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_row
from onrecord.cli.answers.found_object import person_object, recorded_object
from onrecord.cli.answers.tenure import TENURE_COLUMNS, tenure_object, tenure_row
from onrecord.cli.answers.who_object import post_object
from onrecord.cli.wording.sections import entry_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.query.dossier import Dossier
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Post, Recorded

SCHEMA = "onrecord/person/1"
DOSSIER_COLUMNS = (
    *("person", "part", "what", "title", "organization", "area"),
    *TENURE_COLUMNS,
    *SOURCE_COLUMNS,
)


def dossier_object(name: str, found: Dossier) -> dict[str, Any]:
    """Return the public form; `name` is what was asked."""
    return {
        "schema": SCHEMA,
        "asked": {"name": name},
        "person": person_object(found.person) if found.person else None,
        "others": [person.name for person in found.others],
        "posts": [{"post": post_object(each.post), **tenure_object(each)} for each in found.posts],
        "statements": [
            {**recorded_object(each.recorded), "post_held": post_object(each.post) if each.post else None}
            for each in found.statements
        ],
        "meetings": [recorded_object(each) for each in found.meetings],
        "promises": [recorded_object(each) for each in found.promises],
    }


def dossier_rows(found: Dossier) -> Iterator[dict[str, object]]:
    """Yield a row for each claim; that of a statement has the post held on its day."""
    person = {"person": found.person.name if found.person else None}
    for tenure in found.posts:
        for recorded in tenure.claims:
            yield {**person, **_row("post", recorded, tenure.post), **tenure_row(tenure)}
    for said in found.statements:
        yield {**person, **_row("statement", said.recorded, said.post)}
    for part, claims in (("meeting", found.meetings), ("promise", found.promises)):
        for each in claims:
            yield {**person, **_row(part, each, None)}


def _row(part: str, recorded: Recorded[Claim], post: Post | None) -> dict[str, object]:
    named = post_object(post) if post else {}
    return {"part": part, "what": entry_of(recorded.claim).head, **named, **citation_row(recorded)}
