"""What many reports add up to: claims with their sources, people, posts, and who held which post when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from onrecord.schema.claim import Claim, Occupancy

if TYPE_CHECKING:
    from onrecord.vocabulary.office import PostKind

Kind_co = TypeVar("Kind_co", bound=Claim, covariant=True)
Certainty = Literal["stated", "between_reports", "likely"]


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A report as the record knows it.

    `document` is its key in the record. `published` is EDTF or None, `recorded` the UTC second in which the
    record first had it (`2026-11-24T03:30:00Z`). Copies are one source: `copy_of` is the key of the document
    that stands for all with the same words, its own where it is that one.
    """

    document: str
    published: str | None
    publisher: str | None
    url: str | None
    title: str | None
    recorded: str
    copy_of: str


@dataclass(frozen=True, slots=True)
class Recorded(Generic[Kind_co]):
    """A claim in the record, with the report that makes it."""

    claim: Kind_co
    source: Source


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody under all names that reports give him; `id` depends on the names alone, not on their order."""

    id: str
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Post:
    """A post under one key for all ways to name it; its words are those of most reports."""

    key: str
    title: str
    organization: str | None
    area: str | None
    kind: PostKind


@dataclass(frozen=True, slots=True)
class Bounds:
    """The earliest and the latest day, `YYYY-MM-DD`, on which something can have happened; None is open."""

    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Tenure:
    """Somebody had a post once, from one start to one end, as all claims of it say together.

    `independent_sources` counts reports, copies as one. `conflicts` says in words where claims of it, or of
    another holder of the same days, cannot both be so.
    """

    person: Person
    post: Post
    acting: bool
    start: Bounds
    end: Bounds
    predecessor: str | None
    successor: str | None
    independent_sources: int
    conflicts: tuple[str, ...]
    claims: tuple[Recorded[Occupancy], ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """A tenure as the answer to "who held it on that day", and how sure that is.

    `stated`: a claim speaks of that day. `between_reports`: claims before and after it bracket the day.
    `likely`: the nearest claim is at most 24 months away and no end is known.
    """

    tenure: Tenure
    certainty: Certainty
