"""Who speaks at a place of the report: whose "we" and "I" it is, and to whom a claim is attributed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.attribution import Attribution

_HIGHEST = 8  # verbs above one another between the words and who speaks them


def speaker_token(report: Report, token: int) -> int | None:
    """Return the head token of the source of the words at `token`, or None where the report itself speaks.

    A verb of speech above the words decides; else the narrowest attribution that holds them.
    """
    found = _by_verb(report, token)
    if found is not None:
        return found
    place = report.tokens[token].start
    holding = [a for a in report.annotations.attributions if a.source and _holds(a, place)]
    narrowest = min(holding, key=lambda a: sum(end - start for start, end in a.content), default=None)
    return _head_in(report, *narrowest.source[0]) if narrowest is not None else None


def _by_verb(report: Report, token: int) -> int | None:
    say = promise_words().words["say"]
    above = token
    for _ in range(_HIGHEST):
        here = report.tokens[above]
        if here.head == above:
            return None
        head = report.tokens[here.head]
        if head.lower in say and head.tag.startswith("VB") and here.dep in _CONTENT:
            subject = subject_of(report, head.index)
            return subject if subject is not None and subject != token else None
        above = here.head
    return None


_CONTENT = frozenset({"ccomp", "parataxis", "advcl", "dep", "conj"})


def paragraph_speaker(report: Report, token: int) -> int | None:
    """Return who is said to speak in another sentence of the same paragraph, the nearest first, or None."""
    here = report.sentence_of(token)
    near = [
        sentence
        for sentence in report.annotations.sentences[max(0, here.index - 3) : here.index + 3]
        if sentence.paragraph in {here.paragraph, here.paragraph - 1} and sentence.index != here.index
    ]
    say = promise_words().words["say"]
    for sentence in sorted(near, key=lambda s: (s.paragraph != here.paragraph, abs(s.index - here.index))):
        for verb in range(sentence.first, sentence.last):
            if report.tokens[verb].lower in say and report.tokens[verb].tag.startswith("VB"):
                subject = next(report.with_dep(verb, "nsubj"), None)
                if subject is not None:
                    return subject
    return None


def _holds(attribution: Attribution, place: int) -> bool:
    return any(start <= place < end for start, end in attribution.content)


def _head_in(report: Report, start: int, end: int) -> int | None:
    """Return the token in the range whose head lies outside of it."""
    inside = [t for t in report.tokens if start <= t.start and t.end <= end]
    numbers = {t.index for t in inside}
    return next((t.index for t in inside if t.head not in numbers or t.head == t.index), None)
