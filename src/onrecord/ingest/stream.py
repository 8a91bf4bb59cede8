"""A stream of bytes, of a file or of standard input, as the Documents in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, SourceError
from onrecord.ingest.document import Given, make_document
from onrecord.ingest.fault import source_fault
from onrecord.ingest.gzipped import GzipFaults, gzip_fault, unpacked_head
from onrecord.ingest.jsonl import read_lines
from onrecord.ingest.size import too_large
from onrecord.ingest.sniff import sniff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.ingest.head import Readable
    from onrecord.schema.document import Document, MediaType


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for all sources of one call: the largest document, in bytes, and the date given."""

    max_document_bytes: int
    published: str | None = None


def read_stream(
    stream: Readable, *, name: str, terms: Terms
) -> Iterator[Document | SourceError | DocumentError]:
    """Yield the Documents in `stream`: one, or one for each line of JSONL.

    Nothing is raised for what the bytes are or for an error in reading them: it is yielded.

    Args:
        stream: closed by the caller.
        name: what messages call it; its suffix helps to tell what it is.
        terms: its `published` is the date of each report that carries none.
    """
    try:
        yield from _documents(stream, name, terms)
    except GzipFaults as error:
        yield gzip_fault(error, name)
    except (SourceError, DocumentError) as error:
        yield error
    except OSError as error:
        yield source_fault(error, name)


def _documents(stream: Readable, name: str, terms: Terms) -> Iterator[Document | SourceError | DocumentError]:
    head, whole = unpacked_head(stream)
    sniffed = sniff(head, name)
    if sniffed.form == "reports":
        yield from read_lines(whole, name=name, limit=terms.max_document_bytes, published=terms.published)
        return
    refusal = sniffed.refusal(name)
    if refusal is not None:
        raise refusal
    content = whole.read(terms.max_document_bytes + 1)
    if len(content) > terms.max_document_bytes:
        raise too_large(name, terms.max_document_bytes)
    media_type: MediaType = "text/html" if sniffed.form == "html" else "text/plain"
    yield make_document(content, source=name, media_type=media_type, given=Given(published=terms.published))
