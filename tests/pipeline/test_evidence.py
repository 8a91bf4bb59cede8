from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import EvidenceError
from onrecord.pipeline.evidence import check_evidence
from onrecord.schema.claim import Claims
from onrecord.schema.span import ByteRange, Span

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


def test_evidence_that_is_in_the_text_passes(talks: Reading) -> None:
    check_evidence(talks)


@pytest.mark.parametrize(
    "evidence",
    [
        pytest.param((), id="none"),
        pytest.param((Span(0, 5, "Envoi", ByteRange(0, 5)),), id="other words"),
        pytest.param((Span(1, 6, "Envoy", ByteRange(0, 5)),), id="one place off"),
        pytest.param((Span(0, 0, "", ByteRange(0, 0)),), id="no words"),
        pytest.param((Span(-5, 0, "", ByteRange(0, 0)),), id="before the text"),
        pytest.param((Span(0, 5, "Envoy", ByteRange(0, 99_999)),), id="bytes beyond the document"),
        pytest.param((Span(0, 5, "Envoy", ByteRange(5, 0)),), id="bytes turned round"),
    ],
)
def test_a_claim_without_its_words_is_refused(talks: Reading, evidence: tuple[Span, ...]) -> None:
    row = replace(talks.claims.occupancies[0], evidence=evidence)
    with pytest.raises(EvidenceError, match=row.id):
        check_evidence(replace(talks, claims=Claims(occupancies=(row,))))


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("statements", "speaker_spans"),
        ("statements", "cue_spans"),
        ("statements", "content_spans"),
        ("events", "evidence"),
        ("agreements", "evidence"),
        ("commitments", "evidence"),
        ("commitments", "status_evidence"),
    ],
)
def test_the_words_of_every_part_are_looked_up(dealings: Reading, kind: str, field: str) -> None:
    row = replace(getattr(dealings.claims, kind)[0], **{field: (Span(0, 5, "Other", ByteRange(0, 5)),)})
    check_evidence(dealings)
    with pytest.raises(EvidenceError, match=row.id):
        check_evidence(replace(dealings, claims=replace(dealings.claims, **{kind: (row,)})))
