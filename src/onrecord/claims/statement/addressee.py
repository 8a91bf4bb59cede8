"""To whom something was said or written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.statement.medium import prepositions_around
from onrecord.claims.statement.phrase import noun_phrase
from onrecord.claims.statement.who import NOBODY, Speaker, Who
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed

_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves", "it", "that", "this", "which", "what"})
_OBJECTS = ("dobj", "dative", "obj", "iobj")


def addressee_of(report: Report, who: Who, one: Attributed, medium: int | None) -> Speaker:
    """Return the one who is spoken to.

    The object of "told" and the like, else behind "to", else to whom the letter at token `medium` goes.
    """
    if one.verb is not None:
        found = _of_verb(report, one)
        if found is not None:
            return _named(report, who, found)
    if medium is not None:
        found = _of_letter(report, medium)
        if found is not None and found not in set(one.content):
            return _named(report, who, found)
    return NOBODY


def _of_verb(report: Report, one: Attributed) -> int | None:
    """Return the noun of whoever the verb of the cue is said to."""
    verb, words, inside = one.verb, statement_words(), set(one.content)
    if verb is None:
        return None
    lower = report.tokens[verb].lower
    if lower in words.told and not report.is_passive(verb):
        for noun in report.with_dep(verb, *_OBJECTS):
            if noun not in inside and report.tokens[noun].lower not in words.told_things | words.spoken:
                return noun
        return _behind(report, verb, inside)
    if lower in words.told_with_to:
        for preposition in (*report.with_dep(verb, "dative"), *prepositions_around(report, one)):
            is_own = report.tokens[preposition].head == verb
            if report.tokens[preposition].lower == "to" and is_own and preposition not in inside:
                return next(report.with_dep(preposition, "pobj"), None)
    return None


def _behind(report: Report, verb: int, inside: set[int]) -> int | None:
    """Return the noun between the verb and what is told, where the parse takes it for that one's subject."""
    gap: list[int] = []
    for place in range(verb + 1, report.sentence_of(verb).last):
        if place in inside:
            break
        if not report.tokens[place].tag.startswith(("NN", "DT", "JJ", "PRP$", "POS", "CD", "HYPH")):
            return None
        gap.append(place)
    else:
        return None
    nouns = [k for k in gap if report.tokens[k].tag.startswith("NN")]
    known = statement_words().told_things | statement_words().spoken
    return nouns[-1] if nouns and report.tokens[nouns[-1]].lower not in known else None


def _of_letter(report: Report, noun: int) -> int | None:
    """Return the noun behind "letter to" or "letter addressed to"."""
    holders = [noun]
    holders += [
        k for k in report.with_dep(noun, "acl", "relcl") if report.tokens[k].lower in statement_words().sent
    ]
    for holder in holders:
        for preposition in report.with_dep(holder, "prep", "dative"):
            if report.tokens[preposition].lower == "to" and preposition > noun:
                return next(report.with_dep(preposition, "pobj"), None)
    return None


def _named(report: Report, who: Who, noun: int) -> Speaker:
    """Return whom the noun names; nobody where it is a word for things or for oneself."""
    token = report.tokens[noun]
    if token.lower in _REFLEXIVE or not token.tag.startswith(("NN", "PRP", "CD", "JJ", "DT")):
        return NOBODY
    if token.tag.startswith("PRP"):
        return who.of_person(noun) or NOBODY
    return who.of_phrase(noun_phrase(report, noun), noun)
