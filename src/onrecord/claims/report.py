"""One report's annotations, indexed for the rules: who stands at a token, what hangs on a verb."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.schema.annotation import Annotations, Entity, Mention, Sentence, Timex

_PORTRAIT = 4  # mentions that make somebody the one a report is about
_DESCRIBES = frozenset({"appos", "pobj", "prep", "poss", "nmod", "conj"})
_NAMES_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})


class Report:
    """The annotations of one report, and look-ups that the rules share."""

    def __init__(self, annotations: Annotations) -> None:
        self.annotations = annotations
        self.tokens = annotations.tokens
        self.mentions = annotations.mentions
        self.posts = annotations.posts
        self.entities: Mapping[str, Entity] = {entity.id: entity for entity in annotations.entities}
        self.published = annotations.published

    @cached_property
    def persons(self) -> Mapping[int, Mention]:
        """Map each token of a person's mention, pronouns included, to the mention."""
        return {k: m for m in self.mentions if m.kind == "person" for k in range(m.first, m.last)}

    @cached_property
    def bodies(self) -> Mapping[int, Mention]:
        """Map each token of an organization's mention to the mention."""
        return {k: m for m in self.mentions if m.kind == "organization" for k in range(m.first, m.last)}

    @cached_property
    def post_at_head(self) -> Mapping[int, int]:
        """Map the head token of each post to its number."""
        return {post.head: number for number, post in enumerate(self.posts)}

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Give for each token the tokens that hang on it, in order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                found[token.head].append(token.index)
        return tuple(tuple(children) for children in found)

    @cached_property
    def posts_by_sentence(self) -> Mapping[int, list[int]]:
        """Map the number of a sentence to the numbers of the posts whose heads stand in it, in order."""
        found: dict[int, list[int]] = {}
        for number, post in enumerate(self.posts):
            found.setdefault(self.tokens[post.head].sentence, []).append(number)
        return found

    @cached_property
    def times_by_sentence(self) -> Mapping[int, list[Timex]]:
        """Map the number of a sentence to the time expressions in it, in order."""
        found: dict[int, list[Timex]] = {}
        sentences = iter(self.annotations.sentences)
        sentence = next(sentences, None)
        for time in self.annotations.times:
            while sentence is not None and sentence.end <= time.start:
                sentence = next(sentences, None)
            if sentence is not None and sentence.start <= time.start:
                found.setdefault(sentence.index, []).append(time)
        return found

    def place_before(self, token: int) -> Mention | None:
        """Return the place that "there" at a token means: the last named, a sentence back at most."""
        sentence = self.tokens[token].sentence
        before = [
            mention
            for mention in self.mentions
            if mention.kind == "place"
            and mention.first < token
            and sentence - self.tokens[mention.first].sentence <= 1
        ]
        return max(before, key=lambda mention: mention.first, default=None)

    def sentence_of(self, token: int) -> Sentence:
        """Return the sentence of a token."""
        return self.annotations.sentences[self.tokens[token].sentence]

    def with_dep(self, token: int, *deps: str) -> Iterator[int]:
        """Yield the children of a token that have one of the dependency labels."""
        for child in self.children[token]:
            if self.tokens[child].dep in deps:
                yield child

    def person_at(self, token: int) -> Mention | None:
        """Return the person that a token stands for: a name, a resolved pronoun, or a post's holder.

        A post stands for the person that it names: in "his deputy Thomas West" the parse may take
        "deputy" or "West" as the head of the phrase.
        """
        person = self.persons.get(token)
        if person is not None:
            return person
        number = self.post_at_head.get(token)
        if number is not None:
            return self.named_by.get(number)
        for child in self.with_dep(token, "appos", "compound", "nmod"):
            is_name = self.tokens[token].tag.startswith("NNP") or self.tokens[child].dep == "appos"
            if child in self.persons and is_name:
                return self.persons[child]
        return self._protagonist_of(token)

    def _protagonist_of(self, token: int) -> Mention | None:
        """Return the one that the report is about, for a "he" or "she" that stands for nobody nearer."""
        lower = self.tokens[token].lower
        if lower not in {"he", "she"} or self._protagonist is None:
            return None
        pronouns = {
            mention.text.lower() for mention in self._protagonist.mentions if mention.form == "pronoun"
        }
        opposite = {"she", "her", "hers"} if lower == "he" else {"he", "him", "his"}
        first = self._protagonist.mentions[0]
        return first if not pronouns & opposite and first.first < token else None

    @cached_property
    def _protagonist(self) -> Entity | None:
        """Return the person named by far most often, or None: in a portrait "he" is its subject."""
        persons = sorted(
            (e for e in self.annotations.entities if e.kind == "person"), key=lambda e: -len(e.mentions)
        )
        if not persons or len(persons[0].mentions) < _PORTRAIT:
            return None
        if len(persons) > 1 and len(persons[1].mentions) * 1.5 > len(persons[0].mentions):
            return None
        return persons[0]

    @cached_property
    def named_by(self) -> Mapping[int, Mention]:
        """Map the number of a post to the person that it names, the first where there are several."""
        found: dict[int, Mention] = {}
        for naming in self.annotations.namings:
            found.setdefault(naming.post, self.mentions[naming.mention])
        return found

    def subject(self, verb: int) -> Mention | None:
        """Return the subject of a verb, if a person, through relative pronouns and conjunctions."""
        children = list(self.with_dep(verb, *_NAMES_SUBJECT))
        for child in children:
            lower = self.tokens[child].lower
            is_relative = lower in {"who", "which", "that"}
            person = self.person_at(self._antecedent(verb) if is_relative else child)
            if person is None and lower == "who":
                person = self._above(self._antecedent(verb))
            if person is not None:
                return person  # of several subjects the parse may find, one is the person
        return None if children else self._understood_subject(verb)

    def _above(self, noun: int) -> Mention | None:
        """Return the person whom a noun only describes: "A, head of the company, who resigned"."""
        place = noun
        while self.tokens[place].dep in _DESCRIBES and self.tokens[place].head < place:
            place = self.tokens[place].head
            person = self.person_at(place)
            if person is not None:
                return person
        return None

    def _understood_subject(self, verb: int) -> Mention | None:
        """Return the subject that a verb without one shares with the verb or noun it hangs on."""
        token = self.tokens[verb]
        if token.dep == "xcomp" and self._addressed(token.head) is not None:
            return self.person_at(cast("int", self._addressed(token.head)))
        if token.dep in {"conj", "xcomp", "advcl", "acomp"} and token.head != verb:
            return self.subject(token.head)
        if token.dep in {"acl", "relcl"}:
            return self._of_participle(verb)
        if token.dep == "pcomp" and self.tokens[token.head].head != token.head:
            return self.subject(self.tokens[token.head].head)
        return None

    def _addressed(self, verb: int) -> int | None:
        """Return whom a verb asks to do something: "urged A to", "called on A to"."""
        if self.is_passive(verb):
            return None
        for child in self.with_dep(verb, "dobj", "obj"):
            return child
        for preposition in self.with_dep(verb, "prep"):
            if self.tokens[preposition].lower in {"on", "upon"}:
                return next(self.with_dep(preposition, "pobj"), None)
        return None

    def _of_participle(self, verb: int) -> Mention | None:
        """Return whom a participle describes; behind "under A, appointed …" it is the sentence's subject."""
        noun = self.tokens[self.tokens[verb].head]
        preposition = self.tokens[noun.head]
        is_aside = (
            self.tokens[verb - 1].text == ","
            and noun.dep == "pobj"
            and preposition.lower in {"under", "with", "after"}
        )
        if is_aside and self.tokens[verb].dep == "acl":
            governor = preposition.head
            while self.tokens[governor].dep in {"prep", "pobj"} and self.tokens[governor].head != governor:
                governor = self.tokens[governor].head
            return self.subject(governor)
        return self.person_at(noun.index) or (self.person_at(noun.head) if noun.dep == "appos" else None)

    def _antecedent(self, verb: int) -> int:
        """Return the noun that a relative clause belongs to; through verbs joined to its first one."""
        token = self.tokens[verb]
        while token.dep in {"conj", "xcomp", "ccomp"} and token.head != token.index:
            token = self.tokens[token.head]
        return token.head

    def object(self, verb: int) -> Mention | None:
        """Return the person who is the direct object of a verb."""
        for child in self.with_dep(verb, "dobj", "obj", "dative"):
            if self.tokens[child].lower in {"whom", "who", "that"}:
                return self.person_at(self._antecedent(verb))
            return self.person_at(child)
        return None

    def agent(self, verb: int) -> Mention | None:
        """Return the person behind "by"."""
        for by in self.with_dep(verb, "agent"):
            for child in self.with_dep(by, "pobj"):
                return self.person_at(child)
        return None

    def is_passive(self, verb: int) -> bool:
        """Tell whether the verb is passive: "was appointed", "the man appointed"."""
        if any(True for _ in self.with_dep(verb, "nsubjpass", "auxpass")):
            return True
        return self.tokens[verb].tag == "VBN" and self.tokens[verb].dep in {"acl", "amod"}
