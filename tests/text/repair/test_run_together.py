from __future__ import annotations

import pytest

from onrecord.text.edits import apply
from onrecord.text.repair.run_together import run_together
from text.documents import draft_of


def parted(text: str) -> str:
    return apply(draft_of(text), run_together(text)).text


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        pytest.param(
            "It ended this week.US envoys left.", "It ended this week. US envoys left.", id="sentences"
        ),
        pytest.param("Is it over?The envoy left.", "Is it over? The envoy left.", id="question"),
        pytest.param("They met in 2018.He left.", "They met in 2018. He left.", id="behind a year"),
        pytest.param(
            "He is in Kabul.The talks go on.", "He is in Kabul. The talks go on.", id="behind a name"
        ),
        pytest.param("the phaseOf talks", "the phase of talks", id="small word with a capital"),
        pytest.param("they meetIn Oslo", "they meet in Oslo", id="another"),
        pytest.param("the MinisterOf war", "the Minister of war", id="behind a capitalised word"),
        pytest.param("on MondayIn Oslo", "on Monday in Oslo", id="behind a weekday"),
        pytest.param(
            "president ofGraustark spoke", "president of Graustark spoke", id="name behind a small word"
        ),
        pytest.param("presidentAnna Berg", "president Anna Berg", id="name behind a title"),
        pytest.param(
            "Prime MinisterAnna Berg", "Prime Minister Anna Berg", id="and behind a capitalised one"
        ),
        pytest.param("the talks,which failed", "the talks, which failed", id="comma"),
    ],
)
def test_words_that_ran_together_are_parted(damaged: str, right: str) -> None:
    assert parted(damaged) == right
    assert parted(right) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ronald McDonald and Mary MacArthur met Betsy DeVos and Leonardo DiCaprio.",
        "The iPhone, eBay, YouTube, LinkedIn, PayPal and LaTeX are names.",
        "The U.S.-led force and the U.N. met at 5 p.m. EST, a.m.EST and p.m.GMT.",
        "She holds a Ph.D. and read J.R.R. Tolkien and J.K.Rowling.",
        "See www.Example.Com or https://example.org/theMinister,Of.The or mail Anna.Berg@Example.org.",
        "The file is called Report.PDF and the site is booking.com.",
        "He paid 1,000 dollars,000 and scored 10,5.",
        "@realAnnaBerg wrote #TheEnd of theThe_end.",
        "Gen. Berg, Sen. Novak, No. 5 and vs. the rest.",
        "NATO's GDP rose; the EU's BBC reporter at al-Qaeda, McOf.",
        "Wait... What? And he left.",
    ],
)
def test_names_addresses_and_abbreviations_stay(text: str) -> None:
    assert parted(text) == text
