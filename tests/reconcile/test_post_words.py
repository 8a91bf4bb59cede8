"""A post in the words of its claims."""

from __future__ import annotations

import pytest

from onrecord.reconcile.post_words import post_of
from reconcile.reports import said


def test_a_post_is_worded_as_most_reports_word_it() -> None:
    claims = [
        said("2006-11-01", "Anna Berg"),
        said("2006-11-02", "Anna Berg"),
        said("2006-11-03", "Anna Berg", "premier", "Oslo"),
    ]
    post = post_of(claims)
    assert (post.key, post.title, post.organization) == ("prime minister|norway|", "prime minister", "Norway")


def test_a_post_of_no_claims_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one claim"):
        post_of([])


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        pytest.param("Prime Minister", "prime minister", id="capitals of a title"),
        pytest.param("CEO", "CEO", id="abbreviation"),
        pytest.param(
            "Minister for African Affairs", "minister for African affairs", id="adjective of a place"
        ),
    ],
)
def test_titles_are_shown_in_small_letters(title: str, shown: str) -> None:
    assert post_of([said("2006-11-01", "Anna Berg", title)]).title == shown
