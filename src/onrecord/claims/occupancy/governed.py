"""Which post a verb speaks of: "appointed him ambassador", "served as minister", "resigned as chief"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_OF_VERB = frozenset(
    {"oprd", "attr", "dobj", "obj", "pobj", "nmod", "conj", "acomp", "ccomp", "xcomp", "dep", "npadvmod"}
)
_LINKS = frozenset({"as", "to", "of", "from", "for", "be", "become"})


def posts_of_verb(report: Report, verb: int) -> Iterator[int]:
    """Yield the numbers of the posts that hang on a verb as what somebody is made, is, or leaves.

    Through "as", "to be", "the post of"; posts joined by "and" follow their first. A post that names
    another person ("appointed by President A") does not.
    """
    for number in report.posts_by_sentence.get(report.tokens[verb].sentence, ()):
        head = _top(report, number)
        if head != verb and _leads_to(report, head, verb):
            yield number


def _top(report: Report, number: int) -> int:
    """Return the token of a post that the others hang on: "director" of "director general", as parsed."""
    post = report.posts[number]
    place = post.head
    while report.tokens[place].dep == "amod" and post.first <= report.tokens[place].head < post.last:
        place = report.tokens[place].head
    return place


def _leads_to(report: Report, head: int, verb: int) -> bool:
    """Tell whether the path from a post's head up to the verb goes only through links of the construction."""
    place = head
    for _ in range(6):
        token = report.tokens[place]
        if token.head == place:
            return False
        if token.dep not in _OF_VERB and token.dep != "prep":
            return False
        if token.dep == "conj" and token.tag.startswith("VB"):
            return False  # "was appointed in 1993 and is the oldest member": another statement
        place = token.head
        if place == verb:
            return True
        if not _is_link(report, place):
            return False
    return False


def _is_link(report: Report, place: int) -> bool:
    token = report.tokens[place]
    verbs = office_verbs()
    return (
        token.lower in _LINKS
        or token.lower in verbs.same_office
        or place in report.post_at_head
        or place in report.persons
        or token.lower in verbs.be
    )
