"""Words that say that somebody says, writes or thinks something, from `languages/en/cues.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class CueWords:
    """Forms of verbs, lower case, by the content they take.

    `speech` stand beside quotations, `reporting` behind what is reported, `no_clause` have clauses that are
    no content, `infinitive` and `object` have those for content; of `seeming`, and `passive` in the passive,
    the subject belongs to the content. `naming` need a name beside their object.
    `preposition` maps a preposition to verbs with content behind it.
    """

    speech: frozenset[str]
    reporting: frozenset[str]
    no_clause: frozenset[str]
    infinitive: frozenset[str]
    seeming: frozenset[str]
    passive: frozenset[str]
    object: frozenset[str]
    naming: frozenset[str]
    preposition: Mapping[str, frozenset[str]]


@cache
def cue_words() -> CueWords:
    """Return the English cues."""
    data = read_lists("cues", "en")
    irregular = data["irregular"]

    def forms(name: str) -> frozenset[str]:
        return _forms(data[name], irregular)

    return CueWords(
        speech=forms("speech"),
        reporting=forms("reporting"),
        no_clause=forms("no_clause"),
        infinitive=forms("infinitive"),
        seeming=forms("seeming"),
        passive=forms("passive"),
        object=forms("object"),
        naming=forms("naming"),
        preposition={word: _forms(verbs, irregular) for word, verbs in data["preposition"].items()},
    )


def _forms(verbs: Iterable[str], irregular: Mapping[str, list[str]]) -> frozenset[str]:
    return frozenset(form for verb in verbs for form in irregular.get(verb) or _regular(verb))


def _regular(verb: str) -> list[str]:
    """Return the forms of a verb by the rules of spelling, without doubled consonants."""
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [verb, third, verb + "ed", verb + "ing"]
