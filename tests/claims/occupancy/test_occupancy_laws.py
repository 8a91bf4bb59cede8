"""What holds for every text: evidence that stands there, titles that say something, ids of content alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Occupancy

pytestmark = pytest.mark.weights

_NAMES = st.sampled_from(
    ["Anna Berg", "Jonas Lind", "Åsa Öhman", "H.D. de la Cruz", "Lee Sung-min", "Nguyễn Văn An"]
)
_POSTS = st.sampled_from(
    ["mayor", "foreign minister", "special envoy", "chief executive officer", "MP", "spokesman"]
)
_BODIES = st.sampled_from(["Bergen", "the Nordic Bank", "Côte d'Ivoire", "the United Nations", "the party"])
_DAYS = st.sampled_from(
    ["on Friday", "in 2003", "last month", "from 2003 to 2005", "since May 2019", "next year"]
)
_SENTENCES = st.builds(
    str.format,
    st.sampled_from(
        [
            "{name}, the {post} of {body}, spoke {day}.",
            "The former {post} of {body}, {name}, was silent “for a while”.",
            "{name} was appointed {post} of {body} {day}, and {other} was not.",
            "{name} resigned as {post} of {body} {day}.",
            "{name} was replaced by {other} as {post} of {body} {day}.",
            "{other} denied that {name} would become {post} of {body}.",
            "Then she met {other}, her counterpart, {day} – and nobody else.",
            "{name} and {other} are running for {post} of {body} {day}.",
            "President {name} of {body} met {other}'s {post}.",
        ]
    ),
    name=_NAMES,
    other=_NAMES,
    post=_POSTS,
    body=_BODIES,
    day=_DAYS,
)
_TEXTS = st.lists(_SENTENCES, min_size=1, max_size=5).map(" ".join)

# A text takes some 20 ms to parse; the fixture holds nothing but the pipeline.
_few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_few
@given(text=_TEXTS)
def test_every_row_stands_on_words_of_the_text(read: Callable[..., tuple[Occupancy, ...]], text: str) -> None:
    for row in read(text):
        assert row.title.strip() == row.title != ""
        assert row.holder
        assert 0 < row.confidence <= 1
        assert row.evidence
        assert list(row.evidence) == sorted(row.evidence)
        for span in row.evidence:
            assert text[span.start : span.end] == span.text
            assert text.encode()[span.origin.start : span.origin.end].decode() == span.text


@_few
@given(text=_TEXTS)
def test_nobody_follows_himself_or_holds_a_post_before_he_begins(
    read: Callable[..., tuple[Occupancy, ...]], text: str
) -> None:
    for row in read(text):
        assert row.holder not in {row.predecessor, row.successor}
        if row.start and row.end:
            shared = min(len(row.start), len(row.end))
            assert row.start[:shared] <= row.end[:shared]


@settings(_few, max_examples=10)
@given(text=_TEXTS)
def test_ids_depend_on_the_content_alone(read: Callable[..., tuple[Occupancy, ...]], text: str) -> None:
    rows = read(text)
    assert read(text) == rows
    assert len({row.id for row in rows}) == len(rows)
    elsewhere = read(text, document_id="another")
    assert len(elsewhere) == len(rows)
    assert not {row.id for row in rows} & {row.id for row in elsewhere}
