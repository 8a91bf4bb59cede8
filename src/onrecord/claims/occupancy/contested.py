"""Who seeks somebody's post: "vying to succeed Y", "the candidates to succeed Y", "X's bid to replace Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.draft import draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.whom import subjects_of
from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.office_changes import office_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def strivers(report: Report, verb: int) -> list[Mention]:
    """Return those who strive to do what an infinitive tells: "battled to replace him"; mostly none."""
    if not any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux")):
        return []
    above = report.tokens[report.tokens[verb].head]
    if above.lower in candidacy_words().striving:
        return subjects_of(report, above.index)
    if above.dep == "acl":  # "the candidates left to succeed Y"
        above = report.tokens[above.head]
    if above.lower in candidacy_words().bids:
        persons = (report.person_at(child) for child in report.with_dep(above.index, "poss"))
        return [person for person in persons if person is not None]
    if above.dep == "attr" and above.lower.rstrip("s") in office_changes().seekers:
        return subjects_of(report, above.head)
    return []


def contested(
    report: Report, known: KnownPosts, verb: int, striving: Sequence[Mention], goes: Mention
) -> Iterator[Draft]:
    """Yield a candidacy for each who strives to follow somebody in his post, named here or known before."""
    here = next((n for n in posts_of_verb(report, verb) if n not in report.named_by), None)
    post = known.of(goes.entity, verb)
    for person in striving:
        if person.entity == goes.entity:
            continue
        evidence = evidence_of(report, verb, person, verb, verb + 1)
        if here is not None:
            draft = draft_of(report.posts[here], person.entity, "seeks_to_succeed", evidence)
        elif post is not None:
            draft = copy_post(post, person.entity, "seeks_to_succeed", verb, evidence)
        else:
            return
        draft.status, draft.predecessor = "candidate", goes.entity
        yield draft
