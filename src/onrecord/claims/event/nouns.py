"""Events that a noun names: talks between A and B, the visit of A to B, a summit attended by A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.draft import Draft
from onrecord.claims.event.modifiers import named_before
from onrecord.claims.event.party import add
from onrecord.claims.event.place import place_of
from onrecord.claims.event.signing import between
from onrecord.claims.event.noun_standing import of_noun
from onrecord.claims.event.standing import Standing
from onrecord.claims.event.verb_standing import of_verb
from onrecord.claims.event.subject import subject_of
from onrecord.claims.event.topic import topic_of
from onrecord.claims.event.verbs import actors, inner_place, joined_tokens, name_of_place
from onrecord.claims.event.when import dates_of, is_coming
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import is_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
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
    if before & lists.nouns["other"] and not _sides(report, noun):
        return None
    by_telephone = bool(before & lists.nouns["by_telephone"])
    if kind == "call":
        return "call" if by_telephone else None
    if kind == "signing" and _document_of(report, noun) is None:
        return None
    if kind in {"talks", "meeting"} and by_telephone:
        return "call"
    if kind == "meeting" and before & {"summit", "leaders", "leaders'"}:
        return "summit"
    return kind


def _document_of(report: Report, noun: int) -> int | None:
    """Return the agreement of "the signing of an agreement"."""
    for of in report.with_dep(noun, "prep"):
        for document in report.with_dep(of, "pobj"):
            if (
                report.tokens[of].lower == "of"
                and report.tokens[document].lower in dealings().agreements["nouns"]
            ):
                return document
    return None


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
        if head.lower == "including" and report.tokens[head.head].tag.startswith("NN"):
            return governor_of(report, head.head)
        above = report.tokens[head.head]
        if above.tag in {"IN", "TO", "RB"} and above.head != above.index:  # "ahead of talks"
            above = report.tokens[above.head]
        if above.tag.startswith("VB"):
            return above.index, head.lower
        if above.lower in dealings().standing["parts"] and above.head != above.index:
            return governor_of(report, above.index)
    return None, ""


def _meetings(report: Report, parties: Parties, noun: int, kind: EventKind) -> Iterator[Draft]:
    verb, how = governor_of(report, noun)
    own = _named_at(report, parties, noun)
    if kind in {"meeting", "talks", "call"} and len(own) < 2 and not _has_with(report, noun):
        own = add(own, _scanned(report, parties, noun))
    others = (
        _of_verb(report, parties, noun, verb, how) if len(own) < 2 or how in {"dobj", "nsubjpass"} else []
    )
    if not own and _sides(report, noun) > 2:
        own = others = parties.listed(_sides(report, noun))
    if kind in {"summit", "conference"} and own and how != "dobj":
        others = [party for party in others if party.is_person]
    if kind == "signing":
        own = add(own, _of_document(report, parties, noun))
    who = add(own, others)
    declined = _declining(report, parties, verb, how)
    away = {party.key for party in declined}
    who = [party for party in who if party.key not in away]
    draft = _draft(report, noun, verb, kind, who)
    draft.declined = declined
    if kind in {"summit", "conference"} and not own and report.tokens[noun].tag == "NNS":
        return  # "took part in summits": of which none is told
    if declined:
        draft.factuality = "actual"
    draft.is_news = how in {"after", "following"}
    draft.is_open = any(report.tokens[c].lower == "with" for c in report.with_dep(noun, "prep"))
    draft.is_definite = _points_back(report, noun, kind, own, who)
    if kind in {"summit", "conference"} and how == "dobj" and others:
        draft.is_definite = False  # "attended the summit": he was at one, whoever else was
    if draft.is_definite and not who and not declined and not _is_pointing(report, noun):
        return
    yield draft


def _of_document(report: Report, parties: Parties, noun: int) -> list[Party]:
    document = _document_of(report, noun)
    return between(report, parties, document) if document is not None else []


def _points_back(report: Report, noun: int, kind: EventKind, own: list[Party], who: list[Party]) -> bool:
    """Tell whether the words are of an event told of before: they name too few to be one by themselves."""
    if own:
        return False
    if not who or _is_pointing(report, noun):
        return True
    return len(who) < 2 and kind not in {"summit", "conference"} and not who[0].is_many


def _has_determiner(report: Report, noun: int) -> bool:
    """Tell whether "the", "this" or "their" makes a noun point to an event told of before."""
    return any(
        report.tokens[child].lower in {"the", "this", "that", "these", "those", "their", "his", "her", "its"}
        for child in report.children[noun]
    )


def _sides(report: Report, noun: int) -> int:
    """Return six for "six-party talks", "six-nation negotiations"; 0 where no number of sides is given."""
    for child in report.children[noun]:
        if report.tokens[child].lower in dealings().nouns["sides"]:
            for number in report.with_dep(child, "nummod"):
                return _NUMBERS.get(report.tokens[number].lower, 0)
        whole = report.tokens[child].lower.split("-")
        if len(whole) == 2 and whole[1] in dealings().nouns["sides"]:
            return _NUMBERS.get(whole[0], 0)
    return 0


_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def _is_pointing(report: Report, noun: int) -> bool:
    """Tell whether a noun points back: "the talks", "that meeting", with nothing of its own to tell it by."""
    below = [report.tokens[child] for child in report.children[noun]]
    return any(t.lower in {"the", "this", "that", "these", "those"} for t in below) and not any(
        t.dep in {"amod", "compound", "nmod", "prep", "relcl", "acl", "nummod"} for t in below
    )


def _has_with(report: Report, noun: int) -> bool:
    return any(report.tokens[c].lower in {"with", "between", "among"} for c in report.with_dep(noun, "prep"))


def _scanned(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those behind the next "with" or "between" before a verb: it may hang on another word.

    In "talks last month in Rome with B" the parse hangs "with" on the verb above or on "Rome".
    """
    for token in report.tokens[noun + 1 : min(noun + _REACH, report.sentence_of(noun).last)]:
        if token.tag.startswith("VB") or token.text in {",", ";", ":"} or token.tag == "CC":
            return []
        if token.lower in {"with", "between"}:
            return parties.of_preposition(token.index)
    return []


