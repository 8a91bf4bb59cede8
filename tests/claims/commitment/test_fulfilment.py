"""Whether a promise was kept, as the report says; silence says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.commitment.fulfilment.again import stem

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Commitment

_ROADS = "Governor Paul Dent promised to build a bridge over the Lorne."


@pytest.mark.weights
@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("Norland broke its pledge to withdraw.", "broken", id="broke"),
        pytest.param("Norland never broke its pledge to withdraw.", "kept", id="never broke"),
        pytest.param("Kenya has kept its promise to abolish school fees.", "kept", id="kept"),
        pytest.param("Kenya has not kept its promise to abolish school fees.", "broken", id="not kept"),
        pytest.param(
            "Skyway has failed to honour its pledge to refund travellers.", "broken", id="failed to"
        ),
        pytest.param(
            "Skyway has only partly honoured its pledge to refund travellers.", "partly", id="partly"
        ),
        pytest.param("Denmark has yet to deliver on its pledge to ban it.", "pending", id="yet to"),
        pytest.param("Ilia Dato said he would keep his pledge not to run.", "pending", id="will keep"),
        pytest.param("Eva Lind reneged on a pledge to freeze rents.", "broken", id="reneged on"),
        pytest.param("Japan made good on its promise to send tents.", "kept", id="made good on"),
        pytest.param("Sweden's pledge to double its aid remains unfulfilled.", "broken", id="remains"),
        pytest.param("Sweden's pledge to double its aid was met last year.", "kept", id="was met"),
        pytest.param("Italy's promise to repair the dam has yet to be fulfilled.", "pending", id="yet to be"),
        pytest.param("Zambia's commitment to pay has been only partially met.", "partly", id="partially met"),
        pytest.param(
            "Despite its promise to stop logging, Norland felled 300 trees.", "broken", id="despite"
        ),
        pytest.param("The king's promise of reforms never materialised.", "broken", id="never came"),
        pytest.param("Sweden's pledge to double its aid was widely reported.", None, id="silence"),
        pytest.param("Peru renewed its pledge to close the mine.", None, id="only renewed"),
        pytest.param(_ROADS, None, id="only promised"),
        pytest.param(f"{_ROADS} The bridge was opened in May.", "kept", id="it was opened"),
        pytest.param(f"{_ROADS} The bridge has not been built.", "broken", id="it was not built"),
        pytest.param(f"{_ROADS} Work on the bridge is under way.", "pending", id="under way"),
        pytest.param(f"{_ROADS} He has done so.", "kept", id="has done so"),
        pytest.param(f"{_ROADS} He has never done so.", "broken", id="never did so"),
        pytest.param(f"{_ROADS} The bridge is to cost 4 million dollars.", None, id="what it is to cost"),
        pytest.param(
            "Ana Ruiz promised to build 100 schools, but only 40 have been built.", "partly", id="only 40"
        ),
        pytest.param(
            "Ana Ruiz promised to build 100 schools. So far none has been built.", "broken", id="none"
        ),
        pytest.param("Ines Roth had sworn never to allow the sale. She allowed it.", "broken", id="never to"),
        pytest.param("France left the valley on Friday, as it had promised.", "kept", id="as promised"),
        pytest.param("True to his word, Bishop Abel Mora sold the palace.", "kept", id="true to his word"),
        pytest.param(
            "Peru pledged to finish the railway by 2008. It has not done so.", "pending", id="not yet due"
        ),
    ],
)
def test_the_report_says_what_became_of_it(
    commitments: Callable[..., tuple[Commitment, ...]], text: str, status: str | None
) -> None:
    (row,) = commitments(text)
    assert row.status == status
    assert bool(row.status_evidence) == (status is not None)


@pytest.mark.weights
@pytest.mark.parametrize(
    ("text", "status", "asserter"),
    [
        pytest.param(
            "The unions accused Karim Aziz of breaking his promise to hold a vote.",
            "broken",
            "unions",
            id="accused",
        ),
        pytest.param(
            "The unions accused Karim Aziz of breaking his promise to hold a vote, a charge he denied.",
            "disputed",
            "unions",
            id="accused and denied",
        ),
        pytest.param(
            "The ministry insists it has honoured its pledge to pay farmers; farmers say they got nothing.",
            "disputed",
            "ministry",
            id="two say the contrary",
        ),
        pytest.param(
            "The ministry insists it has honoured its pledge to pay farmers. “We got nothing,” said farmers.",
            "disputed",
            "ministry",
            id="the other says so behind the quotation",
        ),
        pytest.param(
            "Whether Norland has kept its promise to clean the river is disputed.",
            "disputed",
            None,
            id="whether",
        ),
    ],
)
def test_what_others_contest_is_disputed(
    commitments: Callable[..., tuple[Commitment, ...]], text: str, status: str, asserter: str | None
) -> None:
    (row,) = commitments(text)
    assert (row.status, row.according_to) == (status, asserter)


@pytest.mark.weights
def test_a_verdict_on_a_list_is_one_on_each_promise(
    commitments: Callable[..., tuple[Commitment, ...]],
) -> None:
    text = (
        "The rebels promised peace, but their other vows – leaving the towns, freeing captives – go unheeded."
    )
    judged = {row.content: row.status for row in commitments(text)}
    assert judged == {"peace": None, "leaving the towns": "broken", "freeing captives": "broken"}


@pytest.mark.weights
def test_each_of_two_is_judged_by_his_own_deed(
    commitments: Callable[..., tuple[Commitment, ...]],
) -> None:
    text = "Estonia and Latvia promised to open their archives. Estonia has done so; Latvia has not."
    assert {row.by: row.status for row in commitments(text)} == {"Estonia": "kept", "Latvia": "broken"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("schools", "school", id="plural"),
        pytest.param("released", "releasing", id="regular"),
        pytest.param("withdrew", "withdraw", id="irregular"),
        pytest.param("planned", "planning", id="doubled letter"),
        pytest.param("payment", "pay", id="noun of a verb"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [pytest.param("school", "scheme", id="two nouns"), pytest.param("pay", "play", id="alike")],
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)
