from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.text.repair.all import repair_words
from text.documents import draft_of


def mended(text: str) -> str:
    return repair_words(draft_of(text)).text


LOST = [
    pytest.param(
        "The visit “was hard for us this year.Graustark spokesman Jan Novak told reporters.",
        "The visit “was hard for us this year.” Graustark spokesman Jan Novak told reporters.",
        id="with the space, behind a stop",
    ),
    pytest.param(
        "in this “new eraOf trust between them", "in this “new era” of trust between them", id="in a sentence"
    ),
    pytest.param("a “dovesOf the court.", "a “doves” of the court.", id="one word"),
    pytest.param("the “great dayBegan at noon.", "the “great day” Began at noon.", id="before a verb"),
    pytest.param(
        "“We are ready.The envoy said so.",
        "“We are ready.” The envoy said so.",
        id="before a sentence that says so",
    ),
    pytest.param("“We are ready.She said.", "“We are ready,” she said.", id="before the speaker"),
    pytest.param("“We are ready.Said Anna Berg.", "“We are ready,” said Anna Berg.", id="before the verb"),
    pytest.param("“We are ready, he said.", "“We are ready,” he said.", id="before a comma's speaker"),
    pytest.param(
        "“We are ready, said Anna Berg.", "“We are ready,” said Anna Berg.", id="before the verb and a name"
    ),
    pytest.param(
        "“We are ready to go. Spokeswoman Anna Berg told reporters.",
        "“We are ready to go.” Spokeswoman Anna Berg told reporters.",
        id="before a sentence of the speaker",
    ),
    pytest.param(
        "“It is late.We must go.He told “old friends” so.",
        "“It is late. We must go,” he told “old friends” so.",
        id="behind the sentence before the speaker",
    ),
    pytest.param(
        "“The end, he said. “Not yet.”", "“The end,” he said. “Not yet.”", id="before another quotation"
    ),
    pytest.param('"We are ready, he said.', '"We are ready," he said.', id="straight"),
    pytest.param(
        "We are ready,” said Anna Berg.", "“We are ready,” said Anna Berg.", id="opening, of a paragraph"
    ),
    pytest.param("She said: We are ready.”", "She said: “We are ready.”", id="opening, behind a colon"),
    pytest.param("He added, We are ready.”", "He added, “We are ready.”", id="opening, behind a comma"),
]
TURNED = [
    pytest.param("“It is over“, He writes.", "“It is over”, he writes.", id="closing, with a capital behind"),
    pytest.param("He adds:”it is over”.", "He adds: “it is over”.", id="opening, without its space"),
    pytest.param("”It is over,” he said.", "“It is over,” he said.", id="opening"),
    pytest.param("He said that ”it is“ over.", "He said that “it is” over.", id="both"),
    pytest.param("He called it “over“ and left.", "He called it “over” and left.", id="in a sentence"),
    pytest.param("“Is it over?“ he asked.", "“Is it over?” he asked.", id="behind a question mark"),
    pytest.param("“Over“, Anna Berg said.", "“Over”, Anna Berg said.", id="a name keeps its capital"),
]
FOREIGN = [
    pytest.param("He said «it is over» and left.", "He said “it is over” and left.", id="French"),
    pytest.param(
        "He said « it is over », then left.", "He said “it is over”, then left.", id="French with spaces"
    ),
    pytest.param("He said „it is over“ and left.", "He said “it is over” and left.", id="German"),
    pytest.param("He said »it is over« and left.", "He said “it is over” and left.", id="German, angled"),
    pytest.param("He said “it is over».", "He said “it is over”.", id="mixed, as a closing one"),
    pytest.param("He said „it is over”.", "He said “it is over”.", id="Polish"),
    pytest.param("«It is over,» he said.", "“It is over,” he said.", id="comma inside"),
]
RUN_TOGETHER = [
    pytest.param("“It is over,”he said.", "“It is over,” he said.", id="behind a closing mark"),
    pytest.param('"It is over,"he said.', '"It is over," he said.', id="behind a straight one"),
    pytest.param("He said“it is over.”", "He said “it is over.”", id="before an opening mark"),
]


@pytest.mark.parametrize(("damaged", "right"), [*LOST, *TURNED, *FOREIGN, *RUN_TOGETHER])
def test_a_damaged_mark_is_made_right(damaged: str, right: str) -> None:
    assert mended(damaged) == right
    assert mended(right) == right


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"It is over," he said. "Go home."', id="straight marks"),
        pytest.param("“It is over,” he said. “Go home.”", id="curly marks"),
        pytest.param('“It is over," he said.', id="one of each"),
        pytest.param("“He called it “over” today.”", id="nested, of one kind"),
        pytest.param("“He called it ‘over’ today,” she said.", id="nested, of two kinds"),
        pytest.param('"We go on.\n\n"We always did," he said.', id="a quotation of two paragraphs, straight"),
        pytest.param("“We go on.\n\n“We always did,” he said.", id="a quotation of two paragraphs, curly"),
        pytest.param("“We go on.\n\nWe always did,” he said.", id="opened once for two paragraphs"),
        pytest.param("She is 5’2” tall and he ran 10'40\"48.", id="feet, inches, seconds"),
        pytest.param("''It is over,'' he said, the minister's aide.", id="pairs of single marks"),
        pytest.param('<a href="x">He said "no"</a>', id="mark-up left in"),
        pytest.param(
            "“When I asked him, he said no and left us there.", id="never closed, and nothing tells where"
        ),
        pytest.param(
            "The ’90s, the minister’s “so-called” plan – “over” – failed.", id="apostrophes and dashes"
        ),
        pytest.param("He said (“over”) and [“out”].", id="in brackets"),
        pytest.param("“Over”—he said—“and out”.", id="beside long dashes"),
    ],
)
def test_undamaged_marks_stay(text: str) -> None:
    assert mended(text) == text


def test_each_repair_says_why() -> None:
    text = "This “new eraOf trust. “It is over“, he writes, adding:”the end of weeks»."
    reasons = [(repair.now, repair.why) for repair in repair_words(draft_of(text)).repairs()]
    assert reasons == [
        ("” o", "quote_lost"),
        ("”", "quote_turned"),
        (" “", "quote_turned"),
        ("”", "quote_foreign"),
    ]


PIECES = st.sampled_from(
    [
        "“",
        "”",
        "«",
        "»",
        "„",
        '"',
        " ",
        ", ",
        ". ",
        ".",
        ":",
        "he said",
        "Said",
        "week",
        "Of",
        "US",
        "the",
        "\n",
        "it",
        "high-",
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
@example("“week.US he said")
@example("«“it»»Of")
def test_what_has_been_repaired_once_is_left_alone(text: str) -> None:
    once = mended(text)
    assert mended(once) == once
