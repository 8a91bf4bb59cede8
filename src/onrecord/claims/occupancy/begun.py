"""Offices that begin: appointed, elected, nominated, sworn in, became, took office, takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import copy_post
from onrecord.claims.occupancy.named import owner_of
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clause import Clause
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import StartEvent, Status


def begun(report: Report) -> Iterator[Draft]:
    """Yield a draft for each post that a verb gives to somebody."""
    verbs = office_verbs()
    for token in report.tokens:
        if not token.tag.startswith("VB"):
            continue
        event = verbs.start.get(token.lower)
        if event is not None:
            yield from _given(report, token.index, event)
        elif token.lower in verbs.become:
            yield from _taken(report, token.index, "took_office")
        elif token.lower in verbs.takes:
            yield from _taken_over(report, token.index)


def _given(report: Report, verb: int, event: StartEvent) -> Iterator[Draft]:
    """Yield the posts that "appointed", "elected" give: to the subject if passive, else to the object."""
    passive = report.is_passive(verb)
    person = report.subject(verb) if passive else report.object(verb) or _small_clause_subject(report, verb)
    if person is None and not passive and not any(True for _ in report.with_dep(verb, "nsubj", "dobj")):
        person = report.subject(
            verb
        )  # "returned to X, appointed adviser": a participle without its auxiliary
    yield from _drafts(report, verb, person, event)


def begun_known(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield beginnings without a post ("sworn in on Monday", "took office"): of the post last told of him."""
    verbs = office_verbs()
    for token in report.tokens:
        lower = token.lower
        if not token.tag.startswith("VB") or not (lower in verbs.takes or lower in _SWORN or lower in _COME):
            continue
        if not _is_office_verb(report, token.index) or any(True for _ in posts_of_verb(report, token.index)):
            continue
        person = report.subject(token.index)
        post = known.of(person.entity, token.index) if person is not None else None
        clause = read_clause(report, token.index)
        if person is None or post is None or clause.is_demanded or clause.factuality != "actual":
            continue
        event: StartEvent = "sworn_in" if lower in _SWORN else "took_office"
        draft = copy_post(
            post,
            person.entity,
            f"begun_{event}",
            token.index,
            evidence_of(report, token.index, person, token.index, token.index + 1),
        )
        draft.status = "incoming" if clause.when == "future" else None
        draft.start_event, draft.start = event, date_near(report, token.index)
        yield draft


