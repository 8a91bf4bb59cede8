"""To whom, by what means and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import timex

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Statement

_BERG = "[Anna/NNP Berg/NNP/nsubj/{verb}]p"
_RAINED = "it/PRP/nsubj/rained rained/VBD/ccomp/{verb} ./."


@pytest.mark.parametrize(
    ("marked", "cue", "addressee", "medium"),
    [
        pytest.param(
            "told/VBD/ROOT reporters/NNS/dobj/told",
            "told", "reporters", "told reporters", id="press",
        ),
        pytest.param(
            "told/VBD/ROOT [Northern/NNP Press/NNP/dobj/told]o",
            "told", "Northern Press", None, id="body",
        ),
        pytest.param(
            "told/VBD/ROOT a/DT/det/rally rally/NN/dobj/told", "told", None, "told a rally", id="an audience"
        ),
        pytest.param("told/VBD/ROOT lies/NNS/dobj/told", "told", None, None, id="lies are nobody"),
        pytest.param(
            "wrote/VBD/ROOT to/IN/prep/wrote [Jan/NNP Lind/NNP/pobj/to]p",
            "wrote", "Jan Lind", None, id="wrote to",
        ),
        pytest.param(
            "wrote/VBD/ROOT in/IN/prep/wrote a/DT/det/letter letter/NN/pobj/in to/IN/prep/letter "
            "[Jan/NNP Lind/NNP/pobj/to]p",
            "wrote", "Jan Lind", "in a letter", id="a letter to somebody",
        ),
        pytest.param(
            "wrote/VBD/ROOT in/IN/prep/wrote a/DT/det/letter letter/NN/pobj/in "
            "addressed/VBN/acl/letter to/IN/prep/addressed [Jan/NNP Lind/NNP/pobj/to]p",
            "wrote", "Jan Lind", "in a letter", id="a letter addressed to somebody",
        ),
        pytest.param(
            "said/VBD/ROOT in/IN/prep/said an/DT/det/interview interview/NN/pobj/in "
            "with/IN/prep/interview [Northern/NNP Press/NNP/pobj/with]o",
            "said", None, "in an interview with Northern Press", id="an interview",
        ),
        pytest.param(
            "said/VBD/ROOT on/IN/prep/said Twitter/NNP/pobj/on",
            "said", None, "on Twitter", id="Twitter",
        ),
        pytest.param("tweeted/VBD/ROOT", "tweeted", None, "tweeted", id="a tweet"),
        pytest.param(
            "said/VBD/ROOT at/IN/prep/said a/DT/det/conference news/NN/compound/conference "
            "conference/NN/pobj/at",
            "said", None, "at a news conference", id="a news conference",
        ),
        pytest.param("said/VBD/ROOT on/IN/prep/said Hill/NNP/pobj/on", "said", None, None, id="a place"),
        pytest.param("said/VBD/ROOT", "said", None, None, id="nothing said of it"),
    ],
)  # fmt: skip
def test_addressee_and_medium_are_those_of_the_cue(
    state: Callable[..., tuple[Statement, ...]],
    marked: str,
    cue: str,
    addressee: str | None,
    medium: str | None,
) -> None:
    (row,) = state(
        f"{_BERG.format(verb=cue)} {marked} {_RAINED.format(verb=cue)}", ("Anna Berg", cue, "it rained")
    )
    assert (row.addressee, row.medium) == (addressee, medium)


def test_a_letter_that_is_quoted_on_stays_the_medium(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "In/IN/prep/said a/DT/det/letter letter/NN/pobj/In to/IN/prep/letter [Jan/NNP Lind/NNP/pobj/to]p ,/, "
        "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./. | "
        "It/PRP/nsubj/snowed snowed/VBD/ccomp/wrote ,/, [Berg/NNP/nsubj/wrote]p=Anna_Berg "
        "wrote/VBD/ROOT ./. |  "
        "It/PRP/nsubj/cleared cleared/VBD/ccomp/said ,/, [Berg/NNP/nsubj/said]p=Anna_Berg said/VBD/ROOT ./."
    )
    rows = state(
        marked,
        ("Anna Berg", "said", "it rained"),
        ("Berg", "wrote", "It snowed"),
        ("Berg", "said", "It cleared"),
    )
    assert [(row.medium, row.addressee) for row in rows] == [
        ("in a letter", "Jan Lind"),
        ("in a letter", "Jan Lind"),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("marked", "date"),
    [
        pytest.param(
            "said/VBD/ROOT on/IN/prep/said Monday/NNP/pobj/on it/PRP/nsubj/rained "
            "rained/VBD/ccomp/said",
            "2021-10-18", id="of the cue",
        ),
        pytest.param(
            "said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said on/IN/prep/rained "
            "Monday/NNP/pobj/on",
            None, id="of what is said",
        ),
    ],
)  # fmt: skip
def test_the_date_is_the_cue_s_own(
    state: Callable[..., tuple[Statement, ...]], marked: str, date: str | None
) -> None:
    content = "it rained on Monday" if date is None else "it rained"
    (row,) = state(
        f"[Anna/NNP Berg/NNP/nsubj/said]p {marked} ./.",
        ("Anna Berg", "said", content),
        times=(timex("Monday", "2021-10-18"),),
    )
    assert row.date == date


@pytest.mark.parametrize(
    ("marked", "source", "post"),
    [
        pytest.param(
            "Foreign/NNP/compound/Minister Minister/NNP/compound/Berg [Anna/NNP Berg/NNP/nsubj/said]p",
            "Foreign Minister Anna Berg", "Foreign Minister", id="before the name",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/said]p ,/, the/DT/det/minister foreign/JJ/amod/minister "
            "minister/NN/appos/Berg of/IN/prep/minister [Spain/NNP/pobj/of]l ,/,",
            "Anna Berg, the foreign minister of Spain,", "foreign minister of Spain", id="behind the name",
        ),
        pytest.param("[Anna/NNP Berg/NNP/nsubj/said]p", "Anna Berg", None, id="none"),
    ],
)  # fmt: skip
def test_the_post_is_quoted_as_the_report_has_it(
    state: Callable[..., tuple[Statement, ...]], marked: str, source: str, post: str | None
) -> None:
    (row,) = state(
        f"{marked} said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./.", (source, "said", "it rained")
    )
    assert (row.speaker, row.speaker_post) == ("Anna Berg", post)


def test_a_later_statement_has_the_post_given_before(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "Foreign/NNP/compound/Minister Minister/NNP/compound/Berg [Anna/NNP Berg/NNP/nsubj/left]p "
        "left/VBD/ROOT ./. |  "
        "[Berg/NNP/nsubj/said]p=Anna_Berg said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./."
    )
    (row,) = state(marked, ("Berg", "said", "it rained"))
    assert row.speaker_post == "Foreign Minister"
