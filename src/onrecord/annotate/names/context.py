"""What the neighbours of a token make of it in a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.words import is_name_word, is_rank, touches
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

HYPHENS = frozenset({"-", "–", "‑"})
PROPER = frozenset({"NNP", "NNPS"})


def same_sentence(tokens: Sequence[Token], one: int, other: int) -> bool:
    """Tell whether both tokens stand in one sentence."""
    return tokens[one].sentence == tokens[other].sentence


def is_particle_chain(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether particles begin at `index` and lead to a name word: "van der Veer", "al-Bashir"."""
    known = name_words()
    start = index
    while index < len(tokens) and index - start < 4 and tokens[index].text in known.particles:
        index += 1
        if index < len(tokens) and tokens[index].text in HYPHENS and touches(tokens, index):
            index += 1
    return (
        start < index < len(tokens)
        and is_name_word(tokens[index].text)
        and same_sentence(tokens, start, index)
        and not is_office(tokens[index].text)
    )


def is_office(word: str) -> bool:
    """Tell whether the word is an office and no word of names, as "Sultan", "Tan" and "King" can be."""
    bare = word.rstrip(".")
    return bare in {"Mr", "Mrs", "Ms", "Dr"} or (is_rank(word) and bare not in honorifics().forms_of_address)


def is_family_name_here(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word that can be a title is a family name here: "Sen", where no name follows."""
    if tokens[index].text not in honorifics().family_names:
        return False
    follows = tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    return (
        follows is tokens[index]
        or not is_name_word(follows.text)
        or not same_sentence(tokens, index, index + 1)
    )
