"""Who holds the post by which a source is called: "the secretary of state", "the Republican nominee"."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention, PostMention, Token
    from onrecord.schema.claim import Occupancy

_PARTIES = {
    "republican": "republican", "gop": "republican", "democratic": "democratic", "democrat": "democratic",
    "libertarian": "libertarian", "green": "green", "labour": "labour", "conservative": "conservative",
    "socialist": "socialist", "liberal": "liberal",
}  # fmt: skip
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NEAR = 120  # tokens: the subjects of some four sentences


class Holders:
    """The holders of a report's posts."""

    def __init__(self, report: Report, occupancies: Sequence[Occupancy]) -> None:
        self._report = report
        self._occupancies = [row for row in occupancies if row.holder_id and row.factuality == "actual"]

    @cached_property
    def _canonical(self) -> Mapping[str, str]:
        """Map the titles of a report to what is one for all words that mean the same post."""
        return {post.title: post.canonical for post in self._report.posts}

    def of(self, post: PostMention) -> str | None:
        """Return the holder of the post last spoken of before it, else the first one behind; or None."""
        if post.is_plural or post.determiner in {"a", "an"} or post.owner is not None:
            return None
        if not post.determiner and post.organization is None and self._report.tokens[post.head].tag == "NN":
            return None
        holders = [row for row in self._occupancies if self._is_same(row, post)]
        exact = [row for row in holders if self._canonical.get(row.title, "") == post.canonical]
        present = [row for row in exact or holders if row.status in {"current", "outgoing"}]
        ids = {row.holder_id for row in present or exact or holders if row.holder_id}
        return self.nearest(ids, post.first)

    def _is_same(self, row: Occupancy, post: PostMention) -> bool:
        """Tell whether a post by its words can be the one of the row."""
        if ("former" in post.flags) != (row.status == "former"):
            return False
        if ("candidate" in post.flags) != (row.status == "candidate"):
            return False
        if "candidate" in post.flags:
            return self._may_be_nominee(row, post)
        canonical = self._canonical.get(row.title, row.title.lower())
        if canonical.split()[-1] != post.canonical.split()[-1]:
            return False
        known = (post.organization, row.organization), (post.area, row.area)
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in known)

    def _may_be_nominee(self, row: Occupancy, post: PostMention) -> bool:
        """Tell whether the candidate of the row can be the one meant: the same race, not another party."""
        if post.canonical not in {"candidate", self._canonical.get(row.title, row.title.lower())}:
            return False
        meant = {_PARTIES[token.lower] for token in self._words(post) if token.lower in _PARTIES}
        told = self._parties.get(row.holder_id or "", set())
        return not meant or not told or bool(meant & told)

    @cached_property
    def _parties(self) -> Mapping[str, set[str]]:
        """Map each holder to the parties that stand beside any post of his."""
        found: dict[str, set[str]] = defaultdict(set)
        for row in self._occupancies:
            words = " ".join((row.organization or "", *(span.text for span in row.evidence))).split()
            parties = {_PARTIES[w] for word in words if (w := word.strip(".,()").lower()) in _PARTIES}
            found[row.holder_id or ""] |= parties
        return found

    def _words(self, post: PostMention) -> list[Token]:
        return list(self._report.tokens[max(0, post.first - 2) : post.last])

    def nearest(self, ids: Iterable[str], token: int, *, only_before: bool = False) -> str | None:
        """Return the one of the entities who was the subject last before the token, else was named last.

        Where none was named before, the one who is named next behind it, unless `only_before`.
        """
        mentions = list(self._mentions_of(ids))
        before = [m for m in mentions if m.first < token]
        subjects = [m for m in before if self._is_subject(m) and token - m.first < _NEAR]
        if subjects or before:
            return max(subjects or before, key=lambda m: m.first).entity
        return min(mentions, key=lambda m: m.first).entity if mentions and not only_before else None

    def _is_subject(self, mention: Mention) -> bool:
        return self._report.tokens[mention.last - 1].dep in _SUBJECTS

    def _mentions_of(self, ids: Iterable[str]) -> Iterator[Mention]:
        for entity in sorted(ids):
            yield from self._report.entities[entity].mentions
