"""All reports of some sources, one after the other, in the order in which they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, OnRecordError
from onrecord.pipeline.reader import DocumentReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from onrecord.schema.document import Document
    from onrecord.schema.reading import Reading
    from onrecord.settings import Settings


def read_all(  # noqa: PLR0913 - keyword-only switches, each an option of the command
    sources: Iterable[str],
    *,
    settings: Settings,
    published: str | None = None,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
    reader: DocumentReader | None = None,
) -> Iterator[Reading | OnRecordError]:
    """Yield the reading of each report, or why it could not be read, in input order.

    Args:
        sources: paths of files and folders, URLs, `-` for standard input.
        settings: as loaded.
        published: `YYYY-MM-DD`, for reports that carry no date.
        allow_private: whether URLs may lead to private and loopback addresses.
        stdin: what `-` reads; None takes the process's own.
        reader: None makes one for `settings`.

    Raises:
        SettingError: a stage cannot be loaded.
        EvidenceError: a claim's words are not in its text.
    """
    from onrecord.ingest import read_sources  # noqa: PLC0415 - not needed by `--help`

    reader = reader or DocumentReader(settings)
    found = read_sources(
        list(sources), settings=settings, published=published, allow_private=allow_private, stdin=stdin
    )
    for item in found:
        yield item if isinstance(item, OnRecordError) else _reading_or_error(reader, item)


def _reading_or_error(reader: DocumentReader, document: Document) -> Reading | DocumentError:
    try:
        return reader.read(document)
    except DocumentError as error:
        return error
