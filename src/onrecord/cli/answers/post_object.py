"""Who had a post one after the other, for programs: `onrecord/post/1` and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_row
from onrecord.cli.answers.tenure import TENURE_COLUMNS, tenure_object, tenure_row
from onrecord.cli.answers.who_object import post_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.query.post import PostHeld

SCHEMA = "onrecord/post/1"
POST_COLUMNS = ("title", "organization", "area", "holder", *TENURE_COLUMNS, *SOURCE_COLUMNS)


def post_held_object(answer: PostHeld) -> dict[str, Any]:
    """Return the public form."""
    return {
        "schema": SCHEMA,
        "post": post_object(answer.asked),
        "known": answer.known,
        "near": [post_object(post) for post in answer.near],
        "holders": [{"name": each.person.name, **tenure_object(each)} for each in answer.tenures],
    }


def post_rows(answer: PostHeld) -> Iterator[dict[str, object]]:
    """Yield a row for each claim of each time in the post."""
    asked = post_object(answer.asked)
    for tenure in answer.tenures:
        for recorded in tenure.claims:
            yield {
                **asked,
                "holder": tenure.person.name,
                **tenure_row(tenure),
                **citation_row(recorded),
            }
