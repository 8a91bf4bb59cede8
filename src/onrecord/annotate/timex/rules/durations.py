"""Lengths of time: "three days", "a two-year strategy", "several months", "two to three weeks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.numbers import number_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context


_SIZES = ("year", "month", "week", "day", "hour", "minute", "second")


def counted(found: Found, context: Context) -> Meaning | None:
    """Return the length of "three days", "12 hours"; nothing for an age ("55 years old")."""
    unit = context.lexicon.unit(found.word("unit"))
    count = number_of(found.parts("count"), context.lexicon)
    if (
        count is None
        or found.after() == "old"
        or _is_age(found)
        or (unit == "quarter" and found.after() == "of")
        or (found.is_joined_before and found.before() in {".", "$"})
    ):
        return None
    is_one = found.word("count") in {"a", "an"}
    if is_one and unit == "second":
        return None
    if is_one and found.before() not in context.lexicon.lists["before_length"]:
        return None
    value = values.duration(count, unit)
    return Meaning("DURATION", value) if value else None


def hyphenated(found: Found, context: Context) -> Meaning | None:
    """Return the length of "two-year", "10-hour", "8-month-old"; nothing for somebody's age."""
    if found.has("old"):
        if found.word("unit") == "year" or found.after() in context.lexicon.lists["people"]:
            return None
    elif found.word("unit").startswith("quarter") or (found.after() == "-" and found.after(2) == "old"):
        return None
    count = number_of(found.parts("count"), context.lexicon)
    value = values.duration(count, context.lexicon.unit(found.word("unit"))) if count else None
    return Meaning("DURATION", value) if value else None


def year_low(found: Found, context: Context) -> Meaning | None:
    """Return the length of "a five year low", where the article belongs to what follows."""
    count = number_of(found.parts("count"), context.lexicon)
    value = values.duration(count, context.lexicon.unit(found.word("unit"))) if count else None
    return Meaning("DURATION", value, cut_first=1) if value else None


def added(found: Found, context: Context) -> Meaning | None:
    """Return the length of "two hours, 16 minutes and 39 seconds"."""
    length, codes = "P", []
    for name in ("first", "second", "third"):
        if not found.has(name):
            continue
        unit = context.lexicon.unit(found.word(f"{name}_unit"))
        value = values.duration(number_of(found.parts(name), context.lexicon), unit)
        if value is None or unit in codes or "X" in value:
            return None
        is_first_of_clock = value.startswith("PT") and "T" not in length
        length += ("T" if is_first_of_clock else "") + value.removeprefix("P").removeprefix("T")
        codes.append(unit)
    return Meaning("DURATION", length) if _fall_in_size(codes) else None


def _fall_in_size(units: list[str]) -> bool:
    """Tell whether each unit is smaller than the one before; else they are two lengths."""
    sizes = [_SIZES.index(unit) for unit in units if unit in _SIZES]
    return len(sizes) == len(units) and sizes == sorted(sizes)


def _is_age(found: Found) -> bool:
    """Tell whether it is how old people are: "men aged 65 to 80 years"."""
    ages = {"age", "aged", "ages"}
    return found.before() in ages or (found.before() in {"to", "-", "and"} and found.before(3) in ages)


def ranged(found: Found, context: Context) -> Meaning | None:
    """Return the length of "two to three weeks": the smaller, or more."""
    count = number_of(found.parts("count"), context.lexicon)
    second = number_of(found.parts("second"), context.lexicon)
    if _is_age(found) or not count or not second or count >= second:
        return None
    value = values.duration(count, context.lexicon.unit(found.word("unit")))
    return Meaning("DURATION", value, "EQUAL_OR_MORE") if value else None


def uncounted(found: Found, context: Context) -> Meaning | None:
    """Return the length of "several months", "a few days", "decades": the count is unknown."""
    if context.tag_at(found.words.starts[found.last - 1]) not in {"NNS", "NNPS", "NN", "NNP", ""}:
        return None
    is_of_many = found.before() == "of" and found.before(2).endswith("s")
    if (
        is_of_many
        or found.before().isdigit()
        or found.after() in {"old", "when"}
        or found.before() == "-"
        or found.words.lowers[found.first] == "quarters"
    ):
        return None
    value = values.duration(None, context.lexicon.unit(found.word("unit")))
    return Meaning("DURATION", value) if value else None


def some_time(found: Found, _context: Context) -> Meaning | None:
    """Return the length of "a while", "some time", which nobody has measured."""
    return Meaning("DURATION", "PXX" if found.has("while") else "PXM")


def and_a_half(found: Found, context: Context) -> Meaning | None:
    """Return the length of "a year and a half"."""
    count = number_of(found.parts("count"), context.lexicon)
    value = values.duration(count + 0.5, context.lexicon.unit(found.word("unit"))) if count else None
    return Meaning("DURATION", value) if value else None


RULES = (
    Rule("counted", "count:<number> <kind_of_day>? unit:(UNITS|UNIT)", counted),
    Rule("the_counted", "(the|those|these) count:<plain_number> <kind_of_day>? unit:UNITS", counted),
    Rule(
        "added",
        "first:<plain_number> first_unit:(UNITS|UNIT)"
        " (,? and|,)? second:<plain_number> second_unit:(UNITS|UNIT)"
        " ((,? and|,)? third:<plain_number> third_unit:(UNITS|UNIT))?",
        added,
    ),
    Rule("and_a_half", "count:<number> unit:(UNIT|UNITS) and a half", and_a_half),
    Rule("two_vague", "(the (last|next|past|coming))? unit:UNITS (or|and|to) UNITS", uncounted),
    Rule("vague_hyphenated", "(several|many|multi) - unit:UNIT", uncounted),
    Rule("units_ahead", "the unit:UNITS ahead", uncounted),
    Rule("hyphenated_period", "a? count:<number> - unit:UNIT period", hyphenated),
    Rule("year_low", "a count:(COUNT|NUMBER) unit:UNIT", year_low),
    Rule("hyphenated", "count:<number> - unit:(UNIT|UNITS)", hyphenated),
    Rule("hyphenated_old", "count:<number> - unit:UNIT - old:old", hyphenated),
    Rule(
        "ranged",
        "(the (next|last|past|first|coming))? count:<number> (to|or|-) second:<number> unit:UNITS",
        ranged,
    ),
    Rule(
        "uncounted", "(a|the)? (few|several|many|some|couple of|recent|numerous)? more? unit:UNITS", uncounted
    ),
    Rule("a_while", "a while:while|some time", some_time),
)
