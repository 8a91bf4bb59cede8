"""Whom "the envoy", "the Democrat" or "the ministry" means: the one last named so in the report."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.claims.statement.holders import Holders
from onrecord.languages.honorifics import honorifics

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.schema.claim import Occupancy

_DEFINITE = frozenset({"the", "this", "that"})
_COPULAS = frozenset({"is", "was", "’s", "'s"})


class Called:
    """The persons and bodies of a report by what they are called beside their names."""

    def __init__(self, report: Report, occupancies: Sequence[Occupancy]) -> None:
        self._report = report
        self._holders = Holders(report, occupancies)

    @cached_property
    def places(self) -> dict[int, Mention]:
        """Map each token of a place's mention to the mention."""
        return {k: m for m in self._report.mentions if m.kind == "place" for k in range(m.first, m.last)}

    def entity(self, head: int) -> str | None:
        """Return the person or body that a definite noun means, or None where nobody was called so."""
        token = self._report.tokens[head]
        if token.tag not in {"NN", "NNP", "JJ"}:
            return None
        number = self._report.post_at_head.get(head)
        if number is not None:
            found = self._holders.of(self._report.posts[number])
            if found is not None:
                return found
        if not self._is_definite(head):
            return None
        return self._last_called(head) or self._body(head)

    def _is_definite(self, head: int) -> bool:
        return any(self._report.tokens[k].lower in _DEFINITE for k in self._report.with_dep(head, "det"))

    def by_surname(self, words: Sequence[int]) -> str | None:
        """Return the person of whose name the word is an end, where it was not seen to be a name.

        "BERG: …" of a transcript, or a name at the beginning of a headline.
        """
        names = [self._report.tokens[k] for k in words if self._report.tokens[k].tag.startswith("NN")]
        if len(names) != 1 or not names[0].text[0].isupper():
            return None
        ids = self._surnames.get(names[0].lower, set())
        return self._holders.nearest(ids, names[0].index)

    @cached_property
    def _surnames(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for entity in self._report.entities.values():
            if entity.kind == "person":
                words = entity.name.lower().split()
                found[words[-1]].add(entity.id)
                found[words[0]].add(entity.id)
        return found

    def longer_name(self, entity: str) -> str:
        """Return the body whose name ends with the name of this one, if there is just one: "the Post"."""
        found = self._report.entities[entity]
        name = _without_article(found.name)
        if found.kind != "organization" or len(name.split()) > 1:
            return entity
        longer = self._by_last_word.get(name, [])
        return longer[0] if len(longer) == 1 else entity

    @cached_property
    def _by_last_word(self) -> Mapping[str, Sequence[str]]:
        """Map the last word of each body of several words to the bodies that end so."""
        found: dict[str, list[str]] = defaultdict(list)
        for entity in self._report.entities.values():
            words = _without_article(entity.name).split()
            if entity.kind == "organization" and len(words) > 1:
                found[words[-1]].append(entity.id)
        return found

    def _body(self, head: int) -> str | None:
        """Return the body whose name has the noun as its head, named last before it: "the fund"."""
        report = self._report
        if any(k for k in report.children[head] if k < head and report.tokens[k].dep in {"compound", "amod"}):
            return None
        ids = self._by_body_noun.get(report.tokens[head].lower, set())
        return self._holders.nearest(ids, head, only_before=True)

    @cached_property
    def _by_body_noun(self) -> Mapping[str, set[str]]:
        """Map "fund" to the International Monetary Fund, "commission" to the Commission on Human Rights."""
        found: dict[str, set[str]] = defaultdict(set)
        for entity in self._report.entities.values():
            words = _without_article(entity.name).split()
            if entity.kind == "organization" and len(words) > 1:
                small = next((k for k, word in enumerate(words) if word in {"of", "on", "for"}), len(words))
                found[words[max(small - 1, 0)].lower()].add(entity.id)
        return found

    def _last_called(self, head: int) -> str | None:
        """Return the person last called by the noun before it, of those it was set beside."""
        called = self._by_noun.get(self._report.tokens[head].lower, ())
        before = [entity for place, entity in called if place < head]
        return before[-1] if before else None

    @cached_property
    def _by_noun(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """Map each noun for a person to the places where a person is called so, and who, in order."""
        known = honorifics()
        nouns = known.ranks | known.people | known.male_nouns | known.female_nouns
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for token in self._report.tokens:
            if (
                token.lower in nouns
                and token.tag.startswith("NN")
                and token.index not in self._report.persons
            ):
                person = self._beside(token.index)
                if person is not None:
                    found[token.lower].append((token.index, person.entity))
        return found

    def _beside(self, noun: int) -> Mention | None:
        """Return the person whom the noun is set beside: apposition, title before the name, predicate."""
        report, token = self._report, self._report.tokens[noun]
        if token.dep == "appos":
            return report.persons.get(token.head)
        for child in report.with_dep(noun, "appos"):
            return report.persons.get(child)
        if token.dep in {"compound", "nmod"} and token.head > noun:
            return report.persons.get(token.head)
        if token.dep == "attr" and report.tokens[token.head].lower in _COPULAS:
            return next((report.persons.get(k) for k in report.with_dep(token.head, "nsubj")), None)
        return None


def _without_article(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ")
