"""Where the head of a title stands: "prime minister", "Sen.", "director-general"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.languages.posts import Words
    from onrecord.schema.annotation import Token

_HYPHENS = frozenset({"-", "–"})
_PLURAL_ABBREVIATIONS = frozenset({"sens", "reps", "mps"})
_IRREGULAR = {
    "spokesmen": "spokesman",
    "spokeswomen": "spokeswoman",
    "chairmen": "chairman",
    "congressmen": "congressman",
}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a title: tokens `[first, last)`, its words in lower case and singular."""

    first: int
    last: int
    words: Words
    is_plural: bool


def find_heads(tokens: Sequence[Token]) -> Iterator[Head]:
    """Yield the heads of titles, in order, the longest at each place; never two that overlap."""
    words = post_words()
    done = 0
    for token in tokens:
        if token.index < done:
            continue
        plain = token.lower.rstrip(".")
        singular = _singular(plain)
        if plain not in words.heads and singular not in words.heads:
            continue
        head = _longest_at(tokens, token.index)
        if head is not None and head.words not in words.never and _is_noun(tokens, head):
            done = head.last
            yield head


def _longest_at(tokens: Sequence[Token], first: int) -> Head | None:
    """Return the longest head that begins at token `first`."""
    words = post_words()
    token = tokens[first]
    plain = token.lower.rstrip(".")
    for wanted in words.heads.get(plain, ()):
        last = _match(tokens, first, wanted)
        if last is not None:
            return Head(first, last, wanted, is_plural=wanted[-1] in _PLURAL_ABBREVIATIONS)
    singular_word = _singular(plain)
    if (singular_word,) in words.kinds and singular_word != plain:
        return Head(first, first + 1, (singular_word,), is_plural=True)
    return _plural_of_several(tokens, first)


def _plural_of_several(tokens: Sequence[Token], first: int) -> Head | None:
    """Return "vice presidents", "prime ministers": the last word in the plural."""
    plain = tokens[first].lower.rstrip(".")
    for wanted in post_words().heads.get(plain, ()):
        if len(wanted) > 1:
            last = _match(tokens, first, wanted, plural=True)
            if last is not None:
                return Head(first, last, wanted, is_plural=True)
    return None


def _match(tokens: Sequence[Token], first: int, wanted: Words, *, plural: bool = False) -> int | None:
    """Return the end of `wanted` at token `first`, hyphens between its words allowed, or None."""
    place = first
    for number, word in enumerate(wanted):
        if number and place < len(tokens) and tokens[place].text in _HYPHENS:
            place += 1
        if place >= len(tokens):
            return None
        plain = tokens[place].lower.rstrip(".") or tokens[place].lower
        is_last = number == len(wanted) - 1
        if plain != word and not (plural and is_last and _singular(plain) == word):
            return None
        place += 1
    return place


def _singular(word: str) -> str:
    """Return the singular of a regular or listed plural, else the word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _is_noun(tokens: Sequence[Token], head: Head) -> bool:
    """Tell whether the head is used as a noun: "chairs the panel" and "to host" are not."""
    token = tokens[head.last - 1]
    if len(head.words) > 1 or token.tag.startswith("NN"):
        return True
    return token.text[0].isupper() and not token.tag.startswith("VB")
