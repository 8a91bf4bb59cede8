"""Posts that stand for somebody named before: "The Vermont senator", "the former secretary of state"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.draft import draft_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention, PostMention

_PLACES = frozenset({"nsubj", "nsubjpass", "poss", "dobj", "pobj", "conj"})
_REACH = 2  # sentences back; in the third, the person before was as often somebody else


def described(report: Report, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield a draft for each definite post that nobody is called by, but that one person must be.

    Only posts that say more than a bare title are taken: one with an area, one that is over, one that is
    sought. The person is the last one named before it, in another clause, who is not called by a post that
    excludes it.
    """
    held = {(draft.canonical, draft.status == "candidate") for draft in drafts}
    for number, post in enumerate(report.posts):
        if number in report.named_by or post.determiner != "the" or post.is_plural or not _says_enough(post):
            continue
        if (post.canonical, "candidate" in post.flags) in held or report.tokens[post.head].dep not in _PLACES:
            continue
        holder = _holder(report, post, drafts)
        if holder is not None:
            tokens = report.tokens
            evidence = (tokens[post.first].start, tokens[post.last - 1].end)
            yield draft_of(post, holder, "described", evidence)


def _says_enough(post: PostMention) -> bool:
    """Tell whether a post is over, is sought under its own name, or is a seat of a place."""
    if "candidate" in post.flags:
        return post.canonical == "president"
    return "former" in post.flags or (post.area is not None and post.canonical in _SEATS)


_SEATS = frozenset({"senator", "representative", "congressman", "congresswoman"})


def _holder(report: Report, post: PostMention, drafts: Sequence[Draft]) -> str | None:
    """Return the entity of the last person before the post who may be meant."""
    sentence = report.tokens[post.first].sentence
    subject = report.subject(_verb_above(report, post.head))
    excluded = {draft.holder for draft in drafts if _excludes(draft, post)}
    if subject is not None and subject.first < post.first:
        excluded.add(subject.entity)
    before = [
        mention
        for mention in report.mentions
        if mention.kind == "person"
        and mention.first < post.first
        and sentence - report.tokens[mention.first].sentence <= _REACH
        and mention.entity not in excluded
        and not _is_same_clause(report, mention.first, post)
    ]
    # The subject of the nearest sentence goes before others in it: reports speak on of the one they spoke of.
    best = max(
        before, key=lambda m: (report.tokens[m.first].sentence, _is_subject(report, m), m.first), default=None
    )
    return best.entity if best is not None else None


def _is_subject(report: Report, mention: Mention) -> bool:
    return report.tokens[mention.last - 1].dep in {"nsubj", "nsubjpass"}


def _verb_above(report: Report, token: int) -> int:
    """Return the verb that a noun hangs on, or the noun itself where there is none."""
    place = token
    for _ in range(6):
        if report.tokens[place].tag.startswith("VB") or report.tokens[place].head == place:
            return place
        place = report.tokens[place].head
    return place


def _is_same_clause(report: Report, token: int, post: PostMention) -> bool:
    """Tell whether a token stands in the post's own clause, or in what its holder is said to say."""
    verb, place = _verb_above(report, post.head), _verb_above(report, token)
    for _ in range(_DEEPEST):
        if place == verb:
            return True
        if report.tokens[place].dep != "ccomp":
            return False
        place = report.tokens[place].head
    return False


_DEEPEST = 4  # clauses within clauses


def _excludes(draft: Draft, post: PostMention) -> bool:
    """Tell whether holding the one post makes the other impossible: a president in office is no senator."""
    in_office = draft.status is None and draft.canonical in {"president", "prime minister", "chancellor"}
    same_seat = (
        draft.canonical == post.canonical
        and draft.area is not None
        and post.area is not None
        and draft.area != post.area
    )
    return in_office or same_seat or draft.canonical in {"spokesman", "campaign manager", "analyst"}
