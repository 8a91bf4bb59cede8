"""Who follows whom, told by a noun: "his successor X", "X, the successor to Y", "my predecessor (X)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

# Before the noun: who is only thought of as the next one.
_OPENING = frozenset({",", "(", "-", "–", "—"})
_APART = 8  # tokens between "successor as" and the name behind the post


def successors(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield two drafts for each named successor or predecessor: the one who comes and the one who goes."""
    for token in report.tokens:
        if (
            token.lower in office_changes().successors | office_changes().predecessors
            and token.tag.startswith("NN")
        ):
            yield from _told_by(report, known, token.index)


def _told_by(report: Report, known: KnownPosts, noun: int) -> Iterator[Draft]:
    before = {token.lower for token in report.tokens[max(0, noun - 4) : noun]}
    one, other = _whose(report, noun), _who_is(report, noun)
    if before & office_changes().not_yet or one is None or other is None or one.entity == other.entity:
        return
    comes, goes = (other, one) if report.tokens[noun].lower in office_changes().successors else (one, other)
    place = report.tokens[noun]
    here = [m for m in (one, other) if report.tokens[m.first].sentence == place.sentence]
    evidence = min([place.start, *(m.start for m in here)]), max([place.end, *(m.end for m in here)])
    post = _post_here(report, known, noun, (one.entity, other.entity)) or (
        known.of(one.entity, noun) or known.of(other.entity, noun)
    )
    if post is None:
        return
    came = copy_post(post, comes.entity, "successor", noun, evidence)
    came.predecessor = goes.entity
    went = copy_post(post, goes.entity, "predecessor", noun, evidence)
    went.successor, went.status = comes.entity, "former"
    yield came
    yield went


def _post_here(report: Report, known: KnownPosts, noun: int, two: tuple[str, str]) -> Draft | None:
    """Return the post of "his successor as chairman": with its body, or as the report knows it of either."""
    for number in _posts_behind(report, noun):
        post = report.posts[number]
        for holder in two:
            told = known.of_title(holder, post.canonical)
            if told is not None:
                return told
        if post.organization is not None:
            return draft_of(post, two[0], "successor", (0, 0))
    return None


def _posts_behind(report: Report, noun: int) -> Iterator[int]:
    """Yield the numbers of the posts that "as" joins to the noun."""
    here = report.posts_by_sentence.get(report.tokens[noun].sentence, ())
    if noun + 1 < len(report.tokens) and report.tokens[noun + 1].lower == "as":
        yield from (n for n in here if noun + 1 < report.posts[n].first <= noun + 3)
    yield from (n for n in posts_of_verb(report, noun) if n not in report.named_by)


def _whose(report: Report, noun: int) -> Mention | None:
    """Return Y of "Y's successor", "the successor to Y", or the speaker of "my predecessor"."""
    for child in report.with_dep(noun, "poss"):
        if report.tokens[child].lower == "my":
            return _speaker(report, noun)
        return report.person_at(child)
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower in {"to", "of", "for"}:
            for child in report.with_dep(preposition, "pobj"):
                return report.person_at(child)
    return None


def _speaker(report: Report, token: int) -> Mention | None:
    """Return who says the words around a token: the subject of the verb that they are the content of."""
    place = token
    for _ in range(_APART):
        above = report.tokens[place].head
        if above == place:
            return None
        if report.tokens[place].dep in {"ccomp", "parataxis"}:
            return report.subject(above)
        place = above
    return None


def _who_is(report: Report, noun: int) -> Mention | None:
    """Return X of "successor X", "successor, X", "successor as chairman X", "X, the successor", "X is …"."""
    behind = _named_at(report, _behind(report, noun))
    if behind is not None:
        return behind
    token = report.tokens[noun]
    head = report.tokens[token.head]
    if token.dep == "appos":
        return report.person_at(token.head)
    if token.dep == "attr" and head.lower in office_verbs().be:
        return report.subject(token.head)
    if token.dep == "pobj" and head.lower == "as":
        verb = head.head
        if report.tokens[verb].lower not in office_verbs().start or read_clause(report, verb).is_demanded:
            return None  # "sought to portray herself as his successor"
        return report.subject(verb) if report.is_passive(verb) else report.object(verb)
    return None


def _behind(report: Report, noun: int) -> int:
    """Return the token where a name may stand behind the noun: after a comma, bracket or "as" and a post."""
    place = noun + 1
    while place < min(len(report.tokens), noun + 3) and report.tokens[place].text in _OPENING:
        place += 1
    if place == noun + 1:
        for number in _posts_behind(report, noun):
            behind = report.posts[number].last
            return behind + (behind < len(report.tokens) and report.tokens[behind].text == ",")
    return place


def _named_at(report: Report, place: int) -> Mention | None:
    """Return the person whose name begins at a token."""
    person = report.persons.get(place) if place < len(report.tokens) else None
    return person if person is not None and person.form != "pronoun" and person.first == place else None
