"""What holds for every text: quotes that stand there, ids of content alone, no row out of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.vocabulary.dealings import Fulfilment

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Commitment

pytestmark = pytest.mark.weights

_WHO = st.sampled_from(["Anna Berg", "Norland", "The union", "They", "Nguyễn Văn An", "Peru and Chile", "It"])
_WHAT = st.sampled_from(
    ["close the mine", "pay 3 million euros by May 2009", "not to leave", "“stay” if asked", "cut, and run"]
)
_SENTENCES = st.builds(
    str.format,
    st.sampled_from(
        [
            "{who} promised to {what}.",
            "{who} agreed with {other} to {what}, and did so.",
            "{other} said {who} broke a pledge to {what} – twice.",
            "Under the accord, {who} must {what}; {other} has not.",
            "{who} signed a deal with {other} to {what}.",
            "As promised, {who} left. None of it was kept.",
            "Their promises - to {what}, and to {what} - go unheeded",
            "{who} 👩‍⚖️ vowed: “We will {what}”.",
        ]
    ),
    who=_WHO,
    other=_WHO,
    what=_WHAT,
)
_TEXTS = st.lists(_SENTENCES, min_size=1, max_size=4).map(" ".join)

# A text takes some 20 ms to parse; the fixture holds nothing but the pipeline.
_few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_few
@given(text=_TEXTS)
@example("Norland agreed to stay. Their promises - to not to leave, and to not to leave - go unheeded")
@example("Anna Berg promised to “stay” if asked. Anna Berg promised to “stay” if asked.")
def test_every_row_stands_on_words_of_the_text(
    commitments: Callable[..., tuple[Commitment, ...]], text: str
) -> None:
    for row in commitments(text):
        assert row.by.strip() == row.by != ""
        assert row.content in text
        assert 0 < row.confidence <= 1
        assert row.evidence
        assert row.status is None or row.status in get_args(Fulfilment)
        assert bool(row.status_evidence) == (row.status is not None)
        for span in (*row.evidence, *row.status_evidence):
            assert text[span.start : span.end] == span.text
            assert text.encode()[span.origin.start : span.origin.end].decode() == span.text


@_few
@given(text=_TEXTS)
def test_the_same_text_gives_the_same_rows(
    commitments: Callable[..., tuple[Commitment, ...]], text: str
) -> None:
    first = commitments(text, document_id="a")
    assert first == commitments(text, document_id="a")
    assert len({row.id for row in first}) == len(first)
    assert not {row.id for row in first} & {row.id for row in commitments(text, document_id="b")}
