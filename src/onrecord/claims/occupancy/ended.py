"""Offices that end: resigned, stepped down, is leaving office, sacked, ousted, defeated, retired, died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import Clause, read_clause
from onrecord.claims.occupancy.begun import evidence_of, is_fresh
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.named import owner_of
from onrecord.claims.occupancy.whom import subjects_of
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import EndEvent

_BY_OTHERS = frozenset({"dismissed", "removed", "defeated"})
_BY_KILLERS = frozenset({"assassinated", "killed", "murdered", "slain"})
_IN_VAIN = frozenset(
    {"attempted", "failed", "abortive", "foiled", "thwarted", "alleged", "planned", "aborted"}
)
_OFFERED = frozenset(
    {"offered", "offer", "offers", "tendered", "submitted", "announced", "announce", "handed", "announces"}
)
_WANTED = frozenset(
    {
        "demand",
        "demanded",
        "demands",
        "demanding",
        "called",
        "call",
        "calls",
        "calling",
        "urged",
        "sought",
        "seek",
        "rejected",
        "refused",
        "threatened",
        "threaten",
    }
)


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
            yield from _by_noun(report, known, token.index, office_verbs().end_nouns[token.lower])


def event_of(report: Report, verb: int) -> EndEvent | None:
    """Return what a verb says of an office's end, with its particle or object where it needs one."""
    verbs = office_verbs()
    lower = report.tokens[verb].lower
    below = {report.tokens[child].lower for child in report.children[verb]}
    if lower in verbs.with_down and below & verbs.particles:
        return "resigned"
    if lower in verbs.leave and below & verbs.offices:
        return "resigned"
    if lower in _BY_KILLERS and not report.is_passive(verb):
        return None  # "X assassinated Y": Y's office is told by the noun or the passive
    if lower.startswith("quit") and any(_is_body(report, child) for child in report.with_dep(verb, "dobj")):
        return None  # to quit a party is not to quit an office
    return verbs.end.get(lower)


def _is_called_for(report: Report, verb: int) -> bool:
    """Tell whether a call stands before an infinitive, however parsed: "called on Monday for A to resign"."""
    if not any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux")):
        return False
    for place in range(verb - 1, report.sentence_of(verb).first - 1, -1):
        token = report.tokens[place]
        if token.tag in {"VBD", "VBZ", "VBP", "VBN", "VBG"} and token.dep not in {"aux", "auxpass"}:
            return token.lower in office_verbs().demanded
    return False


def _is_body(report: Report, noun: int) -> bool:
    return noun in report.bodies or report.tokens[noun].lower in {
        "party",
        "movement",
        "coalition",
        "alliance",
    }


def _by_verb(report: Report, known: KnownPosts, verb: int, event: EndEvent) -> Iterator[Draft]:
    clause = read_clause(report, verb)
    if clause.is_demanded or clause.factuality != "actual" or _is_called_for(report, verb):
        return
    for person in _who_leaves(report, verb, event):
        yield from _drafts(report, known, verb, person, (event, clause))


def _who_leaves(report: Report, verb: int, event: EndEvent) -> list[Mention]:
    """Return those who lose an office: the object of what others do to them, else the subjects."""
    if event not in _BY_OTHERS or report.is_passive(verb):
        return subjects_of(report, verb)
    person = report.object(verb)
    return [person] if person is not None else []


def _drafts(
    report: Report, known: KnownPosts, verb: int, person: Mention, what: tuple[EndEvent, Clause]
) -> Iterator[Draft]:
    """Yield the posts that the clause names, else the person's known post."""
    event, clause = what
    found = False
    for number in posts_of_verb(report, verb):
        post = report.posts[number]
        named = report.named_by.get(number)
        if (
            post.is_plural
            or "candidate" in post.flags
            or (named is not None and named.entity != person.entity)
        ):
            continue
        found = True
        draft = draft_of(
            post, person.entity, f"ended_{event}", evidence_of(report, verb, person, post.first, post.last)
        )
        draft.owner = owner_of(report, post)
        _set_end(report, draft, verb, event, clause)
        yield draft
    if found:
        return
    post_before = known.of(person.entity, verb)
    if post_before is None or not _can_end(report, post_before, verb, event, clause):
        return
    draft = copy_post(
        post_before, person.entity, f"ended_{event}", verb, evidence_of(report, verb, person, verb, verb + 1)
    )
    _set_end(report, draft, verb, event, clause)
    yield draft


