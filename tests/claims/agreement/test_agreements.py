"""What was agreed, between whom, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Agreement

pytestmark = pytest.mark.weights

BOTH = ("Norway", "Chile")


@pytest.mark.parametrize(
    ("text", "name", "parties", "status"),
    [
        ("Norway and Chile signed a fisheries agreement on Tuesday.", "fisheries agreement", BOTH, "signed"),
        ("Norway will sign a fisheries agreement with Chile.", "fisheries agreement", BOTH, "agreed"),
        ("Norway is negotiating a trade agreement with Chile.", "trade agreement", BOTH, "negotiating"),
        ("Norway wants a free trade agreement with Chile.", "free trade agreement", BOTH, "proposed"),
        ("Norway and Chile reached a deal on cod quotas.", "deal on cod quotas", BOTH, "agreed"),
        (
            "Norway and Chile signed an agreement on “lasting peace at sea”.",
            "agreement on lasting peace at sea",
            BOTH,
            "signed",
        ),
        ("Norway violated the ceasefire with Chile.", "ceasefire", BOTH, "violated"),
        ("The fisheries treaty between Norway and Chile was revoked.", "fisheries treaty", BOTH, "collapsed"),
        ("The fisheries treaty between Norway and Chile expired.", "fisheries treaty", BOTH, "expired"),
        ("Norway refused to sign a fisheries agreement with Chile.", "fisheries agreement", BOTH, "proposed"),
        (
            "If Norway and Chile sign a fisheries agreement, prices fall.",
            "fisheries agreement",
            BOTH,
            "proposed",
        ),
        (
            "Under the 1995 fisheries treaty, Norway may not fish there.",
            "1995 fisheries treaty",
            (),
            "in_force",
        ),
        ("Under the Lima Protocol, ships must carry a pilot.", "Lima Protocol", (), "in_force"),
    ],
)
def test_an_agreement_has_name_parties_and_status(
    agreements: Callable[[str], tuple[Agreement, ...]],
    text: str,
    name: str,
    parties: tuple[str, ...],
    status: str,
) -> None:
    assert [(row.name, row.parties, row.status) for row in agreements(text)] == [(name, parties, status)]


def test_a_signing_gives_day_and_place(agreements: Callable[[str], tuple[Agreement, ...]]) -> None:
    (row,) = agreements("Norway and Chile signed a fisheries agreement in Oslo on Tuesday.")
    assert (row.signed, row.place) == ("2031-05-13", "Oslo")


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("The 1995 fisheries treaty between Norway and Chile bans trawling.", "1995"),
        ("The fisheries treaty signed by Norway and Chile in March 1995 bans trawling.", "1995-03"),
        ("The fisheries treaty between Norway and Chile bans trawling.", None),
    ],
)
def test_the_day_of_signing_is_as_exact_as_the_words(
    agreements: Callable[[str], tuple[Agreement, ...]], text: str, signed: str | None
) -> None:
    assert [row.signed for row in agreements(text)] == [signed]


@pytest.mark.parametrize("later", ["The agreement", "The accord", "This deal"])
def test_the_agreement_later_on_is_the_same(
    agreements: Callable[[str], tuple[Agreement, ...]], later: str
) -> None:
    text = f"Norway and Chile signed a fisheries agreement in Oslo. {later} bans trawling near the coast."
    (row,) = agreements(text)
    assert [span.text for span in row.evidence][-1] == later.rsplit(maxsplit=1)[-1]


def test_two_agreements_signed_together_are_two(
    agreements: Callable[[str], tuple[Agreement, ...]],
) -> None:
    rows = agreements("Norway and Chile signed a fisheries agreement and a trade pact on Tuesday.")
    assert [(row.name, row.parties) for row in rows] == [("fisheries agreement", BOTH), ("trade pact", BOTH)]


@pytest.mark.parametrize(
    "text",
    [
        "No deal was reached in Lima on Monday.",
        "We are in agreement on this, Anna Berg said.",
        "The singer signed a record deal in March.",
        "The party held its national convention in Lima.",
        "Anna Berg hopes for a peaceful resolution of the dispute.",
        "It was a great deal of money for Norway.",
    ],
    ids=lambda text: text.rstrip("."),
)
def test_this_is_no_agreement(agreements: Callable[[str], tuple[Agreement, ...]], text: str) -> None:
    assert agreements(text) == ()


def test_evidence_is_the_words_at_its_place(agreements: Callable[[str], tuple[Agreement, ...]]) -> None:
    text = (
        "Norway and Chile signed a fisheries agreement in Oslo. "
        "The deal angers Peru, which has a pact with Chile."
    )
    rows = agreements(text)
    assert rows
    assert all(text[span.start : span.end] == span.text for row in rows for span in row.evidence)
