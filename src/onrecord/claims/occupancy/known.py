"""Which post of a person a later verb means: the one that the report spoke of last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.draft import Draft
from onrecord.languages.demonyms import state_of
from onrecord.languages.office_changes import office_changes
from onrecord.languages.post_bodies import post_bodies

if TYPE_CHECKING:
    from collections.abc import Iterable


# Heads of posts that an election gives; alone they go before "vice president" and "deputy mayor".


_TITLE = 3  # tokens from the head of a title to the name behind it, ranks between
_SAME_CLAUSE = 12  # tokens between a verb and the post that it gives


class KnownPosts:
    """The posts that a report has given to each person so far."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._by_holder: dict[str, list[Draft]] = {}
        for draft in drafts:
            self._by_holder.setdefault(draft.holder, []).append(draft)

    def knows(self, holder: str) -> bool:
        """Tell whether the report gives this person any post."""
        return holder in self._by_holder

    def of_state(self, holder: str, place: int) -> Draft | None:
        """Return the present post of a state, the one that a counterpart in another state shares; or None."""
        drafts = [
            draft
            for draft in self._by_holder.get(holder, ())
            if draft.status is None and draft.organization and state_of(draft.organization)
        ]
        return min(drafts, key=lambda draft: (draft.place > place, abs(draft.place - place)), default=None)

    def begins_at(self, holder: str, place: int) -> bool:
        """Tell whether a verb near token `place` begins an office of this person."""
        return any(
            draft.start_event is not None and abs(draft.place - place) <= _SAME_CLAUSE
            for draft in self._by_holder.get(holder, ())
            if draft.rule.startswith("begun_")
        )

    def of_title(self, holder: str, canonical: str) -> Draft | None:
        """Return the post of this title, with its body, that the report gives this person; or None."""
        for draft in self._by_holder.get(holder, ()):
            if draft.canonical == canonical and draft.organization is not None:
                return draft
        return None

    def elective(self, holder: str, place: int) -> Draft | None:
        """Return the post of this person that an election told at token `place` is for; or None."""
        drafts = [
            draft
            for draft in self._by_holder.get(holder, ())
            if draft.canonical.split()[-1] in office_changes().elective and draft.status != "candidate"
        ]
        return min(
            drafts,
            key=lambda draft: (
                draft.canonical not in office_changes().elective,
                draft.place > place,
                abs(draft.place - place),
            ),
            default=None,
        )

    def of_body(self, holder: str, body: str) -> Draft | None:
        """Return the post of this person whose body is `body`, a state under any of its names; or None."""
        meant = state_of(body) or body
        for draft in self._by_holder.get(holder, ()):
            if (
                draft.organization is not None
                and (state_of(draft.organization) or draft.organization) == meant
            ):
                return draft
        return None

    def kept_before(self, holder: str, place: int) -> Draft | None:
        """Return what `told_before` returns, unless he is said to have left that post long before."""
        post = self.told_before(holder, place)
        return None if post is None or (post.status == "former" and post.end_event is None) else post

    def title_at(self, holder: str, first: int) -> Draft | None:
        """Return the post that stands as a title before the name that begins at token `first`; or None."""
        for draft in self._by_holder.get(holder, ()):
            if draft.rule.startswith("title") and first - _TITLE <= draft.place < first:
                return draft
        return None

    def beginning(self, holder: str) -> Draft | None:
        """Return the post that this person is said to come into; or None."""
        for draft in self._by_holder.get(holder, ()):
            if draft.status == "incoming" or (draft.start_event is not None and draft.status is None):
                return draft
        return None

    def told_before(self, holder: str, place: int) -> Draft | None:
        """Return what `of` returns, if told before token `place`: what follows is mostly his next post."""
        post = self.of(holder, place)
        return post if post is not None and post.place < place else None

    def last_before(self, holder: str, place: int) -> Draft | None:
        """Return the post that was told last before token `place`, whatever has become of it; or None."""
        before = [draft for draft in self._by_holder.get(holder, ()) if draft.place < place]
        return max(before, key=lambda draft: draft.place, default=None)

    def held_before(self, holder: str, place: int) -> Draft | None:
        """Return the post told last before token `place` that is not merely sought; or None."""
        before = [
            draft
            for draft in self._by_holder.get(holder, ())
            if draft.place < place and draft.status != "candidate"
        ]
        return max(before, key=lambda draft: draft.place, default=None)

    def of(self, holder: str, place: int) -> Draft | None:
        """Return the post that a verb at token `place` means for this person, or None.

        The nearest one before the verb, else the nearest behind it. Posts that he only seeks, and those
        that he is said to have left before, are left for last; "a former minister" resigns as something else.
        """
        drafts = [
            draft
            for draft in self._by_holder.get(holder, ())
            if draft.factuality == "actual" and not draft.is_long_past
        ]
        if not drafts:
            return None
        return min(
            drafts,
            key=lambda draft: (
                draft.status == "candidate",
                draft.canonical.split()[-1] in post_bodies().occupations,
                draft.rule == "leads_body",
                draft.status == "former" and draft.end_event is None and not draft.rule.startswith("title"),
                draft.place > place,
                abs(draft.place - place),
            ),
        )


def copy_post(known: Draft, holder: str, rule: str, place: int, evidence: tuple[int, int]) -> Draft:
    """Return a draft of the same post, for the same or another holder, with nothing else taken over."""
    return Draft(
        holder=holder,
        title=known.title,
        canonical=known.canonical,
        kind=known.kind,
        rule=rule,
        place=place,
        organization=known.organization,
        area=known.area,
        owner=known.owner,
        evidence=[evidence],
        rules=[rule],
    )
