"""Damage as it comes from pages that a machine translated and a mark-up remover flattened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# A quotation, the comma or full stop before its closing mark, and the word after it.
_QUOTATION = re.compile(r'["“](?P<words>[^"“”\n]{8,}?)(?P<stop>[.,]?)["”](?P<next> \w)?')
_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z]{3}\.) (?=[A-Z][a-z])")
_BEFORE_FUNCTION_WORD = re.compile(r"(?<=[a-z]{4}) (?:of|in|for|to|and) (?=[a-z])")
_DETERMINER = re.compile(r"(?<= )(?:its|his|their|this|the) (?=[a-z]{4})")


def damage(text: str, random: Random) -> str:
    """Return `text` with half of its quotations damaged, and up to four other places.

    A closing mark is lost and the words run together ("new phaseOf", "this week.US"), is turned round
    ("planned“, He"), or becomes another language's ("weeks»"), an opening one likewise. Elsewhere at most
    two sentences lose the space between them, two words theirs, and one full stop strays in ("its. country").
    """
    text = _QUOTATION.sub(lambda found: _quotation(found, random), text)
    text = _at_some(_BETWEEN_SENTENCES, text, random, lambda _words: "", at_most=2)
    text = _at_some(_BEFORE_FUNCTION_WORD, text, random, lambda words: words.strip().title() + " ", at_most=1)
    return _at_some(_DETERMINER, text, random, lambda words: words.strip() + ". ", at_most=1)


def _quotation(found: re.Match[str], random: Random) -> str:
    words, stop, after = found["words"], found["stop"], found["next"] or ""
    kind = random.choice(["intact", "intact", "intact", "lost", "turned", "foreign close", "foreign", "open"])
    capital = after.upper()
    if kind == "lost" and after:
        return "“" + words + ("." if stop else "") + capital.strip()
    return {
        "turned": "“" + words + "“" + stop + capital,
        "foreign close": "“" + words + stop + "»" + after,
        "foreign": "«" + words + "»" + stop + after,
        "open": "”" + words + stop + "”" + after,
    }.get(kind, "“" + words + stop + "”" + after)


def _at_some(
    pattern: re.Pattern[str], text: str, random: Random, change: Callable[[str], str], *, at_most: int
) -> str:
    """Return `text` with `change` applied to at most so many of the places that fit, drawn by chance."""
    places = [found.span() for found in pattern.finditer(text)]
    for start, end in sorted(random.sample(places, min(at_most, len(places))), reverse=True):
        text = text[:start] + change(text[start:end]) + text[end:]
    return text
