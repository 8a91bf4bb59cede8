"""Who is called by which post: "Foreign Minister Anna Berg", "Anna Berg, the foreign minister,"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from onrecord.annotate.posts.joined import share_holders
from onrecord.annotate.posts.steps import back_over_age, skip_acronym, skip_ranks
from onrecord.languages.cues import cue_words
from onrecord.languages.posts import around_head
from onrecord.schema.annotation import Naming

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.annotation import Mention, PostMention, Token

_DASHES = frozenset({"--", "—", "–", "-"})
_OPENERS = frozenset({",", "(", *_DASHES})
_CLOSERS = frozenset({",", ":", *_DASHES})


def find_namings(
    tokens: Sequence[Token], posts: Sequence[PostMention], mentions: Sequence[Mention]
) -> tuple[Naming, ...]:
    """Return who is called by which post, in the order of the posts.

    A post leads to at most one person, one in the plural to as many as the list behind it names. Two names
    in one sentence are no reason: the words must stand in one of the constructions below.
    """
    finder = _Finder(tokens, posts, mentions)
    return tuple(finder.find())


class _Finder:
    def __init__(
        self, tokens: Sequence[Token], posts: Sequence[PostMention], mentions: Sequence[Mention]
    ) -> None:
        self._tokens = tokens
        self._posts = posts
        self._persons = [m for m in mentions if m.kind == "person" and m.form != "pronoun"]
        self._number = {id(m): k for k, m in enumerate(mentions)}
        self._starts = {m.first: m for m in self._persons}
        self._ends = {m.last: m for m in self._persons}
        self._around = around_head()

    def find(self) -> Iterator[Naming]:
        """Yield the namings of every post; a post without its own shares that of the post it is joined to."""
        held: dict[int, list[Naming]] = {}
        for number, post in enumerate(self._posts):
            held[number] = list(self._of(number, post))
        share_holders(self._tokens, self._posts, held)
        for namings in held.values():
            yield from namings

    def _of(self, number: int, post: PostMention) -> Iterator[Naming]:
        """Yield the namings of one post by the first construction that fits."""
        person = self._name_behind(post)
        if person is not None:
            if post.is_plural:
                yield from self._list(number, person)
            else:
                yield self._naming(number, person, "title_before_name")
            return
        person = self._apposed_before(post)
        if person is not None:
            yield self._naming(number, person, "apposition_after_name")
            return
        person = self._apposed_behind(post)
        if person is not None:
            yield self._naming(number, person, "apposition_before_name")

    def _naming(self, number: int, person: Mention, rule: str, organization: str | None = None) -> Naming:
        return Naming(number, self._number[id(person)], rule, organization)

    def _name_behind(self, post: PostMention) -> Mention | None:
        """Return the person whose name follows the post, with nothing but ranks and an acronym between.

        In "spokesman for President Berg" the name is that of the post's owner, not of its holder.
        """
        place = skip_acronym(self._tokens, post.last)
        place = skip_ranks(self._tokens, self._starts, place)
        person = self._starts.get(place)
        if person is None or self._owner_behind(post) is person:
            return None
        return person if self._same_sentence(post.head, place) else None

    def _owner_behind(self, post: PostMention) -> Mention | None:
        """Return the owner of the post whose name stands behind it: "spokesman for President Berg"."""
        person = self._starts.get(skip_ranks(self._tokens, self._starts, post.last))
        if person is None or post.owner is None or not person.first <= post.owner < person.last:
            return None
        return person

    def _list(self, number: int, person: Mention) -> Iterator[Naming]:
        """Yield the persons of "Presidents A of X, B of Y and C of Z", each with his own body."""
        current: Mention | None = person
        while current is not None:
            organization, place = self._own_body(current)
            yield self._naming(number, current, "titles_before_names", organization)
            current = self._next_in_list(place)

    def _own_body(self, person: Mention) -> tuple[str | None, int]:
        """Return the "of X" or "(X)" behind a name of a list, and where the list goes on."""
        place = person.last
        tokens = self._tokens
        if place + 1 < len(tokens) and tokens[place].lower == "of" and tokens[place + 1].text[0].isupper():
            end = place + 1
            while end < len(tokens) and (
                tokens[end].tag.startswith("NNP")
                or (
                    tokens[end].lower == "and"
                    and end + 1 < len(tokens)
                    and tokens[end + 1].tag == "NNP"
                    and end + 1 not in self._starts
                )
            ):
                end += 1
            if end > place + 1:
                words = " ".join(token.text for token in tokens[place + 1 : end])
                return words, end
        return None, place

    def _next_in_list(self, place: int) -> Mention | None:
        """Return the person that follows after a comma, "and" or ", and"."""
        tokens = self._tokens
        if place < len(tokens) and tokens[place].text == ",":
            place += 1
        if place < len(tokens) and tokens[place].lower == "and":
            place += 1
        elif place and tokens[place - 1].text != ",":
            return None
        return self._starts.get(skip_ranks(self._tokens, self._starts, place))

    def _apposed_before(self, post: PostMention) -> Mention | None:
        """Return A of "A, 57, the foreign minister of X,": the name, a comma, the post."""
        place = post.first - 1
        while place >= 0 and self._tokens[place].lower in self._around.adverbs:
            place -= 1
        if place < 0 or self._tokens[place].text not in _OPENERS or post.is_plural:
            return None
        person = self._ends.get(back_over_age(self._tokens, place))
        if (
            person is None
            or not self._same_sentence(post.head, person.first)
            or not self._ends_apposition(post)
            or self._is_source(post, person)
        ):
            return None
        return person

    def _is_source(self, post: PostMention, person: Mention) -> bool:
        """Tell whether the post speaks behind what it says of the person: "… met Berg, a spokesman said"."""
        tokens = self._tokens
        if post.last >= len(tokens) or tokens[post.last].lower not in cue_words().reporting:
            return False
        name = tokens[person.last - 1]
        if name.dep == "nsubj" and name.head == post.last:
            return False
        before = reversed(tokens[: person.first])
        return any(
            token.tag in {"VBD", "VBZ", "VBP", "MD"}
            for token in takewhile(lambda token: token.sentence == name.sentence, before)
        )

    def _ends_apposition(self, post: PostMention) -> bool:
        """Tell whether the phrase ends as an apposition does: no name follows that it would belong to."""
        owner = self._owner_behind(post)
        last = owner.last if owner else post.last
        if last >= len(self._tokens):
            return True
        following = self._tokens[last]
        if owner is None and self._starts.get(skip_ranks(self._tokens, self._starts, last)) is not None:
            return False
        return not following.tag.startswith(("NN", "JJ")) and following.tag not in {"POS", "CD"}

    def _apposed_behind(self, post: PostMention) -> Mention | None:
        """Return A of "the foreign minister of X, A,": the name stands behind the post, a comma between."""
        if not self._can_name_behind(post):
            return None
        person = self._starts.get(skip_ranks(self._tokens, self._starts, post.last + 1))
        if person is None or not self._same_sentence(post.head, person.first):
            return None
        return person if self._ends_after(person) and not self._goes_on_as_list(person) else None

    def _can_name_behind(self, post: PostMention) -> bool:
        """Tell whether the post names one holder, is no predicate, and a comma, dash or colon follows."""
        tokens = self._tokens
        is_set_off = post.last < len(tokens) and tokens[post.last].text in _CLOSERS
        is_one = not post.is_plural or self._is_one_of(post)
        is_predicate = post.first > 0 and tokens[post.first - 1].lower in self._around.copulas
        is_definite = bool(post.determiner or post.organization) or post.owner is not None
        return is_set_off and is_one and not is_predicate and is_definite

    def _ends_after(self, person: Mention) -> bool:
        """Tell whether the text goes on behind the name as it does behind an apposition."""
        return (
            person.last >= len(self._tokens)
            or self._tokens[person.last].lower in self._around.after_apposition
        )

    def _is_one_of(self, post: PostMention) -> bool:
        """Tell whether "one of" stands before the phrase."""
        place = post.first - 1
        return place >= 1 and self._tokens[place].lower == "of" and self._tokens[place - 1].lower == "one"

    def _goes_on_as_list(self, person: Mention) -> bool:
        """Tell whether more names follow, joined by "and": then the comma makes a list."""
        place = person.last
        if place < len(self._tokens) and self._tokens[place].lower == "and":
            return True
        following = (
            self._starts.get(place + 1)
            if place < len(self._tokens) and self._tokens[place].text == ","
            else None
        )
        return following is not None

    def _same_sentence(self, one: int, other: int) -> bool:
        return other < len(self._tokens) and self._tokens[one].sentence == self._tokens[other].sentence
