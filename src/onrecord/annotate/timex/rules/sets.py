"""What comes again and again: "every day", "each July", "twice a week", "annually"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.numbers import number_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context


def every(found: Found, context: Context) -> Meaning | None:
    """Return the set of "every day", "every two weeks", "every other year"."""
    unit = context.lexicon.unit(found.word("unit"))
    count = number_of(found.parts("count"), context.lexicon) if found.has("count") else 1
    if found.has("other"):
        count = 2
    value = values.duration(count, unit)
    return Meaning("SET", value) if value and count else None


def every_named(found: Found, context: Context) -> Meaning | None:
    """Return the set of "every Monday", "each July", "every summer", "every morning"."""
    lexicon = context.lexicon
    if found.has("month"):
        return Meaning("SET", f"XXXX-{lexicon.number('months', found.word('month')):02d}")
    if found.has("weekday"):
        return Meaning("SET", f"XXXX-WXX-{lexicon.number('weekdays', found.word('weekday'))}")
    if found.has("season"):
        return Meaning("SET", f"XXXX-{lexicon.code('seasons', found.word('season'))}")
    part = lexicon.code("parts_of_day", found.word("part")) or ""
    return Meaning("SET", "XXXX-XX-XX" + (part if part.startswith("T") else "T" + part))


def often(found: Found, context: Context) -> Meaning | None:
    """Return the set of "daily", "annually"."""
    if found.is_joined_before or (found.is_joined_after and found.after() == "-"):
        return None
    value = context.lexicon.code("sets", found.word("often"))
    return Meaning("SET", value) if value else None


def rate(found: Found, context: Context) -> Meaning | None:
    """Return the set of "$33 million a year", "twice a week"."""
    before = found.before()
    is_amount = (
        before in context.lexicon.lists["amounts"]
        or before[-1:].isdigit()
        or context.tag_at(_place_before(found)) in {"NNS", "CD"}
    )
    if before in context.lexicon.lists["before_no_rate"] or not is_amount:
        return None
    value = values.duration(1, found.word("unit"))
    return Meaning("SET", value) if value else None


def times_a(found: Found, _context: Context) -> Meaning | None:
    """Return the set of "once a day", "three times a week"."""
    value = values.duration(1, found.word("unit"))
    return Meaning("SET", value) if value else None


def _place_before(found: Found) -> int:
    return found.words.starts[found.first - 1] if found.first else 0


RULES = (
    Rule("every", "(every|each) (other:other|few|count:<number>)? unit:(UNIT|UNITS)", every),
    Rule("every_named", "(every|each) (month:MONTH|weekday:WEEKDAY|season:SEASON|part:PART)", every_named),
    Rule("times_a", "(once|twice|<number> times) (a|an|per|each|every) unit:UNIT", times_a),
    Rule("rate", "(a|an|per) unit:UNIT", rate),
    Rule("often", "often:OFTEN", often),
)
