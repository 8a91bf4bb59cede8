"""Spaces behind hyphens where an agency's line once broke: "high- speed", "Republican- led"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_adjective, is_place
from onrecord.text.edits import Edit
from onrecord.text.repair.words import damage_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_HYPHEN = re.compile(r"(?<=[^\W_])- (?=[^\W_])")
_BEFORE = re.compile(r"(?<![^\W_]['’])\b[^\W_]+\Z")
_AFTER = re.compile(r"[^\W_]+")
_LONGEST_WORD = 40


def broken_hyphens(text: str) -> Iterator[Edit]:
    """Yield a repair for each space that broke a word with a hyphen.

    "two- and three-year" is right as it is; "sec- tor" is a syllable, which stays for want of a rule.
    """
    for found in _HYPHEN.finditer(text):
        before = _BEFORE.search(text[max(found.start() - _LONGEST_WORD, 0) : found.start()])
        after = _AFTER.match(text, found.end(), found.end() + _LONGEST_WORD)
        if before and after and _is_one_word(before.group(), after.group()):
            yield Edit(found.start() + 1, found.start() + 2, "", "stray_break")


def _is_one_word(before: str, after: str) -> bool:
    words = damage_words()
    first, second = before.lower(), after.lower()
    if second in words.never_after_hyphen or first == second:
        return False
    if first.isdigit():
        return second.isdigit() or second in words.after_hyphen
    if after[0].isupper():
        pair_of_names = (is_adjective(before) and is_adjective(after)) or (
            is_place(before) and is_place(after)
        )
        return first in words.before_name_with_hyphen or pair_of_names
    return second in words.after_hyphen or (
        first in words.before_hyphen and before.islower() and len(second) > 2
    )
