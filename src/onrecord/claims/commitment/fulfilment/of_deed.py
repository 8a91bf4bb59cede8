"""Verdicts on what was promised before: "has not done so", "did so in May", "that never happened"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.asserted import asserted_by
from onrecord.claims.commitment.fulfilment.turned import turned
from onrecord.claims.commitment.fulfilment.verdict import Verdict
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment

_POINTING = frozenset({"that", "this", "it", "they", "these", "none", "nothing", "which", "neither"})


def verdicts_on_deeds(scene: Scene) -> Iterator[Verdict]:
    """Yield what the report says of deeds it does not name again; the token is that of the verb."""
    for token in scene.report.tokens:
        if not token.tag.startswith(("VB", "MD")) or token.text[0].isupper():
            continue
        status = _status(scene.report, token.index)
        if status is None:
            continue
        subject = subject_of(scene.report, token.index)
        by = (
            tuple(scene.cast.at(subject))
            if subject is not None and _names_doer(scene.report, token.index)
            else ()
        )
        place = _place(scene.report, token.index)
        yield Verdict(status, token.index, place, by, asserted_by(scene, token.index), is_silent=True)


def _status(report: Report, verb: int) -> Fulfilment | None:
    deeds, tokens = fulfilment_words().deeds, report.tokens
    lower = tokens[verb].lower
    if _is_did_so(report, verb):
        status = turned(report, verb, "kept")
        return "broken" if _has_nothing_subject(report, verb) and status == "kept" else status
    if lower in deeds["happen"] and _has_pointing_subject(report, verb):
        status = turned(report, verb, "kept")
        return "broken" if _has_nothing_subject(report, verb) and status == "kept" else status
    if lower in deeds["wait"] and any(report.tokens[c].lower == "still" for c in report.children[verb]):
        return "pending"
    if _is_left_off(report, verb):
        return turned(report, verb, "kept")
    if lower in deeds["do"] and _has_nothing_subject(report, verb) and any(report.with_dep(verb, "auxpass")):
        return "broken"
    return None


def _is_did_so(report: Report, verb: int) -> bool:
    return report.tokens[verb].lower in fulfilment_words().deeds["do"] and any(
        report.tokens[c].lower in {"so", "that", "this"} and c == verb + 1 for c in report.children[verb]
    )


def _names_doer(report: Report, verb: int) -> bool:
    """Tell whether the subject of the verb is who did it or did not."""
    return _is_did_so(report, verb) or _is_left_off(report, verb)


def _has_pointing_subject(report: Report, verb: int) -> bool:
    subject = next(report.with_dep(verb, "nsubj"), None)
    if subject is None:
        return False
    word = report.tokens[subject].lower
    is_alone = not any(report.tokens[c].dep in {"det", "amod", "poss"} for c in report.children[subject])
    return word in _POINTING and is_alone and not any(report.with_dep(verb, "dobj", "attr"))


def _has_nothing_subject(report: Report, verb: int) -> bool:
    nothing = fulfilment_words().deeds["nothing"]
    subjects = list(report.with_dep(verb, "nsubj", "nsubjpass"))
    return any(report.tokens[k].lower in nothing for s in subjects for k in (s, *report.with_dep(s, "det")))


def _is_left_off(report: Report, verb: int) -> bool:
    """Tell whether the clause ends with its auxiliary: "but has not.", "it never did"."""
    tokens = report.tokens
    if tokens[verb].lower not in {"did", "has", "have", "had", "does", "do"}:
        return False
    behind = [t for t in tokens[verb + 1 : report.sentence_of(verb).last] if t.lower not in _TRAILING]
    ends = not behind or behind[0].text in {".", ",", ";", '"', "”", ":", "-", "–"}
    subject = next(report.with_dep(verb, "nsubj"), None)
    if ends and tokens[verb].lower == "did" and subject is not None and tokens[subject].tag in {"CD", "PRP"}:
        return True
    negated = {t.lower for t in tokens[max(0, verb - 2) : verb + 3]} & {"not", "n't", "n’t", "never"}
    return ends and bool(negated) and tokens[verb].dep not in {"aux", "auxpass"}


_TRAILING = frozenset({"not", "n't", "n’t", "never", "yet", "so", "far"})


def _place(report: Report, verb: int) -> Words:
    """Return the words from the subject or first auxiliary to the verb and its "so"."""
    sentence = report.sentence_of(verb)
    near = [c for c in report.children[verb] if max(sentence.first, verb - 6) <= c <= verb + 2]
    near = [
        c for c in near if not report.tokens[c].tag.startswith("VB") or report.tokens[c].dep.startswith("aux")
    ]
    head = report.tokens[verb].head
    near += [head] if verb - 4 <= head < verb else []
    kept = [k for k in (verb, *near) if report.tokens[k].dep not in {"punct", "cc"}]
    return Words(report.tokens[min(kept)].start, report.tokens[max(kept)].end)
