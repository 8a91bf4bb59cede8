"""Whether two names of one block can be one person's, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.languages.given_names import is_short_for
from onrecord.reconcile.spelling import alike, same_sound, sound_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.person_name import NameParts

# "same" needs no more; "with_body" needs a state, a body or the title of a post with one holder in common (a
# rebel leader is said to be of many bodies), "with_post" a post.
Verdict = Literal["same", "with_body", "with_post", "different"]
_LETTERS_OF_A_LONG_NAME = 6  # shorter ones that differ by a letter are two as often: "Davis", "Davies"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two names compare, and the reason in words."""

    verdict: Verdict
    why: str


def compare_names(one: NameParts, other: NameParts) -> Likeness:
    """Compare two names of two words or more; short names are the business of `short_names`."""
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return Likeness("different", "another suffix")
    if one.is_regnal or other.is_regnal:
        same = one.suffix == other.suffix and one.words == other.words
        return Likeness("same", "the same numeral") if same else Likeness("different", "another numeral")
    if sorted(one.words) == sorted(other.words):
        return Likeness("same", "the same words")
    if one.family_first or other.family_first:
        return _family_first(one, other)
    if not alike(one.family, other.family):
        return Likeness("different", "another family name")
    given = _given(one.given, other.given)
    return _with_family(given, one.family, other.family)


def _with_family(given: Likeness, one: str, other: str) -> Likeness:
    """Take into account that the family name is spelt otherwise."""
    if given.verdict == "different" or one == other:
        return given
    if min(len(one), len(other)) < _LETTERS_OF_A_LONG_NAME:
        return Likeness("with_post", "a short family name spelt otherwise")
    if given.verdict == "same" and not same_sound(one, other):
        return Likeness("with_body", "a slip in the family name")
    return given


def _family_first(one: NameParts, other: NameParts) -> Likeness:
    """Compare "Kim Young-Sam" with "Kim Youngsam": the given name is one word, and each letter counts."""
    if not same_sound(one.family, other.family):
        return Likeness("different", "another family name")
    left, right = "".join(one.given), "".join(other.given)
    if left == right:
        return Likeness("same", "the same given name, divided otherwise")
    if same_sound(left, right) and one.family == other.family:
        return Likeness("with_body", "given names that sound alike")
    if one.family == other.family and len(left) > 4 and alike(left, right):
        return Likeness("with_post", "a slip in the given name")
    return Likeness("different", "another given name")


def _given(one: Sequence[str], other: Sequence[str]) -> Likeness:
    few, many = sorted((one, other), key=len)
    first = _first_given(few[0], many[0])
    if first.verdict != "different" and _middles_agree(few[1:], many[1:]):
        return _with_middles(first, few, many)
    if len(many) > len(few) and _is_end(few, many):
        left_out = many[: len(many) - len(few)]
        if all(len(word) == 1 for word in left_out) or len(few) > 1:
            return Likeness("same", "given names left out")
        return Likeness("with_body", "the first given name left out")
    return Likeness("different", "another given name")


def _with_middles(first: Likeness, few: Sequence[str], many: Sequence[str]) -> Likeness:
    """Ask for support where more than an initial is left out: Mohamed Ali need not be Mohamed Abdi Ali."""
    left_out = len(many) > len(few) and any(len(word) > 1 for word in many[1:] if word not in few)
    spelt_otherwise = few[0] != many[0] and list(few[1:]) != list(many[1:])
    if first.verdict == "same" and (left_out or spelt_otherwise):
        return Likeness("with_body", "middle names left out" if left_out else "given names spelt otherwise")
    return first


def _first_given(one: str, other: str) -> Likeness:
    if same_sound(one, other):
        return Likeness("same", "the same given name")
    if is_short_for(one, other) or is_short_for(other, one):
        return Likeness("with_body", "a short form of the given name")
    if 1 in (len(one), len(other)):
        fits = one[0] == other[0]
        return Likeness("with_post", "an initial") if fits else Likeness("different", "another initial")
    if alike(one, other):
        return Likeness("with_body", "given names that sound alike")
    if sound_key(one) == sound_key(other):
        return Likeness("with_post", "given names with the same consonants")
    return Likeness("different", "another given name")


def _middles_agree(few: Sequence[str], many: Sequence[str]) -> bool:
    """Tell whether middle names are the same or left out; "W." is not the end of "H.W."."""
    if few and len(few[0]) == 1 and not _fits(few[0], many[0]):
        return False
    return _in_order(few, many)


def _in_order(few: Sequence[str], many: Sequence[str]) -> bool:
    """Tell whether all of `few` stand in `many`, in order, as words or initials."""
    rest = iter(many)
    return all(any(_fits(word, candidate) for candidate in rest) for word in few)


def _fits(word: str, candidate: str) -> bool:
    if 1 in (len(word), len(candidate)):
        return word[0] == candidate[0]
    return alike(word, candidate)


def _is_end(few: Sequence[str], many: Sequence[str]) -> bool:
    return all(alike(word, end) for word, end in zip(few, many[-len(few) :], strict=True))
