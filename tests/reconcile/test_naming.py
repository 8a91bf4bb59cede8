"""What a report says of those it names."""

from __future__ import annotations

import pytest

from onrecord.reconcile.naming import namings_of, speaker_naming
from reconcile.reports import said, source


def test_a_naming_holds_all_that_a_report_says_of_a_name() -> None:
    claims = [
        said("2006-11-01", "Anna Berg", document="d"),
        said("2006-11-01", "Anna Berg", "envoy", "UN", area="Iraq", status="former", document="d"),
    ]
    (naming,) = namings_of(claims)
    assert naming.posts == ("prime minister|norway|", "special envoy|united nations|iraq")
    assert naming.over == ("special envoy|united nations|iraq",)
    assert naming.bodies == ("norway", "united nations")


def test_predecessors_and_successors_are_named_too() -> None:
    claims = [said("2006-11-01", "Anna Berg", predecessor="Olav Dahl", successor="Eva Lund")]
    assert {naming.name for naming in namings_of(claims)} == {"Anna Berg", "Olav Dahl", "Eva Lund"}


def test_a_post_of_nobody_knows_what_tells_nobody_apart() -> None:
    (naming,) = namings_of([said("2006-11-01", "Anna Berg", "president", None)])
    assert naming.posts == ()


@pytest.mark.parametrize(
    ("post", "key"),
    [
        pytest.param("Israeli foreign minister", ("foreign minister|israel|",), id="adjective"),
        pytest.param("US Secretary of State", ("foreign minister|united states|",), id="abbreviation"),
        pytest.param("foreign minister", (), id="nobody says whose"),
        pytest.param(None, (), id="no post"),
    ],
)
def test_a_speaker_has_the_post_that_the_report_words(post: str | None, key: tuple[str, ...]) -> None:
    assert speaker_naming("Anna Berg", post, source("2006-11-01")).posts == key
