"""The nouns and adjectives before a head: which are title, which are the name of a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.annotate.posts.parts import Before
    from onrecord.schema.annotation import Mention, Token

NOMINAL_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "FW", "AFX", "HYPH", "ADD"})
_HYPHENS = frozenset({"-", "–"})


class NounReader:
    """Takes the words before one head that are no place, person, body, modifier or article."""

    def __init__(
        self,
        tokens: Sequence[Token],
        mentions: Mapping[int, Mention],
        first_of_sentence: int,
        head_first: int,
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._start = first_of_sentence
        self._head = tokens[head_first]
        self._portfolio = post_words().portfolio

    def take(self, place: int, found: Before) -> int:
        """Take the noun or adjective at `place`; return how many tokens that were.

        A word of posts goes into the title, another capitalised one into the body. The answer is 0 where
        the phrase does not go on, and 2 for "and" with the word before it.
        """
        token = self._tokens[place]
        if token.lower in {"and", "&", "of"}:
            return self._link(place, found)
        known = token.lower in self._portfolio
        if found.places or (token.tag not in NOMINAL_TAGS and not known):
            return 0
        if token.text[0].isupper() and token.text not in _HYPHENS:
            self._place_capitalised(token, found, known=known)
        elif found.body or self._title_is_capitalised(found):
            return 0 if token.tag.startswith("NN") and not known else 1
        elif known or token.tag in {"NN", "NNS"}:
            found.title.append(place)
        return 1

    def _place_capitalised(self, token: Token, found: Before, *, known: bool) -> None:
        """Put a capitalised word into title or body; an adjective that names nothing into neither."""
        may_be_loose = token.tag.startswith("JJ") or token.index == self._start
        if known and not found.body:
            found.title.append(token.index)
        elif found.body or token.index in self._mentions or not may_be_loose:
            found.body.append(token.index)

    def _link(self, place: int, found: Before) -> int:
        """Take "and" between the words of one portfolio: "Trade and Industry Minister"."""
        if (
            place - 1 < self._start
            or not found.title
            or found.title[-1] != place + 1
            or self._tokens[place].lower == "of"
        ):
            return 0
        before = self._tokens[place - 1]
        same_case = before.text[0].isupper() == self._tokens[place + 1].text[0].isupper()
        if (
            not same_case
            or not before.tag.startswith(("NN", "JJ"))
            or (before.index in self._mentions and self._mentions[before.index].kind != "organization")
        ):
            return 0
        found.title.extend((place, place - 1))
        return 2

    def _title_is_capitalised(self, found: Before) -> bool:
        """Tell whether the title so far is capitalised: then small words to its left are not part of it."""
        last = self._tokens[found.title[-1]] if found.title else self._head
        return last.text[0].isupper() and last.index != self._start
