"""Who is called by which post: only by a construction, never by standing in the same sentence."""

from __future__ import annotations

import pytest

from factories import annotated


def _called(marked: str) -> list[tuple[str, str]]:
    made = annotated(f"{marked} ./.")
    return [(made.mentions[naming.mention].text, made.posts[naming.post].title) for naming in made.namings]


@pytest.mark.parametrize(
    ("marked", "called"),
    [
        pytest.param(
            "Foreign/NNP Minister/NNP [Anna/NNP Berg/NNP]p came/VBD/ROOT",
            [("Anna Berg", "Foreign Minister")], id="title before",
        ),
        pytest.param(
            "President/NNP Gen./NNP [Jan/NNP Lind/NNP]p came/VBD/ROOT",
            [("Jan Lind", "President")], id="a rank between",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p ,/, the/DT foreign/JJ minister/NN ,/, came/VBD/ROOT",
            [("Anna Berg", "foreign minister")], id="apposition behind",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p ,/, 57/CD ,/, the/DT foreign/JJ minister/NN ,/, came/VBD/ROOT",
            [("Anna Berg", "foreign minister")], id="age",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p ,/, spokeswoman/NN for/IN President/NNP [Jan/NNP Lind/NNP]p ,/, "
            "came/VBD/ROOT",
            [("Anna Berg", "spokeswoman"), ("Jan Lind", "President")], id="a post that is another's",
        ),
        pytest.param(
            "The/DT foreign/JJ minister/NN ,/, [Anna/NNP Berg/NNP]p ,/, came/VBD/ROOT",
            [("Anna Berg", "foreign minister")], id="apposition before",
        ),
        pytest.param(
            "Presidents/NNPS [Mikko/NNP Laine/NNP]p of/IN [Finland/NNP]l and/CC [Jan/NNP Lind/NNP]p of/IN "
            "[Iceland/NNP]l came/VBD/ROOT",
            [("Mikko Laine", "President"), ("Jan Lind", "President")], id="list",
        ),
        pytest.param(
            "[Jan/NNP Lind/NNP]p ,/, the/DT mayor/NN and/CC the/DT chairman/NN of/IN [Norsk/NNP Oil/NNP]o "
            ",/, came/VBD/ROOT",
            [("Jan Lind", "mayor"), ("Jan Lind", "chairman")], id="joined",
        ),
    ],
)  # fmt: skip
def test_a_construction_names_the_holder(marked: str, called: list[tuple[str, str]]) -> None:
    assert _called(marked) == called


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("[Anna/NNP Berg/NNP]p met/VBD/ROOT the/DT foreign/JJ minister/NN", id="object"),
        pytest.param("The/DT foreign/JJ minister/NN met/VBD/ROOT [Anna/NNP Berg/NNP]p", id="subject"),
        pytest.param(
            "The/DT mayor/NN ,/, [Anna/NNP Berg/NNP]p and/CC [Jan/NNP Lind/NNP]p came/VBD/ROOT", id="a list"
        ),
        pytest.param("The/DT mayor/NN came/VBD/ROOT ./. | [Berg/NNP]p left/VBD/ROOT", id="two sentences"),
        pytest.param("The/DT mayor/NN ,/, [he/PRP]p=Jan_Lind said/VBD/ROOT ,/, came/VBD", id="pronoun"),
    ],
)
def test_standing_in_one_sentence_names_nobody(marked: str) -> None:
    assert _called(marked) == []


def test_each_name_of_a_list_has_its_own_body() -> None:
    made = annotated(
        "Presidents/NNPS [Mikko/NNP Laine/NNP]p of/IN [Finland/NNP]l and/CC [Jan/NNP Lind/NNP]p of/IN "
        "[Iceland/NNP]l came/VBD/ROOT ./."
    )
    assert [naming.organization for naming in made.namings] == ["Finland", "Iceland"]


def test_two_joined_posts_call_the_same_person() -> None:
    made = annotated(
        "[Jan/NNP Lind/NNP]p ,/, the/DT mayor/NN and/CC the/DT chairman/NN of/IN [Norsk/NNP Oil/NNP]o ,/, "
        "came/VBD/ROOT ./."
    )
    assert [naming.mention for naming in made.namings] == [0, 0]
