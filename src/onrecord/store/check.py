"""Proof that every evidence of the record stands in the stored text, and comes from the stored bytes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from onrecord.store.claim_form import claim_of, spans_of
from onrecord.store.claim_number import is_of
from onrecord.store.packing import ascii_json, unpack
from onrecord.store.stored_reading import whole
from onrecord.store.tables import claims, contents, documents, readings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, Row


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the record that does not hold; `claim` is an id, None where it is no claim's."""

    document: str
    claim: str | None
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """One reading looked at: how many spans were compared, and what does not hold."""

    document: str
    spans: int
    faults: tuple[Fault, ...]


def check_readings(connection: Connection) -> Iterator[Checked]:
    """Yield each reading of the record as it was found, older ones included.

    Of a document: its bytes are those of its hash. Of a reading: it is as it came, by its digest. Of each
    span of each claim: the clean text has its words at its place, its bytes lie within the document, and
    where no repair touched them and the document is plain text, the bytes are the words.
    """
    numbers = connection.execute(select(readings.c.id).order_by(readings.c.id)).scalars().all()
    columns: tuple[Any, ...] = (
        *documents.c["key", "sha256", "given"],
        contents.c.packed.label("content"),
        *readings.c["id", "packed", "digest"],
    )
    query = select(*columns).select_from(
        readings.join(documents, readings.c.document == documents.c.id).join(
            contents, documents.c.sha256 == contents.c.sha256
        )
    )
    for number in numbers:
        row = connection.execute(query.where(readings.c.id == number)).one_or_none()
        if row is None:
            yield Checked("", 0, (Fault("", None, f"reading {number} has lost its document"),))
        else:
            yield _checked(connection, row)


def _checked(connection: Connection, row: Row[Any]) -> Checked:
    try:
        content, rest = unpack(row.content), json.loads(unpack(row.packed))
    except ValueError as error:
        return Checked(row.key, 0, (Fault(row.key, None, f"the stored bytes are damaged: {error}"),))
    faults = []
    if hashlib.sha256(content).hexdigest() != row.sha256:
        faults.append(Fault(row.key, None, "the stored bytes are not those of its hash"))
    query = select(claims.c.kind, claims.c.row).where(is_of(row.id)).order_by(claims.c.id)
    found = [(each.kind, json.loads(each.row)) for each in connection.execute(query)]
    if _digest(rest, found) != row.digest:
        faults.append(Fault(row.key, None, "its reading is not as it came"))
    place = _Place(rest["document"]["text"], content, json.loads(row.given))
    spans = 0
    for kind, claim in found:
        claim_of(kind, claim)
        spans += len(spans_of(claim))
        faults += [Fault(row.key, claim["id"], what) for what in _claim_faults(claim, place)]
    return Checked(row.key, spans, tuple(faults))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where evidence stands: the clean text, the bytes, and what is known of the bytes."""

    text: str
    content: bytes
    given: Mapping[str, Any]

    def fault(self, span: Mapping[str, Any]) -> str | None:
        start, end, words = span["start"], span["end"], span["text"]
        if not 0 <= start < end <= len(self.text) or self.text[start:end] != words:
            return f"the text has not {words!r} at [{start}, {end})"
        first, last = span["origin"]["start"], span["origin"]["end"]
        if not 0 <= first <= last <= len(self.content):
            return f"the bytes [{first}, {last}) of {words!r} are outside of the document"
        is_plain = span["match"] == "exact" and self.given["media_type"] == "text/plain"
        if is_plain and self._decoded(first, last) != "".join(words.split()):
            return f"the bytes [{first}, {last}) are not {words!r}"
        return None

    def _decoded(self, first: int, last: int) -> str:
        """Return the words of the bytes without white space, which cleaning lays anew."""
        try:
            return "".join(self.content[first:last].decode(self.given["decoded_as"], "replace").split())
        except LookupError:  # a name that this Python has no codec for
            return "".join(self.content[first:last].decode("utf-8", "replace").split())


def _claim_faults(claim: Mapping[str, Any], place: _Place) -> Iterator[str]:
    if not claim["evidence"]:
        yield "has no evidence"
    for _, span in spans_of(claim):
        fault = place.fault(span)
        if fault:
            yield fault


def _digest(rest: dict[str, Any], found: list[tuple[str, dict[str, Any]]]) -> str:

    return hashlib.sha256(ascii_json(whole(rest, found)).encode()).hexdigest()
