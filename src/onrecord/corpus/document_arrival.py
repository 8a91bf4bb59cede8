"""A document read for the record: everything that can be worked out away from the one that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from onrecord.errors import EvidenceError, OnRecordError, ReadingFailed
from onrecord.pipeline.reading_json import reading_object

if TYPE_CHECKING:
    from onrecord.schema.document import Document
    from onrecord.schema.reading import Reader, Reading
    from onrecord.store.arrival import Arrival


class ReadsDocuments(Protocol):
    """What `pipeline.reader.DocumentReader` is; tests have another."""

    reader: Reader

    def read(self, document: Document) -> Reading:
        """Return the reading of `document`; raises an `OnRecordError` for what it cannot read."""


def read_for_record(reader: ReadsDocuments, document: Document) -> Arrival | OnRecordError:
    """Return what the record takes, or why there is nothing.

    A claim whose words are not in its text is a defect that costs the document: if it ended the run, no later
    run could come past it.
    """
    try:
        return arrival_of(reader.read(document))
    except EvidenceError as error:
        return ReadingFailed(error.detail, source=document.source, what_to_do=error.what_to_do)
    except OnRecordError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a defect costs one document, and is named
        return ReadingFailed(
            f"onrecord failed on it ({type(error).__name__}: {error})",
            source=document.source,
            what_to_do="This is a defect of onrecord: please report it with the document.",
        )


def arrival_of(reading: Reading) -> Arrival:
    """Return what the record takes of a reading."""
    from onrecord.corpus.keys import keys_of  # noqa: PLC0415 - not needed by `--help`
    from onrecord.store.arrival import Arrival  # noqa: PLC0415 - as above
    from onrecord.store.signature import signature_of  # noqa: PLC0415 - as above

    return Arrival(
        reading.document,
        reading_object(reading),
        {claim.id: keys_of(claim) for claim in reading.claims},
        reading.text.encoding,
        signature_of(reading.text.text),
    )
