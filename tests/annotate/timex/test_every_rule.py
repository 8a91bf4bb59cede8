"""Each rule has an example here that no other rule reads."""

from __future__ import annotations

import pytest

from onrecord.annotate.timex.find import find_named_times
from onrecord.annotate.timex.grammar import RULES

# In reports of Monday, 18 October 2021: the text, the words of the expression, their value.
EXAMPLES = {
    "iso_date": ("on 2020-02-29", "2020-02-29", "2020-02-29"),
    "slashed_date": ("on 10/18/2021", "10/18/2021", "2021-10-18"),
    "weekday_month_day": ("on Monday, October 18, 2021", "Monday, October 18, 2021", "2021-10-18"),
    "weekday_in_brackets": ("on Monday (October 18th)", "Monday (October 18th)", "2021-10-18"),
    "weekday_day_month": ("on Monday, 18 October", "Monday, 18 October", "2021-10-18"),
    "day_month_in_brackets": ("on Monday (18 October)", "Monday (18 October)", "2021-10-18"),
    "month_day": ("on Feb. 29, 2020", "Feb. 29, 2020", "2020-02-29"),
    "month_spelled_day": ("on March eighth", "March eighth", "2021-03-08"),
    "day_month": ("on the 4th of July", "the 4th of July", "2021-07-04"),
    "plain_day_month": ("on 29 February 2020", "29 February 2020", "2020-02-29"),
    "month_year": ("in May 2019", "May 2019", "2019-05"),
    "month_of_unit": ("in July last year", "July last year", "2020-07"),
    "second_day": ("on December 14-15", "15", "2021-12-15"),
    "bare_month": ("in September", "September", "2021-09"),
    "clock_day": ("at 10 p.m. Wednesday", "10 p.m. Wednesday", "2021-10-13T22:00"),
    "clock_24": ("at 9:29 EST", "9:29 EST", "2021-10-18T09:29"),
    "o_clock": ("at 5 o'clock", "5 o'clock", "2021-10-18T05:00"),
    "military": ("at 0930 GMT", "0930 GMT", "2021-10-18T09:30"),
    "noon": ("at noon Thursday", "noon Thursday", "2021-10-14T12:00"),
    "weekday": ("on Tuesday night", "Tuesday night", "2021-10-12TNI"),
    "this_coming": ("on this coming Sunday", "this coming Sunday", "2021-10-24"),
    "the_weekday": ("on the following Tuesday", "the following Tuesday", "2021-10-19"),
    "weekday_of_week": ("on Sunday of last week", "Sunday of last week", "2021-10-17"),
    "weekdays": ("on Mondays", "Mondays", "XXXX-WXX-1"),
    "near_day": ("he left yesterday evening", "yesterday evening", "2021-10-17TEV"),
    "part_near_day": ("at mid-afternoon yesterday", "mid-afternoon yesterday", "2021-10-17TAF"),
    "mid_part": ("by mid afternoon", "mid afternoon", "2021-10-18TAF"),
    "day_beyond": ("he left the day before yesterday", "the day before yesterday", "2021-10-16"),
    "this_part": ("he left last night", "last night", "2021-10-17TNI"),
    "tonight": ("he speaks tonight", "tonight", "2021-10-18TNI"),
    "next_day": ("He came on May 3 and left the next day", "the next day", "2021-05-04"),
    "next_part": ("He came on May 3 and left the next morning", "the next morning", "2021-05-04TMO"),
    "holiday": ("since Christmas", "Christmas", "2020-12-25"),
    "quarter_adjective": ("a third-quarter loss", "third-quarter", "2021-Q3"),
    "numbered_quarter": ("in the third quarter", "the third quarter", "2021-Q3"),
    "the_quarter_adjective": ("its first-quarter 1990 loss", "first-quarter 1990", "1990-Q1"),
    "quarter_of_year": ("in the third quarter of 1990", "the third quarter of 1990", "1990-Q3"),
    "year_quarter": ("in last year's first quarter", "last year's first quarter", "2020-Q1"),
    "year_ago": ("the third-quarter loss and the year-ago results", "year-ago", "2020-Q3"),
    "year_ago_period": ("in the year-earlier period", "the year-earlier period", "2020"),
    "same_period_last_year": ("in the same period last year", "the same period last year", "2020"),
    "last_years_period": ("in last year's quarter", "last year's quarter", "2020"),
    "quarter_a_year_ago": (
        "a third-quarter loss; in the quarter a year ago",
        "the quarter a year ago",
        "2020-Q3",
    ),
    "latest_quarter": ("in the latest quarter", "the latest quarter", "2021-Q3"),
    "the_quarter": ("in the quarter ended July 31", "the quarter", "2021-Q2"),
    "period_of_year": ("a third-quarter loss; in the 2019 quarter", "the 2019 quarter", "2019-Q3"),
    "fiscal_year": ("in fiscal 1989", "fiscal 1989", "1989"),
    "fiscal_year_number": ("in fiscal year 1989", "fiscal year 1989", "1989"),
    "the_fiscal_year": ("in the current fiscal year", "the current fiscal year", "2021"),
    "half_year": ("in the first half of 1990", "the first half of 1990", "1990-H1"),
    "months_of_year": ("in the first nine months", "the first nine months", "P9M"),
    "ago": ("three years ago", "three years ago", "2018"),
    "vaguely_ago": ("several years ago", "several years ago", "PAST_REF"),
    "earlier": ("a year earlier", "a year earlier", "2020"),
    "from_now": ("two weeks from now", "two weeks from now", "2021-11-01"),
    "long_ago": ("not so long ago", "long ago", "PAST_REF"),
    "every": ("every two weeks", "every two weeks", "P2W"),
    "every_named": ("each July", "each July", "XXXX-07"),
    "times_a": ("twice a week", "twice a week", "P1W"),
    "often": ("it is paid annually.", "annually", "XXXX"),
    "directed_unit": ("he left last month", "last month", "2021-09"),
    "same_unit": ("In 2008 she won; that year", "that year", "2008"),
    "the_same_unit": ("In May 2019, and in the same month", "the same month", "2019-05"),
    "the_unit": ("over the weekend", "the weekend", "2021-W41-WE"),
    "end_of_unit": ("by year's end", "year's end", "2021"),
    "several_units": ("for the past three months", "the past three months", "P3M"),
    "vague_units_ahead": ("in the next few days", "the next few days", "PXD"),
    "part_of_season": ("since early summer", "early summer", "2021-SU"),
    "directed_season": ("this summer", "this summer", "2021-SU"),
    "season_of_year": ("in the spring of 1998", "the spring of 1998", "1998-SP"),
    "the_season": ("in the winter", "the winter", "2021-WI"),
    "now": ("he is now in Doha", "now", "PRESENT_REF"),
    "these_days": ("it is easy these days", "these days", "PRESENT_REF"),
    "recently": ("until very recently", "very recently", "PAST_REF"),
    "the_past": ("in the past", "the past", "PAST_REF"),
    "near_term": ("in the near term", "the near term", "FUTURE_REF"),
    "soon": ("he leaves soon", "soon", "FUTURE_REF"),
    "the_future": ("in the near future", "the near future", "FUTURE_REF"),
    "then": ("It ended on May 3. Until then", "then", "2021-05-03"),
    "current": ("the current envoy", "current", "PRESENT_REF"),
    "counted": ("it took twenty-four hours", "twenty-four hours", "PT24H"),
    "the_counted": ("of the four days", "the four days", "P4D"),
    "added": ("two hours, 16 minutes and 39 seconds", "two hours, 16 minutes and 39 seconds", "PT2H16M39S"),
    "and_a_half": ("a year and a half", "a year and a half", "P1Y6M"),
    "two_vague": ("within weeks or months", "weeks or months", "PXW"),
    "vague_hyphenated": ("a several-year effort", "several-year", "PXY"),
    "units_ahead": ("in the weeks ahead", "the weeks ahead", "PXW"),
    "hyphenated_period": ("over a three-year period", "a three-year period", "P3Y"),
    "year_low": ("a five year low", "five year", "P5Y"),
    "hyphenated": ("the two-year plan", "two-year", "P2Y"),
    "hyphenated_old": ("the 8-month-old truce", "8-month-old", "P8M"),
    "ranged": ("in two to three weeks", "two to three weeks", "P2W"),
    "uncounted": ("for several months", "several months", "PXM"),
    "a_while": ("for a while", "a while", "PXX"),
    "plain_year": ("since 1901", "1901", "1901"),
    "told_year": ("the year two thousand", "the year two thousand", "2000"),
    "spoken_year": ("in nineteen ninety-six", "nineteen ninety-six", "1996"),
    "year_range": ("2009-2013", "2009", "2009"),
    "range_end": ("from 1978-84", "84", "1984"),
    "decade": ("in the early 2000s", "the early 2000s", "200"),
    "century": ("in the 20th century", "the 20th century", "19"),
}
# Needs a verb: test_one_day_is_the_future_only_where_the_verb_is.
NEEDS_A_PARSE = {"one_day"}


@pytest.mark.parametrize("name", [rule.name for rule in RULES if rule.name not in NEEDS_A_PARSE])
def test_each_rule_reads_its_example(name: str) -> None:
    text, words, value = EXAMPLES[name]
    read = [
        (rule_name, time.text, time.value) for rule_name, time in find_named_times(text, [], "2021-10-18")
    ]
    assert (name, words, value) in read


def test_no_two_rules_share_a_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
