"""Events that a noun names: talks between A and B, the visit of A to B, a summit attended by A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft
from onrecord.claims.event.place import place_of
from onrecord.claims.event.status import of_noun
from onrecord.claims.event.verbs import actors, joined_tokens, name_of_place
from onrecord.claims.event.when import dates_of
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.party import Parties, Party
    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import EventKind


def by_nouns(report: Report, parties: Parties) -> Iterator[Draft]:
    """Yield a draft for each noun that names an event, with those whom its phrase and its verb name."""
    for token in report.tokens:
        kind = kind_of(report, token.index)
        if kind == "visit":
            yield from _visits(report, parties, token.index)
        elif kind is not None:
            yield from _meetings(report, parties, token.index, kind)


def kind_of(report: Report, noun: int) -> EventKind | None:
    """Return the kind of event that a noun names, or None: a press conference is none."""
    token, lists = report.tokens[noun], dealings()
    kind = lists.kind_of.get(token.lower)
    if kind is None or not token.tag.startswith("NN"):
        return None
    before = {
        report.tokens[child].lower for child in report.with_dep(noun, "compound", "amod", "nmod", "poss")
    }
    if token.dep in {"compound", "nmod"} and not _heads_phrase(report, noun):
        return None
    if before & lists.nouns["other"]:
        return None
    by_telephone = bool(before & lists.nouns["by_telephone"])
    if kind == "call":
        return "call" if by_telephone else None
    if kind in {"talks", "meeting"} and by_telephone:
        return "call"
    if kind == "meeting" and before & {"summit", "leaders", "leaders'"}:
        return "summit"
    return kind


def _heads_phrase(report: Report, noun: int) -> bool:
    return report.tokens[noun].dep not in {"compound", "nmod"}


def governor_of(report: Report, noun: int) -> tuple[int | None, str]:
    """Return the verb that a noun hangs on and how: "dobj", "nsubj", "nsubjpass" or the preposition."""
    token = report.tokens[noun]
    for _ in range(3):
        if token.dep == "conj" and report.tokens[token.head].tag.startswith("NN"):
            token = report.tokens[token.head]
    head = report.tokens[token.head]
    if head.index == token.index:
        return None, ""
    if head.tag.startswith("VB"):
        return head.index, token.dep
    if head.tag in {"IN", "TO", "VBG"} and token.dep == "pobj":
        above = report.tokens[head.head]
        if above.tag in {"IN", "TO", "RB"} and above.head != above.index:  # "ahead of talks"
            above = report.tokens[above.head]
        if above.tag.startswith("VB"):
            return above.index, head.lower
        if above.lower in _PARTS and above.head != above.index:
            return governor_of(report, above.index)
    return None, ""


_PARTS = frozenset(
    {
        "round",
        "rounds",
        "series",
        "day",
        "session",
        "sessions",
        "phase",
        "end",
        "part",
        "course",
        "sidelines",
        "couple",
        "number",
        "set",
    }
)


def _meetings(report: Report, parties: Parties, noun: int, kind: EventKind) -> Iterator[Draft]:
    verb, how = governor_of(report, noun)
    own = _named_at(report, parties, noun)
    others = _of_verb(report, parties, noun, verb, how)
    who = _add(own, others)
    draft = _draft(report, noun, verb, kind, who)
    draft.is_definite = len(who) < 2 and (len(own) == 0 or kind in {"meeting", "talks", "call"})
    if kind in {"summit", "conference"}:
        draft.is_definite = not who
    yield draft


def _named_at(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those whom the phrase of a noun names: its possessor, its modifiers, "between", "with", "of"."""
    found = parties.named_by_modifiers(noun)
    for child in report.children[noun]:
        token = report.tokens[child]
        if token.dep == "poss":
            found = _add(found, parties.at(child))
        elif token.dep in {"prep", "agent"} and token.lower in dealings().nouns["between"]:
            found = _add(found, parties.of_preposition(child))
        elif token.dep in {"acl", "relcl"} and token.lower in {
            "attended",
            "hosted",
            "chaired",
            "involving",
            "held",
            "including",
            "joined",
        }:
            found = _add(found, _of_participle(report, parties, child))
    return found


