"""Rows: their order, ids, evidence, confidence, and what stands inside what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.confidence import confidence_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Statement

_RAINED = "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./."
_NESTED = (
    "The/DT/det/ministry ministry/NN/nsubj/said said/VBD/ROOT the/DT/det/rebels rebels/NNS/nsubj/promised "
    "had/VBD/aux/promised promised/VBN/ccomp/said they/PRP/nsubj/leave would/MD/aux/leave "
    "leave/VB/ccomp/promised ./."
)


def test_a_report_without_attributions_has_no_statements(state: Callable[..., tuple[Statement, ...]]) -> None:
    assert state(_RAINED) == ()


def test_the_rule_is_the_attributions_own_and_the_confidence_what_its_score_is_worth(
    state: Callable[..., tuple[Statement, ...]],
) -> None:
    (row,) = state(_RAINED, ("Anna Berg", "said", "it rained"))
    assert (row.confidence, row.rule) == (confidence_at("statement", "by_hand", 0.9), "by_hand")


def test_evidence_is_all_its_words_in_order(state: Callable[..., tuple[Statement, ...]]) -> None:
    (row,) = state(_RAINED, ("Anna Berg", "said", "it rained"))
    assert [span.text for span in row.evidence] == ["Anna Berg", "said", "it rained"]


def test_the_same_words_twice_are_two_rows(state: Callable[..., tuple[Statement, ...]]) -> None:
    said = ("Anna Berg", "said", "it rained")
    first, second = state(f"{_RAINED} | {_RAINED}", said, said)
    assert first.id != second.id
    assert first.content_spans[0].start < second.content_spans[0].start


def test_rows_stand_in_the_order_of_the_text(state: Callable[..., tuple[Statement, ...]]) -> None:
    snowed = _RAINED.replace("rained", "snowed").replace("said", "added").replace("Anna", "Eva")
    rows = state(
        f"{_RAINED} | {snowed}", ("Eva Berg", "added", "it snowed"), ("Anna Berg", "said", "it rained")
    )
    assert [row.content for row in rows] == ["it rained", "it snowed"]


def test_what_somebody_is_said_to_have_said_stands_within(
    state: Callable[..., tuple[Statement, ...]],
) -> None:
    outer, inner = state(_NESTED, ("The ministry", "said", "the rebels had promised they would leave"))
    assert (inner.speaker, inner.cue, inner.content) == ("the rebels", "promised", "they would leave")
    assert (inner.within, inner.according_to, inner.rule) == (outer.id, "the ministry", "nested_clause")
    assert (outer.within, outer.according_to) == (None, None)


def test_a_flat_attribution_inside_another_s_content_stands_within(
    state: Callable[..., tuple[Statement, ...]],
) -> None:
    rows = state(
        _NESTED,
        ("the rebels", "promised", "they would leave"),
        ("The ministry", "said", "the rebels had promised they would leave"),
    )
    assert [(row.cue, row.rule, row.within == rows[0].id) for row in rows] == [
        ("said", "by_hand", False),
        ("promised", "by_hand", True),
    ]


@pytest.mark.parametrize("subject", ["I", "we", "you"])
def test_what_a_speaker_thinks_himself_is_no_statement_of_its_own(
    state: Callable[..., tuple[Statement, ...]], subject: str
) -> None:
    marked = (
        f"“/`` {subject}/PRP/nsubj/think think/VBP/ccomp/said it/PRP/nsubj/rains "
        "always/RB/advmod/rains rains/VBZ/ccomp/think _”/'' said/VBD/ROOT [Anna/NNP Berg/NNP/nsubj/said]p ./."
    )
    assert len(state(marked, ("Anna Berg", "said", f"“{subject} think it always rains”"))) == 1


def test_what_a_quoted_speaker_reports_of_another_is_indirect(
    state: Callable[..., tuple[Statement, ...]],
) -> None:
    marked = (
        "“/`` [Lind/NNP/nsubj/says]p says/VBZ/ccomp/said it/PRP/nsubj/rains "
        "always/RB/advmod/rains rains/VBZ/ccomp/says _”/'' said/VBD/ROOT [Anna/NNP Berg/NNP/nsubj/said]p ./."
    )
    outer, inner = state(marked, ("Anna Berg", "said", "“Lind says it always rains”"))
    assert (outer.kind, inner.kind) == ("direct", "indirect")


@pytest.mark.parametrize(
    ("marked", "cue", "factuality"),
    [
        pytest.param("said/VBD/ROOT", "said", "actual", id="said"),
        pytest.param("never/RB/neg/said said/VBD/ROOT", "said", "denied", id="never said"),
        pytest.param("will/MD/aux/say say/VB/ROOT", "say", "planned", id="will say"),
        pytest.param("may/MD/aux/say say/VB/ROOT", "say", "possible", id="may say"),
        pytest.param("allegedly/RB/advmod/said said/VBD/ROOT", "said", "possible", id="allegedly said"),
        pytest.param("denied/VBD/ROOT saying/VBG/xcomp/denied", "saying", "denied", id="denied saying"),
        pytest.param(
            "plans/VBZ/ROOT to/TO/aux/say say/VB/xcomp/plans", "say", "planned", id="plans to say"
        ),
        pytest.param("denied/VBD/ROOT", "denied", "actual", id="did deny"),
        pytest.param("not/RB/neg/said only/RB/advmod/said said/VBD/ROOT", "said", "actual", id="not only"),
    ],
)  # fmt: skip
def test_a_report_says_whether_it_was_said(
    state: Callable[..., tuple[Statement, ...]], marked: str, cue: str, factuality: str
) -> None:
    sentence = f"[Anna/NNP Berg/NNP/nsubj]p {marked} it/PRP/nsubj/rained rained/VBD/ccomp/{cue} ./."
    (row,) = state(sentence, ("Anna Berg", cue, "it rained"))
    assert row.factuality == factuality
