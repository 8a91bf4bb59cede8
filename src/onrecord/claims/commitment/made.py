"""Whether a promise was made at all: not where it is denied, wanted, refused, possible or still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Token

_HIGHEST = 4  # words above one another that can take a promise back


def is_made(report: Report, verb: int) -> bool:
    """Tell whether the deed of a verb of promising, signing or keeping happened, as the report has it."""
    if report.tokens[report.sentence_of(verb).last - 1].text == "?":
        return False
    clause = read_clause(report, verb)
    denied = clause.factuality == "denied" and not _negates_behind(report, verb)
    if denied or clause.factuality == "possible" or clause.is_demanded or clause.when == "future":
        return False
    first = _first_joined(report, verb)
    if first != verb and report.tokens[verb].tag not in {"VBD", "VBZ"} and not is_made(report, first):
        return False
    return not _is_taken_back(report, verb)


def _negates_behind(report: Report, verb: int) -> bool:
    """Tell whether "not" stands behind the verb and belongs to what is promised: "pledge not to attack"."""
    negations = [c for c in report.children[verb] if report.tokens[c].lower in {"not", "never"}]
    return bool(negations) and all(c > verb for c in negations)


def _first_joined(report: Report, verb: int) -> int:
    """Return the verb whose "may", "not" or "if" a joined verb without auxiliaries of its own shares."""
    token = report.tokens[verb]
    shares = token.dep == "conj" and not any(report.with_dep(verb, "aux", "auxpass", "nsubj", "neg"))
    return token.head if shares and report.tokens[token.head].tag.startswith("VB") else verb


def noun_is_made(report: Report, noun: int) -> bool:
    """Tell whether the promise that a noun names exists: not "no promise", "the need for a commitment"."""
    tokens, words = report.tokens, promise_words().no_promise
    if any(tokens[c].lower in words["determiners"] | {"not", "without"} for c in report.children[noun]):
        return False
    if any(report.with_dep(noun, "poss")) or _is_judged(report, noun):
        return tokens[tokens[noun].head].lower not in words["wanted"]
    return not _is_taken_back(report, noun)


def _is_judged(report: Report, noun: int) -> bool:
    """Tell whether the promise is kept or broken, may be or will be: then it was made."""
    head = report.tokens[report.tokens[noun].head]
    verdicts = fulfilment_words().verdicts
    return head.tag.startswith("VB") and any(head.lower in phrases for phrases in verdicts.values())


def _is_taken_back(report: Report, token: int) -> bool:
    """Tell whether words above refuse, want or doubt what hangs on them."""
    tokens = report.tokens
    above = token
    for _ in range(_HIGHEST):
        here = tokens[above]
        if here.head == above or here.dep in {"relcl", "conj", "nsubj", "nsubjpass", "poss"}:
            return False
        head = tokens[here.head]
        if here.dep in {"ccomp", "parataxis"} and head.lower in promise_words().words["say"]:
            return False
        if _takes_back(head, here.dep):
            return True
        if here.dep in {"dobj", "prep", "pobj"} and head.tag.startswith("VB"):
            return not _verb_holds(report, head.index)
        above = head.index
    return False


def _takes_back(head: Token, dep: str) -> bool:
    """Tell whether the word above, on which a promise hangs by `dep`, says that there is none."""
    words = promise_words().no_promise
    if head.lower in words["failed"] | {"without", "if", "unless"}:
        return True
    if head.lower in words["wanted"]:
        return dep != "advcl"
    return head.tag.startswith("NN") and head.lower in words["nouns"]


def _verb_holds(report: Report, verb: int) -> bool:
    """Tell whether the verb above a promise noun is neither denied nor conditional."""
    clause = read_clause(report, verb)
    return clause.factuality == "actual" and not clause.is_demanded
