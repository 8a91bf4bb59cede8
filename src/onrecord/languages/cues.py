"""Words that say that somebody says, writes or thinks something, from `languages/en/cues.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.languages.files import read_lists


@dataclass(frozen=True, slots=True)
class CueWords:
    """Forms of words, lower case; `speech` are the verbs that stand beside quotations."""

    speech: frozenset[str]


@cache
def cue_words() -> CueWords:
    """Return the English cues."""
    data = read_lists("cues", "en")
    return CueWords(speech=frozenset(data["speech"]))
