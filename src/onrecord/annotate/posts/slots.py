"""Which words around a head are title, organization, area, or the person whose post it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.posts.places import place_name
from onrecord.languages.demonyms import is_adjective, state_of, us_state
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import around_head, post_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.annotate.posts.after import Complement
    from onrecord.annotate.posts.heads import Head
    from onrecord.annotate.posts.parts import Before
    from onrecord.schema.annotation import Mention, Token
    from onrecord.vocabulary.office import PostKind


class Slots:
    """Gives every part of a title phrase its place: title, organization, area, or owner."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Mapping[int, Mention], head: Head, before: Before
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._head = " ".join(head.words)
        self._words = head.words
        self._around = around_head()
        self.title: list[int] = [*before.title, *range(head.first, head.last)]
        self.owner = before.owner
        self._body: str | tuple[int, int] | None = None
        self._area: str | tuple[int, int] | None = None
        self._places = list(before.places)
        if before.body:
            self._body = (before.body[0], before.body[-1] + 1)
        elif before.described_owner:
            self._body = before.described_owner
        self._use_places()

    def _use_places(self) -> None:
        """Give the places before the head to organization and area."""
        if self._head in self._around.seats and self._places and us_state(self._places[0]):
            self._area = self._places.pop(0)
        elif self._places and self._body is None:
            self._body = self._places.pop(0)
        if self._places and self._area is None:
            self._area = self._places.pop(0)

    def take(self, complement: Complement) -> bool:
        """Put a complement into a slot; False where it is none of the post's."""
        owner = self._person_in(complement)
        if owner is not None:
            if (
                self.owner is None
                and complement.preposition in {"of", "for", "to"}
                and self._head in self._around.of_person
            ):
                self.owner = owner
                return True
            return False
        if self._extends_title(complement):
            self.title.extend(range(complement.first - 1, complement.last))
            return True
        take = {
            "of": self._take_body,
            "for": self._take_for,
            "to": self._take_to,
            "at": self._take_at,
            "in": self._take_in,
            "on": self._take_on,
            "with": self._take_at,
            "from": self._take_from,
        }
        taker = take.get(complement.preposition)
        return taker is not None and taker(complement)

    def _person_in(self, complement: Complement) -> int | None:
        """Return the last token of a person that the complement names, titles before the name included."""
        if complement.preposition not in {"of", "for", "to"}:
            return None
        last = complement.last - 1
        mention = self._mentions.get(last)
        if mention is not None and mention.kind == "person":
            return last
        following = self._mentions.get(complement.last)
        if following is not None and following.kind == "person":
            word = self._tokens[last].lower.rstrip(".")
            if (word,) in post_words().kinds or word in post_words().honorifics:
                return following.last - 1
        return None

    def _extends_title(self, complement: Complement) -> bool:
        """Tell whether the complement is the portfolio: "minister of finance", "head of research"."""
        first = self._tokens[complement.first]
        lowers = {token.lower for token in self._tokens[complement.first : complement.last]}
        if complement.preposition in {"of", "for"} and self._words in post_words().of_in_title:
            if self._head.endswith("secretary") and complement.preposition == "of":
                return first.lower in post_words().secretaries
            if self._head == "professor":
                return complement.preposition == "of" and complement.first not in self._mentions
            if self._head == "chief":
                return lowers <= self._around.chief_of
            return bool(lowers & post_words().portfolio) or first.text.islower()
        return (
            complement.preposition in {"of", "for"}
            and first.tag != "DT"
            and all(
                token.text.islower() or token.text == "-"
                for token in self._tokens[complement.first : complement.last]
            )
        )

    def _take_body(self, complement: Complement) -> bool:
        if self._body is None:
            self._body = (complement.first, complement.last)
        elif self._area is None:
            self._area = (complement.first, complement.last)
        else:
            return False
        return True

    def _take_for(self, complement: Complement) -> bool:
        if self._head in self._around.sent:
            return self._take_area(complement)
        return self._is_capitalised(complement) and self._take_body(complement)

    def _take_to(self, complement: Complement) -> bool:
        if self._head in self._around.sent_to or self._head.endswith("envoy"):
            return self._take_area(complement)
        return self._is_capitalised(complement) and self._take_body(complement)

    def _take_at(self, complement: Complement) -> bool:
        return self._body is None and self._is_capitalised(complement) and self._take_body(complement)

    def _take_in(self, complement: Complement) -> bool:
        if (
            self._head in self._around.sent
            and self._area is None
            and self._tokens[complement.first].lower in self._around.talks
        ):
            return self._take_area(complement)
        mention = self._mentions.get(complement.first) or self._mentions.get(complement.last - 1)
        if mention is None or mention.kind != "place" or self._area is not None:
            return False
        if self._head in self._around.sent or self._body is not None:
            self._area = (complement.first, complement.last)
            return True
        return False

    def _take_on(self, complement: Complement) -> bool:
        if (
            self._head not in self._around.sent
            or self._tokens[complement.first].lower in self._around.no_area
        ):
            return False
        return self._take_area(complement)

    def _take_from(self, complement: Complement) -> bool:
        mention = self._mentions.get(complement.first)
        return mention is not None and mention.kind == "place" and self._take_area(complement)

    def _take_area(self, complement: Complement) -> bool:
        if self._area is not None:
            return False
        self._area = (complement.first, complement.last)
        return True

    def _is_capitalised(self, complement: Complement) -> bool:
        return any(token.text[0].isupper() for token in self._tokens[complement.first : complement.last])

    def kind(self) -> PostKind:
        """Return the kind of post that the head belongs to."""
        return post_words().kinds.get(self._words, "other")

    def organization(self, text: str) -> str | None:
        """Return the body or state, as the phrase gives it."""
        return self._named(text, self._body)

    def area(self, text: str) -> str | None:
        """Return what the post is for, as the phrase gives it."""
        return self._named(text, self._area)

    def _named(self, text: str, what: str | tuple[int, int] | None) -> str | None:
        """Return the words without article and possessive; a state under its name."""
        if what is None or isinstance(what, str):
            return what
        first, last = what
        is_described = (
            self._tokens[first].lower in {"the", "its", "his", "her", "their"}
            and not self._tokens[min(first + 1, last - 1)].text[0].isupper()
        )
        if self._tokens[first].tag in {"DT", "PRP$"} and last - first > 1 and not is_described:
            first += 1
        while last - first > 1 and self._tokens[last - 1].tag == "POS":
            last -= 1
        words = " ".join(text[self._tokens[first].start : self._tokens[last - 1].end].split())
        return words if self._is_town(words) else place_name(words) or words

    def _is_town(self, words: str) -> bool:
        """Tell whether it is a capital that the post is of, not the state: "mayor of Paris"."""
        return self._head in post_bodies().local and state_of(words) is not None and not is_adjective(words)
