"""Whether somebody did say it: "denied saying", "will say", "is said to have said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed
    from onrecord.vocabulary.factuality import Factuality

_NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
_POSSIBLE = frozenset({"may", "might", "could"})
_PLANNED = frozenset({"will", "'ll", "’ll", "shall", "wo"})


def factuality_of(report: Report, one: Attributed) -> Factuality:
    """Return how the report means the act of saying, not what is said."""
    if one.verb is None:
        return "actual"
    around = {report.tokens[k].lower for k in (*report.children[one.verb], *one.cue)}
    above = _verb_above(report, one.verb)
    meant = None if above is None or above in one.cue else _by_verb_above(report, above, around)
    return meant or _by_words_around(around)


def _by_words_around(around: set[str]) -> Factuality:
    """Return what negations, auxiliaries and adverbs around the cue make of it."""
    if around & _NEGATIONS:
        return "denied"
    if around & _PLANNED:
        return "planned"
    return "possible" if around & (_POSSIBLE | statement_words().possible_adverbs) else "actual"


def _by_verb_above(report: Report, above: int, around: set[str]) -> Factuality | None:
    """Return what the verb above the cue makes of it; None where it makes no difference."""
    lower = report.tokens[above].lower
    own = {report.tokens[k].lower for k in report.children[above]}
    if lower in statement_words().denied or own & _NEGATIONS:
        return "denied"
    return "planned" if lower in statement_words().planned and "to" in around else None


def _verb_above(report: Report, verb: int) -> int | None:
    """Return the verb whose content the cue is: "denied" of "denied saying", "plans" of "plans to say"."""
    token = report.tokens[verb]
    is_content = token.dep == "xcomp" or (token.dep in {"ccomp", "pcomp"} and token.tag == "VBG")
    if not is_content or token.head == verb:
        return None
    head = report.tokens[token.head]
    return head.index if head.tag.startswith(("VB", "JJ")) else None
