"""The same post elsewhere: "ambassador to X from 2003 to 2005, then occupying the same functions in Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def same_posts(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield the post of "the same functions in Y": the last one told of the same person, another area."""
    offices = office_verbs().same_office
    for token in report.tokens:
        if token.lower != "same" or token.index + 2 >= len(report.tokens):
            continue
        noun = report.tokens[token.index + 1]
        preposition = report.tokens[token.index + 2]
        place = _place_behind(report, token.index + 3)
        if noun.lower not in offices or preposition.lower not in {"in", "to", "for", "at"} or place is None:
            continue
        verb = noun.head
        person = report.subject(verb) or _last_person(report, token.index)
        post = known.last_before(person.entity, token.index) if person is not None else None
        if person is None or post is None:
            continue
        draft = copy_post(
            post, person.entity, "same_post", token.index, (report.tokens[verb].start, place.end)
        )
        if post.area is not None:
            draft.area = place.text
        else:
            draft.organization = place.text
        draft.status = (
            "former" if post.status == "former" or read_clause(report, verb).when == "past" else post.status
        )
        yield draft


def _place_behind(report: Report, first: int) -> Mention | None:
    """Return the place or body that is named at a token, an article before it allowed."""
    for place in (first, first + 1):
        for mention in report.mentions:
            if mention.first == place and mention.kind in {"place", "organization"}:
                return mention
    return None


def _last_person(report: Report, token: int) -> Mention | None:
    """Return the person of the last post before a token in its sentence, else the sentence's first person."""
    sentence = report.sentence_of(token)
    for place in range(sentence.first, token):
        if place in report.persons:
            return report.persons[place]
    return None
