"""How a verb is meant: when, whether it is so, whether somebody only wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import annotated
from onrecord.claims.clause import Clause, read_clause
from onrecord.claims.report import Report

if TYPE_CHECKING:
    from onrecord.claims.clause import When
    from onrecord.vocabulary.factuality import Factuality


@pytest.mark.parametrize(
    ("marked", "verb", "when", "factuality"),
    [
        pytest.param("resigned/VBD/ROOT", "resigned", "past", "actual", id="resigned"),
        pytest.param("resigns/VBZ/ROOT", "resigns", "present", "actual", id="resigns"),
        pytest.param("has/VBZ/aux/resigned resigned/VBN/ROOT", "resigned", "perfect", "actual", id="has"),
        pytest.param("had/VBD/aux/resigned resigned/VBN/ROOT", "resigned", "past", "actual", id="had"),
        pytest.param("will/MD/aux/resign resign/VB/ROOT", "resign", "future", "actual", id="will"),
        pytest.param("is/VBZ/aux/resigning resigning/VBG/ROOT", "resigning", "future", "actual", id="-ing"),
        pytest.param("may/MD/aux/resign resign/VB/ROOT", "resign", "future", "possible", id="may"),
        pytest.param("might/MD/aux/resign resign/VB/ROOT", "resign", "future", "possible", id="might"),
        pytest.param("could/MD/aux/resign resign/VB/ROOT", "resign", "future", "possible", id="could"),
        pytest.param(
            "did/VBD/aux/resign not/RB/neg/resign resign/VB/ROOT", "resign", "past", "denied", id="did not"
        ),
        pytest.param(
            "has/VBZ/aux/resigned never/RB/neg/resigned resigned/VBN/ROOT", "resigned", "perfect", "denied",
            id="never",
        ),
        pytest.param(
            "refused/VBD/ROOT to/TO/aux/resign resign/VB/xcomp/refused", "resign", "future", "denied",
            id="refused to",
        ),
        pytest.param(
            "denied/VBD/ROOT that/IN/mark/resigned she/PRP/nsubj/resigned resigned/VBD/ccomp/denied",
            "resigned", "past", "denied", id="denied that",
        ),
        pytest.param(
            "agreed/VBD/ROOT to/TO/aux/resign resign/VB/xcomp/agreed", "resign", "future", "actual",
            id="agreed to",
        ),
    ],
)  # fmt: skip
def test_a_verb_says_when_and_whether(marked: str, verb: str, when: When, factuality: Factuality) -> None:
    assert _read(marked, verb) == Clause(when, factuality, is_demanded=False)


@pytest.mark.parametrize(
    ("marked", "verb"),
    [
        pytest.param("should/MD/aux/resign resign/VB/ROOT", "resign", id="should"),
        pytest.param("must/MD/aux/resign resign/VB/ROOT", "resign", id="must"),
        pytest.param(
            "was/VBD/auxpass/urged urged/VBN/ROOT to/TO/aux/resign resign/VB/xcomp/urged",
            "resign",
            id="urged",
        ),
    ],
)
def test_what_somebody_only_wants_is_demanded(marked: str, verb: str) -> None:
    assert _read(marked, verb).is_demanded


def test_a_condition_is_only_possible() -> None:
    report = Report(
        annotated(
            "If/IN/mark/resigns [Berg/NNP/nsubj/resigns]p resigns/VBZ/advcl/splits ,/, the/DT "
            "party/NN/nsubj/splits splits/VBZ/ROOT ./."
        )
    )
    assert read_clause(report, 2).factuality == "possible"


def _read(marked: str, verb: str) -> Clause:
    report = Report(annotated(f"[Berg/NNP/nsubj/{verb}]p {marked} ./."))
    place = next(token.index for token in report.tokens if token.text == verb)
    return read_clause(report, place)
