"""Verdicts by telling the deed again: "promised 100 schools, but only 20 have been built"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.asserted import asserted_by
from onrecord.claims.commitment.fulfilment.predicate import predicate_behind
from onrecord.claims.commitment.fulfilment.turned import is_still_to_come, turned
from onrecord.claims.commitment.fulfilment.verdict import Verdict
from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.draft import Draft
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment

_REACH = 3  # sentences behind the promise in which its deed may be told again
_SUBJECT = ("nsubj", "nsubjpass")


def verdict_by_deed(scene: Scene, draft: Draft) -> Verdict | None:
    """Return the first verdict that the words behind a draft give by telling its deed again."""
    report = scene.report
    wanted = draft_stems(report, draft)
    for verb in _later_verbs(report, draft):
        status = _status(scene, draft, verb, wanted)
        if status is not None:
            status = _as_promised(report, draft, verb, status)
            return Verdict(
                status, draft.content_at, _place(report, verb), (), asserted_by(scene, verb), is_silent=True
            )
    return None


def _as_promised(report: Report, draft: Draft, verb: int, status: Fulfilment) -> Fulfilment:
    """Turn the verdict round where it was promised not to do it, or where the day has not come."""
    same = stem(report.tokens[verb].lower) in _deeds(report, draft)
    if is_negative(report, draft) and same and status in {"kept", "partly", "broken"}:
        return "kept" if status == "broken" else "broken"
    return status


def is_negative(report: Report, draft: Draft) -> bool:
    """Tell whether it was promised that something would not be done."""
    start = draft.content.start
    first = {t.lower for t in report.tokens if start <= t.start < start + _OPENING}
    return bool(first & {"not", "never", "no", "nobody", "nothing"}) or any(
        report.tokens[c].lower in {"not", "n't", "n’t", "never"} for c in report.children[draft.content_at]
    )


_OPENING = 12  # code points at the start of a promise in which "never to" or "no school" stands


def stem(word: str) -> str:
    """Return what the forms of a word share: "schools" and "school", "released" and "releasing"."""
    word = fulfilment_words().irregular.get(word, word)
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def draft_stems(report: Report, draft: Draft) -> set[str]:
    """Return the stems of the nouns and verbs of what is promised, and of sums where it is one."""
    inside = (t for t in report.tokens if draft.content.start <= t.start and t.end <= draft.content.end)
    found = {stem(t.lower) for t in inside if t.tag.startswith(("NN", "VB"))} - GENERAL
    sums = {stem(word) for word in fulfilment_words().money["sums"]}
    return found | sums if found & sums else found


def _deeds(report: Report, draft: Draft) -> set[str]:
    """Return the stems of the verbs of what is promised."""
    inside = (t for t in report.tokens if draft.content.start <= t.start and t.end <= draft.content.end)
    return {stem(t.lower) for t in inside if t.tag.startswith("VB")} - GENERAL


GENERAL = frozenset(
    {"be", "is", "are", "was", "were", "hav", "has", "do", "mak", "tak", "get", "giv", "go", "com"}
)


def _later_verbs(report: Report, draft: Draft) -> Iterator[int]:
    """Yield the verbs behind the promise in its sentence and in the next ones."""
    here = report.sentence_of(draft.content_at)
    for sentence in report.annotations.sentences[here.index : here.index + _REACH + 1]:
        for k in range(sentence.first, sentence.last):
            is_behind = report.tokens[k].start > draft.content.end and k > draft.cue
            if is_behind and report.tokens[k].tag.startswith("VB"):
                yield k


def _status(scene: Scene, draft: Draft, verb: int, wanted: set[str]) -> Fulfilment | None:
    """Return the verdict of a verb: its subject or object is what was promised, or counts it."""
    report = scene.report
    tokens = report.tokens
    subject = _subject(report, verb)
    if subject is None or tokens[verb].dep in {"aux", "auxpass"}:
        return None
    same_deed = stem(tokens[verb].lower) in _deeds(report, draft)
    is_theirs = same_deed and not _has_other_object(report, verb) and draft.by in scene.cast.at(subject)
    about = _about(report, verb, subject, wanted) or is_theirs
    if _is_contrasted(report, verb) and tokens[subject].lower in fulfilment_words().progress["nouns"]:
        about = True
    counted = _counts(report, subject)
    if about and tokens[verb].lower in fulfilment_words().links["be"]:
        return predicate_behind(report, verb)
    if counted == "none" and (about or same_deed or _is_contrasted(report, verb)):
        return "broken"
    if counted == "some" and (about or same_deed or _is_contrasted(report, verb)):
        return "partly"
    if not about or not _is_done(report, verb, same_deed=same_deed):
        return None
    status = _with_objects(report, verb, turned(report, verb, "kept"))
    # "it will build them" only says again what was promised
    return status if status != "pending" or is_still_to_come(report, verb) else None


def _has_other_object(report: Report, verb: int) -> bool:
    """Tell whether the verb has a noun for its object that counts nothing: "closed the school"."""
    objects = [report.tokens[k] for k in report.with_dep(verb, "dobj")]
    return any(t.tag.startswith("NN") and t.lower not in fulfilment_words().turns["partly"] for t in objects)


def _subject(report: Report, verb: int) -> int | None:
    """Return the subject of the verb, in "has yet to come" that of "has"."""
    own = next(report.with_dep(verb, *_SUBJECT), None)
    if own is None and report.tokens[verb].dep == "xcomp" and is_still_to_come(report, verb):
        return next(report.with_dep(report.tokens[verb].head, *_SUBJECT), None)
    return own


def _about(report: Report, verb: int, subject: int, wanted: set[str]) -> bool:
    """Tell whether the subject or object of the verb is among what was promised."""
    heads = [subject, *report.with_dep(verb, "dobj")]
    heads += [k for h in heads for p in report.with_dep(h, "prep") for k in report.with_dep(p, "pobj")]
    return any(stem(report.tokens[h].lower) in wanted for h in heads)


def _counts(report: Report, subject: int) -> str | None:
    """Return "none" or "some" where the subject counts: "none", "only 20", "half of them"."""
    turns, token = fulfilment_words().turns, report.tokens[subject]
    inside = {report.tokens[c].lower for c in report.children[subject]} | {token.lower}
    inside |= {report.tokens[c].lower for k in report.children[subject] for c in report.children[k]}
    if inside & {"none", "no", "nothing", "neither", "nobody"}:
        return "none"
    if token.tag == "CD" and [t.lower for t in report.tokens[subject - 2 : subject]] == ["so", "far"]:
        return "some"
    is_number = (
        token.tag == "CD" or token.lower in turns["partly"] or bool(inside & {"only", "just", "fewer"})
    )
    return "some" if is_number and inside & turns["partly"] else None


def _is_contrasted(report: Report, verb: int) -> bool:
    """Tell whether "but" or "so far" joins the clause to the promise."""
    sentence = report.sentence_of(verb)
    before = {t.lower for t in report.tokens[max(sentence.first, verb - 12) : verb + 1]}
    return bool(before & {"but", "yet", "however", "although", "though", "instead", "so", "still", "only"})


def _is_done(report: Report, verb: int, *, same_deed: bool) -> bool:
    """Tell whether the verb tells a deed done or left undone: the promised one, or a passive or perfect."""
    aux = {report.tokens[c].lower for c in report.with_dep(verb, "aux", "auxpass")}
    if same_deed or report.tokens[verb].lower in fulfilment_words().deeds["happen"]:
        return bool(aux) or report.tokens[verb].tag == "VBD"
    is_over = bool(aux & {"has", "have", "was", "were", "been", "had"}) and report.tokens[verb].tag == "VBN"
    return is_over and report.tokens[verb].lower in fulfilment_words().deeds["done"]


def _with_objects(report: Report, verb: int, status: Fulfilment | None) -> Fulfilment | None:
    """Cut "kept" down where the object is counted: "has built only 20 schools"."""
    inside = {report.tokens[c].lower for o in report.with_dep(verb, "dobj") for c in (o, *report.children[o])}
    inside |= {
        report.tokens[c].lower
        for o in report.with_dep(verb, "dobj")
        for k in report.children[o]
        for c in report.children[k]
    }
    if status == "kept" and inside & {"no", "none", "neither"}:
        return "broken"
    if status == "kept" and inside & {"only", "just", "half", "some", "part", "fewer"}:
        return "partly"
    return status


def _place(report: Report, verb: int) -> Words:
    """Return the words of the clause from its subject to the verb and its object."""
    kept = [verb]
    for child in report.with_dep(verb, *_SUBJECT, "dobj", "aux", "auxpass", "neg", "advmod"):
        kept += [child, *(c for c in report.children[child] if report.tokens[c].dep != "relcl")]
    kept = [k for k in kept if report.tokens[k].sentence == report.tokens[verb].sentence]
    return Words(report.tokens[min(kept)].start, report.tokens[max(kept)].end)
