"""Which nouns of a report name an agreement: "treaty", "cease-fire"; not "record deal" or "no deal"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

YEAR = re.compile(r"(1[89]|20)\d\d$")
_NEAR = 5  # tokens before "resolution" in which its body may stand


def agreement_nouns(report: Report) -> Iterator[int]:
    """Yield the tokens of the nouns that name agreements; "cease-fire" in three tokens at its last."""
    lists = dealings().agreements
    for token in report.tokens:
        if not token.tag.startswith("NN"):
            continue
        if token.lower in lists["nouns"] | lists["resolutions"]:
            if not _is_other(report, token.index):
                yield token.index
        elif token.lower in {"fire", "fires"} and token.index > 1:
            before = report.tokens[token.index - 2 : token.index]
            if before[0].lower == "cease" and before[1].text == "-":
                yield token.index


def _is_other(report: Report, noun: int) -> bool:
    """Tell whether the noun is no agreement here: part of another name, of another trade, or none at all."""
    token, lists = report.tokens[noun], dealings().agreements
    before = {report.tokens[child].lower for child in report.with_dep(noun, "compound", "amod", "nmod")}
    is_name = token.text[0].isupper() and token.lower not in lists["blocs"]
    is_loose = token.lower in lists["loose"] and not is_name and not _has_year(report, noun)
    return (
        _is_part(report, noun)
        or bool(before & lists["not_before"])
        or (token.lower == "convention" and bool(before & lists["gatherings"]))
        or _is_none_in_particular(report, noun)
        or (token.lower in lists["resolutions"] and not _is_adopted(report, noun))
        or (noun > 0 and report.tokens[noun - 1].text == "(")
        or (is_loose and not _is_made(report, noun))
    )


def _is_part(report: Report, noun: int) -> bool:
    """Tell whether the noun is part of a longer one ("treaty port"); "truce talks" tell of a truce."""
    token, lists = report.tokens[noun], dealings().agreements
    if token.dep not in {"compound", "nmod"} or token.head < noun:
        return False
    above = report.tokens[token.head].lower
    return dealings().kind_of.get(above) != "talks" and above not in lists["violated"] | lists["nouns"]


def _is_none_in_particular(report: Report, noun: int) -> bool:
    """Tell whether no one agreement is meant: "no deal", "the largest deal", "in agreement"."""
    below = [report.tokens[child] for child in report.children[noun]]
    head = report.tokens[report.tokens[noun].head]
    is_unsaid = any(
        token.tag == "JJS" or token.lower in dealings().agreements["none_in_particular"] for token in below
    )
    return is_unsaid or (head.lower == "in" and head.index == noun - 1)


def _is_adopted(report: Report, noun: int) -> bool:
    """Tell whether a resolution is one that a body votes on, and no way out of a dispute."""
    tokens, lists = report.tokens, dealings().agreements
    words = {token.lower for token in tokens[max(noun - _NEAR, 0) : noun + 2]}
    below = {tokens[child].lower for child in report.children[noun]}
    return bool(words & lists["adopted_by"] or below & lists["adopted_for"])


def _has_year(report: Report, noun: int) -> bool:
    return any(YEAR.match(report.tokens[child].text) for child in report.children[noun])


def _is_made(report: Report, noun: int) -> bool:
    """Tell whether it is the object of signing or agreeing: "agreed on a strategic alliance"."""
    lists, token = dealings().agreements, report.tokens[noun]
    head = report.tokens[token.head]
    above = report.tokens[head.head] if token.dep == "pobj" else head
    return above.lower in lists["signed"] | lists["makes_loose"]
