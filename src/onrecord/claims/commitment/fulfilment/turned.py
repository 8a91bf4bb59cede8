"""What the words around a verb of keeping or breaking make of its verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment

_HIGHEST = 4  # verbs above one another that can turn a verdict round


def turned(report: Report, verb: int, status: Fulfilment) -> Fulfilment | None:
    """Return the verdict after "not", "failed to", "has yet to", "will", "partly"; None where none is given.

    "has not kept" is broken, "has yet to keep" and "will keep" pending, "never broke" kept; a promise that
    somebody may break is not judged.
    """
    turns = fulfilment_words().turns
    words = _around(report, verb)
    if is_still_to_come(report, verb):
        return "pending" if status in {"kept", "partly"} else None
    if words & turns["not"] or _is_under(report, verb, turns["failed"]):
        return {"kept": "broken", "broken": "kept", "partly": "broken", "pending": "pending"}[status]  # type: ignore[return-value] # keys and values are statuses
    if _is_put_off(report, verb):
        return "pending" if status in {"kept", "partly"} else None
    if status == "kept" and (words & turns["partly"] or _is_under(report, verb, turns["begun"])):
        return "partly"
    return status


def _around(report: Report, verb: int) -> set[str]:
    """Return the words that hang on the verb and on its auxiliaries, itself left out."""
    return {report.tokens[c].lower for c in report.children[verb]}


def above(report: Report, verb: int) -> list[int]:
    """Return the words above an infinitive, a gerund or a joined verb, the nearest first."""
    found: list[int] = []
    here = report.tokens[verb]
    while len(found) < _HIGHEST and here.head != here.index:
        head = report.tokens[here.head]
        if here.dep in {"relcl", "nsubj", "ROOT"} or (here.dep == "ccomp" and found):
            break
        if here.dep == "conj" and any(report.with_dep(here.index, "nsubj", "nsubjpass")):
            break
        found.append(head.index)
        here = head
    return found


def _is_under(report: Report, verb: int, words: frozenset[str]) -> bool:
    return any(report.tokens[k].lower in words for k in above(report, verb)[:2])


def is_still_to_come(report: Report, verb: int) -> bool:
    """Tell whether somebody has "yet to" or "still to" do it."""
    before = [t.lower for t in report.tokens[max(0, verb - 5) : verb]]
    if "to" not in before:
        return False
    at = len(before) - 1 - before[::-1].index("to")
    return at > 0 and before[at - 1] in fulfilment_words().turns["yet"]


def _is_put_off(report: Report, verb: int) -> bool:
    """Tell whether it is to come, wanted, possible or a condition."""
    turns, tokens = fulfilment_words().turns, report.tokens
    aux = {tokens[c].lower for c in report.with_dep(verb, "aux")}
    if aux & turns["later"]:
        return "have" not in aux
    if any(tokens[c].lower in {"if", "unless", "until"} for c in report.with_dep(verb, "mark")):
        return True
    if "to" in aux and _is_under(report, verb, turns["wish"]):
        return True
    if "to" in aux and tokens[verb].dep == "advcl" and _is_put_off(report, tokens[verb].head):
        return True
    particle = next((c for c in report.with_dep(verb, "aux") if tokens[c].lower == "to"), None)
    if particle is not None and tokens[particle - 1].lower in turns["wish"]:
        return True
    joined = tokens[verb].dep == "conj" and not aux and tokens[verb].tag == "VB"
    return joined and _is_put_off(report, tokens[verb].head)