def _of_participle(report: Report, parties: Parties, verb: int) -> list[Party]:
    """Return those of "attended by A", "involving A", "held with A"."""
    found: list[Party] = []
    for child in report.children[verb]:
        token = report.tokens[child]
        if token.dep == "agent" or (
            token.dep == "prep" and token.lower in {"between", "with", "among", "by"}
        ):
            found += parties.of_preposition(child)
        elif token.dep == "dobj" and report.tokens[verb].lower == "involving":
            found += parties.at(child)
    return found


def _of_verb(report: Report, parties: Parties, noun: int, verb: int | None, how: str) -> list[Party]:
    """Return those whom the verb of a noun makes take part: "A held talks with B", "said after talks"."""
    if verb is None:
        return []
    lists, lower = dealings().verbs, report.tokens[verb].lower
    light = any(lower in lists[name] for name in ("hold", "begin", "end", "take_part", "cancel"))
    found: list[Party] = []
    if how in {"dobj", "nsubjpass"} and (light or lower in lists["propose"] | lists["plan"]):
        found = actors(report, parties, verb) if light else []
    elif how in lists["through"] and not _has_between(report, noun):
        found = actors(report, parties, verb) if _may_take_part(report, verb, how) else []
    if how in {"dobj", "nsubjpass", "nsubj"}:
        for child in report.with_dep(verb, "prep"):
            if report.tokens[child].lower in {"between", "with", "among"}:
                found = _add(found, parties.of_preposition(child))
    return found


def _may_take_part(report: Report, verb: int, how: str) -> bool:
    return how in {
        "after",
        "before",
        "during",
        "for",
        "to",
        "following",
        "at",
        "in",
        "from",
        "ahead",
        "into",
        "on",
    }


def _has_between(report: Report, noun: int) -> bool:
    return any(
        report.tokens[c].lower in {"between", "among", "of", "by"} for c in report.with_dep(noun, "prep")
    )


def _add(found: list[Party], more: list[Party]) -> list[Party]:
    names = {party.name.lower() for party in found}
    return found + [party for party in more if party.name.lower() not in names]


def _draft(report: Report, noun: int, verb: int | None, kind: EventKind, who: list[Party]) -> Draft:
    standing = of_noun(report, noun, verb)
    first, last = dates_of(report, verb if verb is not None else noun, noun)
    sentence = report.sentence_of(noun)
    same = [p for p in who if sentence.start <= p.start < sentence.end]
    start = min([report.tokens[noun].start, *(p.start for p in same)])
    end = max([report.tokens[noun].end, *(p.end for p in same)])
    heads = (noun,) if verb is None else (noun, verb)
    return Draft(
        kind=kind, rule=f"noun_{kind}", at=noun, participants=who, place=place_of(report, *heads), date=first,
        date_end=last, status=standing.status, factuality=standing.factuality, evidence=[(start, end)],
        rules=[f"noun_{kind}"],
    )  # fmt: skip


def _visits(report: Report, parties: Parties, noun: int) -> Iterator[Draft]:
    """Yield "A's visit to B", "a visit by A", "A made a visit to B": one draft a place."""
    verb, how = governor_of(report, noun)
    who = [p for child in report.with_dep(noun, "poss") for p in parties.at(child)]
    for child in report.with_dep(noun, "prep"):
        if report.tokens[child].lower in {"by", "of"}:
            who = _add(who, [p for p in parties.of_preposition(child) if p.is_person])
    if not who and verb is not None and (how in dealings().verbs["through"] or how in {"dobj", "attr"}):
        who = [p for p in actors(report, parties, verb) if p.is_person]
    places = [
        inner
        for child in report.with_dep(noun, "prep")
        if report.tokens[child].lower in {"to", "in", "of"}
        for inner in report.with_dep(child, "pobj")
        if name_of_place(report, inner) is not None and inner not in report.persons
    ]
    names = [name_of_place(report, place) for place in joined_tokens(report, places)]
    names = [name for name in names if name] or [None]
    for name in names:
        draft = _draft(report, noun, verb, "visit", list(who))
        draft.place = name or draft.place
        draft.is_definite = not who or (name is None and draft.place is None)
        if draft.status == "held" and how in {"during", "on", "in"}:
            draft.status = None
        yield draft
