"""The name of an agreement: the words before its noun, and what it is on, of, for or to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.parties import Parties
    from onrecord.claims.report import Report

_LONGEST = 14  # words behind the noun
_ABOUT = frozenset({"on", "of", "for", "against", "in"})
_LEFT = frozenset({"DT", "PRP$", "POS", "PDT", "``", "''", "-LRB-", "-RRB-", ",", "WDT", "RB", "IN"})
_VAGUE = frozenset(
    {
        "new",
        "such",
        "other",
        "any",
        "own",
        "big",
        "final",
        "same",
        "current",
        "recent",
        "earlier",
        "possible",
        "previous",
        "landmark",
        "historic",
        "general",
        "preliminary",
        "similar",
    }
)
_YEAR = re.compile(r"(1[89]|20)\d\d$")


def agreement_nouns(report: Report) -> Iterator[int]:
    """Yield the tokens of the nouns that name agreements; "cease-fire" in three tokens at its last."""
    lists = dealings().agreements
    for token in report.tokens:
        if not token.tag.startswith("NN"):
            continue
        if token.lower in lists["nouns"] or token.lower in lists["resolutions"]:
            if not _is_other(report, token.index):
                yield token.index
        elif token.lower in {"fire", "fires"} and token.index > 1:
            before = report.tokens[token.index - 2 : token.index]
            if before[0].lower == "cease" and before[1].text == "-":
                yield token.index


def _is_other(report: Report, noun: int) -> bool:
    """Tell whether the noun is part of another name, or of another trade ("record deal", "party convention")."""
    token, lists = report.tokens[noun], dealings().agreements
    if token.dep in {"compound", "nmod"} and token.head > noun:
        above = report.tokens[token.head].lower
        if dealings().kind_of.get(above) != "talks" and above not in lists["violated"] | lists["nouns"]:
            return True
    before = {report.tokens[child].lower for child in report.with_dep(noun, "compound", "amod", "nmod")}
    if before & lists["not_before"] or (token.lower == "convention" and before & lists["gatherings"]):
        return True
    if _is_none_in_particular(report, noun) or (
        token.lower in lists["resolutions"] and not _is_adopted(report, noun)
    ):
        return True
    is_bracketed = noun > 0 and report.tokens[noun - 1].text == "("
    is_loose = token.lower in lists["loose"] and not token.text[0].isupper() and not _has_year(report, noun)
    if is_bracketed or (is_loose and not is_made(report, noun)):
        return True
    following = report.tokens[noun + 1 : noun + 2]
    return token.lower == "deal" and bool(following) and following[0].lower == "of" and not before


def _is_none_in_particular(report: Report, noun: int) -> bool:
    """Tell whether no one agreement is meant: "no deal", "such agreements", "the largest deal", "in agreement"."""
    for child in report.children[noun]:
        token = report.tokens[child]
        if token.tag == "JJS" or token.lower in {"no", "such", "more", "most", "biggest", "largest"}:
            return True
    head = report.tokens[report.tokens[noun].head]
    return head.lower == "in" and head.index == noun - 1


def _is_adopted(report: Report, noun: int) -> bool:
    """Tell whether a resolution is one that a body votes on, and no way out of a dispute."""
    tokens = report.tokens
    words = {token.lower for token in tokens[max(noun - 5, 0) : noun + 2]}
    return bool(words & dealings().agreements["adopted_by"]) or any(
        tokens[child].lower in {"condemning", "against", "calling", "demanding", "censuring", "urging"}
        for child in report.children[noun]
    )


def _has_year(report: Report, noun: int) -> bool:
    return any(_YEAR.match(report.tokens[child].text) for child in report.children[noun])


def is_made(report: Report, noun: int) -> bool:
    """Tell whether it is the object of signing or agreeing: "agreed on a strategic alliance"."""
    lists, token = dealings().agreements, report.tokens[noun]
    head = report.tokens[token.head]
    above = report.tokens[head.head] if token.dep == "pobj" else head
    return above.lower in lists["signed"] | {
        "agree",
        "agreed",
        "agrees",
        "reach",
        "reached",
        "form",
        "formed",
    }


def name_of(report: Report, parties: Parties, noun: int) -> str:
    """Return the agreement as the text calls it, without article and possessor."""
    tokens = report.tokens
    first = _first(report, parties, noun)
    last = _last(report, noun, has_modifier=first < noun)
    words = report.annotations.text[tokens[first].start : tokens[last - 1].end]
    return " ".join(words.split()).strip("\"“”'’ ,")


def _first(report: Report, parties: Parties, noun: int) -> int:
    tokens, first = report.tokens, first_of_phrase(report, noun)
    for place in range(noun - 1, first - 1, -1):  # behind a possessor: "Spain's new deal" is "new deal"
        if tokens[place].tag == "POS" and not tokens[place - 1].text.endswith("s"):
            first = place + 1
            break
    while first < noun and (
        tokens[first].tag in _LEFT or tokens[first].lower in {"so-called", "own", "such"}
    ):
        first += 1
    return first


def _last(report: Report, noun: int, *, has_modifier: bool) -> int:
    """Return the token behind the last word of the name."""
    tokens, end = report.tokens, noun + 1
    while end < len(tokens) and tokens[end].tag == "NNP" and tokens[noun].tag == "NNP":
        end += 1
    for child in report.children[noun]:
        token = tokens[child]
        if child != end or child - noun > 1:
            continue
        if token.dep == "prep" and token.lower in _ABOUT:
            end = _end_of(report, child, noun)
        elif token.dep in {"acl", "relcl"} or (token.lower == "to" and not has_modifier):
            end = end if has_modifier else _end_of(report, child, noun)
    if end < len(tokens) and tokens[end].lower == "to" and not has_modifier and end == noun + 1:
        verb = tokens[end].head
        if tokens[verb].dep == "acl" and tokens[verb].head == noun:
            end = _end_of(report, verb, noun)
    return end


def _end_of(report: Report, top: int, noun: int) -> int:
    """Return the token behind the phrase that hangs on a word, cut at a comma, a relative clause or at length."""
    tokens, end = report.tokens, top + 1
    sentence = report.sentence_of(noun)
    while end < sentence.last and end - noun <= _LONGEST and _is_below(report, end, top):
        if tokens[end].text in {",", ";", "--", "(", '"', "”"} or tokens[end].tag in {"WDT", "WP", "WRB"}:
            break
        end += 1
    return end


def _is_below(report: Report, token: int, top: int) -> bool:
    here = token
    for _ in range(12):
        if here == top:
            return True
        here, before = report.tokens[here].head, here
        if here == before:
            return False
    return False


def is_proper(report: Report, noun: int) -> bool:
    """Tell whether the noun is part of a capitalised name: "the Kyoto Protocol", "Treaty of Rome"."""
    token = report.tokens[noun]
    if token.dep in {"compound", "nmod"} or token.index == report.sentence_of(noun).first:
        return False
    return token.text[0].isupper() and not token.text.isupper()


def year_in(report: Report, parties: Parties, noun: int) -> str | None:
    """Return the year of "the 1995 pact" or "the Treaty of 1951"."""
    tokens = report.tokens
    for place in range(first_of_phrase(report, noun), min(noun + 3, len(tokens))):
        if _YEAR.match(tokens[place].text) and (place < noun or tokens[place - 1].lower == "of"):
            return tokens[place].text
    return None


def modifiers_of(report: Report, parties: Parties, noun: int) -> list[str]:
    """Return the words before a noun that tell it from others of its kind, lower case."""
    first = _first(report, parties, noun)
    return [
        token.lower
        for token in report.tokens[first:noun]
        if token.lower not in _VAGUE and token.tag not in _LEFT and token.tag != "CD"
    ]