_REACH = 10  # tokens


def _named_at(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those whom the phrase of a noun names: its possessor, its modifiers, "between", "with", "of"."""
    found = named_before(parties.names, noun)
    words = dealings().nouns["between"]
    if report.tokens[noun].lower in {"call", "calls"}:
        words = words | {"to"}
    for child in report.children[noun]:
        token = report.tokens[child]
        if token.dep == "poss":
            found = add(found, parties.at(child))
        elif token.dep in {"prep", "agent"} and token.lower in words:
            found = add(found, parties.of_preposition(child))
        elif token.dep == "relcl" and _is_taking_part(report, child):
            found = add(found, actors(report, parties, child))
        elif token.dep in {"acl", "relcl"} and token.lower in {
            "attended",
            "hosted",
            "chaired",
            "involving",
            "held",
            "including",
            "joined",
        }:
            found = add(found, _of_participle(report, parties, child))
    return found


def _is_taking_part(report: Report, verb: int) -> bool:
    """Tell whether a clause on the noun says who is there: "in which A and B are to take part"."""
    words = [report.tokens[verb].lower, *(report.tokens[c].lower for c in report.with_dep(verb, "xcomp"))]
    opens = any(report.tokens[c].lower in {"in", "at", "which", "where"} for c in report.children[verb])
    return opens and any(word in dealings().verbs["take_part"] for word in words)


def _declining(report: Report, parties: Parties, verb: int | None, how: str) -> list[Party]:
    """Return those who stay away: "A would not take part in the talks", "A boycotted the summit"."""
    if verb is None:
        return []
    lists, lower = dealings().verbs, report.tokens[verb].lower
    goes = lower in lists["take_part"] and (how in {"dobj", "in", "at", "for", "to"})
    if goes and _is_refused(report, verb):
        return actors(report, parties, verb)
    stays = lower in lists["stay_away"] and how == "dobj" and of_verb(report, verb).factuality == "actual"
    stays = stays or (lower in {"stay", "stayed", "stays", "staying"} and how == "from")
    return actors(report, parties, verb) if stays else []


def _is_refused(report: Report, verb: int) -> bool:
    """Tell whether it is said that the deed is not done: "did not", "refused to", "declined to"."""
    return of_verb(report, verb).factuality == "denied"


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
    elif not how and not _has_between(report, noun):
        found = []
    elif how in lists["through"] and not _has_between(report, noun):
        found = _present(report, parties, verb)
    if how in {"dobj", "nsubjpass", "nsubj"}:
        for child in report.with_dep(verb, "prep"):
            if report.tokens[child].lower in {"between", "with", "among"}:
                found = add(found, parties.of_preposition(child))
    return found


def _present(report: Report, parties: Parties, verb: int) -> list[Party]:
    """Return those who are at an event that a verb takes place at: subject, or in the passive also agent."""
    found = actors(report, parties, verb)
    if not found and report.is_passive(verb):
        subject = subject_of(report, verb)
        found = parties.at(subject) if subject is not None else []
    return found


def _has_between(report: Report, noun: int) -> bool:
    return any(
        report.tokens[c].lower in {"between", "among", "of", "by"} for c in report.with_dep(noun, "prep")
    )


def _is_end(report: Report, noun: int, verb: int) -> bool:
    """Tell whether a verb tells of the end of the event: its day is the last one."""
    how = governor_of(report, noun)[1]
    return report.tokens[verb].lower in dealings().verbs["end"] and how in {"nsubj", "nsubjpass", "dobj"}


def _shares_time(report: Report, noun: int, verb: int, kind: EventKind) -> bool:
    """Tell whether the time of a verb is that of the event on it: not of "arrived for talks", "called off"."""
    how = governor_of(report, noun)[1]
    lists, lower = dealings().verbs, report.tokens[verb].lower
    if how in {"for", "to", "about", "over", "ahead", "before"}:
        return lower in lists["take_part"]
    if how in {"after", "following"}:
        return kind in {"meeting", "talks", "call"}
    if how in {"dobj", "nsubj", "nsubjpass"}:
        return lower not in lists["cancel"] | lists["propose"]
    return True


def _draft(report: Report, noun: int, verb: int | None, kind: EventKind, who: list[Party]) -> Draft:
    standing = of_noun(report, noun, verb)
    dated_by = verb if verb is not None and _shares_time(report, noun, verb, kind) else noun
    first, last = dates_of(report, dated_by, noun)
    if standing.status is None and is_coming(report, noun, first):
        standing = Standing("planned", standing.factuality)
    if verb is not None and last is None and _is_end(report, noun, verb):
        first, last = None, first
    sentence = report.sentence_of(noun)
    same = [p for p in who if sentence.start <= p.start < sentence.end]
    start = min([report.tokens[noun].start, *(p.start for p in same)])
    end = max([report.tokens[noun].end, *(p.end for p in same)])
    heads = (noun,) if verb is None else (noun, verb)
    return Draft(
        kind=kind, rule=f"noun_{kind}", at=noun, participants=who, place=place_of(report, *heads), date=first,
        date_end=last, status=standing.status, factuality=standing.factuality,
        topic=topic_of(report, *heads), evidence=[(start, end)],
        rules=[f"noun_{kind}"],
    )  # fmt: skip


def _visits(report: Report, parties: Parties, noun: int) -> Iterator[Draft]:
    """Yield "A's visit to B", "a visit by A", "A made a visit to B": one draft a place."""
    verb, how = governor_of(report, noun)
    who = [p for child in report.with_dep(noun, "poss") for p in parties.at(child)]
    for child in report.with_dep(noun, "prep"):
        if report.tokens[child].lower in {"by", "of"}:
            who = add(who, [p for p in parties.of_preposition(child) if p.is_person])
    if not who and verb is not None and (how in dealings().verbs["through"] or how in {"dobj", "attr"}):
        who = [p for p in actors(report, parties, verb) if p.is_person]
    places = [
        inner
        for child in report.with_dep(noun, "prep")
        if report.tokens[child].lower in {"to", "in", "of"}
        for inner in report.with_dep(child, "pobj")
        if inner not in report.persons
    ]
    places = places or [
        c for c in report.with_dep(noun, "compound", "nmod") if is_place(report.tokens[c].text)
    ]
    names = [
        name_of_place(report, place) or inner_place(report, place) for place in joined_tokens(report, places)
    ]
    names = [name for name in names if name] or [None]
    for name in names:
        draft = _draft(report, noun, verb, "visit", list(who))
        if len(names) > 1 and draft.date is not None:
            draft.date, draft.date_end = draft.date[:7], None  # the days are the whole tour's
        draft.place = name or draft.place
        is_told = how == "dobj" and verb is not None and report.tokens[verb].lower in dealings().verbs["hold"]
        draft.is_alone = any(
            not report.tokens[c].tag.startswith("PRP") for c in report.with_dep(noun, "poss", "prep")
        )
        draft.is_definite = not who or (name is None and draft.place is None and not is_told)
        if (
            verb is not None
            and report.tokens[verb].lower in dealings().meet["arrive"] | dealings().meet["travel"]
        ):
            draft.under = verb
        if draft.status == "held" and how in {"during", "on", "in", "for"}:
            draft.status = None
        yield draft
