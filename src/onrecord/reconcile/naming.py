"""Who reports name, and what they say that helps to tell namesakes apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.body import canonical_body, known_body
from onrecord.reconcile.post_key import key_of, post_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded, Source


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """A person as one report names him; `posts` are keys, `bodies` canonical names in lower case.

    `over` are those of the posts that he has no more by the day of the report. `published` is the report's
    EDTF date or None. Copies of one text name for themselves.
    """

    name: str
    document: str
    published: str | None
    posts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    over: tuple[str, ...] = ()


def naming(
    name: str,
    source: Source,
    *,
    posts: Iterable[str] = (),
    bodies: Iterable[str | None] = (),
    over: Iterable[str] = (),
) -> Naming:
    """Return what a report says of somebody; a post that names no body tells nobody from another."""
    keys = {key for key in posts if key.split("|")[1]}
    named = {canonical_body(body).name.lower() for body in bodies if body}
    past = tuple(sorted(keys & set(over)))
    return Naming(name, source.document, source.published, tuple(sorted(keys)), tuple(sorted(named)), past)


def namings_of(claims: Iterable[Recorded[Occupancy]]) -> tuple[Naming, ...]:
    """Return the holders, predecessors and successors of occupancies, one naming for each report and name."""
    found: dict[tuple[str, str], list[tuple[Recorded[Occupancy], str]]] = {}
    for recorded in claims:
        claim = recorded.claim
        for name in (claim.holder, claim.predecessor, claim.successor):
            if name:
                found.setdefault((recorded.source.document, name), []).append((recorded, name))
    return tuple(sorted(_joined(rows) for rows in found.values()))


def speaker_naming(name: str, post: str | None, source: Source) -> Naming:
    """Return the naming of a speaker whose post a report words as one phrase ("Israeli foreign minister").

    The first words that name a state or a well-known body are taken for the body; without one the post is
    left out.
    """
    words = post.split() if post else []
    for size in range(min(3, len(words) - 1), 0, -1):
        body = known_body(" ".join(words[:size]))
        if body:
            return naming(name, source, posts=[post_key(" ".join(words[size:]), body)], bodies=[body])
    return naming(name, source)


def _joined(rows: list[tuple[Recorded[Occupancy], str]]) -> Naming:
    first, name = rows[0]
    over = {key_of(r.claim) for r, _ in rows if r.claim.holder == name and r.claim.status == "former"}
    held = {key_of(r.claim) for r, _ in rows if r.claim.holder == name and r.claim.status != "former"}
    return naming(
        name,
        first.source,
        posts=[key_of(recorded.claim) for recorded, _ in rows],
        bodies=[recorded.claim.organization for recorded, _ in rows],
        over=over - held,
    )
