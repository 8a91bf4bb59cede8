"""By what means something was said: "in a letter", "told reporters", "on Twitter"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import clause_of
from onrecord.claims.statement.attributed import top
from onrecord.claims.statement.phrase import noun_phrase, phrase_text, plain
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed

_FEW = 6  # words between a preposition and its noun: "in a brief written statement"


@dataclass(frozen=True, slots=True)
class Medium:
    """The report's words for the means, None where it gives none, and the token of its noun, if any."""

    words: str | None
    noun: int | None


def medium_of(report: Report, one: Attributed) -> Medium:
    """Return by what means: a phrase of the cue's clause, the source itself, or the verb."""
    for preposition in prepositions_around(report, one):
        for noun in report.with_dep(preposition, "pobj"):
            words = _words(report, preposition, noun)
            if words:
                return Medium(words, noun)
    head = top(report, one.source)
    if head is not None and _is_written(report, head):
        return Medium(phrase_text(report, noun_phrase(report, head)) or None, head)
    return Medium(_told_press(report, one) or _own_verb(report, one), None)


def prepositions_around(report: Report, one: Attributed) -> Iterator[int]:
    """Yield the prepositions that belong to the cue: of its own words first, then of its clause."""
    cue = [k for k in one.cue if report.tokens[k].dep == "prep"]
    yield from cue
    anchor = one.verb if one.verb is not None else next(iter((*one.cue, *one.source)), None)
    if anchor is None:
        return
    clause = clause_of(report, anchor)
    outside = {*one.content, *one.source, *cue}
    sentence = report.sentence_of(anchor)
    for place in range(sentence.first, sentence.last):
        token = report.tokens[place]
        if token.dep != "prep" or place in outside:
            continue
        if one.verb is None or clause_of(report, place) == clause:
            yield place


def _words(report: Report, preposition: int, noun: int) -> str | None:
    """Return "in a letter" from the preposition to its noun, with "with X" behind an interview."""
    if report.tokens[preposition].lower not in statement_words().medium_prepositions:
        return None
    if noun - preposition > _FEW + 1 or not _is_medium(report, preposition, noun):
        return None
    last = _last_of(report, noun)
    text = report.annotations.text
    return plain(
        report.tokens[preposition].lower + text[report.tokens[preposition].end : report.tokens[last].end]
    )


def _is_medium(report: Report, preposition: int, noun: int) -> bool:
    """Tell whether the noun behind the preposition is what something is said in or on."""
    words, lower = statement_words(), report.tokens[noun].lower
    if report.tokens[preposition].lower != "on":
        return lower in words.written or lower in words.spoken
    body = report.bodies.get(noun)
    is_network = body is not None and not set(body.text.lower().split()) & words.no_networks
    return lower in words.named_media or lower in words.on_air or is_network


def _last_of(report: Report, noun: int) -> int:
    """Return the last token of the name at the noun, or of the "with X" directly behind it."""
    body = report.bodies.get(noun)
    if body is not None:
        return body.last - 1
    behind = noun + 1
    if behind < len(report.tokens) and report.tokens[behind].lower == "with":
        for partner in report.with_dep(behind, "pobj"):
            end = noun_phrase(report, partner)[-1]
            return end if end - noun <= _FEW else partner
    return noun


def _is_written(report: Report, token: int) -> bool:
    """Tell whether the token is what is written itself, no part of a name."""
    word = report.tokens[token]
    is_name = token in report.bodies or word.tag.startswith("NNP")
    return word.lower in statement_words().written and not is_name


def _told_press(report: Report, one: Attributed) -> str | None:
    """Return "told reporters" or "told a rally" where those who are told are the press or an audience."""
    if one.verb is None or report.tokens[one.verb].lower not in statement_words().told:
        return None
    verb, words = report.tokens[one.verb].lower, statement_words()
    for noun in report.with_dep(one.verb, "dobj", "dative", "obj"):
        lower = report.tokens[noun].lower
        if noun in report.bodies or noun in set(one.content):
            continue
        if lower in words.press:
            return f"{verb} {lower}"
        if lower in words.spoken:
            first = noun_phrase(report, noun)[0]
            text = report.annotations.text[report.tokens[first].start : report.tokens[noun].end]
            return plain(f"{verb} {text}")
    return None


def _own_verb(report: Report, one: Attributed) -> str | None:
    if one.verb is None:
        return None
    lower = report.tokens[one.verb].lower
    return lower if lower in statement_words().medium_verbs else None
