"""Each construction of the rules, on parses made by hand."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.annotate.attribution.find import find_attributions


def _rows(marked: str) -> list[tuple[str, str, list[str]]]:
    made = annotated(marked)
    text = made.text
    return [
        (
            " ".join(text[a:b] for a, b in found.source),
            " ".join(text[a:b] for a, b in found.cue),
            [text[a:b] for a, b in found.content],
        )
        for found in find_attributions(text, made.tokens, made.sentences, None)
    ]


@pytest.mark.parametrize(
    ("marked", "rows"),
    [
        pytest.param(
            "Berg/NNP/nsubj/said said/VBD/ROOT that/IN/mark/go she/PRP/nsubj/go would/MD/aux/go "
            "go/VB/ccomp/said ./.",
            [("Berg", "said", ["that she would go"])],
            id="a clause behind",
        ),
        pytest.param(
            "They/PRP/nsubj/go would/MD/aux/go go/VB/ccomp/said ,/,/punct/said Berg/NNP/nsubj/said "
            "said/VBD/ROOT ./.",
            [("Berg", "said", ["They would go"])],
            id="a clause before",
        ),
        pytest.param(
            "The/DT/det/men men/NNS/nsubj/go ,/,/punct/said Berg/NNP/nsubj/said said/VBD/ROOT ,/,/punct/said "
            "would/MD/aux/go go/VB/ccomp/said ./.",
            [("Berg", "said", ["The men", "would go"])],
            id="a clause around its cue",
        ),
        pytest.param(
            "They/PRP/nsubj/go go/VBP/ccomp/said ,/,/punct/said said/VBD/ROOT Berg/NNP/dobj/said ./.",
            [("Berg", "said", ["They go"])],
            id="the subject behind taken for an object",
        ),
        pytest.param(
            "Berg/NNP/nsubj/left left/VBD/ROOT ,/, saying/VBG/advcl/left that/IN/mark/won she/PRP/nsubj/won "
            "won/VBD/ccomp/saying ./.",
            [("Berg", "saying", ["that she won"])],
            id="a participle",
        ),
        pytest.param(
            "Berg/NNP/nsubj/vowed vowed/VBD/ROOT to/TO/aux/go go/VB/xcomp/vowed ./.",
            [("Berg", "vowed", ["to go"])],
            id="an infinitive",
        ),
        pytest.param(
            "Berg/NNP/nsubjpass/expected is/VBZ/auxpass/expected expected/VBN/ROOT to/TO/aux/go "
            "go/VB/xcomp/expected ./.",
            [("", "is expected", ["Berg", "to go"])],
            id="expected by nobody",
        ),
        pytest.param(
            "Berg/NNP/nsubj/criticised criticised/VBD/ROOT the/DT/det/deal deal/NN/dobj/criticised ./.",
            [("Berg", "criticised", ["the deal"])],
            id="an object",
        ),
        pytest.param(
            "Berg/NNP/nsubj/called called/VBD/ROOT for/IN/prep/called talks/NNS/pobj/for ./.",
            [("Berg", "called", ["talks"])],
            id="an object behind its preposition",
        ),
        pytest.param(
            "According/VBG/prep/won to/IN/prep/According Berg/NNP/pobj/to ,/,/punct/won they/PRP/nsubj/won "
            "won/VBD/ROOT ./.",
            [("Berg", "According to", ["they won"])],
            id="according to",
        ),
        pytest.param(
            "They/PRP/nsubj/won won/VBD/ROOT there/RB ,/,/punct/won the/DT/det/mayor mayor/NN/appos/won "
            "said/VBD/conj/won late/RB/advmod/said ./.",
            [("the mayor", "said", ["They won there"])],
            id="a cue at the end that the parser took for another clause",
        ),
        pytest.param(
            "They/PRP/nsubj/won won/VBD/ROOT there/RB ,/,/punct/won announced/VBD/dep/won "
            "Monday/NNP/npadvmod/announced the/DT/det/mayor mayor/NN/dobj/won ./.",
            [("the mayor", "announced", ["They won there"])],
            id="a subject behind its verb and a day",
        ),
        pytest.param(
            "They/PRP/nsubj/won won/VBD/ROOT there/RB ,/,/punct/won and/CC/cc/won he/PRP/nsubj/reported "
            "reported/VBD/conj/won late/RB/advmod/reported ./.",
            [],
            id="a deed of its own",
        ),
        pytest.param(
            "The/DT/det/talks talks/NNS/nsubj/were ,/, Berg/NNP/nsubj/said said/VBD/parataxis/were ,/, "
            "were/VBD/ROOT over/RB ./.",
            [("Berg", "said", ["The talks", "were over"])],
            id="between commas",
        ),
        pytest.param(
            "Papers/NNS/nsubj/quoted quoted/VBD/ROOT Berg/NNP/dobj/quoted as/IN/prep/quoted "
            "saying/VBG/pcomp/as she/PRP/nsubj/won won/VBD/ccomp/saying ./.",
            [("Berg", "saying", ["she won"])],
            id="quoted as saying",
        ),
        pytest.param(
            "They/PRP/nsubj/won won/VBD/ccomp/left ;/: Berg/NNP/nsubj/left left/VBD/ROOT ./.",
            [],
            id="a sentence before a semicolon",
        ),
        pytest.param(
            "Berg/NNP/nsubj/called called/VBD/ROOT a/DT/det/recess recess/NN/dobj/called ./.",
            [],
            id="called a recess",
        ),
        pytest.param(
            "Berg/NNP/nsubjpass/called is/VBZ/auxpass/called called/VBN/ROOT the/DT/det/Ark "
            "Ark/NNP/oprd/called ./.",
            [],
            id="is called the Ark",
        ),
        pytest.param(
            "Berg/NNP/nsubj/called called/VBD/ROOT it/PRP/dobj/called a/DT/det/scandal "
            "scandal/NN/oprd/called ./.",
            [("Berg", "called", ["it a scandal"])],
            id="called it a scandal",
        ),
        pytest.param(
            "Berg/NNP/nsubj/opened opened/VBD/ROOT the/DT/det/door door/NN/dobj/opened ./.", [], id="a deed"
        ),
        pytest.param(
            "That/DT/nsubj/made made/VBD/ROOT him/PRP/nsubj/go go/VB/ccomp/made ./.", [], id="made him go"
        ),
    ],
)
def test_a_construction_is_an_attribution(marked: str, rows: list[tuple[str, str, list[str]]]) -> None:
    assert _rows(marked) == rows


def test_a_clause_that_reaches_into_a_quotation_takes_all_of_it_and_the_next_one() -> None:
    rows = _rows(
        "“/`` We/PRP/nsubj/go go/VBP/ccomp/said home/RB/advmod/go now/RB/advmod/go ,/, _”/'' "
        "Berg/NNP/nsubj/said said/VBD/ROOT ./. | "
        "“/`` They/PRP/nsubj/stay stay/VBP/ROOT there/RB/advmod/stay all/DT day/NN ./. _”/''"
    )
    assert rows == [("Berg", "said", ["“We go home now,”", "“They stay there all day.”"])]


def test_who_speaks_within_a_quotation_is_no_source_of_the_report() -> None:
    rows = _rows(
        "Berg/NNP/nsubj/said said/VBD/ROOT :/: “/`` He/PRP/nsubj/thinks thinks/VBZ/ccomp/said "
        "we/PRP/nsubj/go go/VBP/ccomp/thinks home/RB/advmod/go ./. _”/''"
    )
    assert rows == [("Berg", "said", ["“He thinks we go home.”"])]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        pytest.param(
            "Berg/NNP/nsubj/wrote wrote/VBD/ROOT that/IN/mark it/PRP was/VBD/dep “/`` a/DT great/JJ loss/NN "
            "for/IN all/DT ./. _”/''",
            "that it was “a great loss for all.”",
            id="from that on",
        ),
        pytest.param(
            "It/PRP would/MD be/VB/dep “/`` a/DT great/JJ loss/NN for/IN all/DT ,/, _”/'' tweeted/VBD/ROOT "
            "Berg/NNP/nsubj/tweeted ./.",
            "It would be “a great loss for all,”",
            id="from the sentence on",
        ),
        pytest.param(
            "In/IN Graz/NNP ,/, “/`` a/DT great/JJ loss/NN for/IN all/DT ,/, _”/'' tweeted/VBD/ROOT "
            "Berg/NNP/nsubj/tweeted ./.",
            "“a great loss for all,”",
            id="behind a comma",
        ),
    ],
)
def test_a_quotation_brings_the_words_that_its_clause_begins_with(marked: str, content: str) -> None:
    assert _rows(marked)[0][2] == [content]
