"""Who was widely known to be in office on a day."""

from __future__ import annotations

import pytest

from onrecord.languages.terms_of_office import is_in_office

_US = "United States"


@pytest.mark.parametrize(
    ("name", "day", "answer"),
    [
        pytest.param("Bill Clinton", "1997-04-14", True, id="in office"),
        pytest.param("Bill Clinton", "2016-07-01", False, id="long over"),
        pytest.param("Clinton", "1997-04-14", True, id="family name alone"),
        pytest.param("Bush", "2006", True, id="the younger of two"),
        pytest.param("Bush", "1997", False, id="the younger is not known yet"),
        pytest.param("George W. Bush", "2006-12-04", True, id="with an initial"),
        pytest.param("George H.W. Bush", "2006-12-04", False, id="with two initials"),
        pytest.param("Donald Trump", "2020-01-01", True, id="first of two terms"),
        pytest.param("Donald Trump", "2022-01-01", False, id="between two terms"),
        pytest.param("Donald Trump", "2016-07-13", None, id="not yet"),
        pytest.param("Jeb Bush", "2006-12-04", None, id="another of the name"),
        pytest.param("Anna Berg", "2006-12-04", None, id="unknown"),
        pytest.param("Martin Van Buren", "1839", True, id="a family name of two words"),
    ],
)
def test_a_president_is_in_office_between_his_days(name: str, day: str, answer: bool | None) -> None:  # noqa: FBT001 - what is expected
    assert is_in_office(name, "president", _US, day) is answer


def test_another_post_of_the_same_person_is_not_told() -> None:
    assert is_in_office("Bill Clinton", "governor", "Arkansas", "1997-04-14") is None
