"""The post that the report gives a speaker, as words that a reader would quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.statement.attributed import top

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed
    from onrecord.schema.annotation import PostMention, Token
    from onrecord.schema.claim import Occupancy

_RANK = {"current": 0, "outgoing": 0, "incoming": 1, "candidate": 2, "former": 3}
_SEEKING = ("candidate", "nominee", "hopeful", "contender", "runner", "elect", "challenger")
_DROPPED = frozenset({"DT", "PRP$", "POS"})
_DETERMINERS = frozenset({"the", "a", "an", "that", "this", "then", "’s", "'s"})


def speaker_post(
    report: Report, one: Attributed, speaker_id: str | None, occupancies: Sequence[Occupancy]
) -> str | None:
    """Return the post beside his name at this place, else his present one, else the next best; or None."""
    if speaker_id is None:
        return None
    here = _beside_name(report, one, speaker_id)
    if here is not None:
        return post_words(report, here)
    held = [row for row in occupancies if row.holder_id == speaker_id and _is_held(row)]
    best = min(held, key=lambda row: _RANK[row.status], default=None)
    return _words_of(report, best) if best is not None else None


def _is_held(row: Occupancy) -> bool:
    """Tell whether it is his post; the one that he only stands for is not ("president" of a candidate)."""
    if row.factuality != "actual":
        return False
    return row.status != "candidate" or any(word in row.title.lower() for word in _SEEKING)


def _beside_name(report: Report, one: Attributed, speaker_id: str) -> PostMention | None:
    """Return the post that names the speaker in the source words or directly around them."""
    for token in one.source:
        number = report.post_at_head.get(token)
        if number is not None and number not in report.named_by and token not in report.persons:
            own = _own(report, one, report.posts[number])
            if own is not None:
                return own
    if not one.source:
        return None
    near = range(one.source[0] - 1, one.source[-1] + 3)
    beside = [
        report.posts[number]
        for number, person in report.named_by.items()
        if person.entity == speaker_id
        and report.posts[number].head in near
        and set(one.source) & set(range(person.first, person.last))
    ]
    return max(beside, key=lambda post: post.last - post.first, default=None)


def _own(report: Report, one: Attributed, post: PostMention) -> PostMention | None:
    """Return the post that is the source itself ("the envoy said"); None where it is another's ("of X")."""
    return post if post.head == top(report, one.source) and not post.is_plural else None


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
