"""The fullest name of a body: its acronym spelled out by the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_place
from onrecord.languages.post_bodies import post_bodies

if TYPE_CHECKING:
    from onrecord.claims.report import Report


def full_name(report: Report, name: str | None) -> str | None:
    """Return the fullest name that the report gives the body."""
    if name is None:
        return None
    for entity in report.annotations.entities:
        if entity.kind == "organization" and any(mention.text == name for mention in entity.mentions):
            return _spelled_out(report, entity.name)
    return _spelled_out(report, name)


def _spelled_out(report: Report, name: str) -> str:
    """Return the body of the report whose first letters the acronym is."""
    if not (name.isupper() and name.isalpha() and len(name) > 2) or is_place(name):
        return name
    for entity in report.annotations.entities:
        words = entity.name.replace("'", " ").replace("’", " ").split()
        if words[-1] in post_bodies().gatherings:
            continue
        if entity.kind == "organization" and "".join(word[0] for word in words if word[0].isupper()) == name:
            return entity.name
    return name
