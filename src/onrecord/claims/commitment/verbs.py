"""Promises by a verb: "X promised to", "vowed that", "agreed to", "assured Y that", "pledged 10 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.content import clause, deeds, object_of, thing, with_antecedent
from onrecord.claims.commitment.made import is_made
from onrecord.claims.commitment.phrase import has_to
from onrecord.claims.commitment.scene import Making
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.parties import party_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.content import Content
    from onrecord.claims.commitment.draft import Draft, Party
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report


def promised(scene: Scene) -> Iterator[Draft]:
    """Yield what verbs of promising and agreeing say."""
    verbs = promise_words().verbs
    every = verbs["promise"] | verbs["agree"] | verbs["assure"]
    for token in scene.report.tokens:
        if token.lower in every and token.tag.startswith("VB") and not _is_passive(scene, token.index):
            if is_made(scene.report, token.index):
                yield from _at(scene, token.index)
        elif token.lower in verbs["adjectives"]:
            yield from _committed(scene, token.index)


def _at(scene: Scene, verb: int) -> Iterator[Draft]:
    verbs, lower = promise_words().verbs, scene.report.tokens[verb].lower
    by = scene.promisers(verb)
    if not by or by[0].name.lower() in _NOBODY:
        return
    if _is_figure(scene, verb) or _is_threat(scene, verb) or _is_as(scene, verb):
        return
    to, is_mutual = _told(scene, verb), lower in verbs["agree"]
    for rule, contents in _contents(scene, verb, lower):
        if contents:
            yield from scene.drafts(Making(verb, rule, is_mutual=is_mutual), by, contents, to=to)
            return


def _is_as(scene: Scene, verb: int) -> bool:
    """Tell whether "as it undertook to do" only points to a deed told elsewhere."""
    deed = next(scene.report.with_dep(verb, "xcomp"), None)
    marks = {scene.report.tokens[k].lower for k in scene.report.with_dep(verb, "mark", "advmod")}
    return deed is not None and scene.report.tokens[deed].lower == "do" and "as" in marks


_NOBODY = frozenset({"nobody", "no one", "none", "nothing", "few", "neither"})


def _is_threat(scene: Scene, verb: int) -> bool:
    """Tell whether the deed does harm: "vowed to avenge"; not to do it is a promise."""
    report = scene.report
    deed = next(report.with_dep(verb, "xcomp"), None)
    if deed is None or report.tokens[deed].lower not in promise_words().verbs["threats"]:
        return False
    return not any(t.lower in {"not", "never"} for t in report.tokens[verb:deed])


def _is_standing(scene: Scene, verb: int) -> bool:
    """Tell whether the verb says what always holds: "the constitution guarantees", "which guarantees"."""
    subject = subject_of(scene.report, verb)
    is_written = subject is not None and scene.is_document(subject)
    return is_written or scene.report.tokens[verb].tag not in {"VBD", "VBN"}


def _is_figure(scene: Scene, verb: int) -> bool:
    """Tell whether a thing promises to be something: "the debate promised to be a crucial moment"."""
    subject = subject_of(scene.report, verb)
    deed = next(scene.report.with_dep(verb, "xcomp"), None)
    if subject is None or deed is None or scene.report.tokens[deed].lower not in _BEING:
        return False
    return not scene.may_be_told(subject) and scene.cast.names.person(subject) is None


_BEING = frozenset({"be", "become", "bring", "prove", "make", "last", "remain"})


def _contents(scene: Scene, verb: int, lower: str) -> Iterator[tuple[str, list[Content]]]:
    """Yield the ways to say what is promised, the surest first."""
    report, verbs = scene.report, promise_words().verbs
    kind = "agrees" if lower in verbs["agree"] else "promises"
    if lower not in verbs["assure"]:
        yield f"{kind}_to", _infinitive(scene, verb)
    if kind == "promises" or report.tokens[verb].tag in {"VBD", "VBN"}:  # "experts agree that" is an opinion
        yield f"{kind}_that", _that(scene, verb)
    if kind == "agrees":
        yield "agrees_to_thing", _agreed_thing(scene, verb)
        yield "agrees_on", _gerund(scene, verb, {"on", "upon"})
    if lower in verbs["reflexive"]:
        yield "commits_itself", _gerund(scene, verb, {"to"})
        yield "commits_itself", _noun_behind(scene, verb, "to") if _is_reflexive(scene, verb) else []
    if lower in verbs["assure"]:
        yield "assures_of", _noun_behind(scene, verb, "of")
        yield "promises_thing", [c for k in report.with_dep(verb, "dobj") for c in _thing(scene, k, verb)]
    if lower in verbs["thing"] and report.tokens[verb].dep == "relcl":
        yield "promised_thing", _told_before(scene, verb)
    if lower in verbs["thing"] and not (lower in verbs["guarantee"] and _is_standing(scene, verb)):
        yield "promises_thing", [c for k in report.with_dep(verb, "dobj") for c in _thing(scene, k, verb)]


def _infinitive(scene: Scene, verb: int) -> list[Content]:
    """Return the infinitive behind the verb, however the parse hangs it on."""
    report = scene.report
    objects = report.with_dep(verb, "dobj")
    if any(not scene.may_be_told(k) and not _is_pronoun(report.tokens[k].lower) for k in objects):
        return []
    for child in report.with_dep(verb, "xcomp", "ccomp", "advcl"):
        subject = next(report.with_dep(child, "nsubj", "nsubjpass"), None)
        if child > verb and any(report.tokens[c].lower == "for" for c in report.with_dep(child, "mark")):
            return clause(report, child)  # "agreed for observers to stay"
        if child > verb and has_to(report, child) and (subject is None or scene.may_be_told(subject)):
            return with_antecedent(report, verb, child) or deeds(report, child)
    apart = _infinitive_apart(report, verb)
    if apart is not None:
        return deeds(report, apart)
    for noun in report.with_dep(verb, "dobj", "dative"):
        for child in report.with_dep(noun, "acl", "relcl"):
            if has_to(report, child) and scene.cast.names.named(noun) is not None:
                return deeds(report, child)
    return []


def _infinitive_apart(report: Report, verb: int) -> int | None:
    """Return the infinitive behind places and times: "agreed at talks in Oro on Tuesday to patrol"."""
    stop = report.sentence_of(verb).last
    for k in range(verb + 1, min(verb + _APART, stop - 1)):
        token = report.tokens[k]
        if token.lower == "to" and report.tokens[token.head].tag == "VB" and token.head > k:
            times = report.times_by_sentence.get(token.sentence, [])
            behind_time = any(t.start <= report.tokens[k - 1].start < t.end for t in times)
            return token.head if behind_time else None
        if token.tag.startswith("VB") or token.text in {",", ";", ":"}:
            return None
    return None


_APART = 12  # tokens between "agreed" and its "to"


def _is_pronoun(lower: str) -> bool:
    """Tell whether the word is "itself" or the "other" of "each other"."""
    return lower.endswith(("self", "selves")) or lower in {"other", "another"}


def _that(scene: Scene, verb: int) -> list[Content]:
    """Return the clause of what will be, behind the verb or, quoted, before it."""
    report = scene.report
    for child in report.with_dep(verb, "ccomp"):
        auxiliaries = {report.tokens[c].lower for c in report.with_dep(child, "aux")}
        if auxiliaries & promise_words().words["modals_of_promise"]:
            return clause(report, child)
    return []


def _told_before(scene: Scene, verb: int) -> list[Content]:
    """Return what stands before "that it had promised": "the 4,000 tents"."""
    report = scene.report
    noun = report.tokens[verb].head
    subject = next(report.with_dep(verb, "nsubj"), None)
    if (
        subject is None
        or not noun < subject
        or report.tokens[subject].lower in party_words().pronouns["relative"]
    ):
        return []
    others = [k for k in report.with_dep(verb, "dobj", "xcomp", "ccomp") if report.tokens[k].tag != "WDT"]
    if others or report.tokens[noun].lower in promise_words().nouns["promise"]:
        return []
    return thing(report, noun)


def _gerund(scene: Scene, verb: int, prepositions: set[str]) -> list[Content]:
    report = scene.report
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower in prepositions:
            for child in report.with_dep(preposition, "pcomp"):
                return deeds(report, child)
    return []


def _noun_behind(scene: Scene, verb: int, preposition: str) -> list[Content]:
    report = scene.report
    for child in report.with_dep(verb, "prep"):
        if report.tokens[child].lower == preposition:
            for noun in report.with_dep(child, "pobj"):
                return thing(report, noun)
    return []


def _agreed_thing(scene: Scene, verb: int) -> list[Content]:
    """Return what somebody agrees to, as a noun: "agreed to a truce"."""
    report = scene.report
    for child in report.with_dep(verb, "prep"):
        if report.tokens[child].lower == "to" and child <= verb + _NEAR:
            for noun in report.with_dep(child, "pobj"):
                return _thing(scene, noun, child)
    return []


_NEAR = 2  # tokens between "agreed" and its "to"


def _thing(scene: Scene, noun: int, above: int) -> list[Content]:
    """Return the object as what is promised, if it is neither a person nor a pronoun."""
    token = scene.report.tokens[noun]
    if (
        not token.tag.startswith(("NN", "CD"))
        or token.lower in promise_words().words["vague"]
        or scene.may_be_told(noun)
    ):
        return []
    if token.lower in promise_words().nouns["promise"]:
        return []
    return object_of(scene.report, above, noun)


def _is_reflexive(scene: Scene, verb: int) -> bool:
    return any(
        scene.report.tokens[k].lower.endswith(("self", "selves"))
        for k in scene.report.with_dep(verb, "dobj", "npadvmod")
    )


def _told(scene: Scene, verb: int) -> Party | None:
    """Return to whom it is promised: "assured Y that", "promised Y to", "agreed with Y"."""
    report = scene.report
    targets = [
        k for c in report.with_dep(verb, "xcomp") for k in report.with_dep(c, "nsubj")
    ]  # "promised voters to"
    targets += [next(report.with_dep(k, "pobj"), k) for k in report.with_dep(verb, "dobj", "dative")]
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower in {"to", "with"}:
            targets += report.with_dep(preposition, "pobj")
    for noun in targets:
        if scene.may_be_told(noun):
            return next(iter(scene.cast.at(noun)), None)
    return None


def _is_passive(scene: Scene, verb: int) -> bool:
    """Tell whether somebody is promised something: who promises is not said."""
    return any(scene.report.with_dep(verb, "auxpass", "nsubjpass")) or (
        scene.report.tokens[verb].dep in {"acl", "amod"} and scene.report.tokens[verb].tag == "VBN"
    )


def _committed(scene: Scene, word: int) -> Iterator[Draft]:
    """Yield what "is committed to" says, of a deed; of a cause ("committed to peace") it promises nothing."""
    report = scene.report
    is_state = report.tokens[word].dep == "acomp" or any(report.with_dep(word, "auxpass"))
    verb = report.tokens[word].head if report.tokens[word].dep == "acomp" else word
    if not is_state or not is_made(report, verb):
        return
    subject = subject_of(report, verb)
    by = scene.promisers(verb)
    contents = _gerund(scene, word, {"to"}) or _infinitive(scene, word)
    if not contents and report.tokens[word].lower == "sworn":
        contents = _noun_behind(scene, word, "to")
    if by and contents and report.tokens[subject or 0].lower not in party_words().pronouns["relative"]:
        yield from scene.drafts(Making(word, "is_committed"), by, contents)
