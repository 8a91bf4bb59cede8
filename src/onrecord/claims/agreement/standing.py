"""How an agreement stands: sought, in negotiation, reached, signed, in force, broken, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.event.joined_nouns import governor_of
from onrecord.claims.event.verb_standing import is_near
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import AgreementStatus

# The first of these whose verbs hold the agreement's is its status.
_ORDER: tuple[AgreementStatus, ...] = (
    "violated", "collapsed", "expired", "signed", "negotiating", "agreed", "in_force", "proposed",
)  # fmt: skip
_OF_ITSELF: tuple[AgreementStatus, ...] = ("violated", "collapsed", "expired", "in_force")
_BY_CLAUSE: tuple[AgreementStatus, ...] = ("signed", "agreed", "violated", "collapsed", "expired")
_ABOUT = frozenset({"on", "for", "over", "about", "at"})


def standing_of(report: Report, noun: int) -> AgreementStatus | None:
    """Return the status of an agreement by the words around its noun; None where they leave it open."""
    told = _by_clause(report, noun)
    if _is_under(report, noun):
        return told if told == "signed" and not _is_old(report, noun) else "in_force"
    return _by_noun(report, noun) or told or _by_verb(report, noun)


def _by_noun(report: Report, noun: int) -> AgreementStatus | None:
    """Return the status that a noun above gives: "a breach of the truce", "talks on a deal"."""
    lists, token = dealings().agreements, report.tokens[noun]
    head = report.tokens[token.head]
    above = report.tokens[head.head] if head.lower in {"of", "with", "to"} else head
    if above.lower in lists["violated"]:
        return "violated"
    if above.lower in lists["kept"]:
        return "in_force"
    beside = report.tokens[head.head].lower if head.lower in _ABOUT else ""
    in_talks = token.dep in {"compound", "nmod"} and _are_talks(head.lower)
    is_negotiated = _are_talks(beside) or beside in lists["negotiating"]
    return "negotiating" if in_talks or is_negotiated else None


def _are_talks(word: str) -> bool:
    return dealings().kind_of.get(word) == "talks"


def _is_under(report: Report, noun: int) -> bool:
    """Tell whether something is done under it: "under the pact", "according to the treaty"."""
    head = report.tokens[report.tokens[noun].head]
    according = head.lower == "to" and report.tokens[head.head].lower == "according"
    return according or head.lower in {"under", "accordance", "per"}


def _is_old(report: Report, noun: int) -> bool:
    """Tell whether the sentence names a year before the report's own: then it has been in force for long."""
    if report.published is None:
        return False
    times = report.times_by_sentence.get(report.tokens[noun].sentence, [])
    years = [time.value[:4] for time in times if time.type == "DATE"]
    return any(year.isdigit() and year < report.published[:4] for year in years)


def _by_clause(report: Report, noun: int) -> AgreementStatus | None:
    """Return the status by a clause on the noun itself: "the pact signed in 1995", "a deal reached"."""
    lists = dealings().agreements
    for child in report.with_dep(noun, "acl", "relcl"):
        for status in _BY_CLAUSE:
            if report.tokens[child].lower in lists[status]:
                return _told(report, child, status)
    return None


def _by_verb(report: Report, noun: int) -> AgreementStatus | None:
    verb, how = governor_of(report, noun)
    if verb is None:
        return None
    lists, lower = dealings().agreements, report.tokens[verb].lower
    for status in _ORDER:
        if lower in lists[status] and _governs(how, status):
            return _told(report, verb, status)
    return None


def _governs(how: str, status: AgreementStatus) -> bool:
    """Tell whether a verb of a status says it of the noun that hangs on it in this way."""
    if how in {"dobj", "nsubjpass"}:
        return True
    if how == "nsubj":
        return status in _OF_ITSELF
    if status == "agreed":
        return how in {"on", "upon", "to"}
    return how in {"for", "to", "on", "over", "about"} and status in {"proposed", "negotiating"}


def _told(report: Report, verb: int, status: AgreementStatus) -> AgreementStatus | None:
    """Return the status that a verb gives, turned by how it is meant: "will sign" is agreed, no more."""
    clause, above = read_clause(report, verb), report.tokens[report.tokens[verb].head]
    if status == "signed" and is_near(report, verb):
        return "agreed"
    if clause.factuality == "denied":
        return {"signed": "proposed", "agreed": "negotiating"}.get(status)  # type: ignore[return-value]  # statuses
    if status == "signed" and _are_talks(above.lower):
        return "negotiating"  # "negotiations to sign a pact"
    is_unsure = status != "in_force" and (clause.is_demanded or clause.factuality == "possible")
    if status not in {"signed", "agreed", "in_force"} or (clause.when != "future" and not is_unsure):
        return status
    is_set = status == "signed" and above.lower not in dealings().agreements["proposed"]
    return "agreed" if is_set and not is_unsure else "proposed"
