from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.attribution.tagger.labels import LABELS, OUTSIDE, ROLES, begin, inside, likeliest

CONTENT = ROLES.index("content")
ROWS = st.lists(st.lists(st.floats(-20, 0), min_size=LABELS, max_size=LABELS), min_size=1, max_size=4)


def is_lawful(labels: tuple[int, ...]) -> bool:
    before = (OUTSIDE, *labels)
    return all(
        label not in {inside(role) for role in range(len(ROLES))} or last in {label - 1, label}
        for last, label in zip(before, labels, strict=False)
    )


@given(ROWS)
def test_no_lawful_sequence_has_a_greater_sum(rows: list[list[float]]) -> None:
    found = tuple(likeliest(rows))
    assert is_lawful(found)
    sums = {
        labels: sum(row[label] for row, label in zip(rows, labels, strict=True))
        for labels in itertools.product(range(LABELS), repeat=len(rows))
        if is_lawful(labels)
    }
    assert sums[found] >= max(sums.values()) - 1e-9


def test_a_span_begins_even_where_going_on_alone_is_likelier() -> None:
    row = [-9.0] * LABELS
    row[inside(CONTENT)], row[begin(CONTENT)] = -0.1, -1.0
    assert likeliest([row, row]) == [begin(CONTENT), inside(CONTENT)]


def test_no_words_have_no_labels() -> None:
    assert likeliest([]) == []
