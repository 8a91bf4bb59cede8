"""The listing of misses and extras."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.fact_row import FactRow
from onrecord.evaluate.fact_score import score_facts
from onrecord.evaluate.misses import fact_misses, sentence_around, times_misses
from onrecord.evaluate.occupancy_row import OCCUPANCIES
from onrecord.evaluate.times_score import TimeRow, score_times

TEXT = "Mayor Eva Lund opened the fair. “It is ours.” Judge Jan Novak left.\n\nIt rained in 2003."


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_the_sentence_of_a_place() -> None:
    assert sentence_around(TEXT, *at("Novak")) == "Judge Jan Novak left."
    assert sentence_around(TEXT, *at("Eva")) == "Mayor Eva Lund opened the fair."
    assert sentence_around(TEXT, *at("2003")) == "It rained in 2003."


@given(st.text(), st.integers(0), st.integers(1))
def test_the_sentence_holds_the_words_of_the_place(text: str, start: int, length: int) -> None:
    start %= len(text) + 1
    words = text[start : start + length]
    sentence = sentence_around(text, start, start + len(words))
    assert "".join(words.split()) in "".join(sentence.split())


def test_misses_extras_and_differences_come_with_their_sentences() -> None:
    quote = "Mayor Eva Lund opened the fair."
    gold = {
        "a": [
            FactRow({"holder": "Eva Lund", "title": "mayor", "status": "current"}, quote),
            FactRow({"holder": "Ada Holm", "title": "rector", "status": "current"}, "Rector Ada Holm."),
        ]
    }
    read = {
        "a": [
            FactRow({"holder": "Lund", "title": "mayor", "status": "former"}, "", *at("Eva Lund")),
            FactRow(
                {"holder": "Jan Novak", "title": "judge", "status": "current", "rule": "before_name"},
                "Judge Jan Novak",
                *at("Judge Jan Novak"),
            ),
        ]
    }
    missed, extra, differs = fact_misses(score_facts(OCCUPANCIES, gold, read), {"a": TEXT})
    assert missed == "missed   a  Ada Holm | rector | current\n         Rector Ada Holm."
    assert extra == "extra    a  Jan Novak | judge | current  [before_name]\n         Judge Jan Novak left."
    assert differs.startswith(
        "differs  a  Eva Lund | mayor | current: holder is 'Eva Lund', read 'Lund'; status is"
    )
    assert differs.endswith(quote)


def test_times_are_listed_with_their_sentences() -> None:
    gold = {"a": [TimeRow(*at("2003"), "DATE", "2003")]}
    assert list(times_misses(score_times(gold, {}), {"a": TEXT})) == [
        "missed   a  “2003” DATE 2003\n         It rained in 2003."
    ]
    read = {"a": [TimeRow(*at("in 2003"), "DATE", "2003"), TimeRow(*at("Mayor"), "DATE", "1999")]}
    assert [line.split("\n")[0] for line in times_misses(score_times(gold, read), {"a": TEXT})] == [
        "differs  a  “2003” DATE 2003, read “in 2003” DATE 2003",
        "extra    a  “Mayor” DATE 1999",
    ]
