"""A candidate's post is the one that is sought."""

from __future__ import annotations

import pytest

from factories import annotated


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        pytest.param("the/DT presidential/JJ candidate/NN", "president", id="presidential"),
        pytest.param("the/DT vice/NN presidential/JJ nominee/NN", "vice president", id="vice presidential"),
        pytest.param("the/DT candidate/NN for/IN governor/NN", "governor", id="for governor"),
        pytest.param("the/DT candidate/NN for/IN the/DT presidency/NN", "president", id="for the presidency"),
        pytest.param("his/PRP$ running/VBG mate/NN", "vice president", id="running mate"),
        pytest.param("the/DT nominee/NN", "candidate", id="for what is open"),
    ],
)
def test_a_candidate_seeks_the_post_that_is_named(marked: str, title: str) -> None:
    (post,) = [post for post in annotated(f"{marked} came/VBD/ROOT ./.").posts if "candidate" in post.flags]
    assert post.title == title


def test_a_seat_belongs_to_its_chamber() -> None:
    (post,) = annotated("the/DT Senate/NNP candidate/NN came/VBD/ROOT ./.").posts
    assert (post.title, post.organization, post.kind) == ("senator", "US Senate", "legislature")
