"""Years, decades and centuries: "1989", "nineteen ninety-six", "the early 2000s", "the 20th century"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.timex.numbers import year_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context

_LIKELY = range(1900, 2040)


def plain_year(found: Found, context: Context) -> Meaning | None:
    """Return the year of four digits, unless it counts something ("2000 people") or is part of a name."""
    year = int(found.word("year"))
    if _is_part_of_something(found) or _counts_something(found, context):
        return None
    if year not in _LIKELY and not _is_said_as_year(found, context):
        return None
    context.focus.see_year(year)
    return Meaning("DATE", f"{year:04d}")


def told_year(found: Found, context: Context) -> Meaning | None:
    """Return the year of "the year 2000", "nineteen ninety-six", "'89"."""
    year = year_of(found.parts("year"), context.lexicon)
    if not year:
        return None
    context.focus.see_year(year)
    return Meaning("DATE", f"{year:04d}")


def year_range(found: Found, context: Context) -> Meaning | None:
    """Return the first year of "2009-2013"; the second is found on its own."""
    if _is_part_of_something(found) and found.is_joined_before:
        return None
    context.focus.see_year(int(found.word("year")))
    return Meaning("DATE", found.word("year"), cut_last=2)


def range_end(found: Found, context: Context) -> Meaning | None:
    """Return the second year of "1978-84", in the century of the first."""
    first = found.before()
    is_range = (
        found.is_joined_before and len(first) == 4 and first.isdigit() and first == str(context.focus.year)
    )
    year = first[:2] + found.word("year")
    if not is_range or len(year) != 4 or year <= first or found.after() in {"-", "/"}:
        return None
    return Meaning("DATE", year, cut_first=1)


def decade(found: Found, context: Context) -> Meaning | None:
    """Return the decade of "the 1990s", "the nineties", "the '80s": its first three digits."""
    word = found.word("decade")
    tens = context.lexicon.number("decades", word)
    if tens is not None:
        return Meaning("DATE", f"19{tens}")
    digits = re.sub(r"\D", "", word)
    if len(digits) == 2 and word[0].isdigit() and not _is_decade(found, context, digits):
        return None
    return Meaning("DATE", digits[:3] if len(digits) == 4 else f"19{digits[0]}")


def _is_decade(found: Found, context: Context, digits: str) -> bool:
    """Tell whether "the 60s" are years: not "in her 60s", "the low 60s", nor "the 20s" (degrees)."""
    is_named = found.words.lowers[found.first] in {"the", "those"} and digits >= "50"
    return is_named and found.before() not in context.lexicon.lists["before_no_decade"]


def century(found: Found, context: Context) -> Meaning | None:
    """Return the century of "the 20th century": its first two digits, 19."""
    word = found.word("number")
    number = context.lexicon.number("ordinals", word) or int(re.sub(r"\D", "", word) or 0)
    return Meaning("DATE", f"{number - 1:02d}") if 1 <= number <= 30 else None


def _counts_something(found: Found, context: Context) -> bool:
    """Tell whether the number is of people or things, as the tag of the next word or the word says."""
    lists, after = context.lexicon.lists, found.after()
    if after in lists["measures"] or after in lists["counted"]:
        return True
    is_plural = context.tag_at(found.place_after) in {"NNS", "NNPS"}
    return is_plural and found.before() not in lists["before_year_of_plural"]


def _is_said_as_year(found: Found, context: Context) -> bool:
    """Tell whether a number far from the present ("in 1066") is a year by the words around it."""
    is_before_noun = context.tag_at(found.place_after).startswith("NN")
    return found.before() in context.lexicon.lists["before_far_year"] and not is_before_noun


def _is_part_of_something(found: Found) -> bool:
    """Tell whether digits are glued to something: "F-2000", "3.1990", "1990/91"."""
    if found.is_joined_before and found.before() not in {
        "(",
        "[",
        '"',
        "“",
        "'",
        "‘",
        "`",
        "-",
        "–",
        "—",
        "_",
        "/",
    }:
        return True
    if found.is_joined_before and found.before() in {"-", "/"}:
        return not found.before(2).isdigit() and found.before(2) not in {"mid", "pre", "post"}
    return found.is_joined_after and found.after().isalnum()


RULES = (
    Rule("plain_year", "year:YEAR", plain_year),
    Rule("told_year", "the year year:<year>", told_year),
    Rule("spoken_year", "year:(<spoken_year>|SHORT_YEAR)", told_year),
    Rule("year_range", "year:YEAR - YEAR", year_range),
    Rule("range_end", "- year:COUNT", range_end),
    Rule("decade", "(the|those)? decade:(DECADE|DECADES)", decade),
    Rule("century", "the? number:(NTH|DAY_NTH|ORDINAL) -? century", century),
)
