"""Whom "the envoy" or "the Democrat" means: the one last named so in the report."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.languages.honorifics import honorifics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention, PostMention
    from onrecord.schema.claim import Occupancy

_DEFINITE = frozenset({"the", "this", "that"})


class Called:
    """The persons of a report by what they are called beside their names."""

    def __init__(self, report: Report, occupancies: Sequence[Occupancy]) -> None:
        self._report = report
        self._occupancies = occupancies

    @cached_property
    def places(self) -> dict[int, Mention]:
        """Map each token of a place's mention to the mention."""
        return {k: m for m in self._report.mentions if m.kind == "place" for k in range(m.first, m.last)}

    def entity(self, head: int) -> str | None:
        """Return the person whom a definite noun means, or None where nobody was called so."""
        token = self._report.tokens[head]
        if token.tag not in {"NN", "NNP", "JJ"}:
            return None
        number = self._report.post_at_head.get(head)
        if number is not None:
            return self._holder(self._report.posts[number])
        return self._last_called(head) if self._is_definite(head) else None

    def by_surname(self, words: Sequence[int]) -> str | None:
        """Return the person whose family name the words are, where the words were not seen to be a name.

        "BERG: …" of a transcript, or a name at the beginning of a headline.
        """
        names = [self._report.tokens[k] for k in words if self._report.tokens[k].tag.startswith("NN")]
        if len(names) != 1 or not names[0].text[0].isupper():
            return None
        ids = self._surnames.get(names[0].lower, set())
        return self._nearest(ids, names[0].index)

    @cached_property
    def _surnames(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for entity in self._report.entities.values():
            if entity.kind == "person":
                found[entity.name.split()[-1].lower()].add(entity.id)
        return found

    def longer_name(self, entity: str) -> str:
        """Return the body whose name ends with the name of this one, if there is just one: "the Post"."""
        name = _without_article(self._report.entities[entity].name)
        longer = [
            other.id
            for other in self._report.entities.values()
            if other.kind == "organization" and _without_article(other.name).endswith(f" {name}")
        ]
        is_short = len(name.split()) == 1 and self._report.entities[entity].kind == "organization"
        return longer[0] if is_short and len(longer) == 1 else entity

    def _is_definite(self, head: int) -> bool:
        return any(self._report.tokens[k].lower in _DEFINITE for k in self._report.with_dep(head, "det"))

    def _holder(self, post: PostMention) -> str | None:
        """Return the holder of the post last spoken of before it, else the first one behind."""
        if post.is_plural or post.determiner in {"a", "an"}:
            return None
        if not post.determiner and post.organization is None and self._report.tokens[post.head].tag == "NN":
            return None
        holders = [row for row in self._occupancies if row.holder_id and self._is_same(row, post)]
        exact = [row for row in holders if row.title.lower() == post.title.lower()]
        present = [row for row in exact or holders if row.status in {"current", "outgoing"}]
        ids = {row.holder_id for row in present or exact or holders if row.holder_id}
        return self._nearest(ids, post.first) or self._last_called(post.head)

    def _is_same(self, row: Occupancy, post: PostMention) -> bool:
        """Tell whether a post by its words can be the one of the row."""
        if ("former" in post.flags) != (row.status == "former"):
            return False
        if row.title.lower().split()[-1] != self._report.tokens[post.head].lower and not _alike(row, post):
            return False
        known = (post.organization, row.organization), (post.area, row.area)
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in known)

    def _nearest(self, ids: set[str], token: int) -> str | None:
        """Return the one of the entities who was mentioned last before the token, else next behind it."""
        before = [(m.first, m.entity) for m in self._mentions_of(ids) if m.first < token]
        if before:
            return max(before)[1]
        behind = [(m.first, m.entity) for m in self._mentions_of(ids)]
        return min(behind)[1] if behind else None

    def _mentions_of(self, ids: set[str]) -> Iterator[Mention]:
        for entity in ids:
            yield from self._report.entities[entity].mentions

    def _last_called(self, head: int) -> str | None:
        """Return the person last called by the noun before it, of those it was set beside."""
        called = self._by_noun.get(self._report.tokens[head].lower, ())
        before = [entity for place, entity in called if place < head]
        return before[-1] if before else None

    @cached_property
    def _by_noun(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """Map each noun for a person to the places where a person is called so, and who, in order."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for token in self._report.tokens:
            if token.tag.startswith("NN") and token.index not in self._report.persons:
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
        if token.dep in {"compound", "nmod"} and token.head in report.persons and token.head > noun:
            return report.persons[token.head] if token.lower in honorifics().ranks else None
        if token.dep == "attr" and report.tokens[token.head].lower in {"is", "was", "’s", "'s"}:
            return next((report.persons.get(k) for k in report.with_dep(token.head, "nsubj")), None)
        return None


def _without_article(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ")


def _alike(row: Occupancy, post: PostMention) -> bool:
    return row.title.lower() == post.canonical
