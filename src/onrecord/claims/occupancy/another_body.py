"""Whether a verb that names no post speaks of another office than the one told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report

# Bodies that go without a name: to resign from one of them is not to resign from a ministry.
_SMALL = frozenset({"the", "of", "for", "and", "us"})


def is_of_another_body(report: Report, verb: int, preposition: str, post: Draft) -> bool:
    """Tell whether it is another office: "sacked from his post in the committee", "elected to parliament".

    Args:
        report: where the words stand.
        verb: of the end or beginning.
        preposition: that leads to the body: "from" of an end, "to" of a beginning.
        post: the one told before, whose end or beginning it may be.
    """
    for place in report.with_dep(verb, "prep"):
        if report.tokens[place].lower != preposition:
            continue
        for noun in report.with_dep(place, "pobj"):
            if _names_a_post(report, noun) or _is_another(report, noun, post):
                return True
    return False


def _names_a_post(report: Report, noun: int) -> bool:
    """Tell whether it is "from his post as …": a post that the phrase itself names."""
    is_named = any(report.tokens[word].lower == "as" for word in report.with_dep(noun, "prep"))
    return is_named and report.tokens[noun].lower in office_verbs().same_office


def _is_another(report: Report, noun: int, post: Draft) -> bool:
    inside = [n for p in report.with_dep(noun, "prep") for n in report.with_dep(p, "pobj")]
    named = [report.bodies[place].text for place in (noun, *inside) if place in report.bodies]
    named += [
        report.tokens[place].text
        for place in (noun, *inside)
        if report.tokens[place].lower in office_changes().other_bodies
    ]
    known = _words(f"{post.organization or ''} {post.title}")
    return bool(named) and post.organization is not None and not any(_words(name) & known for name in named)


def _words(name: str) -> set[str]:
    return set(name.lower().split()) - _SMALL
