from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import TimesIn, Told
    from onrecord.schema.annotation import Token

MONDAY = "2021-10-18"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "on Monday (October 18th)", [("Monday (October 18th)", MONDAY)], id="weekday and day in brackets"
        ),
        pytest.param("on October 18th", [("October 18th", MONDAY)], id="ordinal day"),
        pytest.param("signed Feb. 29, 2020", [("Feb. 29, 2020", "2020-02-29")], id="leap day, abbreviated"),
        pytest.param("on 29 February 2020", [("29 February 2020", "2020-02-29")], id="day first"),
        pytest.param("on 2020-02-29.", [("2020-02-29", "2020-02-29")], id="ISO 8601"),
        pytest.param("on 18/10/2021", [("18/10/2021", MONDAY)], id="only one reading with slashes"),
        pytest.param("from 2003 to 2005", [("2003", "2003"), ("2005", "2005")], id="from and to are two"),
        pytest.param("2009-2013", [("2009", "2009"), ("2013", "2013")], id="a range is two"),
        pytest.param("in the early 2000s", [("the early 2000s", "200")], id="part of a decade"),
        pytest.param("in the 1990s", [("the 1990s", "199")], id="decade"),
        pytest.param("three years ago", [("three years ago", "2018")], id="years back"),
        pytest.param("the first quarter", [("the first quarter", "2021-Q1")], id="quarter"),
        pytest.param("in fiscal 1990", [("fiscal 1990", "1990")], id="fiscal year"),
        pytest.param("at 9:29 EST", [("9:29 EST", "2021-10-18T09:29")], id="clock with zone"),
        pytest.param("at 10 a.m. Tuesday", [("10 a.m. Tuesday", "2021-10-12T10:00")], id="hour and weekday"),
        pytest.param("every day", [("every day", "P1D")], id="set"),
        pytest.param("twice a week", [("twice a week", "P1W")], id="how often"),
        pytest.param("a 21-year war", [("21-year", "P21Y")], id="length as adjective"),
    ],
)
def test_an_expression_has_the_value_an_editor_would_give(
    told: Told, text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2000 people marched", id="number of people"),
        pytest.param("a 70-year-old man", id="age"),
        pytest.param("he is 55 years old", id="age after the verb"),
        pytest.param("on 10/11/2021", id="slashes with two readings"),
        pytest.param("on February 30", id="no such day"),
        pytest.param("it may be so", id="the verb may"),
        pytest.param("$1990", id="money"),
        pytest.param("three-quarters of it", id="fraction"),
        pytest.param("in the quarter-finals", id="sport"),
        pytest.param("he scored in the second half", id="half of a match"),
        pytest.param("men aged 65 to 80 years", id="ages"),
        pytest.param("in her 60s", id="age in tens"),
        pytest.param("support in the low 40s", id="percentage"),
        pytest.param("the Daily Courier", id="newspaper"),
        pytest.param("elected to a second term", id="the second, not a second"),
        pytest.param("player of the year", id="title"),
        pytest.param("by the day", id="more and more"),
    ],
)
def test_what_is_no_time_is_left_alone(times_in: TimesIn, text: str) -> None:
    assert times_in(text) == ()


def test_a_past_verb_takes_the_last_such_day_and_a_future_one_the_coming(
    times_in: TimesIn, clause: Callable[..., list[Token]]
) -> None:
    past, future = "They met on Thursday", "They will meet on Thursday"
    assert times_in(past, tokens=clause(past, "met", "VBD"))[0].value == "2021-10-14"
    assert times_in(future, tokens=clause(future, "meet", "VB", "will"))[0].value == "2021-10-21"


def test_one_day_is_the_future_only_where_the_verb_is(
    times_in: TimesIn, clause: Callable[..., list[Token]]
) -> None:
    future, past = "He will one day lead", "He came one day late"
    assert times_in(future, tokens=clause(future, "lead", "VB", "will"))[0].value == "FUTURE_REF"
    assert times_in(past, tokens=clause(past, "came", "VBD"))[0].value == "P1D"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Monday", "XXXX-WXX-1"),
        ("on October 18", "XXXX-10-18"),
        ("last year", "XXXX"),
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("tonight", "XXXX-XX-XXTNI"),
        ("the third quarter", "XXXX-Q3"),
        ("at Christmas", "XXXX-12-25"),
        ("three years ago", "XXXX"),
    ],
)
def test_without_a_day_of_publication_nothing_is_invented(times_in: TimesIn, text: str, value: str) -> None:
    assert [found.value for found in times_in(text, None)] == [value]


