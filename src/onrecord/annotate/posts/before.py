"""What stands before the head of a title: body, state, portfolio, modifiers, article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.posts.nouns import NOMINAL_TAGS, NounReader
from onrecord.annotate.posts.parts import Before, settle_body
from onrecord.annotate.posts.places import is_part_of_state, place_ending_at
from onrecord.languages.demonyms import state_of
from onrecord.languages.posts import around_head, post_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.annotation import Mention, Token

_DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "your", "whose"}
)
_PRONOUNS = frozenset({"his", "her", "its", "their", "whose"})
_APOSTROPHES = frozenset({"'s", "’s", "'", "’", "s"})
_HYPHENS = frozenset({"-", "–"})
_STANCES = frozenset({"anti", "non", "pro"})
_LOOSE = 6  # words between an article and the part of the phrase that says something of the post
_DESCRIBING = frozenset(
    {"JJ", "JJS", "JJR", "RB", "RBR", "RBS", "VBN", "VBG", "HYPH", "NN", "NNP", "CD", "CC"}
)


class BeforeReader:
    """Reads leftwards from the head that begins at `head_first`, until the noun phrase ends.

    Source of the order of parts (article, modifiers, state, body, portfolio, head): the titles of the
    training gold, and Popolo's division of a post into role, organization and area.
    """

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
        self._words = post_words()
        self._nouns = NounReader(tokens, mentions, first_of_sentence, head_first)
        self._head_first = head_first

    def read(self) -> Before:
        """Return what stands before the head."""
        found = Before(first=self._head_first)
        place = self._head_first - 1
        while place >= self._start:
            taken = self._take(place, found)
            if taken == 0:
                break
            place -= taken
            found.first = place + 1
            if found.determiner or found.owner is not None or found.described_owner:
                break
        self._find_article(found)
        self._take_former(found)
        found.title.reverse()
        found.body.reverse()
        found.places.reverse()
        settle_body(self._tokens, found)
        return found

    def _take_former(self, found: Before) -> None:
        """Take "former" before whose post it is: "former Berg spokeswoman"."""
        if found.owner is None or found.determiner:
            return
        place = found.first - 1
        if place >= self._start and self._tokens[place].lower in post_words().modifiers["former"]:
            found.flags.add("former")
            found.first = place

    def _find_article(self, found: Before) -> None:
        """Step over what describes the holder ("the prize-winning ex-director") to the phrase's article."""
        if found.determiner or found.owner is not None or found.described_owner:
            return
        place = found.first - 1
        while (
            place >= max(self._start, found.first - _LOOSE)
            and self._tokens[place].tag in _DESCRIBING
            and place not in self._mentions
        ):
            place -= 1
        if (
            place >= self._start
            and self._tokens[place].lower in {"the", "a", "an"}
            and place < found.first - 1
        ):
            found.first, found.determiner = place, self._tokens[place].lower

    def _take(self, place: int, found: Before) -> int:
        """Take the words that end at token `place` into `found`; return how many tokens that were."""
        token = self._tokens[place]
        mention = self._mentions.get(place)
        if token.text in _APOSTROPHES and token.tag == "POS":
            return self._take_owner(place, found)
        if mention is not None and mention.kind == "person":
            return self._take_person(place, mention, found)
        for step in (self._take_modifier, self._take_place, self._take_body, self._take_determiner):
            taken = step(place, found)
            if taken:
                return taken
        return self._nouns.take(place, found)

    def _take_owner(self, place: int, found: Before) -> int:
        """Take "Israel's", "the party's", "Berg's" before the rest of the title."""
        before = place - 1
        mention = self._mentions.get(before)
        if mention is not None and mention.kind == "person":
            return 1 + self._take_person(before, mention, found, has_apostrophe=True)
        taken = self._take_place(before, found) or self._take_body(before, found)
        if taken:
            return 1 + taken
        return 1 + self._take_description(before, found)

    def _take_description(self, place: int, found: Before) -> int:
        """Take "the committee" of "the committee's chair" as words that describe the body."""
        first = place
        while first > self._start and self._tokens[first].tag in NOMINAL_TAGS:
            first -= 1
        if self._tokens[first].lower not in _DETERMINERS:
            first += 1
        words = [self._tokens[k].text for k in range(first, place + 1)]
        if words:
            found.described_owner = " ".join(words)
        return place - first + 1

    def _take_person(
        self, place: int, mention: Mention, found: Before, *, has_apostrophe: bool = False
    ) -> int:
        """Take the person whose aide, spokesman, deputy it is; a name ends the phrase."""
        if found.body or found.places or (found.flags and not has_apostrophe):
            return 0
        found.owner = place
        return place - mention.first + 1

    def _take_modifier(self, place: int, found: Before) -> int:
        """Take "former", "then-", "acting", and adjectives that say nothing of the post."""
        lower = self._tokens[place].lower
        if self._tokens[place].text in _HYPHENS:
            return 1
        if lower in around_head().chosen:
            if place == self._start or not self._is_description(place):
                return 0
            found.flags |= (
                {"elected"} if "elected" in lower else {"appointed"} if lower == "appointed" else set()
            )
            return 1
        for flag, words in self._words.modifiers.items():
            if lower in words:
                if lower.endswith("ed") and self._tokens[place].tag == "VBD":
                    return 0  # "defeated President A": a deed, not a description
                if flag != "ignored":
                    found.flags.add(flag)
                return 1
        return self._take_compound(place)

    def _is_description(self, place: int) -> bool:
        """Tell whether a participle describes the holder: "newly elected president"."""
        if self._tokens[place - 1].lower in around_head().just_chosen:
            return True
        # "a coup against elected Socialist president A"; never the verb of "appointed former president A"
        is_adjective = self._tokens[place].dep == "amod"
        return is_adjective and (self._tokens[place + 1].tag == "JJ" or self._tokens[place - 1].tag == "IN")

    def _take_compound(self, place: int) -> int:
        """Take "China-appointed", "British-born", "52-year-old": they describe, and name no body."""
        if self._tokens[place].tag not in {"VBN", "JJ", "VBD"} or place - 2 < self._start:
            return 0
        if self._tokens[place - 1].text not in _HYPHENS:
            return 0
        return 3

    def _take_place(self, place: int, found: Before) -> int:
        """Take "South Korean", "US", "Mich.", "Hong Kong"."""
        named = place_ending_at(self._tokens, self._mentions, self._start, place)
        if named is None:
            return 0
        name, length = named
        hyphen = place - length
        if (
            hyphen > self._start
            and self._tokens[hyphen].text in _HYPHENS
            and (self._tokens[hyphen - 1].lower in _STANCES)
        ):
            return length + 2  # "pro-Syrian" says no more than whom he is for
        found.places.append(name)
        return length

    def _take_body(self, place: int, found: Before) -> int:
        """Take a named body; one that is a part of a state goes into the title."""
        mention = self._mentions.get(place)
        if mention is None or mention.kind != "organization" or is_part_of_state(self._tokens, mention):
            return 0
        if (found.body and found.places) or self._is_portfolio(mention):
            return 0
        found.body.extend(range(place, mention.first - 1, -1))
        return place - mention.first + 1

    def _is_portfolio(self, mention: Mention) -> bool:
        """Tell whether what was taken for a body is a minister's field: "Iraqi Higher Education Minister"."""
        if mention.last != self._head_first or self._tokens[mention.last].lower != "minister":
            return False
        words = self._tokens[mention.first : mention.last]
        return all(
            token.lower in self._words.portfolio or token.lower == "and" or state_of(token.text) is not None
            for token in words
        )

    def _take_determiner(self, place: int, found: Before) -> int:
        token = self._tokens[place]
        if token.lower not in _DETERMINERS or (token.lower == "a" and token.tag == "NNP"):
            return 0
        found.determiner = token.lower
        if token.lower in _PRONOUNS:
            found.owner = place
        return 1
