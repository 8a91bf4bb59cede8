"""The number that words and digits say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.timex.lexicon import Lexicon

_LARGEST = 10**9
_CENTURIES = {"eighteen": 18, "nineteen": 19, "twenty": 20}


def number_of(words: Sequence[str], lexicon: Lexicon) -> float | None:
    """Return the number that `words` (in lower case) say: "twenty", "-", "four" is 24.

    "a", "an" and "a couple of" count as 1 and 2, "half a" as 0.5. None where it is no number, or too large
    to count anything with.
    """
    total = current = 0.0
    seen = False
    for word in words:
        if word in {"-", "and", "of"}:
            continue
        value = _value(word, lexicon)
        if value is None:
            return None
        if word in lexicon.tables["multipliers"]:
            current = (current or 1) * value
        elif word in {"a", "an"}:
            current = current or 1
        elif word == "couple":
            current = 2
        elif word in {"half", "quarter"}:
            current = (
                value
                if not seen
                else (current + value if current != 1 or words[0] not in {"a", "an"} else value)
            )
        else:
            current += value
        seen = True
    total += current
    return total if seen and 0 <= total <= _LARGEST else None


def _value(word: str, lexicon: Lexicon) -> float | None:
    if word[0].isdigit():
        digits, _, fraction = word.replace(",", "").partition(" ")
        if fraction:
            above, _, below = fraction.partition("/")
            return float(digits) + int(above) / int(below) if int(below) and len(digits) < 12 else None
        return float(digits) if len(digits) < 12 and digits.replace(".", "").isascii() else None
    fixed = {"a": 1.0, "an": 1.0, "couple": 2.0, "half": 0.5, "quarter": 0.25}
    value = lexicon.number("numbers", word) or lexicon.number("multipliers", word)
    return float(value) if value is not None else fixed.get(word)


def spoken_year(words: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return the year that "nineteen ninety-six" or "two thousand and four" says, or None."""
    plain = [word for word in words if word not in {"-", "and"}]
    if plain[:2] == ["two", "thousand"]:
        rest = number_of(plain[2:], lexicon) if plain[2:] else 0
        return 2000 + int(rest) if rest is not None and rest < 100 else None
    century = _CENTURIES.get(plain[0]) if plain else None
    rest = number_of(plain[1:], lexicon) if plain[1:] else None
    if century is None or rest is None or not 10 <= rest < 100:
        return None
    return century * 100 + int(rest)


def year_of(words: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return the year that digits ("1989", "'89") or words say, or None.

    A year of two digits is from 1930 to 2029.
    """
    if len(words) != 1:
        return spoken_year(words, lexicon)
    digits = words[0].lstrip("'’`")
    if not digits.isdigit():
        return None
    year = int(digits)
    if len(digits) == 2:
        return year + (1900 if year >= 30 else 2000)
    return year if len(digits) == 4 else None
