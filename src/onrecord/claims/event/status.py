"""Whether an event was held, goes on, is to come, is only proposed or was called off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventStatus
    from onrecord.vocabulary.factuality import Factuality


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands by the words at it; `status` None where they leave it open."""

    status: EventStatus | None
    factuality: Factuality = "actual"


def of_verb(report: Report, verb: int) -> Standing:
    """Return how the deed of a verb stands: "met", "will meet", "should meet", "refused to meet"."""
    clause = read_clause(report, verb)
    lower = {report.tokens[child].lower for child in report.with_dep(verb, "aux", "auxpass")}
    above = report.tokens[report.tokens[verb].head]
    offered = report.tokens[verb].dep in {"xcomp", "ccomp", "pcomp"} and above.lower in _OFFERS
    if clause.is_demanded or offered:
        return Standing("proposed", clause.factuality)
    if _is_dropped(report, verb):
        return Standing("cancelled", clause.factuality)
    if report.tokens[verb].tag == "VBG" and lower & {"is", "are", "'s", "'re", "am", "’s", "’re"}:
        return Standing("ongoing", clause.factuality)
    if clause.when == "future":
        return Standing("planned" if _is_announced(report, verb, lower) else "proposed", clause.factuality)
    if clause.when == "present" and report.tokens[verb].tag in {"VBZ", "VBP"}:
        return Standing(None, clause.factuality)
    return Standing("held", clause.factuality)


def _is_dropped(report: Report, verb: int) -> bool:
    """Tell whether the plan to do it was given up: "scrapped plans to visit"."""
    above = report.tokens[report.tokens[verb].head]
    if above.lower in _PLANS:
        above = report.tokens[above.head]
    return report.tokens[verb].dep in {"xcomp", "ccomp", "acl"} and above.lower in _DROPS


_OFFERS = frozenset(
    {
        "propose",
        "proposes",
        "proposed",
        "proposing",
        "suggest",
        "suggested",
        "suggests",
        "offered",
        "offer",
        "offers",
        "invited",
        "invite",
    }
)
_DROPS = frozenset(
    {
        "cancel",
        "cancels",
        "cancelled",
        "canceled",
        "scrap",
        "scraps",
        "scrapped",
        "shelve",
        "shelved",
        "abandon",
        "abandoned",
        "dropped",
        "drop",
    }
)


def _is_announced(report: Report, verb: int, auxiliaries: set[str]) -> bool:
    """Tell whether a deed to come is a plan and no mere wish: "will meet", "is to meet", "due to meet"."""
    if auxiliaries & {"will", "'ll", "’ll", "shall", "would", "wo"}:
        return True
    above = report.tokens[report.tokens[verb].head]
    lists = dealings()
    if above.lower in lists.verbs["propose"]:
        return False
    return True


def of_noun(report: Report, noun: int, governor: int | None) -> Standing:
    """Return how the event of a noun stands: by the words before it and the verb that it hangs on."""
    lists = dealings()
    above = _above(report, noun)
    if above is not None and report.tokens[above].lower in _CALLS:
        return Standing("proposed")
    modifiers = {report.tokens[child].lower for child in report.children[noun]}
    for status in ("cancelled", "proposed", "planned", "ongoing"):
        if modifiers & lists.nouns[status]:
            return Standing(status)  # type: ignore[arg-type]  # the four are statuses
    if modifiers & lists.nouns["held"]:
        return Standing("held")
    if above is not None and report.tokens[above].tag.startswith("NN"):
        return _under_noun(report, above)
    if governor is None:
        return Standing(None)
    return _by_governor(report, noun, governor)


def _above(report: Report, noun: int) -> int | None:
    """Return the word that a noun hangs on, through its preposition."""
    head = report.tokens[noun].head
    if head == noun:
        return None
    if report.tokens[head].dep in {"prep", "agent"} or report.tokens[head].tag in {"IN", "TO"}:
        above = report.tokens[head].head
        return above if above != head else None
    return head


_CALLS = frozenset(
    {
        "call",
        "calls",
        "proposal",
        "proposals",
        "offer",
        "offers",
        "invitation",
        "invitations",
        "request",
        "hopes",
        "hope",
        "prospect",
        "prospects",
        "possibility",
        "idea",
        "resumption",
        "return",
        "appeal",
        "need",
        "demand",
        "demands",
    }
)
_PLANS = frozenset({"plan", "plans", "preparations", "arrangements", "agenda", "schedule"})


