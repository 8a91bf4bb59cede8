"""All statements of a report: one row for each attribution, the nested ones included."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.claims.confidence import confidence_at
from onrecord.claims.row_id import row_id
from onrecord.claims.statement.attributed import Attributed, attributed
from onrecord.claims.statement.circumstances import CircumstanceFinder
from onrecord.claims.statement.day import day_of
from onrecord.claims.statement.meant import factuality_of
from onrecord.claims.statement.nested import with_nested
from onrecord.claims.statement.phrase import plain
from onrecord.claims.statement.quoted_content import content_of, kind_of, quoted_places
from onrecord.claims.statement.speaker import SpeakerFinder
from onrecord.claims.statement.speaker_post import SpeakerPosts
from onrecord.schema.claim import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.claims.report import Report
    from onrecord.claims.statement.who import Speaker
    from onrecord.schema.attribution import Extent
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.span import Span
    from onrecord.schema.text import CleanText
    from onrecord.vocabulary.speech import StatementKind


def find_statements(
    report: Report, text: CleanText, document_id: str, occupancies: tuple[Occupancy, ...]
) -> tuple[Statement, ...]:
    """Return who said what, in the order of the text; what is reported inside another names it in `within`.

    Args:
        report: of the same text; its attributions are what is made into statements.
        text: for the bytes behind the words.
        document_id: goes into the ids of the rows.
        occupancies: of the same report, for the posts of the speakers and for "the envoy said".
    """
    found = [attributed(report, one) for one in report.annotations.attributions]
    found = sorted((one for one in found if one.content), key=lambda one: (one.first, -len(one.content)))
    return _Statements(report, text, document_id, with_nested(report, found), occupancies).all()


class _Statements:
    """Makes the rows of one report."""

    def __init__(
        self, report: Report, text: CleanText, document_id: str, found: Sequence[Attributed],
        occupancies: Sequence[Occupancy],
    ) -> None:  # fmt: skip
        self._report, self._text, self._document_id = report, text, document_id
        self._found = found
        self._posts = SpeakerPosts(report, occupancies)
        self._quoted = quoted_places(text.text)
        self._speakers = SpeakerFinder(report, found, occupancies, self._quoted)
        self._circumstances = CircumstanceFinder(report, found, self._speakers)
        self._ids: dict[int, str] = {}
        self._repeats: Counter[str] = Counter()

    def all(self) -> tuple[Statement, ...]:
        """Return every row; outer ones are made first, for the inner name them."""
        rows: dict[int, Statement] = {}
        for number in sorted(range(len(self._found)), key=self._depth):
            rows[number] = self._row(number)
        return tuple(rows[k] for k in sorted(rows, key=lambda k: (self._found[k].first, self._depth(k))))

    def _depth(self, number: int) -> int:
        depth, outer = 0, self._found[number].within
        while outer is not None:
            depth, outer = depth + 1, self._found[outer].within
        return depth

    def _row(self, number: int) -> Statement:
        one = self._found[number]
        source, cue, contents = one.attribution.source, one.attribution.cue, one.attribution.content
        speaker = self._speakers.speaker(number)
        kind = self._kind(one)
        content = content_of(self._text.text, contents, kind) or self._words(contents)
        around = self._circumstances.of(number)
        outer = one.within
        cue_words = self._words(cue) or None
        statement_id = self._id(speaker, cue_words, content, outer)
        self._ids[number] = statement_id
        return Statement(
            id=statement_id,
            speaker=speaker.name,
            speaker_id=speaker.entity,
            speaker_spans=self._spans(source),
            speaker_post=self._posts.of(one, speaker.entity),
            cue=cue_words,
            cue_spans=self._spans(cue),
            content=content,
            content_spans=self._spans(contents),
            kind=kind,
            addressee=around.addressee.name,
            addressee_id=around.addressee.entity,
            medium=around.medium.words,
            date=day_of(self._report, one),
            within=self._ids[outer] if outer is not None else None,
            evidence=self._spans(_joined((*source, *cue, *contents))),
            factuality=factuality_of(self._report, one),
            according_to=self._speakers.speaker(outer).name if outer is not None else None,
            confidence=confidence_at("statement", one.attribution.rule, one.attribution.confidence),
            rule=one.attribution.rule,
        )

    def _kind(self, one: Attributed) -> StatementKind:
        """Return the kind; what a quoted speaker reports of another is in that speaker's own words."""
        contents, text = one.attribution.content, self._text.text
        kind = kind_of(text, self._quoted, contents)
        if one.within is None:
            return kind
        return "indirect" if kind_of(text, self._quoted, one.attribution.cue) == "direct" else kind

    def _id(self, speaker: Speaker, cue: str | None, content: str, outer: int | None) -> str:
        """Return the id; what is said twice in the same words is told apart by its number."""
        fields = {"speaker": speaker.name, "cue": cue, "content": content}
        if outer is not None:
            fields["within"] = self._ids[outer]
        first = row_id(self._document_id, "statement", fields)
        self._repeats[first] += 1
        if self._repeats[first] == 1:
            return first
        return row_id(self._document_id, "statement", {**fields, "repeat": str(self._repeats[first])})

    def _words(self, extents: Iterable[Extent]) -> str:
        """Return the words of the extents on one line; a lone mark ("A: …") stays."""
        words = " ".join(self._text.text[start:end] for start, end in extents)
        return plain(words) or words.strip()

    def _spans(self, extents: Iterable[Extent]) -> tuple[Span, ...]:
        return tuple(self._text.span(start, end) for start, end in extents)


def _joined(extents: Iterable[Extent]) -> list[Extent]:
    """Return the extents in order, those that overlap or touch as one."""
    joined: list[Extent] = []
    for start, end in sorted(extents):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
