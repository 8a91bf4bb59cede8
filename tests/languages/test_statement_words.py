"""The words around statements are read from their lists."""

from __future__ import annotations

from dataclasses import fields

from onrecord.languages.statements import StatementWords, statement_words


def test_every_list_has_lower_case_words() -> None:
    words = statement_words()
    for field in fields(StatementWords):
        found = getattr(words, field.name)
        assert found
        assert all(word == word.lower() for word in found)
