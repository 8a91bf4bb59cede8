"""Which persons a name may belong to, found without looking at all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.annotate.entities.person_name import PersonName


class LikelyPersons:
    """Numbers of persons by the words of their names, so that ten thousand names take no hour.

    Two names of one person share a word, or both their first and their last words begin alike.
    """

    def __init__(self) -> None:
        self._by_key: dict[str, set[int]] = {}

    def add(self, number: int, form: PersonName) -> None:
        """Note that person `number` has a name of this form."""
        for key in _keys(form):
            self._by_key.setdefault(key, set()).add(number)

    def of_full_name(self, form: PersonName) -> list[int]:
        """Return those whose name may be the same, in order."""
        return self._with(_keys(form))

    def of_word(self, word: str) -> list[int]:
        """Return those with the word in their name, else those whose family name begins alike."""
        return self._with([word]) or self._with([f"{word[0]}*"])

    def _with(self, keys: Iterable[str]) -> list[int]:
        return sorted({number for key in keys for number in self._by_key.get(key, ())})


def _keys(form: PersonName) -> list[str]:
    parts = form.family_name.split("-") if "-" in form.family_name else []
    both = f"{form.words[0][0]}*{form.words[-1][0]}*"
    return [*form.words, *filter(None, parts), f"{form.family_name[0]}*", both]
