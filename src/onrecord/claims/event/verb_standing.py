"""How the event of a verb stands: "met", "will meet", "should meet", "scrapped plans to meet"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.event.standing import CANCELLED, HELD, ONGOING, OPEN, PLANNED, PROPOSED, Standing
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report


def of_verb(report: Report, verb: int) -> Standing:
    """Return how the deed of a verb stands: by its auxiliaries and by the verbs above it."""
    factuality = "denied" if _is_unplanned(report, verb) else read_clause(report, verb).factuality
    return replace(_status(report, verb), factuality=factuality)


def _status(report: Report, verb: int) -> Standing:
    token, clause, lists = report.tokens[verb], read_clause(report, verb), dealings().standing
    auxiliaries = {report.tokens[child].lower for child in report.with_dep(verb, "aux", "auxpass")}
    if clause.is_demanded or _is_offered(report, verb):
        return PROPOSED
    if _is_dropped(report, verb):
        return CANCELLED
    if is_near(report, verb):
        return PLANNED
    if token.tag == "VBG" and auxiliaries & lists["going_on"]:
        return ONGOING
    if clause.when == "future":
        is_plan = bool(auxiliaries & lists["will"]) or not _is_wished(report, verb)
        return PLANNED if is_plan else PROPOSED
    return OPEN if clause.when == "present" and token.tag in {"VBZ", "VBP"} else HELD


def _is_unplanned(report: Report, verb: int) -> bool:
    """Tell whether there is "no plan" or "no intention" to do it."""
    noun = report.tokens[verb].head
    below = {report.tokens[child].lower for child in report.children[noun]}
    return report.tokens[verb].dep == "acl" and report.tokens[noun].tag.startswith("NN") and "no" in below


def is_near(report: Report, verb: int) -> bool:
    """Tell whether the deed is "close to" being done: still to come."""
    preposition = report.tokens[report.tokens[verb].head]
    return report.tokens[verb].dep == "pcomp" and report.tokens[preposition.head].lower in {"close", "near"}


def _is_offered(report: Report, verb: int) -> bool:
    """Tell whether the deed is what somebody proposes: "proposed to meet", "offered to visit"."""
    above = report.tokens[report.tokens[verb].head]
    is_content = report.tokens[verb].dep in {"xcomp", "ccomp", "pcomp"}
    return is_content and above.lower in dealings().standing["offers"]


def _is_dropped(report: Report, verb: int) -> bool:
    """Tell whether the plan to do it was given up: "scrapped plans to visit"."""
    above, lists = report.tokens[report.tokens[verb].head], dealings().standing
    if above.lower in lists["plans"]:
        above = report.tokens[above.head]
    return report.tokens[verb].dep in {"xcomp", "ccomp", "acl"} and above.lower in lists["drops"]


def _is_wished(report: Report, verb: int) -> bool:
    """Tell whether a deed to come is a mere wish of the verb above: "sought to meet"."""
    return report.tokens[report.tokens[verb].head].lower in dealings().verbs["propose"]


def is_expected(report: Report, verb: int) -> bool:
    """Tell whether a deed to come is set down for its day: "will discuss", "is expected to discuss"."""
    lists = dealings().standing
    below = {report.tokens[child].lower for child in report.with_dep(verb, "aux")}
    above = report.tokens[report.tokens[verb].head]
    return bool(below & (lists["will"] | {"is", "are"})) or above.lower in lists["expected"]
