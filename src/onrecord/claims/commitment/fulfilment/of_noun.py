"""Verdicts on a promise that is named: "broke its pledge", "their promises go unheeded", "kept his word"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words
from onrecord.claims.commitment.fulfilment.asserted import asserted_by
from onrecord.claims.commitment.fulfilment.predicate import predicate_at
from onrecord.claims.commitment.fulfilment.turned import turned
from onrecord.claims.commitment.fulfilment.verdict import Verdict
from onrecord.claims.commitment.noun_phrase import first_of
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment

_LONGEST = 5  # words of "made a mockery of"
_STATUSES: tuple[Fulfilment, ...] = ("partly", "broken", "kept")


def verdicts_on_nouns(scene: Scene) -> Iterator[Verdict]:
    """Yield what the report says of promises it names by a noun, at most one verdict a noun."""
    nouns = promise_words().nouns
    every = nouns["promise"] | nouns["agreement"] | nouns["judged"] | nouns["owned"]
    for token in scene.report.tokens:
        if token.lower in every:
            if not token.tag.startswith("NN"):
                continue
            found = (
                _before(scene, token.index)
                or _passive(scene, token.index)
                or _predicate(scene, token.index)
                or _attribute(scene, token.index)
            )
            if found is not None:
                yield found


def _before(scene: Scene, noun: int) -> Verdict | None:
    """Return the verdict of the words right before the noun phrase: "delivered on its promise"."""
    report = scene.report
    first = _first_before(report, noun)
    for status in _STATUSES:
        phrases = fulfilment_words().verdicts[status]
        for length in range(_LONGEST, 0, -1):
            start = first - length
            words = " ".join(t.lower for t in report.tokens[max(0, start) : first])
            if start >= report.sentence_of(noun).first and words in phrases:
                return _judged(scene, noun, start, status, (start, noun + 1))
    return None


def _first_before(report: Report, noun: int) -> int:
    """Return where the noun phrase begins, "some of" and "part of" taken in."""
    first = first_of(report, noun)
    tokens = report.tokens
    if first >= 2 and tokens[first - 1].lower == "of":
        whole = tokens[first - 2].index
        if tokens[whole].lower in fulfilment_words().turns["partly"] | _EACH:
            return first_of(report, whole)
    return first


_EACH = frozenset({"all", "none", "any", "each", "both", "end", "side", "share", "one"})


def _passive(scene: Scene, noun: int) -> Verdict | None:
    """Return the verdict of a verb whose passive subject or object the promise is."""
    report, token = scene.report, scene.report.tokens[noun]
    verbs = list(report.with_dep(noun, "relcl", "acl"))
    if token.dep in {"nsubjpass", "nsubj"} and report.tokens[token.head].tag.startswith("VB"):
        verbs.insert(0, token.head)
    for verb in verbs:
        lower = _with_particle(report, verb)
        status = next((s for s in _STATUSES if lower in fulfilment_words().verdicts[s]), None)
        is_active = token.dep == "nsubj" and verb == token.head and not any(report.with_dep(verb, "auxpass"))
        if is_active and lower in fulfilment_words().deeds["happen"]:
            status, is_active = "kept", False
        if status is not None and not is_active and not _is_other_deed(report, verb, noun):
            return _judged(scene, noun, verb, status, (min(noun, verb), max(noun, verb) + 1))
        begun = next(iter(report.with_dep(verb, "xcomp")), None)  # "has yet to be kept", "remains to be met"
        if begun is not None and token.dep in {"nsubj", "nsubjpass"}:
            status = next(
                (s for s in _STATUSES if report.tokens[begun].lower in fulfilment_words().verdicts[s]), None
            )
            if status is not None:
                return _judged(scene, noun, begun, status, (noun, begun + 1))
    return None


def _with_particle(report: Report, verb: int) -> str:
    """Return the verb with its particle: "carried out"."""
    particle = next(report.with_dep(verb, "prt"), None)
    lower = report.tokens[verb].lower
    return lower if particle is None else f"{lower} {report.tokens[particle].lower}"


def _is_other_deed(report: Report, verb: int, noun: int) -> bool:
    """Tell whether the verb has an object of its own: "a promise to honour the dead"."""
    has_to = any(report.tokens[c].lower == "to" for c in report.with_dep(verb, "aux"))
    is_passive = any(report.with_dep(verb, "auxpass"))
    return (has_to and not is_passive) or (
        verb > noun and any(report.with_dep(verb, "dobj")) and not is_passive
    )


def _predicate(scene: Scene, noun: int) -> Verdict | None:
    """Return the verdict of what the promise is said to be: "go unheeded", "is still under way"."""
    report = scene.report
    verb = _verb_of(report, noun)
    if verb is None or report.tokens[verb].lower not in fulfilment_words().links["be"]:
        return None
    found = predicate_at(report, verb)
    if found is None:
        return None
    return _judged(scene, noun, verb, found[0], (noun, found[1]))


def _verb_of(report: Report, noun: int) -> int | None:
    """Return the verb that the noun is the subject of; behind a list set off by dashes, the one after it."""
    token = report.tokens[noun]
    if token.dep in {"nsubj", "nsubjpass"}:
        return token.head
    return None


def _attribute(scene: Scene, noun: int) -> Verdict | None:
    """Return the verdict of the adjective before the noun: "an unkept promise to"."""
    report = scene.report
    for adjective in (k for k in report.with_dep(noun, "amod") if k < noun):
        for status in ("broken", "partly"):
            if report.tokens[adjective].lower in fulfilment_words().predicates[status]:
                place = Words(report.tokens[adjective].start, report.tokens[noun].end)
                return Verdict(
                    status, noun, place, tuple(_owner(scene, noun)), None, _is_plural(report, noun)
                )
    return None


def _judged(scene: Scene, noun: int, verb: int, status: Fulfilment, place: tuple[int, int]) -> Verdict | None:
    """Return the verdict as the words around the verb turn it; "some of its promises" were kept in part."""
    report = scene.report
    first = _first_before(report, noun)
    counted = {t.lower for t in report.tokens[first:noun]}
    sentence = report.sentence_of(noun)
    behind = [t.lower for t in report.tokens[noun + 1 : min(noun + 3, sentence.last)]]
    if behind[:1] == ["before"] or counted & {"another", "first", "other"} - {"other"}:
        return None  # "had broken its word before": another promise
    turned_status = turned(report, verb, status)
    if any(report.tokens[c].lower == "whether" for c in report.with_dep(verb, "mark")):
        turned_status = "disputed" if _is_contested(report, verb) else "pending"
        if turned_status == "pending" and turned(report, verb, "kept") != "pending":
            return None
    if turned_status == "kept" and counted & fulfilment_words().turns["partly"]:
        turned_status = "partly"
    if turned_status == "kept" and counted & {"no", "none", "neither"}:
        turned_status = "broken"
    if turned_status is None:
        return None
    by = _owner(scene, noun) or _keeper(scene, verb, noun)
    begin = min(report.tokens[place[0]].start, _first_auxiliary(report, verb))
    end = max(report.tokens[place[1] - 1].end, report.tokens[verb].end)
    return Verdict(
        turned_status,
        noun,
        Words(begin, end),
        tuple(by),
        asserted_by(scene, verb),
        _is_plural(report, noun),
        is_owned=_owner_token(report, noun) is not None,
    )


def _is_contested(report: Report, verb: int) -> bool:
    """Tell whether the words above "whether it kept" say that it is in dispute."""
    sentence = report.sentence_of(verb)
    words = {t.lower for t in report.tokens[sentence.first : sentence.last]}
    return bool(words & fulfilment_words().dispute["deny"])


def _first_auxiliary(report: Report, verb: int) -> int:
    """Return where "has not yet" before the verb begins."""
    auxiliaries = [c for c in report.with_dep(verb, "aux", "auxpass", "neg", "advmod") if c < verb]
    return min((report.tokens[c].start for c in auxiliaries), default=report.tokens[verb].start)


def _owner(scene: Scene, noun: int) -> list[Party]:
    owner = _owner_token(scene.report, noun)
    return scene.cast.at(owner) if owner is not None else []


def _owner_token(report: Report, noun: int) -> int | None:
    """Return the token of the owner, of "its side of the bargain" too."""
    whole = report.tokens[report.tokens[noun].head].head if report.tokens[noun].dep == "pobj" else noun
    return next((k for n in (noun, whole) for k in report.with_dep(n, "poss")), None)


def _keeper(scene: Scene, verb: int, noun: int) -> list[Party]:
    """Return the subject of the verb that keeps or breaks."""
    if not scene.report.tokens[verb].tag.startswith("VB"):
        return []
    subject = subject_of(scene.report, verb)
    if subject is None or subject == noun or scene.report.tokens[verb].tag == "VBN":
        return []
    return scene.cast.at(subject)


def _is_plural(report: Report, noun: int) -> bool:
    return report.tokens[noun].tag == "NNS"