def _can_end(report: Report, post: Draft, verb: int, event: EndEvent, clause: Clause) -> bool:
    """Tell whether an ending told without its post can be the end of the post told before."""
    if post.status == "candidate":
        return False
    if event == "defeated":
        return post.status == "outgoing" or _is_office_lost(report, verb)
    # Who is called former holds it no more: he dies later, and what he will leave is something else.
    return (
        post.rule == "predecessor"
        or post.status != "former"
        or (event != "died" and clause.when in {"past", "perfect"})
    )


def _is_office_lost(report: Report, verb: int) -> bool:
    """Tell whether the sentence of a defeat speaks of an election to office: other defeats end none."""
    sentence = report.sentence_of(verb)
    lowers = {token.lower for token in report.tokens[sentence.first : sentence.last]}
    return any("elect" in lower for lower in lowers) and not lowers & {"primary", "primaries", "caucuses"}


def _set_end(report: Report, draft: Draft, verb: int, event: EndEvent, clause: Clause) -> None:
    """Set status, end and event: what is to come is outgoing, what has happened is former."""
    draft.end_event = event
    date = date_near(report, verb)
    if clause.when == "future":
        draft.status = "outgoing"
        draft.end = date if _is_to_come(report, date) else None
        if event == "resigned" and _is_after_election(report, verb):
            draft.end_event = "term_ended"
    elif clause.when == "present" and not report.is_passive(verb):
        draft.status = "outgoing"
    elif event == "defeated" and is_fresh(report, date, clause):
        draft.status = "outgoing"  # who has just lost an election stays until the winner is sworn in
    else:
        draft.status = "former"
        draft.end = date


def _is_to_come(report: Report, date: str | None) -> bool:
    """Tell whether a date lies ahead; a month or year may be the report's own."""
    if date is None or report.published is None:
        return False
    same = report.published[: len(date)]
    return date > same or (date == same and len(date) < len("2005-12-16"))


def _is_after_election(report: Report, verb: int) -> bool:
    """Tell whether he leaves when his successor is elected: "is due to step down after the elections"."""
    for after in report.with_dep(verb, "prep"):
        nouns = [report.tokens[noun].lower for noun in report.with_dep(after, "pobj")]
        if report.tokens[after].lower in {"after", "following"} and any("election" in n for n in nouns):
            return report.tokens[report.tokens[verb].head].lower in {"due", "is", "set", "scheduled"}
    return False


def _by_noun(report: Report, known: KnownPosts, noun: int, event: EndEvent) -> Iterator[Draft]:
    """Yield the post of "the resignation of X as Y", "Y X's dismissal"; offered or wanted, it is not over."""
    person = whose(report, noun)
    if person is None or any(report.tokens[c].lower in _IN_VAIN for c in report.children[noun]):
        return
    above = report.tokens[report.tokens[noun].head]
    clause = read_clause(report, above.index)
    if above.tag.startswith("VB") and (clause.is_demanded or clause.factuality != "actual"):
        return  # "must hand in his resignation"
    for_what = report.tokens[above.head].lower if above.dep == "prep" else ""
    if above.lower in _WANTED or for_what in _WANTED:
        return
    when = "future" if above.lower in _OFFERED else "past"
    clause = Clause(when, "actual", is_demanded=False)  # type: ignore[arg-type]  # one of When's words, chosen above
    yield from _drafts(report, known, noun, person, (event, clause))


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
