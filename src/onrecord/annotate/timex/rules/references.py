"""Words that point to the present, the past or the future without a place on the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context


def present(found: Found, context: Context) -> Meaning | None:
    """Return the present of "now", "currently"; "Relief Now" is a name."""
    is_name = context.is_inside_name(found.words.starts[found.last - 1])
    return None if is_name else Meaning("DATE", "PRESENT_REF")


def these_days(found: Found, context: Context) -> Meaning | None:
    """Return the present of "these days", "at the present"; "the present system" is the adjective's."""
    return None if context.tag_at(found.place_after).startswith("NN") else Meaning("DATE", "PRESENT_REF")


def past(_found: Found, _context: Context) -> Meaning | None:
    """Return the past of "recently", "in the past"."""
    return Meaning("DATE", "PAST_REF")


def future(found: Found, _context: Context) -> Meaning | None:
    """Return the future of "soon", "in the future", "in the near future"."""
    return (
        None if found.before() == "as" or found.after() in {"after", "as"} else Meaning("DATE", "FUTURE_REF")
    )


def adjective(found: Found, context: Context) -> Meaning | None:
    """Return what "current" and "recent" point to, where they are adjectives."""
    if context.tag_at(found.start) not in {"JJ", ""}:
        return None
    if found.word("present") == "present" and found.before() not in {
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
    }:
        return None
    return Meaning("DATE", "PAST_REF" if found.has("past") else "PRESENT_REF")


def one_day(found: Found, context: Context) -> Meaning | None:
    """Return the future of "will one day be", not the length of "one day"."""
    return Meaning("DATE", "FUTURE_REF") if context.direction_at(found.start) == "future" else None


def then(found: Found, context: Context) -> Meaning | None:
    """Return the day that "until then" points back to; "by then prime minister" is none."""
    day, tag = context.focus.day, context.tag_at(found.place_after)
    if tag.startswith(("NN", "JJ")) and found.words.text[found.place_after].islower():
        return None
    return Meaning("DATE", day.isoformat() if day else "PAST_REF", cut_first=1)


RULES = (
    Rule("now", "right? PRESENT", present),
    Rule("these_days", "these days|the present|this moment", these_days),
    Rule("recently", "(more|most|very|quite)? PAST", past),
    Rule("the_past", "the (recent|distant)? past", past),
    Rule("near_term", "the (near|short|immediate) term|as soon as possible", future),
    Rule("soon", "(very|quite)? FUTURE", future),
    Rule("the_future", "the (near|immediate|not - too - distant|distant)? future|near future", future),
    Rule("one_day", "one day", one_day),
    Rule("then", "(until|till|by|since|before) then", then),
    Rule("current", "present:PRESENT_ADJECTIVE|past:PAST_ADJECTIVE", adjective),
)
