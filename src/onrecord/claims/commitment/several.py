"""Nouns that mean several who were named before, or those for whom somebody acts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.claims.commitment.noun_phrase import first_of
from onrecord.claims.commitment.phrase import joined
from onrecord.languages.parties import party_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.commitment.named import Names
    from onrecord.claims.report import Report

_NUMBERS = {
    "two": 2, "both": 2, "pair": 2, "duo": 2, "sides": 2, "three": 3, "trio": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8,
}  # fmt: skip
_REACH = 3  # sentences before, in which a subject may be what "it" stands for


def is_group(names: Names, token: int) -> bool:
    """Tell whether the noun means several who were named before: "both sides", "the two ministers"."""
    report, groups, lower = names.report, party_words().groups, names.report.tokens[token].lower
    if names.mention_at(token) is not None:
        return False
    if lower in groups["any"]:
        return True
    if lower not in groups["persons"] | groups["bodies"] or any(report.with_dep(token, "prep", "relcl")):
        return False
    before = report.tokens[first_of(report, token) : token]
    told_apart = any(
        word.lower not in party_words().definite["determiners"]
        and word.lower not in _NUMBERS
        and (word.dep not in {"compound", "amod", "punct"} or names.mention_at(word.index) is not None)
        for word in before
    )
    return not told_apart and bool({word.lower for word in before} & (_NUMBERS.keys() | {"the"}))


def number_of(report: Report, token: int) -> int | None:
    """Return how many the words say: 2 for "both sides" and "the two", None where they do not."""
    for k in (token, *range(first_of(report, token), token)):
        if report.tokens[k].lower in _NUMBERS:
            return _NUMBERS[report.tokens[k].lower]
    return None


def wants_persons(report: Report, token: int) -> bool | None:
    """Tell whether the noun is one of persons, or of bodies; None where it may be either."""
    groups, lower = party_words().groups, report.tokens[token].lower
    if lower in groups["persons"]:
        return True
    return False if lower in groups["bodies"] else None


def apposed(names: Names, token: int) -> list[int]:
    """Return the names behind a plural noun: "the two ministers, A and B"."""
    if names.report.tokens[token].tag != "NNS":
        return []
    return [k for k in names.report.with_dep(token, "appos") if names.named(k) is not None][:1]


def senders(names: Names, token: int) -> list[int]:
    """Return the heads of those for whom "ministers from Kenya and Uganda" or "LRA fighters" act."""
    report, people = names.report, party_words().people
    if report.tokens[token].lower in people["fighters"]:
        inside = [k for k in report.with_dep(token, "compound", "amod", "nmod") if names.named(k)]
        return inside[-1:]
    if report.tokens[token].lower not in people["delegates"]:
        return []
    for preposition in report.with_dep(token, "prep"):
        if report.tokens[preposition].lower in {"from", "of"}:
            for child in report.with_dep(preposition, "pobj"):
                is_named = any(names.named(k) for k in joined(report, child))
                if is_named or report.tokens[preposition].lower == "from":
                    return [child]
    return []


def behind_of(report: Report, token: int) -> int | None:
    """Return the noun behind "each of", or None."""
    for preposition in report.with_dep(token, "prep"):
        if report.tokens[preposition].lower == "of":
            return next(report.with_dep(preposition, "pobj"), None)
    return None


def may_be_several(names: Names, token: int) -> bool:
    """Tell whether "they" may stand for the noun: a plural, or a body or people under one name."""
    tag = names.report.tokens[token].tag
    return tag in {"NNS", "NNPS"} or (tag == "NNP" and names.person(token) is None)


def two_states(names: Names, token: int) -> list[Party]:
    """Return the two states named most before the token, for "both countries" of a report on two."""
    counts = Counter(party for at, party in names.states_before if at < token and party.entity is not None)
    best = [party for party, _ in counts.most_common(2)]
    return best if len(best) == 2 else []


def subjects_before(report: Report, token: int) -> Iterator[int]:
    """Yield the subjects before the token: in its sentence the nearest first, in those before the first one.

    In "The Taliban pledge not to attack" a parse may take "pledge" for a noun and "Taliban" for part of it.
    """
    here = report.sentence_of(token)
    for sentence in reversed(report.annotations.sentences[max(0, here.index - _REACH) : here.index + 1]):
        places = range(sentence.first, min(sentence.last, token))
        found = [k for k in places if _is_subject(report, k)]
        if sentence.index == here.index:
            yield from reversed(found)
        else:
            # who is spoken of comes before who speaks: "the Commission said that Norland … It …"
            yield from sorted(found, key=lambda k: _speaks(report, k))


def _is_subject(report: Report, k: int) -> bool:
    word = report.tokens[k]
    is_misread = word.dep == "compound" and report.tokens[word.head].dep == "ROOT"
    return word.dep in {"nsubj", "nsubjpass"} or (is_misread and word.tag == "NNP")


def _speaks(report: Report, subject: int) -> bool:
    return report.tokens[report.tokens[subject].head].lower in promise_words().words["say"]
