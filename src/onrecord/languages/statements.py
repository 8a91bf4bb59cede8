"""Words around statements, from `languages/en/statements.toml`: media, addressees, how a cue is meant."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.languages.files import read_lists


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Lower-case words and what each does around a statement.

    `written` and `spoken` are nouns for a medium, `named_media` need no article ("on Twitter"), `on_air`
    are nouns behind "on", `no_networks` words of names that are no medium there, `medium_verbs` name one
    themselves ("tweeted"), `press` are those told at large. `told` are verbs whose object is spoken to,
    unless it is one of `told_things`, `told_with_to` those with "to", `sent` participles between a letter
    and "to". `letter_verbs` go on with a letter quoted before. `speech` are verbs that report a clause.
    `messages` are nouns whose owner speaks in them ("his letter"), `bodies` nouns for what speaks and is
    no person, `nobody` pronouns for nobody in particular, `common` words that are written small within a
    sentence.
    """

    written: frozenset[str]
    spoken: frozenset[str]
    named_media: frozenset[str]
    on_air: frozenset[str]
    no_networks: frozenset[str]
    medium_prepositions: frozenset[str]
    medium_verbs: frozenset[str]
    press: frozenset[str]
    letter_verbs: frozenset[str]
    sent: frozenset[str]
    told: frozenset[str]
    told_things: frozenset[str]
    told_with_to: frozenset[str]
    speech: frozenset[str]
    planned: frozenset[str]
    denied: frozenset[str]
    possible_adverbs: frozenset[str]
    messages: frozenset[str]
    bodies: frozenset[str]
    nobody: frozenset[str]
    first_person: frozenset[str]
    common: frozenset[str]


@cache
def statement_words() -> StatementWords:
    """Return the English words around statements."""
    lists = read_lists("statements", "en")
    medium, meant, source = lists["medium"], lists["meant"], lists["source"]
    return StatementWords(
        written=frozenset(medium["written"]),
        spoken=frozenset(medium["spoken"]),
        named_media=frozenset(medium["named"]),
        on_air=frozenset(medium["on_air"]),
        no_networks=frozenset(medium["no_networks"]),
        medium_prepositions=frozenset(medium["prepositions"]),
        medium_verbs=frozenset(medium["verbs"]),
        press=frozenset(medium["press"]),
        letter_verbs=frozenset(lists["letter"]["verbs"]),
        sent=frozenset(lists["letter"]["sent"]),
        told=frozenset(lists["addressee"]["told"]),
        told_things=frozenset(lists["addressee"]["things"]),
        told_with_to=frozenset(lists["addressee"]["to"]),
        speech=frozenset(lists["speech"]["verbs"]),
        planned=frozenset(meant["planned"]),
        denied=frozenset(meant["denied"]),
        possible_adverbs=frozenset(meant["possible_adverbs"]),
        messages=frozenset(source["messages"]),
        bodies=frozenset(source["bodies"]),
        nobody=frozenset(source["nobody"]),
        first_person=frozenset(source["first_person"]),
        common=frozenset(source["common"]),
    )
