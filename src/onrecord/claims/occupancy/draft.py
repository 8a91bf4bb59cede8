"""An occupancy in the making: what one place of the report says of one holder and one post."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.annotation import PostMention
    from onrecord.vocabulary.factuality import Factuality
    from onrecord.vocabulary.office import EndEvent, PostKind, StartEvent, Status


@dataclass(slots=True)
class Draft:
    """What one construction says; drafts of the same holder and post are merged later.

    `holder`, `predecessor`, `successor` are entity ids; `owner` is the entity whose aide or spokesman it
    is. `status` None means that the words leave it open. `is_expected` says that the words only expect or
    plan it, `is_long_past` that it is told as an earlier life, "a former minister". `evidence` holds
    `[start, end)` code points.
    `place` is the token where the construction stands: earlier ones come first.
    """

    holder: str
    title: str
    canonical: str
    kind: PostKind
    rule: str
    place: int
    organization: str | None = None
    organization_is_guessed: bool = False
    area: str | None = None
    owner: str | None = None
    status: Status | None = None
    acting: bool = False
    start: str | None = None
    end: str | None = None
    start_event: StartEvent | None = None
    end_event: EndEvent | None = None
    predecessor: str | None = None
    successor: str | None = None
    factuality: Factuality = "actual"
    is_expected: bool = False
    is_long_past: bool = False
    according_to: str | None = None
    evidence: list[tuple[int, int]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)


def draft_of(post: PostMention, holder: str, rule: str, evidence: tuple[int, int]) -> Draft:
    """Return a draft with everything that the post's own words say."""
    draft = Draft(
        holder=holder,
        title=post.title,
        canonical=post.canonical,
        kind=post.kind,
        rule=rule,
        place=post.head,
        organization=post.organization,
        area=post.area,
        acting="acting" in post.flags,
        evidence=[evidence],
        rules=[rule],
    )
    draft.is_long_past = "former" in post.flags and post.determiner in {"a", "an"}
    if "elected" in post.flags:
        draft.start_event = "elected"
    elif "appointed" in post.flags:
        draft.start_event = "appointed"
    elif "nominated" in post.flags:
        draft.start_event = "nominated"
    for flag, status in _STATUS_OF_FLAG:
        if flag in post.flags:
            draft.status = status
            break
    return draft


_STATUS_OF_FLAG: tuple[tuple[str, Status], ...] = (
    ("candidate", "candidate"),
    ("former", "former"),
    ("then", "former"),
    ("incoming", "incoming"),
    ("outgoing", "outgoing"),
)
