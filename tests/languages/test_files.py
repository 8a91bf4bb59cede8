from __future__ import annotations

import pytest

from onrecord.languages.files import read_lists, supported_languages


def test_english_is_supported() -> None:
    assert supported_languages() == ("en",)


def test_lists_are_read_by_name_and_language() -> None:
    assert read_lists("names")["languages"]["en"] == "English"
    assert "the" in read_lists("grammar_words", "en")["words"]
    with pytest.raises(FileNotFoundError):
        read_lists("grammar_words", "xx")
