"""Records of made-up reports, for the tests of what is asked of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from onrecord.corpus.keys import keys_of
from onrecord.pipeline.reading_json import reading_object
from onrecord.schema.claim import Agreement, Claims, Commitment, Event, Occupancy, Statement
from onrecord.store import Arrival, open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.store import Store

_LISTS: dict[type[Claim], str] = {
    Occupancy: "occupancies", Statement: "statements", Event: "events",
    Agreement: "agreements", Commitment: "commitments",
}  # fmt: skip
_SAID: dict[str, Any] = {
    "factuality": "actual", "according_to": None, "confidence": 0.9, "rule": "by_hand",
}  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """A claim to be, and the words of the report that are its evidence."""

    kind: type[Claim]
    words: str
    fields: dict[str, Any]


def holds(
    holder: str,
    title: str = "foreign minister",
    organization: str | None = "Norway",
    **fields: Any,  # noqa: ANN401 - any field of an occupancy
) -> Draft:
    """Return an occupancy; "foreign minister Anna Berg of Norway" are its words."""
    words = fields.pop("words", f"{title} {holder} of {organization}")
    given: dict[str, Any] = dict.fromkeys(
        ("holder_id", "area", "start", "end", "start_event", "end_event", "predecessor", "predecessor_id",
         "successor", "successor_id")
    )  # fmt: skip
    given |= {"post_kind": "executive", "status": "current", "acting": False} | fields
    return Draft(Occupancy, words, {"holder": holder, "title": title, "organization": organization, **given})


def says(speaker: str | None, content: str, **fields: Any) -> Draft:  # noqa: ANN401 - any field of a statement
    """Return a statement; speaker and content are its words."""
    none = ("speaker_id", "speaker_post", "addressee", "addressee_id", "medium", "date", "within")
    given: dict[str, Any] = {
        **dict.fromkeys(none), "speaker_spans": (), "cue": "said", "cue_spans": (), "content_spans": (),
        "kind": "indirect",
    } | fields  # fmt: skip
    return Draft(Statement, f"{speaker} said {content}", {"speaker": speaker, "content": content, **given})


def meets(*participants: str, **fields: Any) -> Draft:  # noqa: ANN401 - any field of an event
    """Return a meeting that was held."""
    given: dict[str, Any] = {
        "kind": "meeting", "participant_ids": (), "declined": (), "declined_ids": (), "place": None,
        "date": None, "date_end": None, "status": "held", "topic": None,
    } | fields  # fmt: skip
    return Draft(
        Event, f"{' met '.join(participants)} {given['date']}", {"participants": participants, **given}
    )


def promises(by: str, content: str, **fields: Any) -> Draft:  # noqa: ANN401 - any field of a commitment
    """Return a promise of which the report does not say whether it was kept."""
    none = ("by_id", "to", "to_id", "due", "condition", "status", "agreement")
    given: dict[str, Any] = {**dict.fromkeys(none), "status_evidence": ()} | fields
    return Draft(Commitment, f"{by} promised to {content}", {"by": by, "content": content, **given})


def agrees(name: str, *parties: str, **fields: Any) -> Draft:  # noqa: ANN401 - any field of an agreement
    """Return an agreement."""
    given: dict[str, Any] = {"party_ids": (), "signed": None, "place": None, "status": None} | fields
    return Draft(Agreement, f"{name} {' '.join(parties)}", {"name": name, "parties": parties, **given})


@dataclass
class RecordMaker:
    """Makes a record of reports, each its claims' words, one a line."""

    path: Path
    make: Callable[..., Callable[..., Reading]]
    recorded: str = "2026-01-01T00:00:00Z"
    made: list[str] = field(default_factory=list)

    def tell(self, published: str | None, *drafts: Draft, publisher: str | None = "Daily Courier") -> str:
        """Put a report into the record and return its key; no two of them are copies."""
        number = len(self.made)
        own = " ".join(f"only{number}x{word}" for word in range(60))
        text = "\n".join([*(draft.words for draft in drafts), own])
        reading = self.make(published=published, publisher=publisher, source=f"{number}.txt")(text)
        rows: dict[str, tuple[Claim, ...]] = {}
        for place, draft in enumerate(drafts):
            start = text.index(draft.words)
            evidence = (reading.text.span(start, start + len(draft.words)),)
            digest = hashlib.sha256(f"{number} {place}".encode()).hexdigest()[:16]
            given: dict[str, Any] = {**_SAID, **draft.fields, "id": digest, "evidence": evidence}
            rows[_LISTS[draft.kind]] = (*rows.get(_LISTS[draft.kind], ()), draft.kind(**given))
        reading = replace(reading, claims=Claims(**rows))  # type: ignore[arg-type]  # one list a kind
        keys = {claim.id: keys_of(claim) for claim in reading.claims}
        arrival = Arrival(reading.document, reading_object(reading), keys)
        with self.open() as store:
            store.add_reading(arrival, recorded=self.recorded)
            known = {source.document for source in store.documents()}
        (key,) = known - set(self.made)
        self.made.append(key)
        return key

    def open(self) -> Store:
        """Return the record, opened; close it."""
        return open_store(self.path, create=True)
