"""Posts like one that nobody has heard of."""

from __future__ import annotations

from onrecord.reconcile.near import near
from onrecord.reconcile.post_key import post_key

KNOWN = [
    post_key("prime minister", "Norway"),
    post_key("finance minister", "Norway"),
    post_key("ambassador", "US", "Iraq"),
    post_key("ambassador", "US", "Iran"),
    post_key("mayor", "Oslo City"),
]


def test_the_same_title_for_another_area_comes_first() -> None:
    assert near(post_key("ambassador", "US"), KNOWN)[:2] == (KNOWN[3], KNOWN[2])


def test_posts_of_the_same_body_are_near() -> None:
    assert near(post_key("fishery minister", "Norway"), KNOWN)[0] == KNOWN[1]


def test_nothing_is_near_a_post_of_another_world() -> None:
    assert near(post_key("archbishop", "Canterbury"), KNOWN) == ()


def test_the_order_of_what_is_known_is_no_matter() -> None:
    key = post_key("deputy prime minister", "Norway")
    assert near(key, KNOWN) == near(key, reversed(KNOWN))
