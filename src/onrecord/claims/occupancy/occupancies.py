"""All occupancies of a report: the rules in their order, then one row per holder and post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.administration import administrations
from onrecord.claims.occupancy.begun import begun
from onrecord.claims.occupancy.begun_known import begun_known, given_known
from onrecord.claims.occupancy.bodies import BodyFinder
from onrecord.claims.occupancy.candidacy import candidacies, settle_candidates, without_hopes
from onrecord.claims.occupancy.counterpart import counterparts
from onrecord.claims.occupancy.defeats import defeats
from onrecord.claims.occupancy.described import described
from onrecord.claims.occupancy.ended import ended
from onrecord.claims.occupancy.ended_bids import without_ended_bids
from onrecord.claims.occupancy.eras import settle_eras, without_old_races
from onrecord.claims.occupancy.finish import finish
from onrecord.claims.occupancy.held import held
from onrecord.claims.occupancy.known import KnownPosts
from onrecord.claims.occupancy.leads import leads
from onrecord.claims.occupancy.merge import merge
from onrecord.claims.occupancy.named import named_posts
from onrecord.claims.occupancy.pairs import pair_successions
from onrecord.claims.occupancy.same_post import same_posts
from onrecord.claims.occupancy.succession import succession
from onrecord.claims.occupancy.succession_nouns import successors
from onrecord.claims.occupancy.tenure import add_tenures
from onrecord.claims.occupancy.terms import terms
from onrecord.claims.occupancy.vacated import vacated
from onrecord.claims.occupancy.won import won
from onrecord.claims.report import Report
from onrecord.languages.demonyms import state_of
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.schema.annotation import Annotations
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.text import CleanText


def find_occupancies(annotations: Annotations, text: CleanText, document_id: str) -> tuple[Occupancy, ...]:
    """Return who holds, held or will hold which post, as the report says, in the order of the report.

    Three passes: constructions that name holder and post; those that need another's post to be known
    ("his Japanese counterpart"); then what happens to posts that are known ("resigned", "replaced by").
    A person and a post in one sentence are no reason for a claim.

    Args:
        annotations: of the same text.
        text: for the bytes behind the words of the evidence.
        document_id: goes into the ids of the rows.
    """
    report = Report(annotations)
    drafts = drafts_of(report)
    return tuple(finish(report, text, document_id, draft) for draft in drafts)


def drafts_of(report: Report) -> list[Draft]:
    """Return the merged drafts of a report; those that no organization makes a post are left out."""
    finder = BodyFinder(report)
    drafts = [
        *named_posts(report),
        *begun(report),
        *held(report),
        *leads(report),
        *administrations(report),
        *candidacies(report),
    ]
    drafts += described(report, drafts)
    drafts = [draft for draft in drafts if not _is_of_people(draft) and not _is_play(report, draft)]
    drafts = without_ended_bids(report, without_hopes(settle_candidates(report, drafts)))
    finder.fill(drafts)
    drafts += counterparts(report, KnownPosts(drafts))
    add_tenures(report, drafts)
    drafts += same_posts(report, KnownPosts(drafts))
    known = KnownPosts(drafts)
    drafts += _changes(report, known, drafts)
    finder.fill(drafts)
    merged = merge(without_old_races(report, drafts))
    settle_eras(report, merged)
    pair_successions(report, merged)
    posts = [draft for draft in merged if _is_post(draft)]
    holders = {draft.holder for draft in posts}
    return [draft for draft in posts if not _is_private(draft, holders)]


def _changes(report: Report, known: KnownPosts, drafts: Sequence[Draft]) -> list[Draft]:
    """Return what happens to posts that are known: they begin, end, pass from one to another."""
    gone = [*ended(report, known), *terms(report, known)]
    begins = [*begun_known(report, known), *given_known(report, known), *won(report, known)]
    told = KnownPosts([*drafts, *gone])
    following = [*succession(report, told, gone), *successors(report, told)]
    following += defeats(report, known)
    following += vacated(report, told, KnownPosts([*drafts, *begins]))
    # Some have their post only from the one who follows them: "X replaces Y, who resigned".
    late = ended(report, KnownPosts(draft for draft in following if not told.knows(draft.holder)))
    return [*begins, *gone, *following, *late]


def _is_of_people(draft: Draft) -> bool:
    """Tell whether what it is of is people, no body: "a member of the audience"."""
    words = (draft.organization or "").split()
    return len(words) > 1 and words[0].lower() == "the" and words[-1] in post_bodies().people


def _is_play(report: Report, draft: Draft) -> bool:
    """Tell whether it is the queen of a day: "homecoming queen"."""
    return draft.place > 0 and report.tokens[draft.place - 1].lower in post_bodies().crowned_in_play


def _is_private(draft: Draft, holders: Collection[str]) -> bool:
    """Tell whether it is the attorney of a person without a post."""
    return (
        draft.owner is not None
        and draft.owner not in holders
        and draft.canonical.split()[-1] in post_bodies().hired
    )


def _is_post(draft: Draft) -> bool:
    """Tell whether a title with what is known of its body is a post: "analyst" alone is an occupation."""
    if draft.organization is None and draft.rules[0] not in _NAMING_RULES:
        return False
    if draft.canonical == "owner" and (draft.organization or "").islower():
        return False  # "the barn's owner"
    words = tuple(draft.canonical.split())
    needs_body = any(words[-length:] in post_words().only_with_body for length in (1, 2, 3))
    if (
        draft.canonical.split()[-1] in post_bodies().occupations
        and draft.organization
        and state_of(draft.organization)
    ):
        return False  # "a Peruvian economist" is no post of Peru
    return bool(draft.organization) or not needs_body


# Constructions in which the title stands with the name itself: there a post may be one without a known body.
_NAMING_RULES = frozenset({"title_before_name", "apposition_after_name", "apposition_before_name"})
