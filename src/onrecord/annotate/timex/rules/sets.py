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
    is_name = found.first > 0 and context.tag_at(found.words.starts[found.first - 1]).startswith("NNP")
    if is_name or found.is_joined_before or context.tag_at(found.start) not in {"RB", "RBR", ""}:
        return None
    if context.tag_at(found.start) == "" and found.after().isalpha():
        return None
    value = context.lexicon.code("sets", found.word("often"))
    return Meaning("SET", value) if value else None


def times_a(found: Found, _context: Context) -> Meaning | None:
    """Return the set of "once a day", "three times a week"."""
    value = values.duration(1, found.word("unit"))
    return Meaning("SET", value) if value else None


RULES = (
    Rule("every", "(every|each) (other:other|few|count:<number>)? unit:(UNIT|UNITS)", every),
    Rule("every_named", "(every|each) (month:MONTH|weekday:WEEKDAY|season:SEASON|part:PART)", every_named),
    Rule("times_a", "(once|twice|<number> times) (a|an|per|each|every) unit:UNIT", times_a),
    Rule("often", "often:OFTEN", often),
)
