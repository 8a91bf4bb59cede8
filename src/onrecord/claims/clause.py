"""How a verb is meant: past or to come, said to be so, possible, denied or demanded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.factuality import Factuality

When = Literal["past", "perfect", "present", "future"]

_MODALS_POSSIBLE = frozenset({"may", "might", "could", "can"})
_MODALS_PLANNED = frozenset({"'d", "’d", "will", "'ll", "’ll", "shall", "would", "wo"})
_MODALS_DEMANDED = frozenset({"should", "must", "ought"})


@dataclass(frozen=True, slots=True)
class Clause:
    """What the words around a verb make of it.

    `when` is the time of the deed seen from the report's day; `is_demanded` says that somebody only wants it.
    """

    when: When
    factuality: Factuality
    is_demanded: bool


class _Meant:
    """What is known of a verb so far, on the way up through the verbs that it is the content of."""

    def __init__(self, factuality: Factuality, when: When, *, is_demanded: bool) -> None:
        self.factuality, self.when, self.is_demanded = factuality, when, is_demanded

    def go_under(self, report: Report, governor: int, verb: int) -> None:
        """Take in what the verb at `governor` makes of the one at `verb` below it."""
        lower, verbs = report.tokens[governor].lower, office_verbs()
        is_infinitive = report.tokens[verb].dep == "xcomp"
        if _is_denial(report, governor):
            self.factuality = "denied"
        elif (lower in verbs.possible or _is_guessed(report, governor, verb)) and self.factuality != "denied":
            self.factuality = "possible"
        elif lower in verbs.demanded or (lower == "forcing" and not _is_force(report, governor)):
            self.is_demanded = True
        elif _is_force(report, governor) and self.when == "future":
            self.when = "past"
        elif lower in verbs.planned and self.when == "present" and is_infinitive:
            self.when = "future"
        if is_infinitive and _is_negated(report, governor):
            self.factuality = "denied"


def _is_force(report: Report, verb: int) -> bool:
    """Tell whether a verb makes somebody do what hangs on it: "a scandal broke, forcing her to resign"."""
    token = report.tokens[verb]
    return token.lower in _FORCED or (token.lower == "forcing" and token.dep == "advcl")


def _is_guessed(report: Report, governor: int, verb: int) -> bool:
    """Tell whether it is "is likely to be", "is said to have been": an infinitive under a guess."""
    token = report.tokens[governor]
    is_passive_or_adjective = token.tag == "JJ" or report.is_passive(governor)
    return (
        report.tokens[verb].dep == "xcomp"
        and is_passive_or_adjective
        and token.lower in office_verbs().guessed
    )


def _is_denial(report: Report, verb: int) -> bool:
    """Tell whether a verb denies what hangs on it; "ruled" does only with "out"."""
    lower = report.tokens[verb].lower
    return lower in office_verbs().denied and (lower not in _RULE or _has_particle(report, verb, "out"))


_HIGHEST = 4  # verbs above one another; deeper nesting is rarer than wrong parses of it
_RULE = frozenset({"rule", "ruled", "rules"})
_FORCED = frozenset({"forced", "compelled", "obliged", "made"})


def read_clause(report: Report, verb: int) -> Clause:
    """Return how the verb at a token is meant: by its auxiliaries, and by the verbs above it."""
    factuality, when = _own(report, verb)
    is_demanded = _has_aux(report, verb, _MODALS_DEMANDED)
    state = _Meant(factuality, when, is_demanded=is_demanded)
    above = verb
    for _ in range(_HIGHEST):
        governor = _governor(report, above)
        if governor is None:
            break
        state.go_under(report, governor, above)
        if report.tokens[above].dep == "conj" and _is_conditional(report, governor):
            state.factuality = "possible"  # "if he is acquitted and succeeds A"
        above = governor
    factuality, when, is_demanded = state.factuality, state.when, state.is_demanded
    if _is_infinitive_of_noun(report, verb):
        is_demanded = is_demanded or report.tokens[report.tokens[verb].head].lower not in _PLANS
    if _is_conditional(report, verb) or _is_of_a_chance(report, verb) or _has_condition(report, verb):
        factuality = "possible"
    return Clause(when, factuality, is_demanded)


def _own(report: Report, verb: int) -> tuple[Factuality, When]:
    """Read the verb's own form and auxiliaries."""
    tag = report.tokens[verb].tag
    auxiliaries = {report.tokens[child].lower for child in report.with_dep(verb, "aux", "auxpass")}
    if tag == "VBG" and not auxiliaries and (above := _told_with(report, verb)) is not None:
        return "actual", _own(report, above)[1]
    factuality: Factuality = "denied" if _is_negated(report, verb) else "actual"
    if auxiliaries & _MODALS_POSSIBLE or (auxiliaries & _MODALS_PLANNED and _is_guess(report, verb)):
        return ("possible" if factuality == "actual" else factuality), "future"
    if auxiliaries & _MODALS_PLANNED or "to" in auxiliaries:
        return factuality, ("future" if "have" not in auxiliaries else "past")
    if auxiliaries & {"has", "have", "having"}:
        return factuality, "perfect"
    if "had" in auxiliaries or auxiliaries & {"was", "were", "did"}:
        return factuality, ("future" if tag == "VBG" and not auxiliaries & {"had"} else "past")
    return factuality, _without_have(
        tag, is_passive_or_going=bool(auxiliaries & {"is", "are", "being", "be"})
    )


