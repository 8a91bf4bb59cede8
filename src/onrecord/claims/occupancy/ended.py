"""Offices that end: resigned, stepped down, is leaving office, sacked, ousted, defeated, retired, died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.ended_nouns import by_noun
from onrecord.claims.occupancy.ending import posts_ended
from onrecord.claims.occupancy.whom import subjects_of
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import EndEvent


_BY_OTHERS = frozenset({"dismissed", "removed", "defeated"})


def ended(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield a draft for each post that somebody is said to leave or to have left.

    Without a post in the clause, the verb means the post that the report gave the person last; where it
    gave none, nothing is claimed.
    """
    for token in report.tokens:
        if token.tag.startswith("VB"):
            event = event_of(report, token.index)
            if event is not None:
                yield from _by_verb(report, known, token.index, event)
        elif token.lower in office_verbs().end_nouns:
            yield from by_noun(report, known, token.index, office_verbs().end_nouns[token.lower])


def event_of(report: Report, verb: int) -> EndEvent | None:
    """Return what a verb says of an office's end, with its particle or object where it needs one."""
    verbs = office_verbs()
    lower = report.tokens[verb].lower
    below = {report.tokens[child].lower for child in report.children[verb]}
    if lower in office_changes().removes:
        return "removed" if _is_from_office(report, verb) else None
    is_down = lower in verbs.with_down and below & verbs.particles
    if is_down or (lower in verbs.leave and below & verbs.offices):
        return "resigned"
    if lower in office_changes().killed and not report.is_passive(verb):
        return None  # "X assassinated Y": Y's office is told by the noun or the passive
    if verbs.end.get(lower) == "dismissed" and below & {"up", "off", "back"}:
        return None  # "it fires him up"
    if lower in verbs.with_object_of_office and not _is_office_left(report, verb):
        return None  # to quit a party or a race is not to quit an office; to retire officers is not to retire
    return verbs.end.get(lower)


def _is_from_office(report: Report, verb: int) -> bool:
    """Tell whether it is "removed from office", "from power"."""
    offices = office_verbs().offices
    return any(
        report.tokens[preposition].lower == "from"
        and any(report.tokens[noun].lower in offices for noun in report.with_dep(preposition, "pobj"))
        for preposition in report.with_dep(verb, "prep")
    )


def _is_called_for(report: Report, verb: int) -> bool:
    """Tell whether a call stands before an infinitive, however parsed: "called on Monday for A to resign"."""
    if not any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux")):
        return False
    for place in range(verb - 1, report.sentence_of(verb).first - 1, -1):
        token = report.tokens[place]
        if token.tag.startswith("NN") and token.lower in office_changes().calls:
            return True
        if token.tag in {"VBD", "VBZ", "VBP", "VBN", "VBG"} and token.dep not in {"aux", "auxpass"}:
            return token.lower in office_verbs().demanded or _subject_calls(report, place)
    return False


def _subject_calls(report: Report, verb: int) -> bool:
    """Tell whether it is calls that grow or come: "pressure grew on A to resign"."""
    return any(
        report.tokens[child].lower in office_changes().calls for child in report.with_dep(verb, "nsubj")
    )


def _is_office_left(report: Report, verb: int) -> bool:
    """Tell whether what is left is an office, if anything is named: a post, the job, the government."""
    objects = [report.tokens[child] for child in report.with_dep(verb, "dobj", "obj")]
    offices = office_verbs().offices | {"government", "cabinet"}
    return not objects or any(o.lower in offices or o.index in report.post_at_head for o in objects)


def _by_verb(report: Report, known: KnownPosts, verb: int, event: EndEvent) -> Iterator[Draft]:
    clause = read_clause(report, verb)
    if event == "defeated" and clause.when == "future":
        return  # "they turned out to defeat him"
    if clause.is_demanded or clause.factuality != "actual" or _is_called_for(report, verb):
        return
    for person in _who_leaves(report, verb, event):
        yield from posts_ended(report, known, verb, person, (event, clause))


def _who_leaves(report: Report, verb: int, event: EndEvent) -> list[Mention]:
    """Return those who lose an office: the object of what others do to them, else the subjects."""
    if event not in _BY_OTHERS or report.is_passive(verb):
        return subjects_of(report, verb)
    person = report.object(verb)
    return [person] if person is not None else []
