"""The one way in which words change: edits, each with its reason, and the map to the bytes kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast, get_args

from onrecord.schema.span import ByteRange
from onrecord.schema.text import Furniture, FurnitureKind, Repair, RepairReason
from onrecord.text.rendering import insertion_bytes, render

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

    from onrecord.text.source import SourceText

_FURNITURE_KINDS: frozenset[str] = frozenset(get_args(FurnitureKind))


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `now` in the place of `text[start:end]`; an empty range puts in, an empty `now` takes out.

    `why` is the reason for a repair, or the kind of furniture that is taken out. `was`, where given, stands
    for the words of the document that cannot be text: broken bytes.
    """

    start: int
    end: int
    now: str
    why: RepairReason | FurnitureKind
    was: str | None = None

    @property
    def growth(self) -> int:
        """How many code points the text gains."""
        return len(self.now) - (self.end - self.start)

    @property
    def is_furniture(self) -> bool:
        """Whether a part of the page is taken out, rather than damage repaired."""
        return self.why in _FURNITURE_KINDS


@dataclass(frozen=True, slots=True)
class Draft:
    """Words on their way to clean text: the source, all edits made on it so far, and what they give.

    `edits` count code points of `source`, are sorted and disjoint; `text`, `starts` and `ends` are the
    result. `furniture` is sorted by place.
    """

    source: SourceText
    edits: tuple[Edit, ...]
    furniture: tuple[Furniture, ...]
    text: str
    starts: array[int]
    ends: array[int]

    @classmethod
    def of(cls, source: SourceText) -> Draft:
        """Return a draft in which nothing has changed."""
        return cls(source, (), (), source.text, source.starts, source.ends)

    def repairs(self) -> tuple[Repair, ...]:
        """Return each place where the text now differs from the source, furniture aside, by place."""
        found: list[Repair] = []
        shift = 0
        for edit in self.edits:
            if not edit.is_furniture:
                start = edit.start + shift
                was = self.source.text[edit.start : edit.end] if edit.was is None else edit.was
                why = cast("RepairReason", edit.why)
                found.append(
                    Repair(start, start + len(edit.now), edit.now, was, why, _bytes_of(self.source, edit))
                )
            shift += edit.growth
        return tuple(found)


def apply(draft: Draft, edits: Iterable[Edit]) -> Draft:
    """Return the draft with all edits made; they count code points of `draft.text`, in any order.

    An edit that touches what an earlier one wrote becomes one with it. What has been repaired inside of
    furniture is forgotten. Edits that change nothing leave no trace.

    Raises:
        ValueError: two edits overlap, or one lies outside of the text.
    """
    ordered = sorted((e for e in edits if _changes(draft.text, e)), key=lambda e: (e.start, e.end))
    if not ordered:
        return draft
    done = 0
    for edit in ordered:
        if not done <= edit.start <= edit.end <= len(draft.text):
            raise ValueError(f"{edit} overlaps another edit, or is not within the text")
        done = edit.end
    merged = _merge(draft, ordered)
    if merged is None:  # two of them touch what one earlier edit wrote
        for edit in reversed(ordered):
            draft = apply(draft, [edit])
        return draft
    kept = tuple(e for e in (_trimmed(draft.source.text, e) for e in merged) if e is not None)
    text, starts, ends = render(draft.source, kept)
    taken = [f for f in (_furniture_of(draft, e) for e in ordered if e.is_furniture) if f is not None]
    furniture = sorted((*draft.furniture, *taken), key=lambda f: f.origin) if taken else draft.furniture
    return Draft(draft.source, kept, tuple(furniture), text, starts, ends)


def _changes(text: str, edit: Edit) -> bool:
    return edit.was is not None or text[edit.start : edit.end] != edit.now


def _merge(draft: Draft, ordered: list[Edit]) -> list[Edit] | None:
    """Return earlier and new edits as edits of the source; None where two new ones meet in an earlier one."""
    merged: list[Edit] = []
    earlier = list(reversed(draft.edits))
    shift = done = 0  # how far the text is ahead of the source; how much of it is used up
    for edit in ordered:
        while earlier and _comes_before(earlier[-1], shift, edit):
            merged.append(earlier.pop())
            shift += merged[-1].growth
        if edit.start < done:
            return None
        source_start, start, end = edit.start - shift, edit.start, edit.end
        now, why = edit.now, edit.why
        while earlier and _touches(earlier[-1], shift, edit):
            old = earlier.pop()
            first, last = old.start + shift, old.start + shift + len(old.now)
            if first < start:
                now, source_start, start = draft.text[first:start] + now, old.start, first
            if last > end:
                now, end = now + draft.text[end:last], last
            if edit.is_furniture and now and not old.is_furniture:
                why = old.why  # what is left of a repair remains one
            shift += old.growth
        merged.append(replace(edit, start=source_start, end=end - shift, now=now, why=why))
        done = end
    return merged + earlier[::-1]


def _comes_before(old: Edit, shift: int, new: Edit) -> bool:
    last = old.start + shift + len(old.now)
    return last <= new.start and not _is_at_edge(old, shift, new)


def _touches(old: Edit, shift: int, new: Edit) -> bool:
    first = old.start + shift
    return (first < new.end and first + len(old.now) > new.start) or _is_at_edge(old, shift, new)


def _is_at_edge(old: Edit, shift: int, new: Edit) -> bool:
    """Tell whether `old` took something out at the edge of what `new` takes out as furniture."""
    if not new.is_furniture or old.is_furniture or old.now:
        return False
    return new.start <= old.start + shift <= new.end


def _trimmed(text: str, edit: Edit) -> Edit | None:
    """Return the edit without what is the same before and after; None where nothing is left."""
    if edit.was is not None or edit.is_furniture:
        return edit
    was, now = text[edit.start : edit.end], edit.now
    if was == now:
        return None
    shorter = min(len(was), len(now))
    head = next((i for i in range(shorter) if was[i] != now[i]), shorter)
    tail = next((i for i in range(shorter - head) if was[-1 - i] != now[-1 - i]), shorter - head)
    return replace(edit, start=edit.start + head, end=edit.end - tail, now=now[head : len(now) - tail])


def _bytes_of(source: SourceText, edit: Edit) -> ByteRange:
    if edit.start == edit.end:
        return ByteRange(*insertion_bytes(source, edit.start))
    return ByteRange(source.starts[edit.start], source.ends[edit.end - 1])


def _furniture_of(draft: Draft, edit: Edit) -> Furniture | None:
    """Return where the furniture stands in the document, without the white space around it."""
    words = draft.text[edit.start : edit.end]
    if not words.strip():
        return None
    first = edit.start + len(words) - len(words.lstrip())
    last = edit.start + len(words.rstrip()) - 1
    kind = cast("FurnitureKind", edit.why)
    return Furniture(kind, ByteRange(draft.starts[first], draft.ends[last]))
