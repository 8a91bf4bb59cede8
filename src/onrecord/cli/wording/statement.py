"""What somebody said, in words for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.caveats import caveats, said
from onrecord.cli.wording.dates import date_in_words
from onrecord.cli.wording.entry import Entry

if TYPE_CHECKING:
    from onrecord.schema.claim import Statement

NOBODY = "Somebody not named"
_SAID = frozenset({"said", "says", "say"})


def statement_entry(row: Statement) -> Entry:
    """Return the quote, with how, where and to whom it was said; a plain "said" goes without saying."""
    content = " ".join(row.content.split())
    cue = " ".join((row.cue or "").split())
    to = row.addressee if row.addressee and not _holds(cue, row.addressee) else None
    return Entry(
        row,
        f"“{content}”" if row.kind == "direct" else content,
        said(
            "in these words"
            if row.kind == "direct"
            else "partly in these words"
            if row.kind == "mixed"
            else None,
            cue if cue.lower() not in _SAID else None,
            f"to {to}" if to else None,
            row.medium if row.medium and not _holds(cue, row.medium) else None,
            date_in_words(row.date) if row.date else None,
            "reported within another statement" if row.within else None,
        ),
        caveats(row),
        is_quote=True,
    )


def _holds(cue: str, words: str) -> bool:
    """Tell whether the cue says the words itself: "wrote in a letter", "told reporters"."""
    return f" {words.lower()} " in f" {cue.lower()} "


def speaker_in_words(row: Statement) -> str:
    """Return the speaker with the post that the report gives, unless the name says it already."""
    name = row.speaker or NOBODY
    post = row.speaker_post
    return f"{name}, {post}" if post and post.lower() not in name.lower() else name
