"""How the event of a noun stands: "stalled talks", "calls for talks", "began talks", "said after talks"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.event.standing import CANCELLED, HELD, ONGOING, OPEN, PLANNED, PROPOSED, Standing
from onrecord.claims.event.verb_standing import is_expected, of_verb
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_BY_MODIFIER = (
    ("cancelled", CANCELLED), ("proposed", PROPOSED), ("planned", PLANNED), ("ongoing", ONGOING),
    ("held", HELD),
)  # fmt: skip
_BY_PREPOSITION = {"after": HELD, "following": HELD, "before": PLANNED, "ahead": PLANNED}


def of_noun(report: Report, noun: int, governor: int | None) -> Standing:
    """Return how the event of a noun stands: by the words before it and what it hangs on.

    Args:
        report: the report.
        noun: the token of "talks", "visit".
        governor: the verb that the noun hangs on, directly or through a preposition, or None.
    """
    above, lists = _above(report, noun), dealings()
    if above is not None and report.tokens[above].lower in lists.standing["calls"]:
        return PROPOSED
    modifiers = {report.tokens[child].lower for child in report.children[noun]}
    for name, standing in _BY_MODIFIER:
        if modifiers & lists.nouns[name]:
            return standing
    if above is not None and report.tokens[above].tag.startswith("NN"):
        return _under_noun(report, above)
    return _by_governor(report, noun, governor) if governor is not None else OPEN


def _above(report: Report, noun: int) -> int | None:
    """Return the word that a noun hangs on, through its preposition."""
    head = report.tokens[noun].head
    if head == noun:
        return None
    if report.tokens[head].dep in {"prep", "agent"} or report.tokens[head].tag in {"IN", "TO"}:
        above = report.tokens[head].head
        return above if above != head else None
    return head


def _under_noun(report: Report, above: int) -> Standing:
    """Return how an event stands under another noun: a plan of it, a round of it."""
    lower, lists = report.tokens[above].lower, dealings().standing
    verb = report.tokens[above].head
    if lower in lists["plans"]:
        return PLANNED
    before = report.tokens[verb].lower
    if lower in lists["endings"] and before in {"at", "after"}:
        return HELD  # "said at the end of a visit"
    if lower in lists["parts"] and report.tokens[verb].tag.startswith("VB"):
        return _by_governor(report, above, verb)
    return OPEN


def _by_governor(report: Report, noun: int, verb: int) -> Standing:
    """Return how the event stands by its verb: as its object or subject, or beside it."""
    is_own = report.tokens[noun].dep in {"dobj", "nsubj", "nsubjpass", "attr"}
    enters = report.tokens[report.tokens[noun].head].lower == "into"
    if is_own or (enters and report.tokens[verb].lower in dealings().verbs["begin"]):
        return _as_object(report, noun, verb)
    return _beside(report, noun, verb)


def _as_object(report: Report, noun: int, verb: int) -> Standing:
    """Return how an event stands that a verb is about: "began talks", "called off the visit"."""
    lists, token = dealings().verbs, report.tokens[verb]
    lower, base = token.lower, of_verb(report, verb)
    particles = {report.tokens[child].lower for child in report.children[verb]}
    if lower in dealings().meet["travel"] and token.index < noun:
        return PLANNED  # "left for the summit", whatever the parse makes of "for"
    if lower in lists["cancel"] and (lower not in lists["off"] or "off" in particles):
        if base.status in {"planned", "proposed"} and lower in lists["pause"]:
            return ONGOING  # "a proposal to freeze the talks": they go on until then
        return CANCELLED if base.status == "held" else Standing(base.status)
    if lower in lists["propose"] and not report.is_passive(verb) and report.tokens[noun].dep == "dobj":
        return PROPOSED
    if lower in lists["plan"]:
        return replace(PLANNED, factuality=base.factuality)
    return _of_light_verb(report, noun, verb, base)


def _of_light_verb(report: Report, noun: int, verb: int, base: Standing) -> Standing:
    """Return how an event stands under a verb that says little more than that it is: "held talks"."""
    lists, lower = dealings().verbs, report.tokens[verb].lower
    joins = lower in lists["take_part"] and verb < noun
    is_light = any(lower in lists[name] for name in ("hold", "begin", "end"))
    if not joins and not is_light and lower not in dealings().standing["is_on"]:
        return OPEN
    if base.status in {"planned", "proposed"}:
        return base
    particles = {report.tokens[child].lower for child in report.children[verb]}
    goes_on = lower in lists["begin"] or (base.status is None and particles & {"underway", "under"})
    if goes_on:
        return replace(ONGOING, factuality=base.factuality)
    return replace(HELD, factuality=base.factuality) if lower in lists["end"] else base


def _beside(report: Report, noun: int, verb: int) -> Standing:
    """Return how an event stands that a verb only takes place at: "said after talks", "arrived for talks"."""
    preposition, lower = report.tokens[report.tokens[noun].head].lower, report.tokens[verb].lower
    above = _above(report, noun)
    if preposition == "of" and above is not None and report.tokens[above].lower == "ahead":
        return PLANNED
    if preposition in _BY_PREPOSITION:
        return _BY_PREPOSITION[preposition]
    if preposition in {"for", "to"}:
        if lower in dealings().verbs["propose"]:
            return PROPOSED
        return ONGOING if lower.startswith("gather") else PLANNED
    return _during(report, verb, preposition) if preposition in {"during", "at", "in", "on"} else OPEN


def _during(report: Report, verb: int, preposition: str) -> Standing:
    """Return how an event stands during which a verb takes place: with the verb, where that is sure."""
    lists, lower, base = dealings().standing, report.tokens[verb].lower, of_verb(report, verb)
    if preposition == "in" and lower in lists["engaged"] and base.status != "planned":
        return ONGOING if read_clause(report, verb).when in {"present", "perfect"} else HELD
    if preposition == "on" and lower not in lists["is_on"]:
        return OPEN
    if lower in lists["expected"] and preposition != "on":
        return PLANNED
    if base.status == "held" or (base.status == "planned" and is_expected(report, verb)):
        return Standing(base.status)
    return OPEN
