"""The person or body behind the source words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import timex

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Statement

_SAID = " said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./."


@pytest.mark.parametrize(
    ("marked", "source", "speaker"),
    [
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ./. | [Berg/NNP/nsubj/said]p=Anna_Berg",
            "Berg", "Anna Berg", id="a family name alone",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ./. | [She/PRP/nsubj/said]p=Anna_Berg",
            "She", "Anna Berg", id="a pronoun that the report resolves",
        ),
        pytest.param(
            "A/DT/det/official senior/JJ/amod/official official/NN/nsubj/said",
            "A senior official", "a senior official", id="somebody without a name",
        ),
        pytest.param(
            "Director/NNP/nsubj/said of/IN/prep/Director Trade/NNP/pobj/of in/IN/prep/Director "
            "[Graz/NNP/pobj/in]l [Jan/NNP Lind/NNP/appos/Director]p said/VBD/ROOT it/PRP/nsubj/rained "
            "rained/VBD/ccomp/said ./.",
            "Director of Trade in Graz Jan Lind", "Jan Lind", id="a long title",
        ),
        pytest.param(
            "The/DT/det/agency news/NN/compound/agency agency/NN/compound/Press "
            "[Northern/NNP Press/NNP/nsubj/said]o "
            "said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./.",
            "The news agency Northern Press", "Northern Press", id="a body behind what it is",
        ),
        pytest.param(
            "[Jan/NNP Lind/NNP/nsubj/said]p ,/, a/DT/det/spokesman [Foreign/NNP "
            "Ministry/NNP/compound/spokesman]o spokesman/NN/appos/Lind ,/,",
            "Jan Lind, a Foreign Ministry spokesman,", "Jan Lind", id="an apposition behind the name",
        ),
        pytest.param(
            "The/DT/det/minister foreign/JJ/amod/minister minister/NN/nsubj/said ,/, [Jan/NNP "
            "Lind/NNP/appos/minister]p ,/,",
            "The foreign minister, Jan Lind,", "Jan Lind", id="an apposition before the name",
        ),
        pytest.param(
            "The/DT/det/mediator mediator/NN/nsubj/said of/IN/prep/mediator the/DT/det/Union "
            "[River/NNP Union/NNP/pobj/of]o ,/, the/DT/det/minister former/JJ/amod/minister "
            "minister/NN/conj/mediator [Jan/NNP Lind/NNP/appos/minister]p",
            "The mediator of the River Union, the former minister Jan Lind", "Jan Lind", id="two titles",
        ),
        pytest.param(
            "The/DT/det/mediator mediator/NN/nsubj/said of/IN/prep/mediator the/DT/det/talks "
            "talks/NNS/pobj/of with/IN/prep/talks [Jan/NNP Lind/NNP/pobj/with]p",
            "The mediator of the talks with Jan Lind", "the mediator of the talks with Jan Lind",
            id="somebody else at the end",
        ),
        pytest.param(
            "[Jan/NNP Lind/NNP/nsubj/left]p left/VBD/ROOT ./. | At/IN/prep/said noon/NN/pobj/At "
            "[Lind/NNP/nsubj/said]p=Jan_Lind",
            "noon Lind", "Jan Lind", id="a time taken for a part of the name",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p ,/, who/WP/nsubj/said said/VBD/relcl/Berg "
            "it/PRP/nsubj/rained rained/VBD/ccomp/said ,/, left/VBD/ROOT ./.",
            "who", "Anna Berg", id="a relative clause",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ./. | "
            "[Her/PRP$/poss/letter]p=Anna_Berg letter/NN/nsubj/said",
            "Her letter", "Anna Berg", id="a letter of hers",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ./. | [Her/PRP$/poss/party]p=Anna_Berg "
            "party/NN/nsubj/said",
            "Her party", "Anna Berg’s party", id="a party of hers",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/said]p and/CC [Jan/NNP Lind/NNP/conj/Berg]p",
            "Anna Berg and Jan Lind", "Anna Berg and Jan Lind", id="two persons",
        ),
        pytest.param(
            "The/DT/det/Ministry [Foreign/NNP Ministry/NNP/nsubj/said]o",
            "The Foreign Ministry", "Foreign Ministry", id="a body",
        ),
        pytest.param(
            "The/DT [Northern/NNP Monetary/NNP Fund/NNP/nsubj/met]o met/VBD/ROOT ./. | "
            "The/DT/det/fund fund/NN/nsubj/said",
            "The fund", "Northern Monetary Fund", id="a body by its noun",
        ),
        pytest.param(
            "The/DT/det/senator senator/NN/nsubj/said said/VBD/ROOT it/PRP/nsubj/rained "
            "rained/VBD/ccomp/said ./. | Sen./NNP/compound/Berg [Anna/NNP Berg/NNP/nsubj/left]p "
            "left/VBD/ROOT ./.",
            "The senator", "Anna Berg", id="a post whose holder is named later",
        ),
        pytest.param(
            "[Poland/NNP/nsubj/met]l met/VBD/ROOT [Spain/NNP/dobj/met]l ./. | It/PRP/nsubj/said",
            "It", "Poland", id="it, a state",
        ),
        pytest.param(
            "The/DT/det/researchers researchers/NNS/nsubj/met met/VBD/ROOT ./. | They/PRP/nsubj/said",
            "They", "the researchers", id="they, several people",
        ),
        pytest.param(
            "Mayor/NNP/compound/Berg [Anna/NNP Berg/NNP/nsubj/met]p met/VBD/ROOT [Jan/NNP "
            "Lind/NNP/dobj/met]p ./. | BERG/NNP/nsubj/said",
            "BERG", "Anna Berg", id="a name that was not seen to be one",
        ),
    ],
)  # fmt: skip
def test_the_speaker_is_named_in_full(
    state: Callable[..., tuple[Statement, ...]], marked: str, source: str, speaker: str
) -> None:
    (row,) = state(marked if "said/VBD" in marked else marked + _SAID, (source, "said", "it rained"))
    assert row.speaker == speaker
    assert [span.text for span in row.speaker_spans] == [source]


def test_a_woman_without_a_name_stays_the_woman(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "[Jan/NNP Lind/NNP/nsubj/left]p left/VBD/ROOT ./. | The/DT/det/woman woman/NN/nsubj/stayed "
        "stayed/VBD/ROOT ./. | She/PRP/nsubj/said said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./."
    )
    (row,) = state(marked, ("She", "said", "it rained"))
    assert (row.speaker, row.speaker_id) == ("the woman", None)


def test_a_quotation_that_goes_on_is_the_last_speaker_s(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./.\n\n"
        "“/`` We/PRP/nsubj/stay stay/VBP/ROOT ./. _”/''"
    )
    _, row = state(marked, ("Anna Berg", "said", "it rained"), ("", "", "“We stay.”"))
    assert (row.speaker, row.speaker_spans) == ("Anna Berg", ())


def test_i_is_the_one_who_is_quoted(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "“/`` I/PRP/nsubj/hope hope/VBP/ccomp/said we/PRP/nsubj/win win/VBP/ccomp/hope ,/, _”/'' "
        "said/VBD/ROOT [Anna/NNP Berg/NNP/nsubj/said]p ./."
    )
    rows = state(marked, ("Anna Berg", "said", "“I hope we win,”"), ("I", "hope", "we win"))
    assert [row.speaker for row in rows] == ["Anna Berg", "Anna Berg"]


@pytest.mark.parametrize(
    ("cue", "marked", "speaker"),
    [
        pytest.param(
            "adding",
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ,/, adding/VBG/advcl/left it/PRP/nsubj/rained "
            "rained/VBD/ccomp/adding ./.",
            "Anna Berg", id="a participle",
        ),
        pytest.param(
            "argued",
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT and/CC argued/VBD/conj/left it/PRP/nsubj/rained "
            "rained/VBD/ccomp/argued ./.",
            "Anna Berg", id="a joined verb",
        ),
        pytest.param(
            "announced",
            "It/PRP/nsubj/rained rained/VBD/ROOT ,/, announced/VBD/dep/rained Monday/NNP/npadvmod/announced "
            "the/DT/det/head head/NN/dobj/rained of/IN/prep/head the/DT/det/ministry ministry/NN/pobj/of ,/, "
            "[Anna/NNP Berg/NNP/appos/head]p ./.",
            "Anna Berg", id="behind the verb",
        ),
        pytest.param(
            "claimed",
            "It/PRP/nsubjpass/claimed was/VBD/auxpass/claimed claimed/VBN/ROOT by/IN/agent/claimed "
            "[Anna/NNP Berg/NNP/pobj/by]p it/PRP/nsubj/rained rained/VBD/ccomp/claimed ./.",
            "Anna Berg", id="behind by",
        ),
        pytest.param(
            "expected",
            "[Anna/NNP Berg/NNP/nsubjpass/expected]p is/VBZ/auxpass/expected expected/VBN/ROOT it/PRP "
            "rained/VBD/xcomp/expected ./.",
            None, id="nobody says who expects it",
        ),
        pytest.param(
            "Asked",
            "Asked/VBN/advcl/left whether/IN it/PRP/nsubj/rained rained/VBD/ccomp/Asked ,/, "
            "[Anna/NNP Berg/NNP/nsubj/left]p left/VBD/ROOT ./.",
            None, id="she is asked, and asks nobody",
        ),
        pytest.param(
            "promise",
            "[Anna/NNP Berg/NNP/poss/promise]p 's/POS/case/Berg promise/NN/nsubj/stands it/PRP/nsubj/rained "
            "rained/VBD/acl/promise stands/VBZ/ROOT ./.",
            "Anna Berg", id="whose promise it is",
        ),
        pytest.param(
            "plan",
            "The/DT [Berg/NNP/compound/plan]p plan/NN/nsubj/stands it/PRP/nsubj/rained rained/VBD/acl/plan "
            "stands/VBZ/ROOT ./.",
            "Berg", id="whose plan it is",
        ),
    ],
)  # fmt: skip
def test_a_source_that_is_left_out_is_the_subject_of_the_cue(
    state: Callable[..., tuple[Statement, ...]], cue: str, marked: str, speaker: str | None
) -> None:
    (row,) = state(
        marked, ("", cue, "rained"), times=(timex("Monday", "2021-10-18"),) if "Monday" in marked else ()
    )
    assert (row.speaker, row.speaker_spans) == (speaker, ())


@pytest.mark.parametrize(
    ("marked", "source", "cue", "speaker"),
    [
        pytest.param(
            "Deputies/NNS/nsubj/left in/IN/prep/Deputies [Graz/NNP/pobj/in]l ,/, who/WP/nsubj/said "
            "said/VBD/relcl/Graz it/PRP/nsubj/rained rained/VBD/ccomp/said ,/, left/VBD/ROOT ./.",
            "who", "said", "Deputies in Graz", id="deputies, not the place they sit in",
        ),
        pytest.param(
            "The/DT/det/tax tax/NN/nsubj/came of/IN/prep/tax the/DT [Northern/NNP Union/NNP/pobj/of]o ,/, "
            "which/WDT/nsubj/said said/VBD/relcl/tax it/PRP/nsubj/rained rained/VBD/ccomp/said ,/, "
            "came/VBD/ROOT ./.",
            "which", "said", "Northern Union", id="a body, not its tax",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/left]p and/CC/cc/Berg [Jan/NNP Lind/NNP/conj/Berg]p ,/, "
            "who/WP/nsubj/said said/VBD/relcl/Berg it/PRP/nsubj/rained rained/VBD/ccomp/said ,/, "
            "left/VBD/ROOT ./.",
            "who", "said", "Jan Lind", id="the last of two",
        ),
    ],
)  # fmt: skip
def test_a_relative_clause_tells_of_who_can_speak(
    state: Callable[..., tuple[Statement, ...]], marked: str, source: str, cue: str, speaker: str
) -> None:
    (row,) = state(marked, (source, cue, "it rained"))
    assert row.speaker == speaker


def test_an_open_pronoun_is_nobody_of_the_other_gender(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT it/PRP/nsubj/rained rained/VBD/ccomp/said ./. | "
        "He/PRP/nsubj/said said/VBD/ROOT it/PRP/nsubj/snowed snowed/VBD/ccomp/said ./."
    )
    _, row = state(marked, ("Anna Berg", "said", "it rained"), ("He", "said", "it snowed"))
    assert row.speaker is None


def test_an_open_pronoun_is_the_one_just_spoken_of_by_post(
    state: Callable[..., tuple[Statement, ...]],
) -> None:
    marked = (
        "Senator/NNP/compound/Berg [Anna/NNP Berg/NNP/nsubj/met]p met/VBD/ROOT her/PRP$ doctor/NN/dobj/met "
        "./. | The/DT/det/doctor doctor/NN/nsubj/said said/VBD/ROOT it/PRP/nsubj/rained "
        "rained/VBD/ccomp/said ./. | "
        "The/DT/det/senator senator/NN/nsubj/ran ran/VBD/ROOT ./. | "
        "She/PRP/nsubj/said said/VBD/ROOT it/PRP/nsubj/snowed snowed/VBD/ccomp/said ./."
    )
    first, second = state(marked, ("The doctor", "said", "it rained"), ("She", "said", "it snowed"))
    assert (first.speaker, second.speaker) == ("the doctor", "Anna Berg")


def test_the_nominee_of_a_party_is_its_own(state: Callable[..., tuple[Statement, ...]]) -> None:
    marked = (
        "Republican/JJ/amod/nominee presidential/JJ/amod/nominee nominee/NN/compound/Lind "
        "[Jan/NNP Lind/NNP/nsubj/met]p met/VBD/ROOT Democratic/JJ/amod/nominee presidential/JJ/amod/nominee "
        "nominee/NN/compound/Berg [Anna/NNP Berg/NNP/dobj/met]p ./. | The/DT/det/nominee "
        "Republican/JJ/amod/nominee nominee/NN/nsubj/said said/VBD/ROOT it/PRP/nsubj/rained "
        "rained/VBD/ccomp/said ./."
    )
    (row,) = state(marked, ("The Republican nominee", "said", "it rained"))
    assert row.speaker == "Jan Lind"
