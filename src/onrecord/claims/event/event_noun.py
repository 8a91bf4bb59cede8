"""Nouns that name an event: which kind, of how many sides, and the verb that they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def kind_of(report: Report, noun: int) -> EventKind | None:
    """Return the kind of event that a noun names, or None: a press conference is none."""
    token, lists = report.tokens[noun], dealings()
    kind = lists.kind_of.get(token.lower)
    if kind is None or not token.tag.startswith("NN") or token.dep in {"compound", "nmod"}:
        return None
    below = report.with_dep(noun, "compound", "amod", "nmod", "poss")
    before = {report.tokens[child].lower for child in below}
    if before & lists.nouns["other"] and not sides_of(report, noun):
        return None
    by_telephone = bool(before & lists.nouns["by_telephone"])
    if kind == "call" or (kind in {"talks", "meeting"} and by_telephone):
        return "call" if by_telephone else None
    if kind == "signing" and document_of_signing(report, noun) is None:
        return None
    return "summit" if kind == "meeting" and before & {"summit", "leaders", "leaders'"} else kind


def document_of_signing(report: Report, noun: int) -> int | None:
    """Return the agreement of "the signing of an agreement"."""
    for of in report.with_dep(noun, "prep"):
        for document in report.with_dep(of, "pobj"):
            if (
                report.tokens[of].lower == "of"
                and report.tokens[document].lower in dealings().agreements["nouns"]
            ):
                return document
    return None


def governor_of(report: Report, noun: int) -> tuple[int | None, str]:
    """Return the verb that a noun hangs on and how: "dobj", "nsubj", "nsubjpass" or the preposition."""
    token = report.tokens[noun]
    for _ in range(3):
        if token.dep == "conj" and report.tokens[token.head].tag.startswith("NN"):
            token = report.tokens[token.head]
    head = report.tokens[token.head]
    if head.index == token.index:
        return None, ""
    if head.tag.startswith("VB"):
        return head.index, token.dep
    if head.tag in {"IN", "TO", "VBG"} and token.dep == "pobj":
        if head.lower == "including" and report.tokens[head.head].tag.startswith("NN"):
            return governor_of(report, head.head)
        above = report.tokens[head.head]
        how = head.lower
        if above.tag in {"IN", "TO", "RB"} and above.head != above.index:  # "ahead of talks"
            how = "ahead" if above.lower == "ahead" else how
            above = report.tokens[above.head]
        if above.tag.startswith("VB"):
            return above.index, how
        if above.lower in dealings().standing["parts"] and above.head != above.index:
            return governor_of(report, above.index)
    return None, ""


def sides_of(report: Report, noun: int) -> int:
    """Return six for "six-party talks", "six-nation negotiations"; 0 where no number of sides is given."""
    for child in report.children[noun]:
        if report.tokens[child].lower in dealings().nouns["sides"]:
            for number in report.with_dep(child, "nummod"):
                return _NUMBERS.get(report.tokens[number].lower, 0)
        whole = report.tokens[child].lower.split("-")
        if len(whole) == 2 and whole[1] in dealings().nouns["sides"]:
            return _NUMBERS.get(whole[0], 0)
    return 0


_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def is_pointing(report: Report, noun: int) -> bool:
    """Tell whether a noun points back: "the talks", "that meeting", with nothing of its own to tell it by."""
    below = [report.tokens[child] for child in report.children[noun]]
    return any(t.lower in {"the", "this", "that", "these", "those"} for t in below) and not any(
        t.dep in {"amod", "compound", "nmod", "prep", "relcl", "acl", "nummod"} for t in below
    )
