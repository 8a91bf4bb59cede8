"""What is promised: the words of an infinitive, a gerund, a clause or a noun phrase, one promise each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.commitment.chain import all_deeds, is_other_clause
from onrecord.claims.commitment.condition import condition_in
from onrecord.claims.commitment.due import due_behind, due_in
from onrecord.claims.commitment.noun_phrase import first_of
from onrecord.claims.commitment.phrase import below, has_to, text_of, words_of
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Words
    from onrecord.claims.report import Report

# A promise of two deeds is two promises only where both are told at length: "exchange information and
# establish joint initiatives" is one (chosen on the training part of the research gold).
_LONG = 5
_NEGATION = frozenset({"not", "never", "n't", "n’t"})


@dataclass(frozen=True, slots=True)
class Content:
    """One thing promised: its head, its words, when it is due and on which condition."""

    head: int
    words: Words
    due: str | None
    condition: str | None


def deeds(report: Report, verb: int, *, without: tuple[int, ...] = ()) -> list[Content]:
    """Return what an infinitive or a gerund says will be done, one content for each deed.

    Args:
        report: the report.
        verb: the token of the first verb.
        without: tokens whose phrases are no part of it, such as whom an agreement binds.
    """
    if report.tokens[verb].lower in promise_words().words["unchecked"]:
        return []
    verbs, end = all_deeds(report, verb, _end(report, verb, without))
    starts = _worth_splitting(report, verbs, [_start(report, k) for k in verbs], end)
    found = []
    for number, first in enumerate(starts):
        last = starts[number + 1] if number + 1 < len(starts) else end
        content = make_content(report, _head_from(verbs, first), first, _before_joint(report, first, last))
        if content is not None:
            found.append(content)
    return found


def with_antecedent(report: Report, verb: int, deed: int) -> list[Content]:
    """Return "the bridge that A promised to build" whole: what is built stands before; else nothing."""
    noun = report.tokens[verb].head
    objects = [k for k in report.with_dep(deed, "dobj") if report.tokens[k].tag != "WDT"]
    if report.tokens[verb].dep != "relcl" or objects or noun > verb:
        return []
    subjects = [report.tokens[k].lower for k in report.with_dep(verb, "nsubj")]
    if (
        not subjects
        or subjects[0] in {"who", "which", "that"}
        or (report.tokens[deed + 1].tag == "IN" and report.tokens[deed + 1].lower not in _TIME_WORDS)
    ):
        return []
    content = make_content(report, noun, first_of(report, noun), deed + 1)
    return [content] if content else []


def clause(report: Report, verb: int, *, without: tuple[int, ...] = ()) -> list[Content]:
    """Return a clause of its own, subject included, without its "that"."""
    tokens = report.tokens
    own = [k for k in report.with_dep(verb, "conj") if any(report.with_dep(k, "nsubj", "nsubjpass"))]
    modals = promise_words().words["modals_of_promise"]
    further = [k for k in own if any(report.tokens[c].lower in modals for c in report.with_dep(k, "aux"))]
    without = (*without, *own)
    inside = {k for k in below(report, verb) if not any(k == w or k in below(report, w) for w in without)}
    first = min(inside)
    while first < verb and (tokens[first].dep in {"mark", "punct", "cc"}):
        first += 1
    content = make_content(report, verb, first, _before_joint(report, first, max(inside) + 1))
    found = [content] if content else []
    return found + [c for k in further for c in clause(report, k)]


def thing(report: Report, noun: int) -> list[Content]:
    """Return a noun phrase: "10 million dollars in aid", "a tough line on crime"."""
    inside = below(report, noun, frozenset({"relcl"}))
    inside -= {k for k in inside if report.tokens[k].text in {",", ";", ":"} and k > noun}
    last = noun + 1
    while last in inside:
        last += 1
    content = make_content(report, noun, min(inside), max(last, noun + 1))
    return [content] if content else []


def object_of(report: Report, verb: int, noun: int) -> list[Content]:
    """Return the object of a verb with "in aid for the victims", wherever the parse hangs it."""
    found = thing(report, noun)
    if not found:
        return []
    last = next(k for k in range(noun, len(report.tokens)) if report.tokens[k].end >= found[0].words.end) + 1
    for preposition in report.with_dep(verb, "prep"):
        if preposition == last and report.tokens[last].lower in _PART and not _is_time(report, preposition):
            last = max(below(report, preposition)) + 1
    first = next(k for k in range(noun, -1, -1) if report.tokens[k].start <= found[0].words.start)
    content = make_content(report, noun, first, last)
    return [content] if content else found


_TIME_WORDS = frozenset({"by", "before", "in", "on", "within", "until", "during"})
_PART = frozenset({"in", "for", "of", "towards", "toward"})


def _is_time(report: Report, preposition: int) -> bool:
    times = report.times_by_sentence.get(report.tokens[preposition].sentence, [])
    inside = [report.tokens[k] for k in report.with_dep(preposition, "pobj")]
    return any(t.start <= word.start < t.end for t in times for word in inside)


def make_content(report: Report, head: int, first: int, last: int) -> Content | None:
    """Return the content of tokens `[first, last)`, its condition and last deadline set apart."""
    last = min(last, _paragraph_end(report, first, last))
    condition, last = condition_in(report, first, last)
    last = _before_aside(report, first, last)
    due, cut = due_in(report, first, last)
    due = due or due_behind(report, last)
    words = words_of(report, first, cut)
    if words is None or (cut - first == 1 and report.tokens[first].tag in {"WDT", "WP", "PRP", "DT"}):
        return None
    return Content(head, words, due, text_of(report, condition) if condition else None)


def _paragraph_end(report: Report, first: int, last: int) -> int:
    """Return the token before which a line ends: a heading or a byline may have been taken in."""
    text, tokens = report.annotations.text, report.tokens
    breaks = (k + 1 for k in range(first, last - 1) if "\n" in text[tokens[k].end : tokens[k + 1].start])
    return next(breaks, last)


def _start(report: Report, verb: int) -> int:
    """Return the first token of an infinitive behind its "to", "not" included."""
    first = verb
    for child in report.children[verb]:
        token = report.tokens[child]
        if child < verb and (token.dep in {"neg", "advmod", "auxpass"} or token.lower in _NEGATION):
            first = min(first, child)
    first = first + 1 if report.tokens[first].lower == "to" else first
    is_negated = report.tokens[first - 1].lower == "to" and report.tokens[first - 2].lower in _NEGATION
    return first - 2 if is_negated else first


def _end(report: Report, verb: int, without: tuple[int, ...]) -> int:
    """Return the token behind the phrase of the verb; it ends before a joined clause with its own subject."""
    inside = below(report, verb)
    for child in without:
        inside -= below(report, child)
    for child in report.with_dep(verb, "conj"):
        if report.tokens[child].tag.startswith("VB") and is_other_clause(report, child):
            inside -= {k for k in inside if k >= min(below(report, child))}
    return min(max((k for k in inside), default=verb) + 1, report.sentence_of(verb).last)


def _worth_splitting(report: Report, verbs: list[int], starts: list[int], end: int) -> list[int]:
    """Return where the promises begin: three deeds, a repeated "to" or two long deeds are several."""
    if len(starts) < 2:
        return starts
    lengths = [b - a for a, b in zip(starts, [*starts[1:], end], strict=True)]
    kept = [starts[0]]
    repeats = [has_to(report, v) for v in verbs]
    for number in range(1, len(starts)):
        shares_object = lengths[number - 1] <= 3 and not repeats[number]
        several = len(starts) > 2 or min(lengths) >= _LONG or repeats[number]
        if several and not shares_object:
            kept.append(starts[number])
    return kept


def _before_joint(report: Report, first: int, last: int) -> int:
    """Return the end without the "and", comma and "to" before the next deed."""
    while last > first + 1 and (
        report.tokens[last - 1].lower in {"and", "or", "to", "also", "but"}
        or report.tokens[last - 1].dep == "punct"
    ):
        if report.tokens[last - 1].text in {")", '"', "”"}:
            break
        last -= 1
    return last


def _head_from(verbs: list[int], first: int) -> int:
    return next((verb for verb in verbs if verb >= first), verbs[-1])


_ASIDE = frozenset(
    {
        "which",
        "who",
        "as",
        "while",
        "because",
        "although",
        "though",
        "whose",
        "where",
        "when",
        "adding",
        "saying",
        "but",
        "after",
        "since",
    }
)


def _before_aside(report: Report, first: int, last: int) -> int:
    """Return the end of the words before a comma and a clause that is no part of the promise."""
    tokens = report.tokens
    for k in range(first + 2, last - 1):
        if tokens[k].text in {":", ";"}:
            return k
        if tokens[k].text in {",", "-", "--", "–", "—"} and tokens[k + 1].lower in _ASIDE:
            return k
    return last
