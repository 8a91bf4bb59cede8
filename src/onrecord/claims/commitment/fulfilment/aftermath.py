"""What a report tells right behind a promise: the rest of its sentence, the next ones of its paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.report import Report

_REACH = 2  # sentences of the same paragraph


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens `[first, last)` of one sentence behind a promise; `is_next` where no other is between."""

    first: int
    last: int
    is_next: bool


def aftermath(report: Report, draft: Draft, cues: frozenset[int]) -> list[Stretch]:
    """Return the stretches of text that may tell what became of a promise.

    Another promise, at one of the tokens `cues` or by a verb of promising, ends them: what follows is about
    that one. A sentence that is a paragraph of its own is followed by none.
    """
    here = report.sentence_of(draft.content_at)
    rest = next(
        (k for k in range(here.first, here.last) if report.tokens[k].start >= draft.content.end), here.last
    )
    rest = max(rest, draft.cue + 1) if report.tokens[draft.cue].sentence == here.index else rest
    found = list(_rest(report, rest, here.last, cues))
    if found and found[-1].last < here.last:
        return found
    for sentence in report.annotations.sentences[here.index + 1 : here.index + 1 + _REACH]:
        if sentence.paragraph != here.paragraph:
            break
        if _promises(report, sentence.first, sentence.last, cues):
            found += _before_promise(report, sentence.first, sentence.last, cues)
            break
        found.append(Stretch(sentence.first, sentence.last, sentence.index == here.index + 1))
    return found


def _rest(report: Report, first: int, last: int, cues: frozenset[int]) -> Iterator[Stretch]:
    """Yield the rest of the promise's sentence behind a joint, where it tells anything."""
    start = next((k for k in range(first, last) if _opens(report, k, first)), last)
    stop = next((k for k in range(start, last) if k in cues), last)
    if stop < last:
        joints = [k for k in range(start, stop) if report.tokens[k].lower in _JOINTS]
        stop = joints[-1] if joints else start
    if any(_tells(report, k) for k in range(start, stop)):
        yield Stretch(start, stop, is_next=True)


def _opens(report: Report, k: int, first: int) -> bool:
    """Tell whether the token opens what follows a promise: a joint, or the verb of the main clause."""
    token = report.tokens[k]
    if token.lower in _JOINTS:
        return True
    verb = report.tokens[token.head] if token.dep in {"aux", "auxpass"} else token
    subject = next(report.with_dep(verb.index, "nsubj", "nsubjpass"), None)
    return token.tag in {"VBZ", "VBD", "VBP"} and subject is not None and subject < first and verb.index >= k


def _tells(report: Report, k: int) -> bool:
    """Tell whether a clause stands at the token: a finite verb, or "done"."""
    token = report.tokens[k]
    return token.tag in {"VBD", "VBZ", "VBP", "MD"} or token.lower == "done"


_JOINTS = frozenset({",", ";", ":", "but", "and", "-", "--", "–", "—", "which"})


def _promises(report: Report, first: int, last: int, cues: frozenset[int]) -> bool:
    verbs = promise_words().verbs
    made = verbs["promise"] | verbs["agree"] | verbs["assure"]
    return any(
        k in cues or (report.tokens[k].lower in made and report.tokens[k].tag.startswith("VB"))
        for k in range(first, last)
    )


def _before_promise(report: Report, first: int, last: int, cues: frozenset[int]) -> list[Stretch]:
    """Return what a sentence tells before it comes to the next promise, if anything: "It did, and then …"."""
    cue = next((k for k in range(first, last) if k in cues), last)
    joints = [k for k in range(first, cue) if report.tokens[k].text == ";"]
    return [Stretch(first, joints[-1], is_next=True)] if joints else []
