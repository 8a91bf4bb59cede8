"""A fact is told by whoever says all the words that tell of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.claims.find import find_claims
from onrecord.schema.document import Document
from onrecord.settings import Settings
from onrecord.text.clean import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Claims

pytestmark = pytest.mark.weights


@pytest.fixture(scope="module")
def claims_of() -> Callable[[str], Claims]:
    """Return a function that reads a plain text of Monday 18 October 2021, attributions by rules alone."""
    annotator = Annotator(Settings(weights="none"))

    def read(text: str) -> Claims:
        content = text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        document = Document(sha256[:16], "report.txt", content, sha256, "text/plain", published="2021-10-18")
        cleaned = clean(document)
        return find_claims(annotator.annotate(cleaned), cleaned, document.id)

    return read


@pytest.mark.parametrize(
    ("text", "holder", "teller"),
    [
        pytest.param(
            "Jonas Lind has been appointed director of Nordic Bank, the bank said on Monday.",
            "Jonas Lind",
            "Nordic Bank",
            id="said, behind",
        ),
        pytest.param(
            "Jonas Lind, Norway's finance minister, will step down in May, Prime Minister Anna Berg said.",
            "Jonas Lind",
            "Anna Berg",
            id="will step down",
        ),
        pytest.param(
            "According to Anna Berg, Jonas Lind has resigned as finance minister of Norway.",
            "Jonas Lind",
            "Anna Berg",
            id="according to",
        ),
        pytest.param(
            "Prime Minister Anna Berg of Norway met reporters. She said that Jonas Lind had been appointed "
            "Norwegian ambassador to Japan.",
            "Jonas Lind",
            "Anna Berg",
            id="a pronoun stands for a name",
        ),
        pytest.param(
            "Nordic Bank chief executive Jonas Lind met reporters. The bank said Lind had resigned.",
            "Jonas Lind",
            "Nordic Bank",
            id="the title is told before",
        ),
    ],
)
def test_who_says_that_somebody_comes_or_goes_tells_it(
    claims_of: Callable[[str], Claims], text: str, holder: str, teller: str
) -> None:
    assert [row.according_to for row in claims_of(text).occupancies if row.holder == holder] == [teller]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        pytest.param(
            "Norwegian Foreign Minister Anna Berg said talks would go on.", "Anna Berg", id="speaker"
        ),
        pytest.param(
            "Anna Berg said that Norwegian Finance Minister Jonas Lind had lied.", "Jonas Lind", id="a title"
        ),
        pytest.param(
            'Jonas Lind resigned as finance minister of Norway on Monday. "Lind has resigned as finance '
            'minister," said Anna Berg.',
            "Jonas Lind",
            id="the report says it too",
        ),
        pytest.param(
            "Anna Berg said that Jonas Lind had been appointed director of Nordic Bank. Maria Holm said that "
            "Lind had been appointed director of Nordic Bank.",
            "Jonas Lind",
            id="two say it",
        ),
        pytest.param(
            "Jonas Lind was elected president of Iceland in 2016.", "Jonas Lind", id="nobody says it"
        ),
    ],
)
def test_all_else_is_told_by_the_report(claims_of: Callable[[str], Claims], text: str, holder: str) -> None:
    assert [row.according_to for row in claims_of(text).occupancies if row.holder == holder] == [None]


def test_a_meeting_is_told_by_who_speaks_of_it(claims_of: Callable[[str], Claims]) -> None:
    claims = claims_of(
        "President Anna Berg of Iceland met President Jonas Lind of Norway in Oslo on Monday, the Norwegian "
        "government said."
    )
    assert {row.according_to for row in claims.events} == {"the Norwegian government"}


def test_a_pact_that_is_signed_is_told_by_who_says_so(claims_of: Callable[[str], Claims]) -> None:
    claims = claims_of("Norway and Iceland signed a fishing agreement on Monday, Anna Berg said.")
    assert [row.according_to for row in claims.agreements] == ["Anna Berg"]
