"""The post that the report gives a speaker, as words that a reader would quote."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.claims.statement.attributed import top

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed
    from onrecord.schema.annotation import Mention, PostMention, Token
    from onrecord.schema.claim import Occupancy

_RANK = {"current": 0, "outgoing": 0, "incoming": 1, "candidate": 2, "former": 3}
_SEEKING = ("candidate", "nominee", "hopeful", "contender", "runner", "elect", "challenger")
_DROPPED = frozenset({"DT", "PRP$", "POS"})
_DETERMINERS = frozenset({"the", "a", "an", "that", "this", "then", "’s", "'s"})


class SpeakerPosts:
    """The posts of a report's speakers."""

    def __init__(self, report: Report, occupancies: Sequence[Occupancy]) -> None:
        self._report = report
        self._held: dict[str, list[Occupancy]] = defaultdict(list)
        for row in occupancies:
            if row.holder_id is not None and _is_held(row):
                self._held[row.holder_id].append(row)
        self._naming: dict[str, list[tuple[PostMention, Mention]]] = defaultdict(list)
        for number, person in report.named_by.items():
            self._naming[person.entity].append((report.posts[number], person))

    def of(self, one: Attributed, speaker_id: str | None) -> str | None:
        """Return the post beside his name here, else his present one, else the next best; or None."""
        if speaker_id is None:
            return None
        here = self._is_source(one) or self._beside_name(one, speaker_id)
        if here is not None:
            return post_words(self._report, here)
        best = min(self._held.get(speaker_id, ()), key=lambda row: _RANK[row.status], default=None)
        return _words_of(self._report, best) if best is not None else None

    def _is_source(self, one: Attributed) -> PostMention | None:
        """Return the post that is the source itself: "the envoy said"."""
        head = top(self._report, one.source)
        number = None if head is None else self._report.post_at_head.get(head)
        if number is None or number in self._report.named_by or head in self._report.persons:
            return None
        post = self._report.posts[number]
        return None if post.is_plural else post

    def _beside_name(self, one: Attributed, speaker_id: str) -> PostMention | None:
        """Return the post that names the speaker in the source words or directly around them."""
        if not one.source:
            return None
        near = range(one.source[0] - 1, one.source[-1] + 3)
        source = set(one.source)
        beside = [
            post
            for post, person in self._naming.get(speaker_id, ())
            if post.head in near and source & set(range(person.first, person.last))
        ]
        return max(beside, key=lambda post: post.last - post.first, default=None)


def _is_held(row: Occupancy) -> bool:
    """Tell whether it is his post; the one that he only stands for is not ("president" of a candidate)."""
    if row.factuality != "actual":
        return False
    return row.status != "candidate" or any(word in row.title.lower() for word in _SEEKING)


def _words_of(report: Report, row: Occupancy) -> str:
    """Return the post in the words of the report, with its body where they stand together."""
    for span in row.evidence:
        for post in report.posts:
            first, last = report.tokens[post.first], report.tokens[post.last - 1]
            if post.title == row.title and span.start <= first.start and last.end <= span.end:
                words = post_words(report, post)
                is_told = row.status != "former" or words.lower().startswith(("former", "ex-"))
                return words if is_told else f"former {words}"
    former = "former " if row.status == "former" else ""
    return f"{former}{row.title}"


def post_words(report: Report, post: PostMention) -> str:
    """Return the words of a post without article, owner and the words that only lead up to it."""
    first = post.first
    while first < post.head and _leads_up(report.tokens[first]):
        first += 1
    start, end = report.tokens[first].start, report.tokens[post.last - 1].end
    return " ".join(report.annotations.text[start:end].split())


def _leads_up(token: Token) -> bool:
    return token.tag in _DROPPED or token.lower in _DETERMINERS or not token.text[0].isalnum()
