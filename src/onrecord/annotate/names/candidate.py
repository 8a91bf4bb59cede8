"""Words that may be a name, before it is known whose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.annotate.names.extent import person_extent
from onrecord.annotate.names.words import is_initials, is_name_word, is_rank, is_title, names_body
from onrecord.languages.given_names import is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.annotate.tokens import LabelledRange
    from onrecord.schema.annotation import Token

_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "NORP"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A range that may be a name.

    `[first, last)` are the tokens of the person's name in it, empty where it holds none; `whole_first`
    and `whole_last` the range as labelled; `label` the recogniser's label, or "" where it saw nothing.
    """

    first: int
    last: int
    whole_first: int
    whole_last: int
    label: str
    words: tuple[str, ...]

    @property
    def key(self) -> str:
        """The name in lower case, the same wherever it stands."""
        return " ".join(self.words).lower()


def find_candidates(tokens: Sequence[Token], ranges: Sequence[LabelledRange]) -> list[Candidate]:
    """Return all ranges that may be names, by place; those of the recogniser may overlap after repair."""
    found = [
        _candidate(tokens, labelled.first, labelled.last, labelled.label)
        for labelled in ranges
        if labelled.label in _NAMES
    ]
    covered = bytearray(len(tokens))
    for candidate in found:
        first, last = min(candidate.first, candidate.whole_first), max(candidate.last, candidate.whole_last)
        covered[first:last] = b"\x01" * (last - first)
    for first in _unlabelled_starts(tokens, covered):
        candidate = _candidate(tokens, first, first + 1, "")
        if candidate.words and not covered[candidate.first]:
            found.append(candidate)
            covered[candidate.first : candidate.last] = b"\x01" * (candidate.last - candidate.first)
    return sorted(found, key=lambda candidate: (candidate.whole_first, candidate.whole_last))


def _candidate(tokens: Sequence[Token], first: int, last: int, label: str) -> Candidate:
    extent = person_extent(tokens, first, last)
    if extent is None:
        return Candidate(first, first, first, last, label, ())
    words = tuple(token.text for token in tokens[extent[0] : extent[1]])
    return Candidate(*extent, first, last, label, words)


def _unlabelled_starts(tokens: Sequence[Token], covered: bytearray) -> Iterator[int]:
    """Yield tokens with which a person's name may begin that the recogniser overlooked.

    They follow an address or a rank, or are a given name, or a family name that stands first, before
    another proper noun.
    """
    for token in tokens:
        index = token.index
        if token.tag != "NNP" or covered[index] or not is_name_word(token.text):
            continue
        if is_title(token.text) and not is_initials(token.text):
            continue
        if _follows_title(tokens, index) or _begins_full_name(tokens, index):
            yield index


def _follows_title(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1] if index else None
    if before is None or before.sentence != tokens[index].sentence or not is_rank(before.text):
        return False
    follows_address = before.text.rstrip(".") in honorifics().forms_of_address
    return follows_address or not names_body(tokens[index].text)


def _begins_full_name(tokens: Sequence[Token], index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    if after.tag != "NNP" or after.sentence != tokens[index].sentence or not is_name_word(after.text):
        return False
    word = tokens[index].text
    return is_given_name(word) or word in name_words().surnames_first
