"""Offices that end, told by a noun: "the resignation of X", "Y's dismissal", "the coup against X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import Clause, read_clause
from onrecord.claims.occupancy.ending import posts_ended
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import EndEvent


def by_noun(report: Report, known: KnownPosts, noun: int, event: EndEvent) -> Iterator[Draft]:
    """Yield the post of "the resignation of X as Y", "Y X's dismissal"; offered or wanted, it is not over."""
    person = whose(report, noun)
    if report.tokens[noun].lower == "departure" and _is_journey(report, noun):
        return
    if person is None or any(
        report.tokens[c].lower in office_changes().in_vain for c in report.children[noun]
    ):
        return
    above = report.tokens[_first_joined(report, noun)]
    above = report.tokens[above.head]
    clause = read_clause(report, above.index)
    if above.tag.startswith("VB") and (clause.is_demanded or clause.factuality != "actual"):
        return  # "must hand in his resignation"
    for_what = report.tokens[above.head].lower if above.dep == "prep" else ""
    verbs = office_verbs()
    if {above.lower, for_what} & (verbs.demanded | verbs.denied | verbs.possible):
        return
    when = "future" if above.lower in office_changes().offered else "past"
    clause = Clause(when, "actual", is_demanded=False)  # type: ignore[arg-type]  # one of When's words, chosen above
    yield from posts_ended(report, known, noun, person, (event, clause))


def _is_journey(report: Report, noun: int) -> bool:
    """Tell whether a departure is one for a place, not from an office."""
    return any(report.tokens[p].lower in {"for", "to", "on"} for p in report.with_dep(noun, "prep"))


def _first_joined(report: Report, noun: int) -> int:
    """Return the first of the nouns that "and" joins this one to: "A's resignation and B's"."""
    place = noun
    while report.tokens[place].dep == "conj" and report.tokens[place].head < place:
        place = report.tokens[place].head
    return place


def whose(report: Report, noun: int) -> Mention | None:
    """Return the person of "his resignation", "the resignation of X" or "the coup against X"."""
    for child in report.with_dep(noun, "poss"):
        return report.person_at(child)
    for of in report.with_dep(noun, "prep"):
        if report.tokens[of].lower in {"of", "against"}:
            for child in report.with_dep(of, "pobj"):
                person = report.person_at(child)
                if person is not None:
                    return person
                for apposed in report.with_dep(child, "appos"):
                    return report.person_at(apposed)
    return _behind_aside(report, noun)


def _behind_aside(report: Report, noun: int) -> Mention | None:
    """Return X of "the resignation, tendered in May, of the head of the bank, X"."""
    tokens, last = report.tokens, report.sentence_of(noun).last
    if noun + 1 >= last or tokens[noun + 1].text != ",":
        return None
    comma = next((place for place in range(noun + 2, last) if tokens[place].text == ","), last)
    if comma + 1 >= last or tokens[comma + 1].lower != "of":
        return None
    for number in report.posts_by_sentence.get(tokens[noun].sentence, ()):
        if comma + 1 < report.posts[number].first <= comma + 3:
            return report.named_by.get(number)
    return report.persons.get(comma + 2)
