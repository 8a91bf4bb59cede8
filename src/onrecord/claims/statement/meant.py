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
        return "possible" if any(_is_doubt(report, k) for k in one.cue) else "actual"
    around = _words_around(report, one, one.verb)
    above = _verb_above(report, one.verb)
    meant = None if above is None or above in one.cue else _by_verb_above(report, one, above, around)
    return meant or _by_words_around(around)


def _words_around(report: Report, one: Attributed, verb: int) -> set[str]:
    """Return the negations, auxiliaries and adverbs of a verb that are not part of what is said."""
    inside = set(one.content)
    found = {k for k in (*report.children[verb], *one.cue) if k not in inside}
    return {
        report.tokens[k].lower
        for k in found
        if report.tokens[k].tag in {"MD", "RB", "TO"} and not _is_not_only(report, k)
    }


def _is_not_only(report: Report, token: int) -> bool:
    following = report.tokens[token + 1].lower if token + 1 < len(report.tokens) else ""
    return report.tokens[token].lower == "not" and following in {"only", "just", "merely"}


def _is_doubt(report: Report, token: int) -> bool:
    return report.tokens[token].lower in statement_words().possible_adverbs


def _by_words_around(around: set[str]) -> Factuality:
    """Return what negations, auxiliaries and adverbs around the cue make of it."""
    if around & _NEGATIONS:
        return "denied"
    if around & _PLANNED:
        return "planned"
    return "possible" if around & (_POSSIBLE | statement_words().possible_adverbs) else "actual"


def _by_verb_above(report: Report, one: Attributed, above: int, around: set[str]) -> Factuality | None:
    """Return what the verb above the cue makes of it; None where it makes no difference."""
    lower = report.tokens[above].lower
    if lower in statement_words().denied or _words_around(report, one, above) & _NEGATIONS:
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