@pytest.mark.parametrize(
    ("text", "name", "days"),
    [
        ("Friday Tembo won", {"Friday": "PERSON", "Tembo": "PERSON"}, []),
        ("the Sunday Globe says", {"Sunday": "ORG", "Globe": "ORG"}, []),
        ("told Reuters Tuesday", {"Reuters": "ORG", "Tuesday": "ORG"}, ["Tuesday"]),
    ],
)
def test_a_weekday_that_begins_a_name_is_no_day(
    times_in: TimesIn, clause: Callable[..., list[Token]], text: str, name: dict[str, str], days: list[str]
) -> None:
    tokens = [
        replace(token, label=name.get(token.text, "")) for token in clause(text, text.partition(" ")[0], "NN")
    ]
    assert [found.text for found in times_in(text, tokens=tokens)] == days


def test_a_year_said_before_is_not_lent_to_a_day_without_one(told: Told) -> None:
    assert told("In 2003 he came. On March 5 he left.", None) == [("2003", "2003"), ("March 5", "XXXX-03-05")]


WORDS = """
May may March second Sun Monday Tuesday, October 18th 29 February 30 31 1989 2020 99999 0 '89 the
The a last next this that year years day days week quarter third - – ( ) , . of and to ago earlier
later early mid late end about more than Christmas Easter yesterday now 10 p.m. 9:29 25:99 EST every
each twice noon midnight $5 00/00/0000 2020-02-30 9999-12-31 0001-01-01 century nineteen ninety six
two thousand hundred million half couple few 's ’s 1990s fiscal period year-ago today summer fall
winter morning 31/12/9999 first fourth 999999999999999999999999
"""
_DAY = r"[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-[1-7]"
_PART = r"T(\d\d(:\d\d){0,2}|MO|MI|AF|EV|NI)"
_LENGTH = r"P(?!$)([\dX.]+(DE|CE|WE|Y|M|W|D|Q)){0,4}(T([\dX.]+[HMS]){1,3})?"
VALUES = {
    "DATE": rf"(PRESENT|PAST|FUTURE)_REF|[\dX]{{2,4}}|{_DAY}"
    r"|[\dX]{4}-([\dX]{2}|W[\dX]{2}(-WE)?|Q[1-4X]|H[12]|SP|SU|FA|WI)",
    "TIME": rf"({_DAY})({_PART})?",
    "DURATION": rf"{_LENGTH}|PXX",
    "SET": rf"{_LENGTH}|(XXXX(-XX)?|XXXX-(\d\d|WXX|QX|SP|SU|FA|WI)|{_DAY})({_PART})?",
}
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join))
PUBLISHED = st.one_of(
    st.none(), st.dates().map(lambda day: day.isoformat()), st.sampled_from(["", "2021", "2021-10", "x"])
)


@given(TEXTS, PUBLISHED)
@example("two millennia ago", "0001-01-01")
@example("next century", "9999-12-31")
@example("²0 years ago ١٢ May ٣", MONDAY)
def test_the_words_are_at_their_place_in_order_and_the_value_is_timex3(
    times_in: TimesIn, text: str, published: str | None
) -> None:
    end = 0
    for found in times_in(text, published):
        assert found.start >= end
        assert text[found.start : found.end] == found.text
        assert re.fullmatch(VALUES[found.type], found.value), found
        end = found.end


HOSTILE = ["may ", "May ", "1", "/", "1990-", "the last ", "one ", "two hundred and ", "'", "\n ", "p.m. "]
HOSTILE += [
    "Monday, ",
    "nineteen ninety ",
    "early late mid ",
    "a year and a half ",
    "1,000,",
    "1 1/2 ",
    "Dec. 1-",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_time_in_proportion_to_its_length(times_in: TimesIn, piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begun = time.process_time()
    times_in(text, tokens=[])
    assert time.process_time() - begun < 5
