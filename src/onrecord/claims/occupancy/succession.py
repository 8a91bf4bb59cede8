"""Who follows whom: "replaced by", "succeeds", "takes over from", "handed power to", "vying to succeed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.replaced import replaced
from onrecord.claims.occupancy.taken_over import given, handed, taken_over
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report


def succession(report: Report, known: KnownPosts, gone: Sequence[Draft]) -> Iterator[Draft]:
    """Yield two drafts for each succession: the one who comes and the one who goes, in the same post.

    `gone` are offices that ended: a "he" who is replaced is the one who has just lost his.
    """
    verbs = office_verbs()
    for token in report.tokens:
        if not token.tag.startswith("VB"):
            continue
        if token.lower in verbs.replaces or _is_in_office(report, token.index):
            yield from replaced(report, known, gone, token.index)
        elif token.lower in verbs.take_over:
            yield from taken_over(report, known, gone, token.index)
        elif token.lower in verbs.hands_over:
            yield from handed(report, known, token.index)
        elif token.lower in verbs.gives:
            yield from given(report, gone, token.index)


def _is_in_office(report: Report, verb: int) -> bool:
    """Tell whether to follow somebody is to follow him in office: "follows Y as director"."""
    if report.tokens[verb].lower not in office_verbs().follow:
        return False
    as_what = [child for child in report.with_dep(verb, "prep") if report.tokens[child].lower == "as"]
    return any(noun in report.post_at_head for child in as_what for noun in report.with_dep(child, "pobj"))
