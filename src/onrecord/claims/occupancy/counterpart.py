"""Posts told by another's: "met his Japanese counterpart A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.demonyms import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

_WORDS = frozenset({"counterpart", "counterparts", "opposite"})


def counterparts(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield the post of each named counterpart: the title of the other, in another state."""
    for token in report.tokens:
        if token.lower not in _WORDS:
            continue
        person = _named_behind(report, token.index)
        state = _state_before(report, token.index)
        other = _of_whom(report, token.index, person)
        if person is None or state is None or other is None:
            continue
        post = known.of_state(other.entity, token.index)
        if post is None or post.organization == state:
            continue
        first = report.tokens[token.index].start
        draft = copy_post(
            post, person.entity, "counterpart", token.index, (first, max(person.end, token.end))
        )
        draft.organization, draft.area = state, None
        yield draft


def _named_behind(report: Report, noun: int) -> Mention | None:
    """Return the person named behind the noun, at once or behind a comma."""
    for place in (noun + 1, noun + 2, noun + 3):
        person = report.persons.get(place)
        if person is not None and person.form != "pronoun":
            return person
        if place >= len(report.tokens) or (
            report.tokens[place].text != "," and not report.tokens[place].text[0].isupper()
        ):
            return None
    return None


def _state_before(report: Report, noun: int) -> str | None:
    """Return the state of the adjective before the noun: one or two words back."""
    tokens = report.tokens
    for first in (noun - 2, noun - 1):
        if first < 0:
            continue
        words = " ".join(token.text for token in tokens[first:noun])
        state = state_of(words)
        if state is not None:
            return state
    return state_of(tokens[noun - 2].text) if noun >= 2 and tokens[noun - 1].tag == "POS" else None


def _of_whom(report: Report, noun: int, person: Mention | None) -> Mention | None:
    """Return whose counterpart it is: the owner of "his", else the last person before it in the sentence."""
    for child in report.with_dep(noun, "poss"):
        owner = report.persons.get(child)
        if owner is not None:
            return owner
    sentence = report.sentence_of(noun)
    for place in range(noun - 1, sentence.first - 1, -1):
        before = report.persons.get(place)
        if before is not None and (person is None or before.entity != person.entity):
            return before
    return None
