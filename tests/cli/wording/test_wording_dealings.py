"""What statements and agreements say of themselves, each thing once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.cli.wording.agreement import agreement_entry
from onrecord.cli.wording.statement import statement_entry

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        pytest.param({"cue": "told"}, ("told", "to reporters"), id="to whom"),
        pytest.param({"cue": "told reporters"}, ("told reporters",), id="to whom, in the cue"),
        pytest.param(
            {"cue": "said in a letter", "medium": "in a letter", "addressee": None},
            ("said in a letter",),
            id="medium in the cue",
        ),
        pytest.param(
            {"cue": "told", "medium": "in a letter", "addressee": "Old"},
            ("told", "to Old", "in a letter"),
            id="letters of the cue are no word of it",
        ),
    ],
)
def test_a_statement_says_once_how_and_to_whom(
    dealings: Reading, fields: dict[str, Any], said: tuple[str, ...]
) -> None:
    row = replace(dealings.claims.statements[0], kind="indirect", date=None, **fields)
    assert statement_entry(row).details == said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        pytest.param({}, ("signed March 2020",), id="signed on a day"),
        pytest.param({"signed": None}, ("signed",), id="signed, nobody says when"),
        pytest.param({"status": "collapsed"}, ("collapsed", "signed March 2020"), id="no longer"),
    ],
)
def test_an_agreement_is_signed_once(
    dealings: Reading, fields: dict[str, Any], said: tuple[str, ...]
) -> None:
    row = replace(dealings.claims.agreements[0], parties=(), **fields)
    assert agreement_entry(row).details == said
