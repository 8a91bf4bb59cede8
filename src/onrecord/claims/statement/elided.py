"""The subject of a cue without a source: shared with another verb, or behind "by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.statement.phrase import noun_phrase
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed

_SUBJECTS = ("nsubj", "csubj")
_UNDERSTOOD = frozenset({"conj", "xcomp", "advcl", "acomp", "ccomp", "parataxis"})
_SKIPPED = frozenset({"(", ")", ",", "on", "On"})
_MOST_STEPS = 8


def subject_words(report: Report, one: Attributed) -> Sequence[int]:
    """Return the noun phrase of whoever does what the cue says; empty where the words name nobody.

    Of a passive it is the one behind "by", never the subject.
    """
    behind = _behind_verb(report, one)
    if behind:
        return behind
    verb = one.verb
    inside = {*one.content, *one.cue}
    for _ in range(_MOST_STEPS):
        if verb is None or not report.tokens[verb].tag.startswith("VB"):
            return _owner(report, verb) if verb is not None else ()
        if report.is_passive(verb):
            return _behind_by(report, verb)
        for subject in report.with_dep(verb, *_SUBJECTS):
            return _phrase(report, subject, verb, inside)
        if _is_asked(report, verb):
            return _behind_by(report, verb)
        verb = _above(report, verb)
    return ()


def _behind_verb(report: Report, one: Attributed) -> Sequence[int]:
    """Return the noun phrase behind a verb of speech that what is said stands before.

    In "…, announced Monday (October 18) the head of the ministry, Berg" the parse sees no subject.
    """
    verb = one.verb
    if verb is None or report.tokens[verb].tag not in {"VBD", "VBZ"} or one.content[-1] > verb:
        return ()
    if report.tokens[verb].lower not in statement_words().speech or any(report.with_dep(verb, *_SUBJECTS)):
        return ()
    times = report.times_by_sentence.get(report.tokens[verb].sentence, ())
    for place in range(verb + 1, report.sentence_of(verb).last):
        token = report.tokens[place]
        if any(time.start <= token.start < time.end for time in times) or token.text in _SKIPPED:
            continue
        return _phrase_from(report, place)
    return ()


def _phrase_from(report: Report, first: int) -> Sequence[int]:
    """Return the noun phrase that begins at a token; empty where none does."""
    for place in range(first, report.sentence_of(first).last):
        tag = report.tokens[place].tag
        following = report.tokens[place + 1].tag if place + 1 < len(report.tokens) else ""
        if tag.startswith("NN") and not following.startswith(("NN", "POS", "HYPH")):
            found = noun_phrase(report, place)
            return [k for k in found if k >= first]
        if not tag.startswith(("NN", "DT", "JJ", "PRP$", "POS", "HYPH", "CD")):
            return ()
    return ()


def _is_asked(report: Report, verb: int) -> bool:
    """Tell whether the verb is a participle of what is done to the subject: "Asked about it, Berg said"."""
    token = report.tokens[verb]
    has_auxiliary = any(True for _ in report.with_dep(verb, "aux"))
    return token.tag == "VBN" and token.dep in {"advcl", "acl", "ROOT"} and not has_auxiliary


def _phrase(report: Report, subject: int, verb: int, inside: set[int]) -> Sequence[int]:
    """Return the words of a subject; a relative pronoun alone, for the speaker finder follows it."""
    token = report.tokens[subject]
    if subject in inside or (token.lower in {"it", "there"} and token.head == verb and token.dep == "expl"):
        return ()
    if token.tag in {"WP", "WDT", "PRP"}:
        return (subject,)
    return noun_phrase(report, subject)


def _behind_by(report: Report, verb: int) -> Sequence[int]:
    for by in report.with_dep(verb, "agent"):
        for noun in report.with_dep(by, "pobj"):
            return noun_phrase(report, noun)
    return ()


def _above(report: Report, verb: int) -> int | None:
    """Return the verb whose subject the one at `verb` shares, or the noun that it describes."""
    token = report.tokens[verb]
    if token.head == verb:
        return None
    if token.dep in _UNDERSTOOD:
        return token.head
    head = report.tokens[token.head]
    if token.dep == "pcomp" and head.head != head.index:
        return head.head
    return None


def _owner(report: Report, noun: int) -> Sequence[int]:
    """Return the owner of a noun that is the cue: "Berg's promise", "the Berg plan"."""
    for owner in report.with_dep(noun, "poss"):
        return (owner,) if report.tokens[owner].tag.startswith("PRP") else noun_phrase(report, owner)
    for owner in report.with_dep(noun, "compound", "nmod"):
        if owner in report.persons or owner in report.bodies:
            return noun_phrase(report, owner)
    return ()