def given_known(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield "A appointed B in August 2005", of the post told of B before; a date must say when."""
    for token in report.tokens:
        event = office_verbs().start.get(token.lower)
        if event not in {"appointed", "elected"} or not token.tag.startswith("VB") or token.lower in _NAMES:
            continue
        verb = token.index
        if any(True for _ in posts_of_verb(report, verb)):
            continue
        person = report.subject(verb) if report.is_passive(verb) else report.object(verb)
        post = known.last_before(person.entity, verb) if person is not None else None
        clause, date = read_clause(report, verb), date_near(report, verb)
        if (
            person is None
            or post is None
            or date is None
            or clause.factuality != "actual"
            or clause.is_demanded
        ):
            continue
        if (
            clause.when in {"past", "perfect"}
            and post.start is None
            and post.status in {None, "outgoing", "former"}
        ):
            evidence = evidence_of(report, verb, person, verb, verb + 1)
            draft = copy_post(post, person.entity, f"begun_{event}", verb, evidence)
            draft.start, draft.start_event = date, event
            yield draft


_NAMES = frozenset(
    {"name", "names", "named", "naming", "hired", "posted", "promoted"}
)  # more often of other things


def _is_office_verb(report: Report, verb: int) -> bool:
    """Tell whether the verb is of an office: "sworn in", "took office", "came to power"; not "took part"."""
    lowers = {report.tokens[child].lower for child in report.children[verb]}
    if report.tokens[verb].lower in _SWORN:
        return bool(lowers & {"in", "into"})
    if report.tokens[verb].lower in _COME:
        return any(
            report.tokens[child].lower == "to"
            and "power" in {report.tokens[c].lower for c in report.children[child]}
            for child in report.children[verb]
        )
    return bool(lowers & office_verbs().offices)


_SWORN = frozenset({"sworn", "inaugurated"})
_COME = frozenset({"came", "come", "comes", "coming"})


def _small_clause_subject(report: Report, verb: int) -> Mention | None:
    """Return him of "elected him president", where the parse makes "him president" a clause."""
    for child in report.with_dep(verb, "ccomp", "oprd", "dobj"):
        for grandchild in report.with_dep(child, "nsubj", "compound", "appos"):
            person = report.person_at(grandchild)
            if person is not None:
                return person
    return None


def _taken(report: Report, verb: int, event: StartEvent) -> Iterator[Draft]:
    yield from _drafts(report, verb, report.subject(verb), event)


def _taken_over(report: Report, verb: int) -> Iterator[Draft]:
    """Yield "took over as X", "assumed the post of X": only with "over", or with an office as the object."""
    lowers = {report.tokens[child].lower for child in report.children[verb]}
    if "over" in lowers or lowers & office_verbs().offices:
        yield from _drafts(report, verb, report.subject(verb), "took_office")


def _drafts(report: Report, verb: int, person: Mention | None, event: StartEvent) -> Iterator[Draft]:
    if person is None:
        return
    clause = read_clause(report, verb)
    if clause.is_demanded or is_mere_aim(report, verb):
        return
    for number in posts_of_verb(report, verb):
        post = report.posts[number]
        named = report.named_by.get(number)
        if post.is_plural or (named is not None and named.entity != person.entity):
            continue
        draft = draft_of(
            post, person.entity, f"begun_{event}", _evidence(report, verb, person, post.first, post.last)
        )
        draft.owner = owner_of(report, post)
        set_beginning(report, draft, verb, event, clause)
        yield draft


def is_mere_aim(report: Report, verb: int) -> bool:
    """Tell whether it is an infinitive that nothing says will come true: "barriers to become president"."""
    if not any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux")):
        return False
    governor = report.tokens[report.tokens[verb].head].lower
    verbs = office_verbs()
    return governor not in verbs.planned and governor not in verbs.be


def set_beginning(report: Report, draft: Draft, verb: int, event: StartEvent, clause: Clause) -> None:
    """Set status, event, date and factuality of a beginning, as the verb's time says."""
    draft.factuality = clause.factuality
    draft.start_event = event
    date = date_near(report, verb)
    if draft.status is None:
        draft.status = _status(report, verb, event, clause, date)
    if event != "nominated":
        draft.start = date


def _status(report: Report, verb: int, event: StartEvent, clause: Clause, date: str | None) -> Status | None:
    """Return the status on the report's day: a planned beginning is incoming, a proposal a candidacy."""
    if event == "nominated":
        return "candidate"
    if clause.when == "future":
        return "incoming"
    if (
        event == "elected"
        and not report.tokens[verb].lower.startswith("re")
        and _is_fresh(report, date, clause)
    ):
        return "incoming"
    return None


def _is_fresh(report: Report, date: str | None, clause: Clause) -> bool:
    """Tell whether an election is news: in the perfect without a date, or dated in the report's month."""
    if date is None:
        return clause.when == "perfect"
    return report.published is not None and date[:7] == report.published[:7] and len(date) >= 7


def _evidence(report: Report, verb: int, person: Mention, first: int, last: int) -> tuple[int, int]:
    """Return the code points from the first to the last of person, verb and post, within their sentence."""
    tokens = report.tokens
    places = [(tokens[verb].start, tokens[verb].end), (tokens[first].start, tokens[last - 1].end)]
    if tokens[person.first].sentence == tokens[verb].sentence:
        places.append((person.start, person.end))
    return min(start for start, _ in places), max(end for _, end in places)


evidence_of = _evidence
