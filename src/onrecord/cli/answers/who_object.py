"""Who had a post, for programs: `onrecord/who/1` and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import SOURCE_COLUMNS, citation_row
from onrecord.cli.answers.tenure import TENURE_COLUMNS, tenure_object, tenure_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.query.post_claims import PostAsked
    from onrecord.query.who import Who
    from onrecord.schema.record import Post

SCHEMA = "onrecord/who/1"
WHO_COLUMNS = (
    *("title", "organization", "area", "on", "holder", "certainty"),
    *TENURE_COLUMNS,
    *SOURCE_COLUMNS,
)


def who_object(answer: Who) -> dict[str, Any]:
    """Return the public form."""
    return {
        "schema": SCHEMA,
        "post": post_object(answer.asked),
        "on": answer.on,
        "known": answer.known,
        "near": [post_object(post) for post in answer.near],
        "holders": [
            {
                "name": holder.tenure.person.name,
                "certainty": holder.certainty,
                **tenure_object(holder.tenure),
            }
            for holder in answer.holders
        ],
    }


def who_rows(answer: Who) -> Iterator[dict[str, object]]:
    """Yield a row for each claim of each holder."""
    asked = {**post_object(answer.asked), "on": answer.on}
    for holder in answer.holders:
        named = {"holder": holder.tenure.person.name, "certainty": holder.certainty}
        for recorded in holder.tenure.claims:
            yield {**asked, **named, **tenure_row(holder.tenure), **citation_row(recorded)}


def post_object(post: Post | PostAsked) -> dict[str, str | None]:
    """Return title, body and area."""
    return {"title": post.title, "organization": post.organization, "area": post.area}