def _is_guess(report: Report, verb: int) -> bool:
    """Tell whether an adverb makes it a guess: "will probably"."""
    return any(
        report.tokens[child].lower in office_verbs().perhaps for child in report.with_dep(verb, "advmod")
    )


def _told_with(report: Report, verb: int) -> int | None:
    """Return the verb whose time a participle behind "by", "after" or "since" shares; else None."""
    preposition = report.tokens[report.tokens[verb].head]
    if report.tokens[verb].dep != "pcomp" or preposition.lower not in {"by", "after", "since", "upon"}:
        return None
    above = report.tokens[preposition.head]
    return above.index if above.tag in {"VBD", "VBN", "VBZ", "VBP"} else None


def _without_have(tag: str, *, is_passive_or_going: bool) -> When:
    """Return the time of a verb by its own form: "is leaving" is to come, "is replaced" is now."""
    if is_passive_or_going:
        return "future" if tag == "VBG" else "present"
    return "past" if tag in {"VBD", "VBN"} else "present"


def _is_infinitive_of_noun(report: Report, verb: int) -> bool:
    """Tell whether the verb is the content of a noun: "the call to resign", "his decision to quit"."""
    token = report.tokens[verb]
    infinitive = any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux"))
    return infinitive and token.dep in {"acl", "relcl"} and report.tokens[token.head].tag.startswith("NN")


_PLANS = frozenset(
    {
        "decision",
        "plan",
        "plans",
        "offer",
        "intention",
        "vow",
        "promise",
        "agreement",
        "announcement",
        "pledge",
    }
)


def _governor(report: Report, verb: int) -> int | None:
    """Return the verb or adjective that this one is the content of."""
    token = report.tokens[verb]
    if token.dep in {"xcomp", "ccomp", "advcl", "acl", "pcomp", "conj"} and token.head != verb:
        if token.dep == "advcl" and not any(
            report.tokens[c].lower == "to" for c in report.with_dep(verb, "aux")
        ):
            return None
        head = report.tokens[token.head]
        if token.dep == "pcomp" and head.tag in {"IN", "TO"} and head.head != head.index:
            return head.head
        if token.dep == "conj" and any(True for _ in report.with_dep(verb, "nsubj", "nsubjpass")):
            return None
        if head.lower in office_verbs().reports and report.tokens[head.head].tag.startswith("VB"):
            return head.head  # "denied a report that A was to resign"
        return token.head
    return None


def _has_aux(report: Report, verb: int, words: frozenset[str]) -> bool:
    return any(report.tokens[child].lower in words for child in report.with_dep(verb, "aux"))


def _has_particle(report: Report, verb: int, particle: str) -> bool:
    return any(report.tokens[child].lower == particle for child in report.children[verb])


def _is_negated(report: Report, verb: int) -> bool:
    return any(
        report.tokens[child].lower in {"not", "n't", "n’t", "never"} for child in report.children[verb]
    )


def _has_condition(report: Report, verb: int) -> bool:
    """Tell whether a condition stands with "would": "if elected, she would become the first"."""
    if not _has_aux(report, verb, _WOULD):
        return False
    return any(
        report.tokens[word].lower in office_verbs().conditional
        for clause in report.with_dep(verb, "advcl")
        for word in report.with_dep(clause, "mark", "aux")
    )


_WOULD = frozenset({"would", "'d", "’d"})


def _is_of_a_chance(report: Report, verb: int) -> bool:
    """Tell whether the verb is what a noun holds possible: "the possibility that A would be president"."""
    token = report.tokens[verb]
    noun = report.tokens[token.head]
    if token.dep == "pcomp" and noun.lower == "of":
        noun = report.tokens[noun.head]  # "the prospect of A becoming president"
    elif token.dep not in {"acl", "ccomp", "relcl"}:
        return False
    return noun.lower in office_verbs().chances


def _is_conditional(report: Report, verb: int) -> bool:
    """Tell whether "if", "unless" or "whether" opens the clause."""
    conditional = office_verbs().conditional
    return any(report.tokens[child].lower in conditional for child in report.with_dep(verb, "mark"))