def _under_noun(report: Report, above: int) -> Standing:
    lower = report.tokens[above].lower
    if lower in _CALLS:
        return Standing("proposed")
    if lower in _PLANS:
        return Standing("planned")
    if lower in {
        "round",
        "rounds",
        "day",
        "session",
        "phase",
        "end",
        "start",
        "beginning",
        "conclusion",
        "eve",
    }:
        verb = report.tokens[above].head
        if report.tokens[verb].tag.startswith("VB"):
            return _by_governor(report, above, verb)
    return Standing(None)


def _by_governor(report: Report, noun: int, verb: int) -> Standing:
    """Return how the event stands by its verb: "began talks", "called off the visit", "will hold talks"."""
    lists, token = dealings().verbs, report.tokens[verb]
    lower, base = token.lower, of_verb(report, verb)
    is_own = report.tokens[noun].dep in {"dobj", "nsubj", "nsubjpass", "attr"}
    is_own = is_own or (report.tokens[report.tokens[noun].head].lower == "into" and lower in lists["begin"])
    particles = {report.tokens[child].lower for child in report.children[verb]}
    if not is_own:
        return _beside(report, noun, verb, base)
    if lower in lists["cancel"] and (lower not in lists["off"] or "off" in particles):
        return Standing("cancelled" if base.status == "held" else base.status, "actual")
    if lower in lists["propose"] and not report.is_passive(verb) and report.tokens[noun].dep == "dobj":
        return Standing("proposed", "actual")
    if lower in lists["plan"]:
        return Standing("planned", base.factuality)
    joins = lower in lists["take_part"] and token.index < noun
    known = joins or any(lower in lists[name] for name in ("hold", "begin", "end")) or lower in _BE
    if not known:
        return Standing(None)
    if base.status in {"planned", "proposed"}:
        return base
    if lower in lists["begin"]:
        return Standing("ongoing", base.factuality)
    if lower in lists["end"]:
        return Standing("held", base.factuality)
    if base.status is None and lower in {"is", "are", "'s", "remain", "remains"}:
        return Standing(
            "ongoing" if "underway" in particles or "under" in particles else None, base.factuality
        )
    return base


_BE = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "took",
        "take",
        "takes",
        "place",
        "occur",
        "occurred",
        "last",
        "lasted",
        "due",
        "meet",
        "set",
    }
)


def _beside(report: Report, noun: int, verb: int, base: Standing) -> Standing:
    """Return how an event stands that a verb only takes place at: "said after talks", "arrived for talks"."""
    head = report.tokens[report.tokens[noun].head]
    if head.lower in {"after", "following"}:
        return Standing("held")
    if head.lower in {"before", "ahead"}:
        return Standing("planned")
    lower = report.tokens[verb].lower
    if head.lower in {"for", "to"} and lower in dealings().verbs["propose"]:
        return Standing("proposed")
    if head.lower in {"for", "to"}:
        return Standing("ongoing" if lower.startswith("gather") else "planned")
    if head.lower == "in" and lower in _ENGAGED and base.status != "planned":
        return Standing("ongoing" if read_clause(report, verb).when in {"present", "perfect"} else "held")
    if head.lower in {"during", "at", "in"} and lower in _EXPECTED:
        return Standing("planned")
    if head.lower in {"during", "at", "in", "on"} and base.status in {"held", "planned"}:
        is_sure = base.status == "held" or _is_expected(report, verb)
        return Standing(base.status if is_sure and (head.lower != "on" or lower in _BE) else None)
    return Standing(None)


def _is_expected(report: Report, verb: int) -> bool:
    """Tell whether a deed to come is set down for its day: "will discuss", "is expected to discuss"."""
    below = {report.tokens[child].lower for child in report.with_dep(verb, "aux")}
    above = report.tokens[report.tokens[verb].head]
    return bool(below & {"will", "'ll", "’ll", "would", "is", "are"}) or above.lower in _EXPECTED


_ENGAGED = frozenset({"engaged", "locked", "involved", "are", "is"})
_EXPECTED = frozenset({"expected", "due", "scheduled", "set", "slated", "planned", "plans", "plan", "likely"})
