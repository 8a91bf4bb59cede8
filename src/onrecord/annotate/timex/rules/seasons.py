"""Seasons: "this summer", "the spring of 1998", "winter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex.numbers import year_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context

_LAST_MONTHS = {"SP": 5, "SU": 8, "FA": 11, "WI": 12}


def season(found: Found, context: Context) -> Meaning | None:
    """Return the season of a year: the one said, else that of publication."""
    code = context.lexicon.code("seasons", found.word("season"))
    if found.has("year"):
        year = year_of(found.parts("year"), context.lexicon)
    else:
        shift = context.lexicon.number("directions", found.word("direction")) or 0
        year = context.published.year + shift if context.published else None
        if year and context.published and not found.has("direction"):
            is_over = context.published.month > _LAST_MONTHS[code or "WI"]
            year += is_over and found.before() in {"by", *context.lexicon.lists["pointing_ahead"]}
    if year:
        context.focus.see_year(year)
    return Meaning("DATE", f"{year:04d}-{code}" if year else f"XXXX-{code}")


def the_season(found: Found, context: Context) -> Meaning | None:
    """Return the season of "in the summer"; "the fall of the wall" and "summer time" are none."""
    is_other_fall = found.word("season") == "fall" and found.before() not in {"in", "during", "by"}
    describes = context.tag_at(found.place_after).startswith("NN")
    if is_other_fall or describes or found.after() in {"of", "in", "from"}:
        return None
    return season(found, context)


def part_of_season(found: Found, context: Context) -> Meaning | None:
    """Return "early summer", "the late fall", with its mod."""
    there = season(found, context)
    mod = {"early": "START", "mid": "MID", "late": "END"}[found.word("part")]
    return Meaning("DATE", there.value, mod) if there else None


RULES = (
    Rule("part_of_season", "the? part:(early|mid|late) -? season:SEASON", part_of_season),
    Rule("directed_season", "(the|this)? direction:DIRECTION season:SEASON", season),
    Rule(
        "season_of_year", "the? season:SEASON (of|,)? (year:<year>|direction:(last|this|next) year)", season
    ),
    Rule("the_season", "the season:SEASON", the_season),
)
