from __future__ import annotations

import pytest

from onrecord.cli.wording.bounds import bounds_in_words
from onrecord.schema.record import Bounds


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        pytest.param("2019-03-01", "2019-03-01", "began on 1 March 2019", id="one day"),
        pytest.param("2019-03-01", "2019-05-04", "began between 1 March 2019 and 4 May 2019", id="two days"),
        pytest.param("2019-03-01", None, "began 1 March 2019 or later", id="open end"),
        pytest.param(None, "2019-03-01", "began by 1 March 2019", id="open beginning"),
        pytest.param(None, None, "", id="nothing known"),
    ],
)
def test_bounds_are_told_as_far_as_they_are_known(
    earliest: str | None, latest: str | None, words: str
) -> None:
    assert bounds_in_words("began", Bounds(earliest, latest)) == words
