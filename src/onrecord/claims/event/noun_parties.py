"""Who takes part in the event of a noun: named by its phrase, by its verb, or behind a "with" further on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.actors import actors
from onrecord.claims.event.contract import between
from onrecord.claims.event.event_noun import document_of_signing
from onrecord.claims.event.modifiers import named_before
from onrecord.claims.event.party import add
from onrecord.claims.event.subject import subject_of
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.event.parties import Parties
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report

_REACH = 10  # tokens


def named_at(report: Report, parties: Parties, noun: int) -> list[Party]:
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
        elif token.dep in {"acl", "relcl"} and token.lower in dealings().nouns["joined_by"]:
            found = add(found, _of_participle(report, parties, child))
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
        elif token.dep == "dobj" and report.tokens[verb].lower in dealings().nouns["joining"]:
            found += parties.at(child)
    return found


def _is_taking_part(report: Report, verb: int) -> bool:
    """Tell whether a clause on the noun says who is there: "in which A and B are to take part"."""
    words = [report.tokens[verb].lower, *(report.tokens[c].lower for c in report.with_dep(verb, "xcomp"))]
    opens = any(report.tokens[c].lower in {"in", "at", "which", "where"} for c in report.children[verb])
    return opens and any(word in dealings().verbs["take_part"] for word in words)


def has_with(report: Report, noun: int) -> bool:
    """Tell whether "with" or "between" hangs on a noun itself."""
    return any(report.tokens[c].lower in {"with", "between", "among"} for c in report.with_dep(noun, "prep"))


def named_further_on(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return those behind the next "with" or "between" before a verb: it may hang on another word.

    In "talks last month in Rome with B" the parse hangs "with" on the verb above or on "Rome".
    """
    for token in report.tokens[noun + 1 : min(noun + _REACH, report.sentence_of(noun).last)]:
        if token.tag.startswith("VB") or token.text in {",", ";", ":"} or token.tag == "CC":
            return []
        if token.lower in {"with", "between"}:
            return parties.of_preposition(token.index)
    return []


def of_its_verb(report: Report, parties: Parties, noun: int, verb: int | None, how: str) -> list[Party]:
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


def of_document(report: Report, parties: Parties, noun: int) -> list[Party]:
    """Return the parties of the agreement in "the signing of a pact between A and B"."""
    document = document_of_signing(report, noun)
    return between(report, parties, document) if document is not None else []
