"""Statements inside statements: the ministry said that the rebels had promised a truce."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.statement.attributed import Attributed, attributed
from onrecord.claims.statement.phrase import below, noun_phrase
from onrecord.languages.honorifics import honorifics
from onrecord.languages.statements import statement_words
from onrecord.schema.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.claims.report import Report

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_LEAST = 3  # tokens of a content that says something


def with_nested(report: Report, found: Sequence[Attributed]) -> list[Attributed]:
    """Return the attributions, each that stands inside another's content with that one's number.

    Those that the flat list lacks are added: a verb of speech in a content with a subject and a clause of
    its own there.
    """
    holding = holders_of(found)
    flat = [replace(one, within=_holder(number, one, found, holding)) for number, one in enumerate(found)]
    taken = {token for one in found for token in one.cue}
    inner: list[Attributed] = []
    for number in _by_length(flat):
        for attribution in _inside(report, flat[number], taken):
            made = attributed(report, attribution, number)
            taken |= set(made.cue)
            inner.append(made)
    return [*flat, *inner]


def holders_of(found: Sequence[Attributed]) -> Mapping[int, Sequence[int]]:
    """Map each token to the numbers of the attributions whose content it is in."""
    holding: dict[int, list[int]] = defaultdict(list)
    for number, one in enumerate(found):
        for token in one.content:
            holding[token].append(number)
    return holding


def _by_length(found: Sequence[Attributed]) -> list[int]:
    """Return the numbers, shortest content first: an inner statement is reported by the nearest."""
    return sorted(range(len(found)), key=lambda number: len(found[number].content))


def _holder(
    number: int, one: Attributed, found: Sequence[Attributed], holding: Mapping[int, Sequence[int]]
) -> int | None:
    """Return the attribution whose content holds all words and the cue of this one, the shortest."""
    if not one.cue:
        return None
    own = {*one.content, *one.cue}
    holders = [
        other
        for other in holding.get(one.cue[0], ())
        if other != number and len(found[other].content) > len(own) and own <= set(found[other].content)
    ]
    return min(holders, key=lambda other: len(found[other].content), default=None)


def _inside(report: Report, outer: Attributed, taken: set[int]) -> Iterator[Attribution]:
    """Yield what is reported inside a content."""
    inside = set(outer.content)
    for verb in outer.content:
        token = report.tokens[verb]
        if token.lower not in statement_words().speech or not token.tag.startswith("VB") or verb in taken:
            continue
        subject = next((k for k in report.with_dep(verb, "nsubj") if k in inside), None)
        clause = next((k for k in report.with_dep(verb, "ccomp") if k in inside), None)
        if subject is None or clause is None or not _is_another(report, verb, subject):
            continue
        content = sorted(below(report, clause) & inside)
        if content and content[0] < subject < content[-1]:
            content = [k for k in content if k > max(verb, subject)]  # a misparse: what is said comes behind
        content = _closed(report, content, inside)
        if len(content) >= _LEAST and not {verb, subject} & set(content):
            source = sorted(set(noun_phrase(report, subject)) & inside)
            yield _attribution(report, source, verb, content, outer.attribution.confidence)


def _closed(report: Report, content: list[int], inside: set[int]) -> list[int]:
    """Return the content with the mark behind it that closes a quotation in it."""
    if not content or content[-1] + 1 not in inside:
        return content
    behind, text = content[-1] + 1, "".join(report.tokens[k].text for k in content)
    is_open = text.count("“") > text.count("”") or text.count('"') % 2 == 1
    return [*content, behind] if is_open and report.tokens[behind].text in {"”", '"', "''"} else content


def _is_another(report: Report, verb: int, subject: int) -> bool:
    """Tell whether the clause tells what somebody says: not "I think" in a speaker's own words."""
    lower, words = report.tokens[subject].lower, statement_words()
    if lower in words.first_person | words.nobody or report.is_passive(verb):
        return False
    auxiliaries = [report.tokens[k].tag for k in report.with_dep(verb, "aux")]
    is_finite = report.tokens[verb].tag in _FINITE or bool(set(auxiliaries) & {*_FINITE, "MD"})
    return is_finite and _may_speak(report, subject)


def _may_speak(report: Report, subject: int) -> bool:
    """Tell whether the subject is somebody or a body: no thing such as a performance."""
    token, known, words = report.tokens[subject], honorifics(), statement_words()
    if (
        subject in report.persons
        or subject in report.bodies
        or token.tag in {"PRP", "NNS", "NNPS", "NNP", "WP"}
    ):
        return True
    lists = (known.people, known.ranks, known.male_nouns, known.female_nouns, words.bodies, words.written)
    return any(token.lower in nouns for nouns in lists)


def _attribution(
    report: Report, source: Sequence[int], verb: int, content: Sequence[int], confidence: float
) -> Attribution:
    cue = (report.tokens[verb].start, report.tokens[verb].end)
    return Attribution(
        _extents(report, source), (cue,), _extents(report, content), confidence, "nested_clause"
    )


def _extents(report: Report, tokens: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return the code points of the tokens, neighbours in one extent."""
    found: list[tuple[int, int]] = []
    last: int | None = None
    for token in tokens:
        here = report.tokens[token]
        if last is not None and token == last + 1:
            found[-1] = (found[-1][0], here.end)
        else:
            found.append((here.start, here.end))
        last = token
    return tuple(found)
