"""Promises by a noun: "X's promise to", "gave an assurance that", "their promises: cutting ties, and …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.content import clause, deeds, make_content, thing
from onrecord.claims.commitment.made import noun_is_made
from onrecord.claims.commitment.phrase import below, has_to
from onrecord.claims.commitment.scene import Making
from onrecord.claims.commitment.subject import subject_of
from onrecord.languages.fulfilment import fulfilment_words
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.commitment.content import Content
    from onrecord.claims.commitment.draft import Draft, Party
    from onrecord.claims.commitment.scene import Scene
    from onrecord.claims.report import Report

_DASHES = frozenset({"-", "--", "–", "—", ":", "("})
_CLOSING = frozenset({"-", "--", "–", "—", ")"})


def promise_nouns(scene: Scene) -> Iterator[Draft]:
    """Yield what nouns of promising say, where the words tell whose promise it is."""
    for token in scene.report.tokens:
        if _is_promise(scene.report, token.index):
            if not noun_is_made(scene.report, token.index):
                continue
            contents = _contents(scene.report, token.index)
            by = promiser(scene, token.index) if contents else []
            if by:
                to = _promised_to(scene, token.index)
                yield from scene.drafts(Making(token.index, "promise_noun"), by, contents, to=to)


def _is_promise(report: Report, noun: int) -> bool:
    nouns, token = promise_words().nouns, report.tokens[noun]
    is_owned = token.lower in nouns["owned"] and any(report.with_dep(noun, "poss"))
    return token.tag.startswith("NN") and (token.lower in nouns["promise"] or is_owned)


def _contents(report: Report, noun: int) -> list[Content]:
    """Return what stands behind the noun: an infinitive, "to" or "of" a deed, "that", or a list."""
    deed = _deed(report, noun)
    if deed is not None:
        return deeds(report, deed)
    listed = _listed(report, noun)
    if listed:
        return listed
    for child in report.with_dep(noun, "acl", "ccomp", "relcl"):
        if child > noun and _is_that_clause(report, child):
            return clause(report, child)
    head = report.tokens[noun].head  # "gave his word that": the parse may hang the clause on the verb
    if report.tokens[noun].dep == "dobj" and report.tokens[head].lower in promise_words().makes["promise"]:
        for child in report.with_dep(head, "ccomp"):
            if child > noun and _is_that_clause(report, child):
                return clause(report, child)
    return _of_thing(report, noun)


def _deed(report: Report, noun: int) -> int | None:
    """Return the infinitive or gerund that says what the promise is: "to leave", "made in May to leave"."""
    for child in report.with_dep(noun, "acl", "relcl", "xcomp"):
        if child > noun and has_to(report, child):
            return child
    behind = _infinitive_behind(report, noun)
    if behind is not None:
        return behind
    for made in report.with_dep(noun, "acl", "relcl"):
        if report.tokens[made].lower in promise_words().makes["promise"]:
            for child in report.with_dep(made, "xcomp", "advcl"):
                if has_to(report, child):
                    return child
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower in {"to", "of", "on", "for"}:
            return next(report.with_dep(preposition, "pcomp"), None)
    return None


def _infinitive_behind(report: Report, noun: int) -> int | None:
    """Return the infinitive right behind the noun: a parse may hang "broke its vow to leave" on the verb."""
    behind = noun + 1
    while report.tokens[behind].lower in {"not", "never"}:
        behind += 1
    if report.tokens[behind].lower == "to" and report.tokens[behind].dep == "prep":  # "to the court to pay"
        behind = next(
            (
                k
                for k in range(behind + 1, min(behind + _TOLD, len(report.tokens)))
                if report.tokens[k].lower == "to"
            ),
            behind,
        )
    deed = report.tokens[behind].head
    return deed if report.tokens[behind].lower == "to" and report.tokens[deed].tag == "VB" else None


_TOLD = 6  # tokens between "an undertaking to" whom and its "to"


def _is_that_clause(report: Report, verb: int) -> bool:
    """Tell whether the clause says what will be, with a subject of its own: no "promise that was made"."""
    has_subject = any(
        report.tokens[c].lower not in {"that", "which"}
        for c in report.with_dep(verb, "nsubj", "nsubjpass", "expl")
    )
    modal = {report.tokens[c].lower for c in report.with_dep(verb, "aux")}
    return has_subject and bool(modal & promise_words().words["modals_of_promise"])


def _of_thing(report: Report, noun: int) -> list[Content]:
    if report.tokens[noun].lower not in promise_words().nouns["of_thing"]:
        return []
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower == "of":
            for child in report.with_dep(preposition, "pobj"):
                return thing(report, child)
    return []


def _listed(report: Report, noun: int) -> list[Content]:
    """Return the deeds listed behind a dash or colon: "promises – cutting ties, and negotiating – …"."""
    sentence = report.sentence_of(noun)
    mark = noun + 1
    if mark >= sentence.last or report.tokens[mark].text not in _DASHES:
        return []
    end = next((k for k in range(mark + 1, sentence.last) if report.tokens[k].text in _CLOSING), None)
    last = end if end is not None else sentence.last
    starts = [k for k in range(mark + 1, last) if _begins_deed(report, k, mark)]
    found = []
    for number, first in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else last
        while stop > first + 1 and report.tokens[stop - 1].lower in {"and", ",", ";", "to", ".", "or"}:
            stop -= 1
        content = make_content(report, first, first, stop)
        if content is not None:
            found.append(content)
    return found


def _begins_deed(report: Report, k: int, mark: int) -> bool:
    """Tell whether a gerund or an infinitive of the list begins at the token."""
    before = report.tokens[k - 1]
    if report.tokens[k].tag == "VBG":
        return k - 1 == mark or before.lower in {"and", ",", ";", "or"}
    is_infinitive = report.tokens[k].tag == "VB" and before.lower == "to"
    return is_infinitive and report.tokens[k - 2].lower in {"and", ",", ";", "or", report.tokens[mark].text}


def promiser(scene: Scene, noun: int) -> list[Party]:
    """Return whose promise a noun names: its owner, the subject of its verb, or who stands behind "by"."""
    report = scene.report
    for owner in report.with_dep(noun, "poss"):
        ahead = _subject_ahead(report, noun) if report.tokens[owner].tag == "PRP$" else None
        found = scene.cast.at(ahead if ahead is not None else owner)
        return found or _subject(scene, noun)
    for made in report.with_dep(noun, "relcl"):
        if report.tokens[made].lower in promise_words().makes["promise"]:
            subject = next(report.with_dep(made, "nsubj"), None)
            if subject is not None and report.tokens[subject].lower not in {"that", "which"}:
                return scene.cast.at(subject)
    sender = _behind_by(scene, noun)
    if sender:
        return sender
    for adjective in report.with_dep(noun, "amod", "compound"):
        named = scene.cast.names.of_state(adjective) or scene.cast.names.proper(adjective)
        if named is not None:
            return [named]
    return _subject(scene, noun)


def _behind_by(scene: Scene, noun: int) -> list[Party]:
    """Return who stands behind "by", or behind "from" where it is no place or time."""
    report = scene.report
    for preposition in report.with_dep(noun, "prep", "agent"):
        lower = report.tokens[preposition].lower
        for child in report.with_dep(preposition, "pobj") if lower in {"by", "from"} else ():
            if lower == "by" or scene.may_be_told(child):
                return scene.cast.at(child)
    return []


def _subject_ahead(report: Report, noun: int) -> int | None:
    """Return the subject behind "Despite its promise to …," whose promise it is, or None."""
    preposition = report.tokens[noun].head
    if report.tokens[noun].dep != "pobj":
        return None
    verb = report.tokens[preposition].head
    subject = next(report.with_dep(verb, "nsubj", "nsubjpass"), None)
    return subject if subject is not None and subject > noun else None


def _subject(scene: Scene, noun: int) -> list[Party]:
    report = scene.report
    token = report.tokens[noun]
    head = report.tokens[token.head]
    if token.dep in {"dobj", "attr"} and head.tag.startswith("VB"):
        if head.lower in promise_words().no_promise["wanted"]:
            return []
        subject = subject_of(report, head.index)
        return scene.cast.at(subject) if subject is not None else []
    if token.dep == "nsubjpass":
        for by in report.with_dep(head.index, "agent"):
            for child in report.with_dep(by, "pobj"):
                return scene.cast.at(child)
    if token.dep == "pobj" and _is_kept_or_broken(report, noun):
        above = report.tokens[head.head]
        if above.tag.startswith("VB"):
            subject = subject_of(report, above.index)
            return scene.cast.at(subject) if subject is not None else []
    return []


def _is_kept_or_broken(report: Report, noun: int) -> bool:
    """Tell whether "delivered on", "went back on" or the like governs the noun."""
    preposition = report.tokens[noun].head
    verb = report.tokens[preposition].head
    pair = " ".join(token.lower for token in report.tokens[verb : preposition + 1])
    if pair.removesuffix(" on") in promise_words().makes["campaign"]:
        return True
    return any(pair in phrases for phrases in fulfilment_words().verdicts.values())


def _promised_to(scene: Scene, noun: int) -> Party | None:
    """Return to whom: "a pledge to voters that", "gave Y an assurance"."""
    report = scene.report
    for preposition in report.with_dep(noun, "prep"):
        if report.tokens[preposition].lower == "to":
            for child in report.with_dep(preposition, "pobj"):
                return next(iter(scene.cast.at(child)), None)
    head = report.tokens[noun].head
    for child in report.with_dep(head, "dative"):
        target = next(report.with_dep(child, "pobj"), child)
        if target not in below(report, noun):
            return next(iter(scene.cast.at(target)), None)
    return None
