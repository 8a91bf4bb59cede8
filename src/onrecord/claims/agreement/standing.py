"""How an agreement stands: sought, in negotiation, reached, signed, in force, broken, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import AgreementStatus
    from onrecord.vocabulary.factuality import Factuality

Standing = tuple["AgreementStatus | None", "Factuality"]
_ORDER: tuple[AgreementStatus, ...] = (
    "violated", "collapsed", "expired", "signed", "negotiating", "agreed", "in_force", "proposed",
)  # fmt: skip
_UNDER = frozenset({"under", "by", "with", "per"})


def standing_of(report: Report, noun: int) -> Standing:
    """Return status and factuality of an agreement by the verb and the words around its noun."""
    verb, how = _verb_of(report, noun)
    head = report.tokens[report.tokens[noun].head]
    above = report.tokens[head.head] if head.lower in {"of", "with", "to"} else head
    if above.lower in dealings().agreements["violated"]:
        return "violated", "actual"
    if above.lower in _KEPT:
        return "in_force", "actual"
    if head.lower in {"under", "accordance", "per"} or _is_according(report, noun):
        inner = _participle(report, noun)
        is_new = inner is not None and inner[0] == "signed" and not _is_old(report, noun)
        return inner if is_new and inner is not None else ("in_force", "actual")
    if head.lower in {"on", "for", "over", "about", "at"} and _is_talked_about(report, head.head):
        return "negotiating", "actual"
    if report.tokens[noun].dep in {"compound", "nmod"} and dealings().kind_of.get(head.lower) == "talks":
        return "negotiating", "actual"
    inner = _participle(report, noun)
    if inner is not None:
        return inner
    if verb is None:
        return None, "actual"
    return _by_verb(report, noun, verb, how)


def _is_according(report: Report, noun: int) -> bool:
    head = report.tokens[noun].head
    return report.tokens[head].lower == "to" and report.tokens[report.tokens[head].head].lower == "according"


_KEPT = frozenset({"implementation", "respect", "terms", "observance", "enforcement", "compliance"})


def _is_old(report: Report, noun: int) -> bool:
    """Tell whether the sentence names a year before the report's own: then the agreement has been in force."""
    years = [
        time.value[:4]
        for time in report.times_by_sentence.get(report.tokens[noun].sentence, [])
        if time.type == "DATE"
    ]
    return report.published is not None and any(
        year.isdigit() and year < report.published[:4] for year in years
    )


def _is_talked_about(report: Report, above: int) -> bool:
    """Tell whether talks or haggling are about it: "talks on a deal", "negotiating for an agreement"."""
    lower = report.tokens[above].lower
    return dealings().kind_of.get(lower) == "talks" or lower in dealings().agreements["negotiating"]


def _verb_of(report: Report, noun: int) -> tuple[int | None, str]:
    token = report.tokens[noun]
    for _ in range(3):
        if token.dep == "conj" and report.tokens[token.head].tag.startswith("NN"):
            token = report.tokens[token.head]
    head = report.tokens[token.head]
    if head.index == token.index:
        return None, ""
    if head.tag.startswith("VB"):
        return head.index, token.dep
    if token.dep == "pobj" and report.tokens[head.head].tag.startswith("VB"):
        return head.head, head.lower
    return None, ""


def _participle(report: Report, noun: int) -> Standing | None:
    """Return the standing by a clause on the noun itself: "the pact signed in 1995", "a deal reached"."""
    lists = dealings().agreements
    for child in report.with_dep(noun, "acl", "relcl"):
        for status in ("signed", "agreed", "violated", "collapsed", "expired"):
            if report.tokens[child].lower in lists[status]:
                return _told(report, child, status)
    return None


def _told(report: Report, verb: int, status: AgreementStatus) -> Standing:
    """Return the standing that a verb gives, turned by its time: "will sign" is agreed, "want to sign" proposed."""
    clause = read_clause(report, verb)
    if clause.factuality == "denied":
        turned = {"signed": "proposed", "agreed": "negotiating"}.get(status)
        return (turned, "actual") if turned else (None, "actual")  # type: ignore[return-value]  # both are statuses
    if status == "in_force" and clause.when == "future":
        return "proposed", "actual"
    above = report.tokens[report.tokens[verb].head]
    if status == "signed" and dealings().kind_of.get(above.lower) == "talks":
        return "negotiating", "actual"  # "negotiations to sign a pact"
    if status in {"signed", "agreed"}:
        if clause.is_demanded or clause.factuality == "possible":
            return "proposed", "actual"
        if clause.when == "future":
            above = report.tokens[report.tokens[verb].head].lower
            sure = status == "signed" and above not in dealings().agreements["proposed"]
            return ("agreed" if sure else "proposed"), "actual"
    return status, "actual"


def _by_verb(report: Report, noun: int, verb: int, how: str) -> Standing:
    lists, lower = dealings().agreements, report.tokens[verb].lower
    for status in _ORDER:
        if lower not in lists[status]:
            continue
        is_subject = how == "nsubj" and status in {"violated", "collapsed", "expired", "in_force"}
        if how in {"dobj", "nsubjpass"} or is_subject:
            return _told(report, verb, status)
        if how in {"on", "upon", "to"} and status == "agreed":
            return _told(report, verb, status)
        if how in {"for", "to", "on", "over", "about"} and status in {"proposed", "negotiating"}:
            return _told(report, verb, status)
    return None, "actual"
