"""The body or place named last before a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.demonyms import state_of, us_state

if TYPE_CHECKING:
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

# Sentences: how far back a body is looked for; further back the training gold had more wrong than right.
_REACH = 3


def nearest_body(report: Report, draft: Draft, word: str = "") -> str | None:
    """Return the organization with `word` in it named last before the post, not too far back."""
    here = report.tokens[draft.place].sentence
    for mention in reversed(report.mentions):
        if mention.kind != "organization" or mention.first >= draft.place or word not in mention.text.lower():
            continue
        if here - report.tokens[mention.first].sentence > _REACH:
            return None
        if not _is_source(report, mention):
            return mention.text
    return None


def _is_source(report: Report, mention: Mention) -> bool:
    """Tell whether a body stands there as the one that was told: "told AFP", "OSLO (Reuters) -"."""
    tokens = report.tokens
    if mention.first and mention.last + 1 < len(tokens) and tokens[mention.first - 1].text == "(":
        return tokens[mention.last].text == ")" and tokens[mention.last + 1].text in {"-", "--", "–", "—"}
    before = report.tokens[mention.first - 1].lower if mention.first else ""
    return before in {"told", "by", "to"} and mention.text.isupper()


def nearest_place(report: Report, draft: Draft) -> str | None:
    """Return the US state or place named last before a governor or mayor, else the first one behind."""
    places = [
        mention for mention in report.mentions if mention.kind == "place" and state_of(mention.text) is None
    ]
    before = [mention for mention in places if mention.first < draft.place]
    chosen = before[-1] if before else places[0] if places else None
    return (us_state(chosen.text) or chosen.text) if chosen is not None else None
