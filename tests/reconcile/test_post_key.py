"""One key for all names of a post."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.post_key import body_is_state, holds_one, post_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("Premier", "China"), ("prime minister", "Chinese"), id="premier"),
        pytest.param(("chancellor", "Germany"), ("head of government", "Berlin"), id="chancellor of Germany"),
        pytest.param(("secretary of state", "US"), ("foreign minister", "United States"), id="of the US"),
        pytest.param(("Secretary of Defense", "US"), ("Defence Secretary", "American"), id="of defense"),
        pytest.param(("foreign secretary", "Britain"), ("foreign minister", "UK"), id="foreign secretary"),
        pytest.param(("External Affairs Minister", "India"), ("foreign minister", "India"), id="external"),
        pytest.param(("minister of finance", "Japan"), ("Finance Minister", "Tokyo"), id="of its field"),
        pytest.param(("vice premier", "China"), ("Deputy Prime Minister", "China"), id="vice"),
        pytest.param(("Vice-Minister of Finance", "Japan"), ("deputy finance minister", "Japan"), id="both"),
        pytest.param(("chief", "UN"), ("Secretary-General", "the United Nations"), id="chief of the UN"),
        pytest.param(("Secretary General", "U.N."), ("secretary-general", "United Nations"), id="stops"),
        pytest.param(("spokeswoman", "Chinese Army"), ("army spokesman", "China"), id="office"),
        pytest.param(("president", "Palestine"), ("president", "Palestinian Authority"), id="alias"),
        pytest.param(("Trade Commissioner", "EU"), ("trade commissioner", "European Commission"), id="EU"),
        pytest.param(("president", "European Parliament"), ("parliament speaker", "EU"), id="of parliament"),
        pytest.param(("Pope", None), ("pope", "the Vatican"), id="pope"),
        pytest.param(("leader", "Labour party"), ("head", "the Labour Party"), id="party"),
        pytest.param(("Minister", "Libyan Health"), ("health minister", "Libya"), id="field in the body"),
        pytest.param(("first woman chancellor", "Germany"), ("chancellor", "Germany"), id="of the holder"),
        pytest.param(("CEO", "Acme"), ("chief executive officer", "Acme"), id="CEO"),
    ],
)  # fmt: skip
def test_ways_to_name_one_post_have_one_key(
    one: tuple[str, str | None], other: tuple[str, str | None]
) -> None:
    assert post_key(*one) == post_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("secretary of state", "Britain"), ("foreign minister", "Britain"), id="only of the US"),
        pytest.param(("chancellor", "Britain"), ("prime minister", "Britain"), id="of the exchequer"),
        pytest.param(("president", "European Union"), ("president", "European Commission"), id="commission"),
        pytest.param(("prime minister", "Russia"), ("first deputy prime minister", "Russia"), id="deputy"),
        pytest.param(("president", "South Korea"), ("president", "North Korea"), id="another state"),
        pytest.param(
            ("foreign secretary", "India"), ("foreign minister", "India"), id="a civil servant there"
        ),
        pytest.param(("president", "France"), ("president", None), id="nobody says whose"),
    ],
)
def test_other_posts_have_other_keys(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    assert post_key(*one) != post_key(*other)


def test_the_area_tells_ambassadors_apart() -> None:
    assert post_key("ambassador", "US", "Iraq") == post_key("Ambassador", "United States", "Baghdad")
    assert post_key("ambassador", "US", "Iraq") != post_key("ambassador", "US", "Iran")


@pytest.mark.parametrize(
    ("title", "body", "area", "one"),
    [
        pytest.param("prime minister", "Norway", None, True, id="head of government"),
        pytest.param("fisheries minister", "Norway", None, True, id="minister of a field"),
        pytest.param("minister", "Norway", None, False, id="some minister"),
        pytest.param("deputy prime minister", "Norway", None, False, id="deputy"),
        pytest.param("first deputy prime minister", "Russia", None, False, id="first of deputies"),
        pytest.param("vice president", "United States", None, True, id="of a state"),
        pytest.param("vice president", "Acme", None, False, id="of a company"),
        pytest.param("senator", "US Senate", "Ohio", False, id="senator"),
        pytest.param("spokesman", "Norway", None, False, id="spokesman"),
        pytest.param("ambassador", "US", "Iraq", True, id="ambassador somewhere"),
        pytest.param("ambassador", "US", None, False, id="some ambassador"),
        pytest.param("president", None, None, False, id="of nobody knows what"),
        pytest.param("pope", None, None, True, id="pope"),
    ],
)
def test_some_posts_have_one_holder_at_a_time(
    title: str, body: str | None, area: str | None, *, one: bool
) -> None:
    assert holds_one(post_key(title, body, area)) is one


def test_only_states_are_states() -> None:
    assert body_is_state(post_key("president", "Sri Lanka"))
    assert body_is_state(post_key("president", "US"))
    assert not body_is_state(post_key("president", "Acme"))
    assert not body_is_state(post_key("president", None))


@given(st.text(max_size=40), st.none() | st.text(max_size=40), st.none() | st.text(max_size=20))
def test_any_words_have_a_key_of_three_parts(title: str, body: str | None, area: str | None) -> None:
    key = post_key(title, body, area)
    assert key.count("|") == 2
    holds_one(key)
