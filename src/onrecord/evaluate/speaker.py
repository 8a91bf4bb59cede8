"""Whether two sources of a statement are one speaker, by their words alone."""

from __future__ import annotations

import re
from collections import Counter

_WORD = re.compile(r"\w+")
# Words that carry no identity.
_EMPTY = frozenset({"a", "an", "the", "of", "and", "mr", "mrs", "ms", "dr", "s"})
# Words behind the head of a noun phrase.
_AFTER_HEAD = frozenset(
    {
        "of",
        "for",
        "in",
        "at",
        "from",
        "with",
        "on",
        "to",
        "by",
        "who",
        "whom",
        "whose",
        "which",
        "that",
        "told",
    }
)
_BREAK = re.compile(r"[,;(\[—–]| - ")
_ALIKE = 0.5


def same_speaker(wanted: str, read: str) -> bool:
    """Tell whether the words of two sources name one speaker; two empty ones do.

    They do with the same last word, the same head word, or half of their words (F1).
    """
    ours, theirs = _telling(wanted), _telling(read)
    if not ours or not theirs:
        return not ours and not theirs
    if ours[-1] == theirs[-1] or head_word(wanted) == head_word(read) != "":
        return True
    both = (Counter(ours) & Counter(theirs)).total()
    return 2 * both / (len(ours) + len(theirs)) >= _ALIKE


def head_word(source: str) -> str:
    """Return roughly the head noun: the last word before a comma, bracket, dash, preposition or "who"."""
    words = [word for word in _lower_words(_BREAK.split(source.strip(" ,;"))[0]) if word != "s"]
    for place, word in enumerate(words):
        if place and word in _AFTER_HEAD:
            words = words[:place]
            break
    return words[-1] if words else ""


def _telling(source: str) -> list[str]:
    words = _lower_words(source)
    return [word for word in words if word not in _EMPTY] or words


def _lower_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
